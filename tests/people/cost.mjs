// What a page pays for the layer: bytes by part, requests, layout shifts, and the moment of its first paint.
import { brotliCompressSync } from 'node:zlib';
import { report, site, ui, ungated, visit } from './browser.mjs';

const KB = 1024;
// Banner, preferences in it and guard, on a page where something is denied. The aim is 6 KB: the guard is not there yet.
const BOUND = 8 * KB;
const ROUNDS = 7;
// What the network and the processor of a cheap telephone are like.
const SLOW = { offline: false, latency: 150, downloadThroughput: 200 * KB, uploadThroughput: 90 * KB };
const CPU = 4;
// By what factor a busy machine alone may make two medians differ. A request that the page had to wait for would add more.
const NOISE = 1.5;

const findings = [];
let checked = 0;

const brotli = text => brotliCompressSync(Buffer.from(text)).length;
const size = text => `${Buffer.byteLength(text)} bytes, ${brotli(text)} in brotli`;
const text = async (address, cookie = '') => (await fetch(address, { headers: { cookie, 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' } })).text();
const all = (page, pattern) => [...page.matchAll(pattern)].map(([part]) => part).join('');

function hold(what, is) {
  checked += 1;
  if (!is) findings.push(what);
}

// What stands in `now` and not in `before`, if that is whole pieces between what was there.
function inserted(before, now) {
  const pieces = [];
  let rest = now;
  for (const line of before.split(/(?<=\n|>)/)) {
    const at = rest.indexOf(line);
    if (at < 0) throw new Error(`the page lost ${JSON.stringify(line)}`);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at + line.length);
  }
  return [...pieces, rest].join('');
}

async function bytes() {
  const plain = await text(`${ungated}/small?plain`);
  const denied = await text(`${site}/small`);
  const added = inserted(plain, denied);
  hold('the tag is still there', !denied.includes('googletagmanager.com/gtag'));
  const guard = all(added, /<script[^]*?<\/script>/g);
  const others = added.replace(guard, '');
  const parts = {
    guard,
    style: all(others, /<style[^]*?<\/style>/g),
    preferences: all(others, /<details[^]*?<\/details>/g),
    banner: all(others, /<tower-consent[^]*?<\/tower-consent>/g).replace(/<details[^]*?<\/details>/g, ''),
  };
  for (const [name, part] of Object.entries(parts)) console.log(`${name}: ${size(part)}`);
  console.log(`in all: ${size(added)}; the page grows by ${brotli(denied) - brotli(plain)} in brotli`);
  hold(`parts that have no name: ${size(added)}`, Object.values(parts).join('').length === added.length);
  hold(`${brotli(added)} bytes are more than ${BOUND}`, brotli(added) <= BOUND);

  const body = new URLSearchParams({ choice: 'accept', return: '/small' });
  const answer = await fetch(`${site}/_consent`, { method: 'POST', body, redirect: 'manual', headers: { 'sec-fetch-site': 'same-origin' } });
  const cookie = answer.headers.getSetCookie().map(it => it.split(';')[0]).join('; ');
  const link = inserted(await text(`${ungated}/small`), await text(`${site}/small`, cookie));
  console.log(`where all is granted: ${size(link)}`);
  const alone = /^<style[^>]*>[^<]*<\/style><tower-consent [^>]*><a [^>]*data-consent-ui="settings"[^>]*>[^<]*<\/a><\/tower-consent>$/;
  hold(`more than the way back where all is granted: ${link}`, alone.test(link));
}

// Runs before the page: notes its paints, the banner's among them, and what moves.
function watch() {
  window.seen = { shift: 0, moved: [] };
  new PerformanceObserver(list => list.getEntries().forEach(it => { seen[it.name] ??= it.startTime; })).observe({ type: 'paint', buffered: true });
  new PerformanceObserver(list => list.getEntries().forEach(it => { seen.banner ??= it.renderTime; })).observe({ type: 'element', buffered: true });
  // Where the parser rests in a placeholder, the lines in its box move up to make room: nothing outside of the box does.
  const inBox = ({ node }) => node?.parentElement?.closest('[data-consent-ui=placeholder]');
  new PerformanceObserver(list => list.getEntries().forEach(it => { if (!it.sources.every(inBox)) { seen.shift += it.value; seen.moved.push(...it.sources.map(({ node }) => node?.outerHTML?.slice(0, 80))); } }))
    .observe({ type: 'layout-shift', buffered: true });
  // The parser has just brought it, and nothing is painted yet.
  new MutationObserver(() => document.querySelector('[data-consent-ui=banner] p')?.setAttribute('elementtiming', 'banner'))
    .observe(document, { childList: true, subtree: true });
}

// One first visit. Returns what was seen, and how often the site was asked.
async function load(context, address, slow) {
  const page = await context.newPage();
  let requests = 0;
  page.on('request', request => { if (request.url().startsWith(new URL(address).origin)) requests += 1; });
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  }
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => seen['first-contentful-paint']);
  await page.waitForTimeout(slow ? 200 : 600);
  const seen = await page.evaluate(() => seen);
  await page.close();
  return { ...seen, requests };
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function paints(context) {
  const [before, after] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    before.push((await load(context, `${ungated}/small?plain`, true))['first-contentful-paint']);
    const seen = await load(context, `${site}/small`, true);
    after.push(seen['first-contentful-paint']);
    hold(`the banner is painted at ${seen.banner}, the page at ${after.at(-1)}`, Math.abs(seen.banner - after.at(-1)) < 1);
  }
  const [without, behind] = [median(before), median(after)];
  console.log(`first paint, median of ${ROUNDS}: ${without.toFixed()} ms without the layer, ${behind.toFixed()} ms behind it, with the banner`);
  hold(`the layer delays the first paint from ${without} to ${behind} ms`, behind < without * NOISE);
}

async function calm(context) {
  for (const path of ['/small', '/news/north-head-light', '/bare/en']) {
    const [without, behind] = [await load(context, ungated + path), await load(context, site + path)];
    hold(`${path}: ${behind.requests} requests, not ${without.requests}`, behind.requests === without.requests);
    // On a busy machine the parser may rest anywhere, so a shift counts when it comes again.
    const again = behind.shift === 0 ? behind : await load(context, site + path);
    if (behind.shift) console.log(`${path}: the layout shifted once by ${behind.shift}: ${behind.moved.join(' ')}`);
    hold(`${path}: the layout shifts by ${again.shift}: ${again.moved.join(' ')}`, again.shift === 0);
    hold(`${path}: there was no banner to be seen`, behind.banner > 0);
  }
}

await bytes();
await visit({}, async (page, context) => {
  await calm(context);
  await paints(context);
});
report(checked, findings);
