// axe-core over everything of ours, in every look.
import { readFile } from 'node:fs/promises';
import { LOOKS, VIEWS, dress, report, require, show, site, ui, visit } from './browser.mjs';

const axe = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
const findings = [];
let checked = 0;

async function judge(page, name, part) {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(part => axe.run(part, { resultTypes: ['violations', 'passes'] }), part);
  checked += passes.length;
  for (const { id, help, nodes } of violations) {
    findings.push(`${name}: ${id}: ${help}\n${nodes.slice(0, 4).map(node => `    ${node.html.slice(0, 200)}\n    ${node.failureSummary}`).join('\n')}`);
  }
}

async function judgeAll(scripts) {
  await visit({ scripts }, async page => {
    for (const [name, look] of Object.entries(LOOKS)) {
      await dress(page, look);
      for (const view of VIEWS) {
        if (view.unfold && name !== 'light') continue;
        await show(page, view);
        await judge(page, `${view.name}, ${name}`, view.part);
      }
    }
    await page.goto(site);
    await page.click(ui('reject'));
    await page.waitForSelector(ui('settings'));
    for (const [name, look] of Object.entries(LOOKS)) {
      await dress(page, look);
      for (const path of ['/', '/bare/en']) {
        await page.goto(site + path);
        await judge(page, `the way back on ${path}, ${name}`, 'tower-consent');
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
