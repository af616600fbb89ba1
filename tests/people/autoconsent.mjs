// DuckDuckGo's autoconsent refuses by its heuristics alone: it is given no rule at all. What counts is what the server has kept.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LANGUAGES, records, report, require, site, until, visit } from './browser.mjs';

// The languages in which its heuristics know how to refuse.
const KNOWN = ['en', 'de', 'fr', 'nl', 'it', 'es', 'pt', 'pt-BR', 'pl', 'ca', 'gl', 'eu'];

const script = await readFile(join(dirname(require.resolve('@duckduckgo/autoconsent')), 'autoconsent.playwright.js'), 'utf8');
const config = {
  enabled: true, autoAction: 'optOut', disabledCmps: [], enablePrehide: false, enableCosmeticRules: false,
  enableGeneratedRules: false, detectRetries: 20, isMainWorld: true, prehideTimeout: 2000, enableHeuristicDetection: true,
  enablePopupMutationObserver: true, visualTest: false, performanceLoggingEnabled: false, heuristicPopupSearchTimeout: 500,
  heuristicMode: 'reject',
  logs: { lifecycle: false, rulesteps: false, detectionsteps: false, evals: false, errors: false, messages: false, waits: false },
};
const rules = { autoconsent: [] };

const findings = [];
const refused = [];

// The language in which the banner asks on this page.
async function spoken(language) {
  const html = await (await fetch(`${site}/bare/${language}`)).text();
  return /<tower-consent [^>]*data-consent-ui="banner"[^>]* lang="([-a-zA-Z]+)/.exec(html)?.[1];
}

// Opens the page with the tool. Returns what the tool says, which goes on.
async function arrive(page, language) {
  const messages = [];
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message) => {
    messages.push(message.type);
    if (message.type !== 'init') return;
    const start = { type: 'initResp', config, rules };
    await frame.evaluate(start => { window.autoconsentReceiveMessage(start); }, start).catch(() => { /* the page has gone on */ });
  });
  await page.addInitScript(script);
  await page.goto(`${site}/bare/${language}`);
  return messages;
}

for (const language of KNOWN.filter(it => LANGUAGES.includes(it))) {
  if (await spoken(language) !== language) findings.push(`${language}: the banner speaks ${await spoken(language)}`);
  const before = (await records()).length;
  await visit({}, async (page, context) => {
    const messages = await arrive(page, language);
    try {
      const kept = await until('a record', async () => (await records())[before]);
      // The record comes before the answer.
      const cookie = await until('a cookie', async () => (await context.cookies()).find(it => /consent$/.test(it.name))?.value);
      if (kept.event_state === 'refused' && kept.method === 'banner' && cookie.endsWith('.none')) refused.push(language);
      else findings.push(`${language}: ${JSON.stringify(kept)}, ${cookie}`);
    } catch {
      findings.push(`${language}: nothing came to the server; the tool said ${messages.join(', ')}`);
    }
  });
}
if ((await records()).length !== refused.length) findings.push('there are more records than refusals');
console.log(`refused in ${refused.join(', ')}`);
report(refused.length, findings);
