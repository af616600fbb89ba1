// Nothing moves, wherever the network lets a page rest: each is sent with pauses behind every tag of ours.
import { createServer } from 'node:http';
import { LOOKS, dress, layout, report, site, visit } from './browser.mjs';

// Longer than two frames, so that what is there by then is painted.
const REST = 45;
// Over how many loads the pauses of one page are spread.
const LOADS = 3;

const findings = [];
let checked = 0;

const OURS = /<style style[^]*?<\/style>|<style hidden[^]*?<\/style>|<tower-consent[^]*?<\/tower-consent>/g;

// The places to rest at in one load: before each part of ours, and behind each tag in it and the middle of each text.
function places(page, load) {
  const all = [...page.matchAll(OURS)].flatMap(({ 0: part, index }) => {
    const tags = [...part.matchAll(/>/g)].map(at => at.index + 1);
    const texts = [...part.matchAll(/>([^<]{8,200})</g)].map(at => at.index + 1 + (at[1].length >> 1));
    return [0, ...tags, ...texts].map(at => index + at);
  });
  return all.sort((a, b) => a - b).filter((_, at) => at % LOADS === load);
}

let load = 0;
const slow = createServer(async (request, answer) => {
  const from = await fetch(site + request.url, { headers: { 'sec-fetch-dest': 'document', 'sec-fetch-mode': 'navigate' } });
  const [type, policy] = ['content-type', 'content-security-policy'].map(name => from.headers.get(name) ?? '');
  const body = Buffer.from(await from.arrayBuffer());
  answer.setHeader('content-type', type);
  if (policy) answer.setHeader('content-security-policy', policy);
  let sent = 0;
  // One byte, one character: places are counted in bytes.
  for (const place of type.startsWith('text/html') ? places(body.toString('latin1'), load) : []) {
    answer.write(body.subarray(sent, place));
    sent = place;
    await new Promise(resolve => setTimeout(resolve, REST));
  }
  answer.end(body.subarray(sent));
});

function watch() {
  window.moved = [];
  new PerformanceObserver(list => list.getEntries().forEach(it => moved.push(`${it.value}: ${it.sources.map(({ node }) => node?.outerHTML?.slice(0, 80))}`)))
    .observe({ type: 'layout-shift', buffered: true });
}

const moves = async page => {
  await page.waitForTimeout(150);
  return page.evaluate(() => moved);
};

await new Promise(resolve => slow.listen(0, '127.0.0.1', resolve));
await visit({}, async page => {
  await page.addInitScript(watch);
  await dress(page, LOOKS[layout === 'bar' ? 'light' : 'narrow']);
  // What moves for sure.
  await page.goto(`${site}/bare/en`);
  await page.waitForTimeout(700);
  await page.evaluate(() => document.querySelector('h1').insertAdjacentHTML('beforebegin', '<p>One line<p>and one more'));
  if (!(await moves(page)).length) findings.push('the measurement is blind');
  for (const path of layout === 'bar' ? ['/news/north-head-light', '/locked', '/frames'] : ['/bare/en']) {
    for (load = 0; load < LOADS; load += 1) {
      await page.goto(`http://127.0.0.1:${slow.address().port}${path}`);
      findings.push(...(await moves(page)).map(it => `${path}, load ${load}: the layout shifts by ${it}`));
      checked += 1;
    }
  }
});
slow.close();
report(checked, findings);
