// A real Chromium or Firefox with a profile of its own, in a world where no outside host answers.
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accessSync, readdirSync } from 'node:fs';

export const require = createRequire(new URL('../browser/libraries/package.json', import.meta.url));
const { chromium } = require('playwright-core');

// The site behind the layer, the same site without it, and where the banner stands.
export const [, , site, ungated, layout = 'bar'] = process.argv;

export const ui = name => `[data-consent-ui="${name}"]`;

const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--ignore-certificate-errors',
];

function installed(...names) {
  for (const folder of process.env.PATH.split(':')) {
    for (const name of names) {
      try {
        accessSync(join(folder, name));
        return join(folder, name);
      } catch { /* not here */ }
    }
  }
  throw new Error(`${names[0]} is missing: scripts/setup installs it`);
}

// Lends a visitor's page, and ends his browser after that. Every outside host is the sink, or a port where nobody listens.
export async function visit(options, then) {
  const { scripts = true, sink = 9, ...others } = options;
  const profile = await mkdtemp(join(tmpdir(), 'tower-consent-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installed('chromium', 'chromium-browser'),
    args: [...FLAGS, `--host-resolver-rules=MAP * 127.0.0.1:${sink}, EXCLUDE localhost, EXCLUDE 127.0.0.1`],
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 800 },
    ...others,
  });
  try {
    return await then(context.pages()[0] ?? await context.newPage(), context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

// The same in Firefox, driven by Puppeteer, since Playwright drives a Firefox of its own only. No host can be mapped there: the sink is
// the proxy. Where scripts are off, those of the driver still run.
export async function visitInFirefox({ scripts = true }, then) {
  const puppeteer = require('puppeteer-core');
  const preferences = { 'javascript.enabled': scripts, 'network.proxy.type': 1 };
  for (const kind of ['http', 'ssl']) Object.assign(preferences, { [`network.proxy.${kind}`]: '127.0.0.1', [`network.proxy.${kind}_port`]: 9 });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed('firefox-esr', 'firefox'),
    extraPrefsFirefox: preferences,
    defaultViewport: { width: 1280, height: 800 },
  });
  try {
    const page = await browser.newPage();
    return await then(page, { clearCookies: async () => browser.deleteCookie(...await browser.cookies()) });
  } finally {
    await browser.close();
  }
}

// What the server has kept so far, oldest first.
export const records = async () => (await fetch(`${site}/records`)).json();

