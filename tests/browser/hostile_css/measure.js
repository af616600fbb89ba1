// Measures the banner in every frame of this page and writes what is wrong, one line each, into the page.
const luminance = ([r, g, b]) => {
  const part = v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
  return .2126 * part(r) + .7152 * part(g) + .0722 * part(b);
};
const numbers = colour => colour.match(/[\d.]+/g).map(Number);
const contrast = (a, b) => {
  const [dark, light] = [luminance(numbers(a)), luminance(numbers(b))].sort((x, y) => x - y);
  return (light + .05) / (dark + .05);
};

// Where a layer of the site outweighs the sheet, only what a choice needs has to hold.
function faults(view, needed) {
  const found = [];
  const hold = (fact, held) => held || found.push(fact);
  const wish = (fact, held) => needed || hold(fact, held);
  const one = hook => view.document.querySelector(`[data-consent-ui="${hook}"]`);
  const style = element => view.getComputedStyle(element);
  const banner = one('banner'), modal = banner.role === 'dialog';
  const panel = modal ? banner.querySelector('form') : banner, box = panel.getBoundingClientRect();
  const paper = style(panel).backgroundColor;
  hold('the banner is fixed', style(banner).position === 'fixed');
  hold('the banner has a ground of its own', numbers(paper).length === 3);
  hold('the banner lies inside the window', box.top > 0 && box.bottom <= view.innerHeight && box.left >= 0 && box.right <= view.innerWidth);
  wish('the banner leaves a part of the window', modal || box.height <= view.innerHeight * (view.innerHeight > 480 ? .67 : .82));
  const room = style(view.document.documentElement);
  wish('the page behind a modal keeps still', !modal || room.overflow === 'hidden');
  for (const padding of modal ? [] : [room.paddingBottom, room.scrollPaddingBottom])
    wish('what has the focus can be scrolled out from under the banner', parseFloat(padding) >= view.innerHeight - box.top);
  for (const hook of needed ? ['accept', 'reject'] : ['accept', 'reject', 'choose', 'settings', 'third-parties']) {
    const element = one(hook);
    element.scrollIntoView({ block: 'center' });
    const rect = element.getClientRects()[0] ?? new DOMRect();
    const middle = view.document.elementFromPoint(rect.left + Math.min(rect.width / 2, 8), rect.top + rect.height / 2);
    hold(`${hook} can be clicked`, middle === element || element.contains(middle));
    hold(`${hook} is opaque`, Number(style(element).opacity) === 1 && style(element).visibility === 'visible');
    const ground = numbers(style(element).backgroundColor).length === 3 ? style(element).backgroundColor : paper;
    hold(`${hook} is legible`, contrast(style(element).color, ground) >= 4.5 && parseFloat(style(element).fontSize) >= 13);
  }
  const [accept, reject] = ['accept', 'reject'].map(hook => one(hook).getBoundingClientRect());
  hold('accept and reject are 44 pixels high', accept.height >= 44 && reject.height >= 44);
  hold('accept and reject have one size', Math.abs(accept.width - reject.width) < 1 && Math.abs(accept.height - reject.height) < 1);
  for (const property of ['color', 'backgroundColor', 'fontSize', 'fontWeight', 'borderTopColor', 'textDecorationLine'])
    hold(`accept and reject have one ${property}`, style(one('accept'))[property] === style(one('reject'))[property]);
  const text = banner.querySelector('p + p');
  wish('the text is legible', contrast(style(text).color, paper) >= 4.5 && parseFloat(style(text).fontSize) >= 13 && text.getBoundingClientRect().height > 16);
  hold('the style sheet is no text', style(view.document.querySelector('body > style')).display === 'none');
  banner.querySelector('details').open = true;
  const ticks = [...banner.querySelectorAll('input[type=checkbox]')];
  wish('boxes are 20 pixels wide', ticks.length > 0 && ticks.every(tick => tick.getBoundingClientRect().width >= 20));
  hold('no box is ticked', ticks.every(tick => !tick.checked));
  return found;
}

addEventListener('load', () => {
  const lines = [...document.querySelectorAll('iframe')].flatMap(frame =>
    faults(frame.contentWindow, frame.title.startsWith('layered')).map(fault => `${frame.title}: not so: ${fault}`));
  document.querySelector('pre').textContent = ['measured', ...lines].join('\n');
});
