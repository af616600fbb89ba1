// What a page pays for the layer: bytes by part, requests, layout shifts, and the moment of its first paint.
import { brotliCompressSync } from 'node:zlib';
import { report, site, ui, ungated, visit } from './browser.mjs';

const KB = 1024;
// By what banner, preferences in it and guard may let a page grow where something is denied.
const BOUND = 6 * KB;
// How often the page is loaded with the layer and without, in turns.
const ROUNDS = 9;
// What the network and the processor of a cheap telephone are like.
const SLOW = { offline: false, latency: 150, downloadThroughput: 200 * KB, uploadThroughput: 90 * KB };
const CPU = 4;
const FRAME = 1000 / 60;
// How much later than the page alone the page with the banner may be painted, beside the time that its bytes take on that network: what
// the guard runs and the banner is laid out for, on that processor. Two frames are enough on a machine that does nothing else.
const FRAMES = 5;

const PAINT = 'first-contentful-paint';

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
  hold(`the page grows by more than ${BOUND} bytes`, brotli(denied) - brotli(plain) <= BOUND);

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
  new PerformanceObserver(list => list.getEntries().forEach(it => { seen.shift += it.value; seen.moved.push(...it.sources.map(({ node }) => node?.outerHTML?.slice(0, 80))); }))
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
  await page.waitForFunction(name => seen[name], PAINT);
  await page.waitForTimeout(slow ? 200 : 600);
  const seen = await page.evaluate(() => seen);
  const bytes = await page.evaluate(() => performance.getEntriesByType('navigation')[0].encodedBodySize);
  await page.close();
  return { ...seen, requests, bytes };
}

const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

// What the server needs for the page and its compression, in the build that is tested; and how many bytes it sends.
async function server(address) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await text(address);
    times.push(performance.now() - start);
  }
  return median(times);
}

// The first paint of both, in turns, the one and the other first. Whatever else the machine does only adds, so the quickest of each count.
async function paints(context) {
  const plain = `${ungated}/small?plain`;
  const gated = `${site}/small`;
  const [before, after] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const address of round % 2 ? [plain, gated] : [gated, plain]) {
      const seen = await load(context, address, true);
      (address === plain ? before : after).push(seen);
      if (address === gated) hold(`the banner is painted at ${seen.banner}, the page at ${seen[PAINT]}`, Math.abs(seen.banner - seen[PAINT]) < 1);
    }
  }
  const added = after[0].bytes - before[0].bytes;
  const network = 1000 * added / SLOW.downloadThroughput;
  const work = await server(gated) - await server(plain);
  const [without, behind] = [before, after].map(rounds => rounds.map(seen => seen[PAINT]));
  const [quickest, quickestBehind] = [without, behind].map(times => Math.min(...times));
  const later = median(behind.map((time, round) => time - without[round]));
  const bound = network + work + FRAMES * FRAME;
  console.log(`first paint, ${ROUNDS} rounds in turns: ${median(without).toFixed()} ms without the layer, ${median(behind).toFixed()} ms behind it, `
    + `with the banner; median of the differences ${later.toFixed()} ms, the quickest ${quickest.toFixed()} and ${quickestBehind.toFixed()} ms`);
  console.log(`of that ${added} bytes take ${network.toFixed()} ms, this build of the server ${work.toFixed()} ms`);
  const least = Math.min(later, quickestBehind - quickest);
  hold(`the layer delays the first paint by ${least.toFixed()} ms, more than ${bound.toFixed()}`, least <= bound);
}

// Where the rest goes: what the processor, as it is, does for each page until its first paint.
const WORKS = { guard: ['EvaluateScript', 'v8.compile'], style: ['UpdateLayoutTree'], layout: ['Layout'], paint: ['PrePaint', 'Paint'] };

// How often each is traced.
const WORKED = 5;

async function works(context) {
  const rounds = { [`${ungated}/small?plain`]: [], [`${site}/small`]: [] };
  for (let round = 0; round < WORKED; round += 1) {
    for (const address of Object.keys(rounds)) rounds[address].push(await trace(context, address));
  }
  const [without, behind] = Object.values(rounds);
  for (const [work, names] of Object.entries(WORKS)) {
    const time = traces => median(traces.map(trace => names.reduce((sum, name) => sum + (trace[name] ?? 0), 0)));
    console.log(`until the first paint, ${work}: ${time(without).toFixed(1)} ms without the layer, ${time(behind).toFixed(1)} ms behind it`);
  }
}

// The milliseconds of the main thread by kind of work, up to the first paint.
async function trace(context, address) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'loading'] } });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(name => performance.getEntriesByName(name).length, PAINT);
  const whole = new Promise(resolve => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await whole;
  await page.close();
  const paint = events.find(({ name }) => name === 'firstContentfulPaint');
  const sums = {};
  for (const { name, pid, ts, tdur = 0 } of events) {
    if (pid === paint.pid && ts < paint.ts) sums[name] = (sums[name] ?? 0) + tdur / 1000;
  }
  return sums;
}

async function calm(context) {
  for (const path of ['/small', '/news/north-head-light', '/bare/en']) {
    const [without, behind] = [await load(context, ungated + path), await load(context, site + path)];
    hold(`${path}: ${behind.requests} requests, not ${without.requests}`, behind.requests === without.requests);
    hold(`${path}: the layout shifts by ${behind.shift}: ${behind.moved.join(' ')}`, behind.shift === 0);
    hold(`${path}: there was no banner to be seen`, behind.banner > 0);
  }
}

await bytes();
await visit({}, async (page, context) => {
  await calm(context);
  await paints(context);
  await works(context);
});
report(checked, findings);