// Waits until something is so.
export async function until(what, holds, patience = 8000) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > end) throw new Error(`it never came to this: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 40));
  }
}

// Does what leads to a new page, and waits until that is there, whole: asking for another while it is on its way would cut it off. Where
// nothing in the page changes by a choice, scripts take away the banner alone.
export async function turn(page, what, act) {
  const asks = () => page.evaluate(banner => !!document.querySelector(banner), ui('banner'));
  const asked = await asks();
  await page.evaluate(() => { window.isBefore = true; });
  await act();
  const isThere = async () => await page.evaluate(() => !window.isBefore && document.readyState === 'complete') || asked && !await asks();
  await until(`a new page after ${what}`, () => isThere().catch(() => false));
}

// The end of a script: its findings, one on a line, or none.
export function report(checked, findings) {
  console.log(`${checked} checks`);
  for (const finding of findings) console.error(finding);
  if (!checked) console.error('nothing was checked');
  process.exitCode = findings.length || !checked ? 1 : 0;
}

// The looks in which everything has to hold. 320 x 256 is a window of 1280 x 1024 at 400 %.
export const LOOKS = {
  light: { size: [1280, 800] },
  dark: { size: [1280, 800], media: { colorScheme: 'dark' } },
  'forced colours': { size: [1280, 800], media: { forcedColors: 'active' } },
  narrow: { size: [320, 640] },
  '400 %': { size: [320, 256] },
};

export async function dress(page, look) {
  const [width, height] = look.size;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', media: 'screen', ...look.media });
}

// The languages that there are.
export const LANGUAGES = readdirSync(new URL('../../languages/', import.meta.url))
  .filter(file => file.endsWith('.ftl')).map(file => file.slice(0, -'.ftl'.length));

// In which looks what is the same in every layout is seen with the other layouts' themes, and what is alike is seen at all.
const FEW = ['forced colours', 'narrow'];

// What we put before visitors, in every state of it: before the choice, with the categories open, after it, and our own pages.
export const VIEWS = [
  { name: 'banner on the demo', path: '/', part: 'tower-consent', asks: true },
  { name: 'banner, choosing', path: '/', part: 'tower-consent', open: true, asks: true },
  { name: 'placeholders', path: '/news/north-head-light', part: 'main' },
  { name: 'placeholder of a form', path: '/events/open-day', part: 'main' },
  { name: 'placeholders of every size', path: '/frames', part: 'body', looks: FEW },
  { name: 'bare page', path: '/bare/en', part: 'tower-consent' },
  { name: 'bare page, choosing', path: '/bare/en', part: 'tower-consent', open: true },
  { name: 'Arabic', path: '/bare/ar?dir=rtl', part: 'tower-consent', asks: true },
  { name: 'Hebrew', path: '/bare/he?dir=rtl', part: 'tower-consent', open: true, asks: true, looks: ['dark', ...FEW] },
  { name: 'page without forms and style attributes', path: '/locked', part: 'tower-consent', asks: true, looks: ['light', ...FEW] },
  { name: 'preferences', path: '/_consent?return=%2F', part: 'html' },
  { name: 'preferences, Arabic', path: '/_consent?lang=ar&return=%2F', part: 'html', looks: FEW },
  { name: 'preferences, unfolded', path: '/_consent?return=%2F', part: 'html', unfold: true },
  { name: 'declaration', path: '/_consent/cookies?q=face', part: 'html' },
  { name: 'declaration, nothing found', path: '/_consent/cookies?q=qqqq', part: 'html', looks: FEW },
  { name: 'declaration, Hebrew', path: '/_consent/cookies?lang=he&q=face', part: 'html', looks: FEW },
  { name: 'declaration, whole', path: '/_consent/cookies', part: 'html', unfold: true },
  { name: 'a page that is not there', path: '/_consent/nothing', part: 'html', looks: ['dark', ...FEW] },
  { name: 'a choice that is none', post: { status: 400, body: { choice: 'perhaps' } }, part: 'html', looks: FEW },
  { name: 'a choice from elsewhere', post: { status: 403, from: ungated, body: { choice: 'accept' } }, part: 'html', looks: FEW },
  { name: 'a choice in plain text', post: { status: 415, type: 'text/plain', body: { choice: 'accept' } }, part: 'html', looks: FEW },
];

// What is to be seen in which look. What the layout does not touch is seen once more with its theme, in few looks.
export function pairs() {
  const all = Object.keys(LOOKS).flatMap(look => VIEWS.map(view => [look, view]));
  return all.filter(([look, { looks = Object.keys(LOOKS), asks, unfold }]) => {
    if (!looks.includes(look)) return false;
    const again = FEW.includes(look) && looks !== FEW && !unfold;
    return layout === 'bar' || asks || again;
  });
}

export async function show(page, view) {
  if (view.post) return send(page, view.post);
  await page.goto(site + view.path);
  if (view.open) await page.click(`${ui('banner')} summary`);
  if (view.unfold) await page.evaluate(() => document.querySelectorAll('details:not(li:nth-child(n + 4) *)').forEach(it => { it.open = true; }));
}

// Sends a form that is none of ours, and comes to what is answered.
async function send(page, { status, from = site, type = 'application/x-www-form-urlencoded', body }) {
  await page.goto(`${from}/small?plain`);
  const answer = page.waitForResponse(`${site}/_consent`);
  await page.evaluate(({ action, type, body }) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action, enctype: type });
    for (const [name, value] of Object.entries(body)) form.append(Object.assign(document.createElement('input'), { name, value }));
    document.body.append(form);
    form.submit();
  }, { action: `${site}/_consent`, type, body });
  if ((await answer).status() !== status) throw new Error(`${(await answer).status()} in place of ${status}`);
  await page.waitForURL(`${site}/_consent`);
}
