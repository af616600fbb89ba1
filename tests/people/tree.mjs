// What the browser tells a screen reader: the accessibility tree of everything of ours.
import { report, site, turn, ui, visit } from './browser.mjs';

const findings = [];
let checked = 0;

const FOCUSABLE = new Set(['button', 'checkbox', 'link', 'DisclosureTriangle', 'textbox', 'searchbox', 'combobox', 'radio', 'switch']);

// The nodes in and under this element, by role and name.
async function tree(page, selector) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const children = new Map(nodes.map(it => [it.nodeId, it.childIds ?? []]));
  const inside = new Set();
  const enter = id => { inside.add(id); (children.get(id) ?? []).forEach(enter); };
  enter(nodes.find(it => it.backendDOMNodeId === node.backendNodeId)?.nodeId);
  await session.detach();
  return nodes.filter(it => inside.has(it.nodeId) && !it.ignored).map(it => ({
    role: it.role?.value,
    name: it.name?.value ?? '',
    properties: Object.fromEntries((it.properties ?? []).map(({ name, value }) => [name, value.value])),
  }));
}

function has(title, nodes, role, name, properties = {}) {
  checked += 1;
  const fits = it => it.role === role && (name instanceof RegExp ? name.test(it.name) : it.name === name)
    && Object.entries(properties).every(([key, value]) => it.properties[key] === value);
  if (!nodes.some(fits)) {
    const alike = nodes.filter(it => it.role === role).map(it => it.name);
    findings.push(`${title}: no ${role} ${name} ${JSON.stringify(properties)}, only ${JSON.stringify(alike)}`);
  }
}

function named(title, nodes) {
  for (const { role } of nodes.filter(it => FOCUSABLE.has(it.role) && !it.name.trim())) findings.push(`${title}: a ${role} without a name`);
  checked += nodes.length;
}

// The link that leads back to the choice stands in an element of its own.
const BACK = 'tower-consent[role=region]:not([data-consent-ui])';
const CATEGORIES = ['Functional', 'Analytics', 'Marketing', 'External media'];

async function listen(scripts) {
  await visit({ scripts }, async page => {
    await page.goto(`${site}/news/north-head-light`);
    let nodes = await tree(page, ui('banner'));
    named('banner', nodes);
    has('banner', nodes, 'region', /\S/);
    for (const label of ['Reject all', 'Accept all']) has('banner', nodes, 'button', label);
    has('banner', nodes, 'link', 'Cookie settings');
    has('banner', nodes, 'DisclosureTriangle', 'Choose', { expanded: false });
    await page.click(`${ui('banner')} summary`);
    nodes = await tree(page, ui('banner'));
    named('banner, choosing', nodes);
    has('banner, choosing', nodes, 'DisclosureTriangle', 'Choose', { expanded: true });
    for (const category of CATEGORIES) has('banner, choosing', nodes, 'checkbox', new RegExp(`^${category}`), { checked: 'false' });
    has('banner, choosing', nodes, 'button', 'Save my choice');

    nodes = await tree(page, ui('placeholder'));
    named('placeholder', nodes);
    const text = nodes.map(it => it.name).join(' ');
    checked += 1;
    if (!text.includes('YouTube')) findings.push(`placeholder: it does not say what it stands for: ${text}`);

    await page.click(ui('reject'));
    await page.locator(BACK).waitFor();
    nodes = await tree(page, BACK);
    named('the way back', nodes);
    has('the way back', nodes, 'region', /\S/);
    has('the way back', nodes, 'link', 'Cookie settings');

    await page.goto(`${site}/_consent?return=%2F_consent`);
    await page.check('input[name=grant][value=analytics]');
    await page.click(ui('save'));
    await page.locator('[role=status]').waitFor();
    nodes = await tree(page, 'html');
    named('preferences', nodes);
    has('preferences', nodes, 'main', '');
    has('preferences', nodes, 'heading', /\S/, { level: 1 });
    for (const category of CATEGORIES) {
      has('preferences', nodes, 'checkbox', new RegExp(`^${category}`), { checked: category === 'Analytics' ? 'true' : 'false' });
      has('preferences', nodes, 'group', new RegExp(category));
    }
    has('preferences', nodes, 'status', /.*/);
    checked += 1;
    if (!(await page.title()).includes('saved')) findings.push(`preferences: the title says nothing of the choice: ${await page.title()}`);
    for (const label of ['Reject all', 'Accept all', 'Save my choice']) has('preferences', nodes, 'button', label);
  });
}

// The search of the declaration, typed and sent by keyboard, found, not found, and back.
async function search(scripts) {
  await visit({ scripts }, async page => {
    const ask = async words => {
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement.matches('input[type=search]'))) break;
      }
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(words);
      await turn(page, `a search for ${words}`, () => page.keyboard.press('Enter'));
      const nodes = await tree(page, 'html');
      named(`search for ${words}`, nodes);
      has(`search for ${words}`, nodes, 'search', '');
      has(`search for ${words}`, nodes, 'searchbox', 'Name, company, cookie or purpose');
      has(`search for ${words}`, nodes, 'combobox', 'Category');
      has(`search for ${words}`, nodes, 'button', 'Search');
      has(`search for ${words}`, nodes, 'heading', 'Cookies and services', { level: 1 });
      has(`search for ${words}`, nodes, 'link', 'Show all');
      hold(`search for ${words}: the box`, await page.locator('input[type=search]').inputValue(), words);
      return nodes;
    };
    const count = () => page.locator(ui('tracker')).count();

    await page.goto(`${site}/_consent/cookies?return=%2Fprivacy`);
    const all = await count();
    let nodes = await ask('youtube');
    hold('what is found of YouTube', await count(), 1);
    hold('the title when something is found', /^Found: 1\b/.test(await page.title()), true);
    has('search', nodes, 'heading', /^YouTube/, { level: 3 });
    has('search', nodes, 'navigation', 'On this page');
    has('search', nodes, 'status', /.*/);

    nodes = await ask('no such thing');
    hold('what is found of nothing', await count(), 0);
    hold('the title when nothing is found', /^Found: 0\b/.test(await page.title()), true);
    hold('a list of nothing', nodes.some(it => it.role === 'navigation' && it.name === 'On this page'), false);

    await turn(page, 'the way back', () => page.goBack());
    hold('what the way back shows', await count(), 1);
    await page.selectOption('select[name=category]', 'marketing');
    await turn(page, 'a category', () => page.click(`${ui('search')} button`));
    hold('YouTube among marketing', await count(), 0);
    await turn(page, 'all', () => page.click(`${ui('found')} a`));
    hold('all again', await count(), all);
    await turn(page, 'the site', () => page.click(ui('back')));
    hold('where the way out leads', await page.evaluate(() => location.pathname), '/privacy');
  });
}

function hold(what, is, shall) {
  checked += 1;
  if (is !== shall) findings.push(`${what}: ${is}, not ${shall}`);
}

for (const scripts of [true, false]) await listen(scripts);
await search(false);
report(checked, findings);
