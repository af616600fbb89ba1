// What axe cannot see, or does not ask for: contrast of every text as it is computed, the size of targets, what moves, what is printed,
// and that nothing of ours is wider than a narrow window.
import { LANGUAGES, LOOKS, VIEWS, dress, layout, pairs, report, show, site, turn, ui, visit } from './browser.mjs';

const findings = [];
let checked = 0;

// Runs in the page. Returns what was measured and what is wrong with it.
function measure(part) {
  const wrong = [];
  let measured = 0;
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = colour => {
    paint.clearRect(0, 0, 1, 1);
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [r2, g2, b2]) => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
  // WCAG 2.2, relative luminance and contrast ratio.
  const light = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const contrast = (a, b) => {
    const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
    return (x + 0.05) / (y + 0.05);
  };
  const forced = matchMedia('(forced-colors: active)').matches;
  const canvas = forced ? rgba('Canvas') : matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const ground = element => {
    // Where colours are forced, browsers put the visitor's ground right behind each line of text (CSS Color Adjustment 3.1.2).
    if (forced && getComputedStyle(element).forcedColorAdjust !== 'none') return canvas;
    const layers = [];
    for (let at = element; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), canvas);
  };
  const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const name = element => `<${element.localName}> ${(element.innerText || element.getAttribute('value') || '').trim().slice(0, 40)}`;

  const roots = [...document.querySelectorAll(part)];
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement;
      if (!text.data.trim() || !shown(element) || element.closest('script, style')) continue;
      measured += 1;
      const below = ground(element);
      const ratio = contrast(over(rgba(getComputedStyle(element).color), below), below);
      if (ratio < 4.5) wrong.push(`contrast ${ratio.toFixed(2)} of ${name(element)}`);
    }
    for (const control of root.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')) {
      if (!shown(control)) continue;
      const inline = getComputedStyle(control).display === 'inline' && control.parentElement.innerText.trim() !== control.innerText.trim();
      if (inline) continue; // WCAG 2.5.8: a link in a sentence
      const boxes = [control, ...control.labels ?? []].map(it => it.getBoundingClientRect());
      const [width, height] = ['width', 'height'].map(side => Math.max(...boxes.map(box => box[side])));
      measured += 1;
      if (width < 24 || height < 24) wrong.push(`target ${width.toFixed(1)} x ${height.toFixed(1)} of ${name(control)}`);
    }
    const box = root.getBoundingClientRect();
    if (box.left < -0.5 || box.right > innerWidth + 0.5) wrong.push(`${root.localName} reaches from ${box.left} to ${box.right}`);
    for (const element of root.querySelectorAll('*')) {
      if (!element.clientWidth || getComputedStyle(element).display === 'inline') continue;
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible') {
        wrong.push(`${name(element)} scrolls sideways`);
      }
    }
  }
  return { measured, wrong };
}

async function look(page, part, name) {
  const { measured, wrong } = await page.evaluate(measure, part);
  checked += measured;
  if (!measured) findings.push(`${name}: nothing was measured`);
  findings.push(...wrong.map(it => `${name}: ${it}`));
}

// Only what is ours: the rest of the page is the site's.
const ours = view => view.part === 'html' ? 'body' : 'tower-consent';

async function prints(page, path, own) {
  await page.goto(site + path);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(own => [...document.querySelectorAll(own)].filter(it => it.getClientRects().length).length, own);
  await page.emulateMedia({ media: 'screen' });
  const before = await page.evaluate(own => [...document.querySelectorAll(own)].filter(it => it.getClientRects().length).length, own);
  checked += 1;
  if (seen || !before) findings.push(`${path}: ${seen} of ${own} on paper, ${before} on the screen`);
}

function moving() {
  const all = [...document.querySelectorAll('html, tower-consent, tower-consent *')];
  const seconds = list => Math.max(...list.split(',').map(parseFloat));
  return [
    ...document.getAnimations().map(() => 'an animation'),
    ...all.filter(it => seconds(getComputedStyle(it).transitionDuration) > 0).map(it => `a transition of ${it.localName}`),
    ...all.filter(it => getComputedStyle(it).scrollBehavior === 'smooth').map(it => `smooth scrolling of ${it.localName}`),
  ];
}

// What does not hang on where the banner stands.
async function others(page) {
  // Words are longer elsewhere.
  await dress(page, LOOKS.narrow);
  for (const language of LANGUAGES) {
    await show(page, { path: `/bare/${language}`, open: true });
    const [spoken, direction] = await page.evaluate(() => ['lang', 'dir'].map(it => document.querySelector('[data-consent-ui=banner]').getAttribute(it)));
    checked += 1;
    const rtl = ['ar', 'fa', 'he', 'ur'].includes(language);
    if (spoken !== language || direction !== (rtl ? 'rtl' : 'ltr')) findings.push(`${language}: the banner speaks ${spoken}, ${direction}`);
    await look(page, 'tower-consent', `banner, ${language}`);
  }
  await dress(page, { size: [1280, 800], media: { reducedMotion: 'reduce' } });
  for (const view of VIEWS) {
    await show(page, view);
    checked += 1;
    findings.push(...(await page.evaluate(moving)).map(it => `${view.name}, reduced motion: ${it}`));
  }
}

await visit({}, async page => {
  // A page that is wrong for sure.
  await page.setContent('<body><tower-consent style="display:block;width:3000px"><p style="color:#aaa;background:#fff">pale</p><button style="all:unset;display:block;width:9px;height:9px">x</button>');
  await look(page, 'tower-consent', 'canary');
  const found = ['contrast', 'target', 'tower-consent reaches'].every(it => findings.some(finding => finding.startsWith(`canary: ${it}`)));
  findings.length = 0;
  if (!found) findings.push('the measurement is blind');

  for (const [name, view] of pairs()) {
    await dress(page, LOOKS[name]);
    await show(page, view);
    await look(page, ours(view), `${view.name}, ${name}`);
  }
  if (layout === 'bar') await others(page);
  await prints(page, '/', ui('banner'));
  await page.goto(site);
  await turn(page, 'reject', () => page.click(ui('reject')));
  for (const [name, style] of Object.entries(LOOKS)) {
    await dress(page, style);
    await page.goto(`${site}/bare/en`);
    await look(page, 'tower-consent', `the way back, ${name}`);
  }
  await prints(page, '/', ui('settings'));
});
report(checked, findings);
