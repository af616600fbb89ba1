// Every choice by keyboard alone, with scripts and without, in Chromium and in Firefox, and what the server has kept of it.
import { dress, LOOKS, records, report, site, turn, ui, until, visit, visitInFirefox } from './browser.mjs';

const findings = [];
let checked = 0;

function hold(what, is, shall) {
  checked += 1;
  if (JSON.stringify(is) !== JSON.stringify(shall)) findings.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(shall)}`);
}

// Presses Tab until this has the focus. What has it already is left alone: Tab would go round through the browser's own buttons, and
// behind those a driven Firefox, though none with real keys, gives an Enter to nobody on the next page.
async function reach(page, selector) {
  for (let step = 0; step < 400; step += 1) {
    if (await page.evaluate(selector => document.activeElement?.matches(selector), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector} on ${page.url()}`);
}

// Presses a key on this, and waits for the page that comes of it.
async function press(page, selector, key) {
  await reach(page, selector);
  await turn(page, `${key} on ${selector}`, () => page.keyboard.press(key));
}

const seen = (page, selector) => page.evaluate(selector => !!document.querySelector(selector)?.checkVisibility(), selector);

const VIDEO = 'iframe[src*="youtube.com/embed"]';

async function walk(title, page, context) {
  const start = (await records()).length;
  const open = path => page.goto(site + path);
  let choices = 0;
  // What this choice has left, and what the page shows.
  const expect = async (step, settled, event_state, method, grants) => {
    choices += 1;
    const all = await until(`${start + choices} records`, async () => {
      const all = await records();
      return all.length >= start + choices && all;
    });
    const last = all.at(-1);
    const is = [all.length - start, last.event_state, last.method, [last.grants].flat().sort()];
    hold(`${title}: ${step}`, is, [choices, event_state, method, grants]);
    hold(`${title}: what is seen after ${step}`, await seen(page, settled), true);
  };

  await open('/privacy');
  await press(page, ui('reject'), 'Enter');
  await expect('reject', ui('settings'), 'refused', 'banner', []);
  hold(`${title}: the banner after the choice`, await seen(page, ui('banner')), false);
  hold(`${title}: where the visitor is`, await page.evaluate(() => location.pathname), '/privacy');

  await press(page, ui('settings'), 'Enter');
  hold(`${title}: where the link leads`, await page.evaluate(() => location.pathname), '/_consent');
  await reach(page, 'input[name=grant][value=analytics]');
  await page.keyboard.press(' ');
  await press(page, ui('save'), 'Enter');
  await expect('one category on the preferences page', 'body', 'given', 'preferences', ['analytics']);

  await open('/_consent?return=%2Fprivacy');
  hold(`${title}: the box of what is granted`, await seen(page, 'input[name=grant][value=analytics]:checked'), true);
  await press(page, ui('reject'), 'Enter');
  await expect('withdraw', 'body', 'withdrawn', 'preferences', []);

  await context.clearCookies();
  await open('/privacy');
  await press(page, ui('accept'), ' ');
  await expect('accept', ui('settings'), 'given', 'banner', ['analytics', 'functional', 'marketing', 'media']);

  await context.clearCookies();
  await open('/privacy');
  await reach(page, `${ui('banner')} summary`);
  await page.keyboard.press('Enter');
  await reach(page, `${ui('banner')} input[value=media]`);
  await page.keyboard.press(' ');
  await press(page, ui('save'), 'Enter');
  await expect('one category in the banner', ui('settings'), 'given', 'banner', ['media']);

  await context.clearCookies();
  await open('/news/north-head-light');
  await press(page, `${ui('placeholder')} ${ui('once')}`, 'Enter');
  await expect('one video once', VIDEO, 'given', 'placeholder', ['youtube']);
  hold(`${title}: where the video is loaded`, await page.evaluate(() => location.pathname), '/news/north-head-light');
  await open('/news/north-head-light');
  hold(`${title}: the video on the next visit`, await seen(page, VIDEO), false);
  await press(page, `${ui('placeholder')} ${ui('add')}`, 'Enter');
  await expect('one video for ever', VIDEO, 'given', 'placeholder', ['youtube']);
}

for (const [scripts, look] of [[true, 'light'], [false, 'light'], [false, '400 %']]) {
  await visit({ scripts }, async (page, context) => {
    await dress(page, LOOKS[look]);
    await walk(`${scripts ? 'with' : 'without'} scripts, ${look}`, page, context);
  });
}
for (const scripts of [true, false]) {
  await visitInFirefox({ scripts }, async (page, context) => {
    await page.goto('data:text/html,<title>without</title><script>document.title = "with"</script>');
    hold(`Firefox: scripts`, await page.title(), scripts ? 'with' : 'without');
    await walk(`Firefox ${scripts ? 'with' : 'without'} scripts`, page, context);
  });
}
report(checked, findings);
