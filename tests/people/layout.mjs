// The box and the modal, themed: where they stand, what can be reached, and that the page behind a modal keeps still. Without scripts.
import { LOOKS, dress, layout, report, site, turn, ui, visit, visitInFirefox } from './browser.mjs';

const findings = [];
let checked = 0;

// The owner's accent, and the text that can be read on it.
const ACCENT = { box: 'rgb(255, 255, 255) on rgb(11, 95, 79)', modal: 'rgb(0, 0, 0) on rgb(127, 216, 184)' }[layout];

function hold(what, is, shall = true) {
  checked += 1;
  if (is !== shall) findings.push(`${what}: ${is}, not ${shall}`);
}

// The paper of the banner, measured in the page.
function paper(element) {
  const modal = element.getAttribute('role') === 'dialog';
  const { left, right, top, bottom } = (modal ? element.querySelector('form') : element).getBoundingClientRect();
  const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
  const colours = hook => {
    const { color, backgroundColor } = getComputedStyle(element.querySelector(`[data-consent-ui=${hook}]`));
    return `${color} on ${backgroundColor}`;
  };
  return { modal, inside, end: left > innerWidth - right ? 'right' : 'left', accept: colours('accept'), reject: colours('reject') };
}

// Presses a key again and again: all of the banner is reached, and the page behind only where it may be.
async function walk(page, name, key, mayLeave) {
  let outside = 0;
  const reached = new Set();
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press(key);
    const [hook, isOutside] = await page.evaluate(() => {
      const { activeElement: it, body } = document;
      return [it.dataset.consentUi, it !== body && !it.closest('[data-consent-ui=banner]')];
    });
    reached.add(hook);
    outside += isOutside;
  }
  hold(`${name}: all is reached by ${key}`, ['accept', 'reject', 'choose', 'settings'].every(hook => reached.has(hook)));
  hold(`${name}: ${key} leaves the banner`, outside > 0, mayLeave);
}

// Firefox does not know interactivity: inert, so a script calls the focus back.
async function keepsFocusInFirefox(page) {
  await page.goto(`${site}/bare/en`);
  await walk(page, 'Firefox', 'Tab', false);
  await page.evaluate(() => document.querySelector('main a').focus());
  hold('Firefox: what a script gives the focus behind the modal', await page.evaluate(() => !!document.activeElement.closest('[data-consent-ui=banner]')));
  await page.focus(ui('reject'));
  await turn(page, 'reject', () => page.keyboard.press('Enter'));
  await page.focus('main a');
  hold('Firefox: what has the focus after the choice', await page.evaluate(() => document.activeElement.localName), 'a');
}

await visit({ scripts: false }, async page => {
  for (const [look, style] of Object.entries(LOOKS)) {
    await dress(page, style);
    for (const [language, end] of [['en', 'right'], ['ar', 'left']]) {
      const name = `${language}, ${look}`;
      await page.goto(`${site}/bare/${language}`);
      const banner = page.locator(ui('banner'));
      const is = await banner.evaluate(paper);
      hold(`${name}: inside the window`, is.inside);
      hold(`${name}: accept is like reject`, is.accept, is.reject);
      hold(`${name}: the accent is the owner's`, is.accept === ACCENT, look !== 'forced colours');
      if (!is.modal && style.size[0] > 1000) hold(`${name}: at the end of the line`, is.end, end);
      await walk(page, name, 'Tab', !is.modal);
      if (is.modal) {
        await page.mouse.move(2, 2);
        await page.mouse.wheel(0, 400);
        await page.keyboard.press('End');
        hold(`${name}: the page behind keeps still`, await page.evaluate(() => scrollY), 0);
      }
    }
  }
  await page.emulateMedia({ media: 'print' });
  hold('on paper', await page.locator(ui('banner')).isVisible(), false);
  await page.emulateMedia({ media: 'screen' });
  await turn(page, 'reject', () => page.click(ui('reject')));
  hold('after the choice', await page.locator(ui('banner')).count(), 0);
});
if (layout === 'modal') await visitInFirefox({}, keepsFocusInFirefox);
report(checked, findings);
