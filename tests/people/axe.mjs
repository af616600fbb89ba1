// axe-core over everything of ours, in every look.
import { readFile } from 'node:fs/promises';
import { LOOKS, dress, layout, pairs, report, require, show, site, turn, ui, visit } from './browser.mjs';

const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const findings = [];
let checked = 0;

async function judge(page, name, part, look) {
  await page.evaluate(axe);
  // axe reads the colours that an author set, not those that are forced: look.mjs measures those.
  const rules = { 'color-contrast': { enabled: look !== 'forced colours' } };
  const { violations, passes } = await page.evaluate(([part, rules]) => axe.run(part, { resultTypes: ['violations', 'passes'], rules }), [part, rules]);
  checked += passes.length;
  for (const { id, help, nodes } of violations) {
    findings.push(`${name}: ${id}: ${help}\n${nodes.slice(0, 4).map(node => `    ${node.html.slice(0, 200)}\n    ${node.failureSummary}`).join('\n')}`);
  }
}

async function judgeAll(scripts) {
  await visit({ scripts }, async page => {
    for (const [look, view] of pairs()) {
      if (view.unfold && look !== 'light') continue;
      await dress(page, LOOKS[look]);
      await show(page, view);
      await judge(page, `${view.name}, ${look}`, view.part, look);
    }
    await page.goto(site);
    await turn(page, 'reject', () => page.click(ui('reject')));
    for (const [name, look] of Object.entries(LOOKS)) {
      await dress(page, look);
      for (const path of layout === 'bar' ? ['/', '/bare/en'] : ['/']) {
        await page.goto(site + path);
        await judge(page, `the way back on ${path}, ${name}`, 'tower-consent', name);
      }
    }
  });
}

// A page that is wrong for sure: an axe that finds nothing in it proves nothing.
await visit({}, async page => {
  await page.setContent('<html><body><tower-consent><input><p style="color:#aaa;background:#fff">pale</p></tower-consent>');
  await judge(page, 'canary', 'tower-consent');
  const found = ['label', 'color-contrast'].every(id => findings.some(finding => finding.startsWith(`canary: ${id}`)));
  findings.length = 0;
  if (!found) findings.push('axe is blind');
});
await judgeAll(true);
report(checked, findings);
