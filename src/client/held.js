// Hold mode: what was held back starts in its place. Sent with after.js.

/** How long the end of the page waits for what started with it and is no script, in milliseconds. */
const LOAD_PATIENCE = 10_000;

/** Ends that waiting: the visitor has chosen once more. */
let hurry;

/** Sees what comes into the page later. */
let late;

/** Shadow roots that no script can enter, by their hosts. */
const closed = new Map();

/**
 * Starts what may load now, in the order of the page. Only the server knows the nonce, so only what it held back is started: markup
 * that somebody has posted is left alone, whatever it says. Where something needs a page of its own, nothing is started.
 */
async function revive(nonce, state) {
  await parsed();
  const prefix = `data-consent-${nonce}-`;
  enterClosed(prefix);
  const every = [...within(document)];
  const held = every.filter((element) => element.hasAttribute(`${prefix}by`));
  const by = (element) => element.getAttribute(`${prefix}by`).split("+");
  const allowed = (id) => state.everything || state.trackers.includes(id) || state.categories[id];
  const may = (ids) => ids.every(allowed);
  // What waits for everything may be covered by every category.
  const all = !state.everything && Object.values(state.categories).every(Boolean);
  const needsLoad = (element) => (may(by(element)) ? isOnlyRead(element, prefix) : isHalf(element, prefix, by(element).filter(allowed)))
    || element.hasAttribute(`${prefix}lost`)
    || (all && by(element)[0] == "*");
  if (held.some(needsLoad)) return false;
  const buttons = [...document.querySelectorAll("tower-consent[data-consent-ui=placeholder] button[name=choice]")];
  const told = buttons.filter((button) => allowed(button.value.split(" ")[1])).map((button) => button.closest("tower-consent"));
  // What the page itself has called in vain is not called again.
  if (told.some((placeholder) => placeholder.hasAttribute("data-consent-load"))) return false;
  window[Symbol.for("tower-consent")]?.(nonce, state.guard);
  every.filter((element) => element.localName == "style").forEach((element) => restoreSheet(element, prefix, (ids) => may(ids.split("+"))));
  startLate(prefix, (element) => may(by(element)));
  await start(held.filter((element) => may(by(element))), prefix);
  for (const placeholder of told) placeholder.remove();
  return true;
}

/** What the page's own scripts had taken out when the visitor chose starts when they put it in again. */
function startLate(prefix, may) {
  const held = `[${prefix}by]`;
  late?.disconnect();
  late = new MutationObserver((changes) => {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter(({ nodeType }) => nodeType == Node.ELEMENT_NODE);
    const all = new Set(added.flatMap((element) => [...(element.matches(held) ? [element] : []), ...element.querySelectorAll(held)]));
    const isStill = (element) => element.isConnected && element.matches(held) && may(element);
    if (all.size) turn = turn.catch(() => {}).then(() => start([...all].filter(isStill), prefix));
  });
  late.observe(document, { childList: true, subtree: true });
}

/** Whether something is there for what reads it once, with the page: the browser, a component, a script of the site's own. */
function isOnlyRead(element, prefix) {
  if (/^(base$|meta$|amp-)/.test(element.localName)) return true;
  if (heldNames(element, prefix).some((name) => name.startsWith("data-"))) return true;
  if (!isHeldScript(element, prefix)) return false;
  const script = copy(element, prefix);
  return !runs(script) && !script.noModule && script.type != "speculationrules";
}

/** Whether one of several attributes that are held may be given back, and another may not. */
const isHalf = (element, prefix, allowed) => allowed.length && heldNames(element, prefix).length > 1;

/** What the held attributes of an element are called. */
const heldNames = (element, prefix) => [...element.attributes].map(({ name }) => name)
  .filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).filter((name) => !["by", "frame"].includes(name));

/** Into each closed shadow root in which something is held the server has put an element. Defined, it learns where it stands. */
function enterClosed(prefix) {
  if (customElements.get(`${prefix}root`)) return;
  customElements.define(`${prefix}root`, class extends HTMLElement {
    connectedCallback() {
      const root = this.getRootNode();
      if (root.host) closed.set(root.host, root);
      this.remove();
    }
  });
}

/** Until the page is read, more may come that is held. */
async function parsed() {
  const load = performance.getEntriesByType("navigation")[0];
  if (document.readyState == "complete" || load?.domContentLoadedEventEnd) return;
  await new Promise((done) => addEventListener("DOMContentLoaded", done, { once: true }));
}

/** All elements in the order of the page, in shadow roots and templates too. */
function* within(root) {
  for (const element of root.querySelectorAll("*")) {
    yield element;
    const inner = element.shadowRoot ?? closed.get(element) ?? (element.localName == "template" && element.content);
    if (inner) yield* within(inner);
  }
}

/** Takes away what stood in for a tracker: its own code looks whether it is there already. */
function dropStubs(names) {
  for (const path of names) {
    const steps = path.split(".");
    const last = steps.pop();
    const owner = steps.reduce((owner, step) => owner?.[step], window);
    const value = owner?.[last];
    // A function without a body, or an object of which every member is itself.
    const isStub = typeof value == "function" && (/^function ?\(\) ?{ ?}$/.test(value) || value.consentStub == value);
    if (isStub) delete owner[last];
  }
}

