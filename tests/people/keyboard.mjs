// Every choice by keyboard alone, with scripts and without, and what the server has kept of it.
import { dress, LOOKS, records, report, site, ui, until, visit } from './browser.mjs';

const findings = [];
let checked = 0;

function hold(what, is, shall) {
  checked += 1;
  if (JSON.stringify(is) !== JSON.stringify(shall)) findings.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(shall)}`);
}

// Goes there, although the page may still be on its own way back from a choice.
async function open(page, path) {
  await until(`a page at ${path}`, () => page.goto(site + path).catch(error => {
    if (!/interrupted by another navigation/.test(error.message)) throw error;
  }));
}

// Presses Tab until this has the focus.
async function reach(page, selector) {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(selector => document.activeElement.matches(selector), selector)) return;
  }
  throw new Error(`Tab does not come to ${selector} on ${page.url()}`);
}

// What the last choice left, once it is there and the page has followed.
async function kept(page, count, settled) {
  const all = await until(`${count} records`, async () => {
    const all = await records();
    return all.length >= count && all;
  });
  await until(`${settled} after the choice`, () => page.locator(settled).isVisible().catch(() => false));
  const { event_state, method, grants } = all.at(-1);
  return { all: all.length, event_state, method, grants: [grants].flat().sort() };
}

async function walk(scripts, look) {
  const title = `${scripts ? 'with' : 'without'} scripts, ${look}`;
  const start = (await records()).length;
  const expect = async (page, step, count, settled, state, method, grants) => {
    const is = await kept(page, start + count, settled);
    hold(`${title}: ${step}`, is, { all: start + count, event_state: state, method, grants });
  };
  await visit({ scripts }, async (page, context) => {
    await dress(page, LOOKS[look]);
    await open(page, '/privacy');
    await reach(page, ui('reject'));
    await page.keyboard.press('Enter');
    await expect(page, 'reject', 1, ui('settings'), 'refused', 'banner', []);
    hold(`${title}: the banner after the choice`, await page.locator(ui('banner')).count(), 0);
    hold(`${title}: where the visitor is`, new URL(page.url()).pathname, '/privacy');

    await open(page, '/privacy');
    await reach(page, ui('settings'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/_consent/);
    await reach(page, 'input[name=grant][value=analytics]');
    await page.keyboard.press('Space');
    await reach(page, ui('save'));
    await page.keyboard.press('Enter');
    await expect(page, 'one category on the preferences page', 2, 'body', 'given', 'preferences', ['analytics']);

    await open(page, '/_consent?return=%2Fprivacy');
    hold(`${title}: the box of what is granted`, await page.locator('input[name=grant][value=analytics]').isChecked(), true);
    await reach(page, ui('reject'));
    await page.keyboard.press('Enter');
    await expect(page, 'withdraw', 3, 'body', 'withdrawn', 'preferences', []);

    await context.clearCookies();
    await open(page, '/privacy');
    await reach(page, ui('accept'));
    await page.keyboard.press('Space');
    await expect(page, 'accept', 4, ui('settings'), 'given', 'banner', ['analytics', 'functional', 'marketing', 'media']);

    await context.clearCookies();
    await open(page, '/privacy');
    await reach(page, `${ui('banner')} summary`);
    await page.keyboard.press('Enter');
    await reach(page, `${ui('banner')} input[value=media]`);
    await page.keyboard.press('Space');
    await reach(page, ui('save'));
    await page.keyboard.press('Enter');
    await expect(page, 'one category in the banner', 5, ui('settings'), 'given', 'banner', ['media']);

    await context.clearCookies();
    const video = page.locator('iframe[src*="youtube.com/embed"]');
    await open(page, '/news/north-head-light');
    await reach(page, `${ui('placeholder')} ${ui('once')}`);
    await page.keyboard.press('Enter');
    await until('a video', () => video.count().catch(() => 0));
    await expect(page, 'one video once', 6, 'iframe[src*="youtube.com/embed"]', 'given', 'placeholder', ['youtube']);
    hold(`${title}: where the video is loaded`, new URL(page.url()).pathname, '/news/north-head-light');
    await open(page, '/news/north-head-light');
    hold(`${title}: the video on the next visit`, await video.count(), 0);
    await reach(page, `${ui('placeholder')} ${ui('add')}`);
    await page.keyboard.press('Enter');
    await expect(page, 'one video for ever', 7, 'iframe[src*="youtube.com/embed"]', 'given', 'placeholder', ['youtube']);
  });
}

for (const scripts of [true, false]) await walk(scripts, 'light');
await walk(false, '400 %');
report(checked, findings);
