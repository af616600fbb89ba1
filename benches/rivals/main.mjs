// Measures consent tools on one page, by one script, in one run: scripts/rivals. Prints a table in Markdown.
import { mkdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { require, visit } from '../../tests/people/browser.mjs';
import { NOTHING, page, PASTED } from './page.mjs';
import { css, serveOurs, serveSite } from './servers.mjs';
import { openSink, TRACKERS } from './sink.mjs';
import { REACT, RIVALS } from './tools.mjs';

const [, , program, pictures] = process.argv;
const ROUNDS = Number(process.env.ROUNDS ?? 7);
const CPU = 4;
const SLOW = { offline: false, latency: 150, downloadThroughput: 200 * 1024, uploadThroughput: 90 * 1024 };
const SETTLE = 1500;

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const sink = await openSink();

// The pages: without any tool, with each tool and the tags as pasted, and with the tags as the tool wants them.
const pages = { '/none': page(NOTHING, {}), '/ours': page(PASTED, {}) };
RIVALS.forEach(({ tool, toolMarked = tool, tags }, at) => {
  pages[`/pasted/${at}`] = page(PASTED, tool);
  pages[`/marked/${at}`] = page(tags, toolMarked);
});
const site = await serveSite(pages, Object.assign({ '/site.css': css }, ...RIVALS.map(rival => rival.files)));
const proxy = await serveOurs(program, site.address);

const ours = {
  name: 'tower-consent', versions: {}, box: '[data-consent-ui=banner]', accept: '[data-consent-ui=accept]',
  pasted: `${proxy.address}/ours`, marked: `${proxy.address}/ours`,
};
const tools = [ours, ...RIVALS.map((rival, at) => ({ ...rival, pasted: `${site.address}/pasted/${at}`, marked: `${site.address}/marked/${at}` }))];

// Runs before the page: notes when the tool's box is to be seen, whole and opaque, in a frame that the browser draws.
function watch(box) {
  window.seen = { shift: 0 };
  new PerformanceObserver(list => list.getEntries().forEach(it => { seen[it.name] ??= it.startTime; })).observe({ type: 'paint', buffered: true });
  new PerformanceObserver(list => list.getEntries().forEach(it => { seen.shift += it.value; })).observe({ type: 'layout-shift', buffered: true });
  if (!box) return;
  const shown = element => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    if (width < 40 || height < 20 || left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) return false;
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
    return opacity > 0.9 && element.checkVisibility({ visibilityProperty: true });
  };
  // A message that is posted in a frame arrives when the frame is drawn.
  const drawn = new MessageChannel();
  drawn.port1.onmessage = () => { seen.box = performance.now(); };
  const look = () => {
    if ([...document.querySelectorAll(box)].some(shown)) drawn.port2.postMessage('');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const hosts = contacts => Object.entries(TRACKERS).filter(([, host]) => contacts.some(contact => host.test(contact.host))).map(([name]) => name);
const count = contacts => contacts.filter(contact => Object.values(TRACKERS).some(host => host.test(contact.host))).length;
const strangers = contacts => [...new Set(contacts.map(it => it.host).filter(host => !Object.values(TRACKERS).some(it => it.test(host))))];

// One first visit, up to the choice. Sees what was sent, who was contacted and what the box is like, and accepts if asked to.
async function first(tool, variant, { scripts = true, picture, accept } = {}) {
  sink.take();
  site.take();
  return visit({ scripts, sink: sink.port }, async tab => {
    await tab.addInitScript(watch, tool.box);
    await tab.goto(tool[variant], { waitUntil: 'load' });
    await tab.waitForTimeout(SETTLE);
    const boxes = tool.box ? await tab.locator(tool.box).all() : [];
    const visible = (await Promise.all(boxes.map(box => box.isVisible()))).some(Boolean);
    const result = { visible, sent: site.take(), before: sink.take(), shift: scripts ? await tab.evaluate(() => seen.shift) : 0, findings: [] };
    if (picture) await tab.screenshot({ path: picture });
    if (scripts && visible) {
      await tab.evaluate(axe);
      const found = await tab.evaluate(box => axe.run({ include: [box.split(', ')].flat().filter(it => document.querySelector(it)).slice(0, 1) }, { resultTypes: ['violations'] }), tool.box);
      result.findings = found.violations.map(({ id, nodes }) => `${id} (${nodes.length})`);
    }
    if (accept) {
      await tab.locator(tool.accept).first().click();
      await tab.waitForTimeout(SETTLE);
      result.after = hosts([...result.before, ...sink.take()]);
    }
    return result;
  });
}

// One first visit on a cheap telephone: when the page and the box are there.
async function paint(address, box) {
  return visit({ sink: sink.port }, async tab => {
    const session = await tab.context().newCDPSession(tab);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await tab.addInitScript(watch, box);
    await tab.goto(address, { waitUntil: 'load' });
    await tab.waitForFunction(box => seen['first-contentful-paint'] && (!box || seen.box), box, { timeout: 20_000 });
    return tab.evaluate(() => ({ page: seen['first-contentful-paint'], box: seen.box }));
  });
}

// What ours has put into the page.
async function inserted() {
  const text = await (await fetch(ours.pasted, { headers: { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' } })).text();
  const parts = [...text.matchAll(/<tower-consent[^]*?<\/tower-consent>|<style[^]*?<\/style>|<script[^]*?<\/script>/g)].map(([part]) => part);
  return parts.filter(part => !pages['/ours'].includes(part)).join('');
}

const sum = numbers => numbers.reduce((a, b) => a + b, 0);
const median = numbers => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function size(tool, sent) {
  const bare = { raw: Buffer.byteLength(pages['/none']), brotli: brotliCompressSync(pages['/none']).length };
  const own = sent.filter(it => it.path !== '/site.css');
  const extra = own.filter(it => !it.path.startsWith('/marked') && !it.path.startsWith('/pasted'));
  const html = own.find(it => it.path.startsWith('/marked'));
  return { raw: sum(extra.map(it => it.raw)) + html.raw - bare.raw, brotli: sum(extra.map(it => it.brotli)) + html.brotli - bare.brotli, requests: extra.length };
}

const rows = [];
if (pictures) mkdirSync(pictures, { recursive: true });
for (const [at, tool] of tools.entries()) {
  console.error(tool.name);
  const marked = await first(tool, 'marked', { picture: pictures && `${pictures}/${at}.png`, accept: true });
  const pasted = tool === ours ? marked : await first(tool, 'pasted');
  const mute = await first(tool, 'marked', { scripts: false });
  if (!marked.visible) throw new Error(`${tool.name} is not to be seen`);
  if (marked.after.length !== 3) throw new Error(`${tool.name}: after consent only ${marked.after.join(', ')} came`);
  const html = tool === ours && await inserted();
  const cost = html ? { raw: Buffer.byteLength(html), brotli: brotliCompressSync(html).length, requests: 0 } : size(tool, marked.sent);
  rows.push({ tool, marked, pasted, mute, cost, times: [] });
}

const bare = { tool: { marked: `${site.address}/none` }, times: [] };
const all = [bare, ...rows];
for (let round = 0; round < ROUNDS; round += 1) {
  console.error(`round ${round + 1} of ${ROUNDS}`);
  // Each begins as often as the others.
  for (const row of [...all.slice(round % all.length), ...all.slice(0, round % all.length)]) row.times.push(await paint(row.tool.marked, row.tool.box));
}
proxy.close();
site.close();
sink.close();

const alone = median(bare.times.map(it => it.page));
const ratio = time => (time / alone).toFixed(2);
const list = names => names.length ? names.join(', ') : 'none';
const number = value => value.toLocaleString('en');
const table = [
  ['', ...rows.map(({ tool }) => tool.name)],
  ['what it adds, bytes', ...rows.map(({ cost }) => number(cost.raw))],
  ['the same in brotli', ...rows.map(({ cost }) => number(cost.brotli))],
  ['requests to the site that it adds', ...rows.map(({ cost }) => cost.requests)],
  ['the page’s first paint, without any tool = 1', ...rows.map(({ times }) => ratio(median(times.map(it => it.page))))],
  ['its banner is to be seen, same measure', ...rows.map(({ times }) => ratio(median(times.map(it => it.box))))],
  ['layout shift that it causes', ...rows.map(({ marked }) => marked.shift.toFixed(3))],
  ['tags as pasted: requests to trackers before the choice', ...rows.map(({ pasted }) => count(pasted.before))],
  ['… of', ...rows.map(({ pasted }) => list(hosts(pasted.before)))],
  ['tags as it wants them: requests to trackers before the choice', ...rows.map(({ marked }) => count(marked.before))],
  ['… of', ...rows.map(({ marked }) => list(hosts(marked.before)))],
  ['requests to anybody else', ...rows.map(({ marked }) => list(strangers(marked.before)))],
  ['it asks without JavaScript', ...rows.map(({ mute }) => mute.visible ? 'yes' : 'no')],
  ['axe-core on its banner', ...rows.map(({ marked }) => marked.findings.length ? marked.findings.join(', ') : 'nothing')],
];
const line = cells => `| ${cells.join(' | ')} |`;
console.log([line(table[0]), line(table[0].map(() => '---')), ...table.slice(1).map(line)].join('\n'));
console.log(`\n${new Date().toISOString().slice(0, 10)}, ${rows.flatMap(({ tool }) => Object.entries(tool.versions)).map(pair => pair.join(' ')).join(', ')}; `
  + `axe-core ${require('axe-core/package.json').version}. The page alone was painted after ${alone.toFixed()} ms, the median of ${ROUNDS} interleaved rounds. `
  + `Of c15t’s bytes React itself is ${number(REACT.length)}, ${number(brotliCompressSync(REACT).length)} in brotli.`);