/** Runs scripts and gives the others their attributes back, as a parser would come by them. */
async function start(held, prefix) {
  const reading = new Reading();
  const [deferred, apart, loads, others] = [[], [], [], []];
  try {
    for (const element of held) {
      if (!isHeldScript(element, prefix)) {
        others.push(restore(element, prefix, reading));
        continue;
      }
      const script = copy(element, prefix);
      const waits = isExternal(script) && runs(script) && element.isConnected ? loaded(script) : undefined;
      if (runsAsync(script)) {
        script.async = true;
        element.replaceWith(script);
        apart.push(waits);
      } else if (script.type == "module" || (script.src && script.defer)) {
        deferred.push([element, script, waits]);
      } else {
        await reading.run(script, () => element.replaceWith(script), waits);
      }
    }
    reading.state = "interactive";
    for (const [element, script, waits] of deferred) {
      // Firefox runs an inline module as soon as it can, whatever waits before it.
      if (!waits) await Promise.all(loads);
      element.replaceWith(script);
      loads.push(waits);
    }
    await Promise.all(loads);
    reading.tell(document, "DOMContentLoaded");
    await Promise.all(apart);
    await soon(Promise.all(others));
    reading.state = "complete";
    reading.tell(window, "load");
    reading.tell(window, "pageshow");
  } finally {
    reading.end();
  }
}

const SOURCES = ["src", "href", "xlink:href"];

const isExternal = (script) => SOURCES.some((name) => script.hasAttribute(name));

/** Whether a script itself is held, and not a handler alone on one of the site's own, which has run. */
const isHeldScript = (element, prefix) =>
  element.localName == "script" && (SOURCES.some((name) => element.hasAttribute(prefix + name)) || !isExternal(element));

const runsAsync = (script) => script.hasAttribute("async") && (script.src || script.type == "module");

/** Whether browsers run a script of this type (HTML, 4.12.1.1): what they do not run says nothing of its end. */
function runs(script) {
  const language = script.getAttribute("language");
  const type = (script.getAttribute("type") ?? (language ? `text/${language}` : "")).trim();
  if (/^module$/i.test(type)) return true;
  return !script.noModule && /^(|(text|application)\/((x-)?(java|ecma)script|javascript1\.[0-5]|jscript|livescript))$/i.test(type);
}

/** Until something has loaded, or has failed to. */
const loaded = (element) => new Promise((done) => {
  for (const type of ["load", "error"]) element.addEventListener(type, () => done(), { once: true });
});

/** A script that browsers run, since they run none twice that was there when the page was read. */
function copy(held, prefix) {
  const script = document.createElementNS(held.namespaceURI, "script");
  const external = SOURCES.some((name) => held.hasAttribute(prefix + name));
  for (const { name, value } of held.attributes) {
    if (!name.startsWith(prefix) && (external ? !SOURCES.includes(name) : name != "type")) script.setAttribute(name, value);
  }
  for (const name of heldNames(held, prefix)) give(script, name, held.getAttribute(prefix + name));
  script.async = false;
  script.nonce = held.nonce;
  script.textContent = held.textContent;
  if (held.hasAttribute("async")) script.setAttribute("async", "");
  return script;
}

/** SVG's old name for addresses has a namespace there (HTML, 13.2.6.5). */
function give(element, name, value) {
  if (name == "xlink:href" && !(element instanceof HTMLElement)) element.setAttributeNS("http://www.w3.org/1999/xlink", name, value);
  else element.setAttribute(name, value);
}

/** Gives a style sheet its addresses back, which have a mark before them. */
function restoreSheet(style, prefix, may) {
  const parts = style.textContent.split(`data:,${prefix}`);
  const restored = parts.map((part, i) => {
    const end = part.indexOf(",");
    if (!i) return part;
    return may(part.slice(0, end)) ? part.slice(end + 1) : `data:,${prefix}${part}`;
  }).join("");
  if (restored != style.textContent) style.textContent = restored;
}

/** Gives an element its attributes back, and waits for what the end of a page waits for. */
function restore(element, prefix, reading) {
  if (element.hasAttribute(`${prefix}frame`)) {
    element.hidden = false;
    element.removeAttribute("style");
    const placeholder = element.previousElementSibling;
    if (placeholder?.matches("tower-consent[data-consent-ui=placeholder]")) placeholder.remove();
  }
  const isSheet = element.localName == "style";
  if (isSheet) element.removeAttribute("type");
  const given = heldNames(element, prefix);
  for (const name of given) give(element, name, element.getAttribute(prefix + name));
  for (const { name } of [...element.attributes]) if (name.startsWith(prefix)) element.removeAttribute(name);
  // What has been at its time begins again where it comes into the page (SMIL's).
  if (element instanceof SVGAnimationElement) element.replaceWith(element.cloneNode(true));
  // A sheet is not read again for its type (HTML, 4.2.6).
  if (isSheet) element.append("");
  if (element.localName == "source") element.closest("audio, video")?.load();
  if (given.every((name) => name.startsWith("on"))) return catchUp(element, given, reading);
  const delays = "img, iframe, link[rel~=stylesheet i]";
  return element.isConnected && element.matches(delays) && element.loading != "lazy" ? loaded(element) : undefined;
}

/** What never comes to an end keeps nobody from hearing that the page has. */
const soon = (promise) => Promise.race([promise, new Promise((done) => setTimeout((hurry = done), LOAD_PATIENCE))]);

/** Calls the handler of something of the site's own that has loaded, or failed to, before it was given back. */
function catchUp(element, given, reading) {
  const isImage = element.localName == "img";
  const isOver = isImage ? element.complete : reading.isLate && ["script", "link", "iframe"].includes(element.localName);
  if (!isOver || element.loading == "lazy") return;
  const answers = performance.getEntriesByName(element.src || element.href);
  const failed = isImage ? !element.naturalWidth : answers.length && answers.every(({ responseStatus }) => responseStatus >= 400);
  const type = failed ? "error" : "load";
  if (given.includes(`on${type}`)) element[`on${type}`]?.(new Event(type));
}
