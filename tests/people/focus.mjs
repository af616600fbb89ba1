// Walks with Tab, there and back, through pages with the banner open: what has the focus is seen, and is not under the banner
// (WCAG 2.4.7, 2.4.11, 2.4.12).
import { LOOKS, dress, layout, report, site, ui, visit } from './browser.mjs';

const findings = [];
let checked = 0;

// Runs in the page, on what has the focus.
function judge() {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return null;
  const name = `<${focused.localName}> ${(focused.innerText || focused.name || focused.src || '').trim().slice(0, 40)}`;
  const banner = document.querySelector('[data-consent-ui=banner]');
  const box = focused.getBoundingClientRect();
  const own = banner.contains(focused);
  const cover = banner.getBoundingClientRect();
  const wrong = [];
  if (own) {
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) wrong.push('no outline');
    const hit = document.elementFromPoint(box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1));
    if (!hit || !(focused.contains(hit) || hit.contains(focused))) wrong.push(`under <${hit?.localName}>`);
  } else {
    // Browsers bring the line with the caret into sight, not the whole field.
    const height = focused.localName === 'textarea' ? 24 : box.height;
    const down = Math.min(box.top + height, cover.bottom) - Math.max(box.top, cover.top);
    const across = Math.min(box.right, cover.right) - Math.max(box.left, cover.left);
    if (across > 1 && down > (height < cover.top ? 1 : height - 1)) wrong.push(`${down.toFixed()} of ${height.toFixed()} pixels under the banner`);
  }
  if (box.bottom < 1 || box.top > innerHeight - 1) wrong.push('out of sight');
  return { name, own, wrong };
}

async function walk(page, title, key) {
  const names = new Set();
  let [own, theirs] = [0, 0];
  for (let step = 0; step < 90; step += 1) {
    await page.keyboard.press(key);
    const seen = await page.evaluate(judge);
    if (!seen) {
      if (step > 3) break;
      continue;
    }
    names.add(seen.name);
    checked += 1;
    if (seen.own) own += 1; else theirs += 1;
    findings.push(...seen.wrong.map(it => `${title}, ${key}: ${seen.name}: ${it}`));
  }
  if (own < 4 || theirs < 2) findings.push(`${title}, ${key}: only ${own} of ours and ${theirs} of the page had the focus`);
}

const bar = layout === 'bar';
const PAGES = bar ? ['/', '/newsletter', '/contact', '/news/north-head-light', '/bare/en'] : ['/contact', '/news/north-head-light'];

await visit({}, async page => {
  for (const look of bar ? ['light', 'narrow', '400 %'] : ['light', '400 %']) {
    await dress(page, LOOKS[look]);
    for (const path of PAGES) {
      for (const open of [false, true]) {
        if (open && path !== '/contact') continue;
        for (const key of open ? ['Tab'] : ['Tab', 'Shift+Tab']) {
          await page.goto(site + path);
          if (open) await page.click(`${ui('banner')} summary`);
          await page.evaluate(() => document.activeElement.blur());
          await walk(page, `${path}${open ? ', choosing' : ''}, ${look}`, key);
        }
      }
    }
  }
});
report(checked, findings);
