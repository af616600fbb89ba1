// What happens in an open page after the visitor has chosen. Fetched when he has, and not before. `Reading` is in reading.js; both are
// sent as one.

/**
 * @typedef {object} State what `GET …/state` says, and what a choice is answered with
 * @property {Record<string, boolean>} categories
 * @property {string[]} trackers the ids of those that may load
 * @property {boolean} everything whether nothing at all is denied
 * @property {boolean} must_ask
 * @property {string} standing a name for what may load
 * @property {string[]} [adapters] the vendors' consent interfaces that hear a yes
 * @property {boolean} [withdrawn] whether something was allowed before that is not now
 * @property {unknown} [guard] new rules for the guard
 * @property {boolean} [load] whether what may load now needs a page of its own
 * @property {string[]} [stubs] what stood in for trackers that may load now
 * @property {Record<string, string[]>} [clear] keys of storage that denied trackers may have left
 * @property {string} [settings] what stands in the page in place of the banner
 * @property {string} [status] what is told to those who do not see that
 */

const BANNER = "tower-consent[data-consent-ui=banner]";

/** How long the next page waits for storage to be cleared, in milliseconds: a tracker may hold a database open. */
const PATIENCE = 1000;

/** Tells this page's own messages from those of others. */
const page = Math.random();

/** The last thing that is being done: one after another. */
let turn = Promise.resolve();

/** @type {string | undefined} What the page shows by now, if that has changed since it came. */
let shown;

/** Sends a choice without leaving the page. Whatever fails here is done again by the browser itself. */
export async function choose(nonce, standing, form, button) {
  const fields = new FormData(form);
  if (button) fields.append(button.name, button.value);
  const once = /^once\b/.test(fields.get("choice"));
  // What is allowed for one load needs that load.
  if (once && !nonce) throw new Error("a load is needed");
  const back = fields.get("return");
  if (back == location.pathname + location.search) form.elements.return.value = back + location.hash;
  const answer = await fetch(form.getAttribute("action"), {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams(fields),
  });
  if (!answer.ok) throw new Error(answer.statusText);
  const state = await answer.json();
  if (!once) tellOthers(state);
  if (form.dataset.consentUi != "preferences") return show(nonce, standing, state);
  await leave(state);
  // The address of the settings carries the language.
  const settings = new URL(form.getAttribute("action"), location.href);
  settings.searchParams.set("saved", "1");
  location.assign(back == settings.pathname ? settings : back);
}

/** Another tab says what was chosen there. */
export function hear(nonce, standing, state) {
  if (state.page != page) return show(nonce, standing, state);
}

/** Asks whether the page is still right. */
export async function look(nonce, standing) {
  const answer = await fetch(new URL("../state", import.meta.url));
  const state = await answer.json();
  const asks = document.querySelector(BANNER);
  if (state.standing != (shown ?? standing) || !!asks != state.must_ask) location.reload();
}

function tellOthers(state) {
  if (!window.BroadcastChannel) return;
  const channel = new BroadcastChannel("tower-consent");
  channel.postMessage({ ...state, page });
  channel.close();
}

/** Makes the page one of this state, once it is one of the state before. A withdrawal waits for nothing. */
function show(nonce, standing, state) {
  if (state.withdrawn) return change(nonce, standing, state);
  return (turn = turn.then(() => change(nonce, standing, state)));
}

/** In place if that can be done, else by loading the page again. */
async function change(nonce, standing, state) {
  const same = state.standing == (shown ?? standing);
  const banner = document.querySelector(BANNER);
  if (same && !banner) return;
  await leave(state);
  // Where the page's policy admits no style attributes, what takes the place of the banner needs a page of its own.
  const isPlain = !banner || state.must_ask || banner.hasAttribute("style");
  try {
    if (isPlain && (same || (nonce && !state.withdrawn && !state.load))) {
      shown = state.standing;
      closeBanner(state);
      if (same || (await revive(nonce, state))) return;
    }
  } catch {
    // Trusted Types, say: the page that comes anew has no need of them.
  }
  location.reload();
}

/** Tells the site's own code and the vendors', and forgets what nobody may remember. */
async function leave(state) {
  dropStubs(state.stubs ?? []);
  dispatchEvent(new CustomEvent("tower-consent", { detail: state }));
  try {
    tellVendors(state);
  } catch {
    // A vendor's own trouble keeps nobody from his choice.
  }
  if (state.clear) await Promise.race([forget(state.clear), new Promise((done) => setTimeout(done, PATIENCE))]);
}

function closeBanner(state) {
  const banner = document.querySelector(BANNER);
  if (!banner || state.must_ask) return;
  if (banner.previousElementSibling?.localName == "style") banner.previousElementSibling.remove();
  const focused = banner.contains(document.activeElement);
  const template = document.createElement("template");
  template.innerHTML = state.settings ?? "";
  const status = document.createElement("tower-consent");
  status.setAttribute("role", "status");
  status.style.cssText = "all:initial!important;position:fixed!important;clip-path:inset(50%)!important";
  const link = template.content.querySelector("a");
  banner.replaceWith(status, template.content);
  // A status is read aloud when it changes, not when it comes.
  setTimeout(() => (status.textContent = state.status ?? ""), 100);
  setTimeout(() => status.remove(), 10_000);
  if (focused) link?.focus();
}

// --- Hold mode: what was held back starts in its place. ---

/**
 * Starts what may load now, in the order of the page. Only the server knows the nonce, so only what it held back is started: markup
 * that somebody has posted is left alone, whatever it says.
 */
async function revive(nonce, state) {
  await parsed();
  const prefix = `data-consent-${nonce}-`;
  const every = [...within(document)];
  const held = every.filter((element) => element.hasAttribute(`${prefix}by`));
  const by = (element) => element.getAttribute(`${prefix}by`);
  // What no tracker is named for the server has to judge.
  if (!state.everything && held.some((element) => by(element) == "*")) return false;
  const may = (id) => state.everything || state.trackers.includes(id);
  window[Symbol.for("tower-consent")]?.(nonce, state.guard);
  every.filter((element) => element.localName == "style").forEach((element) => restoreSheet(element, prefix, may));
  await start(held.filter((element) => may(by(element))), prefix);
  for (const button of document.querySelectorAll("tower-consent[data-consent-ui=placeholder] button[name=choice]")) {
    if (state.trackers.includes(button.value.split(" ")[1])) button.closest("tower-consent").remove();
  }
  return true;
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
    const inner = element.shadowRoot ?? (element.localName == "template" && element.content);
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
  const [deferred, apart, loads] = [[], [], []];
  try {
    for (const element of held) {
      if (element.localName != "script") {
        restore(element, prefix);
        continue;
      }
      const script = copy(element, prefix);
      const waits = script.src && element.isConnected ? loaded(script) : undefined;
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
    reading.state = "complete";
    reading.tell(window, "load");
    reading.tell(window, "pageshow");
  } finally {
    reading.end();
  }
}

const runsAsync = (script) => script.hasAttribute("async") && (script.src || script.type == "module");

const loaded = (script) => new Promise((done) => (script.onload = script.onerror = () => done()));

/** A script that browsers run, since they run none twice that was there when the page was read. */
function copy(held, prefix) {
  const script = document.createElement("script");
  const external = held.hasAttribute(`${prefix}src`);
  for (const { name, value } of held.attributes) {
    if (name.startsWith(prefix)) {
      if (name != `${prefix}by`) script.setAttribute(name.slice(prefix.length), value);
    } else if (name != (external ? "src" : "type")) {
      script.setAttribute(name, value);
    }
  }
  script.async = false;
  script.nonce = held.nonce;
  script.text = held.text;
  if (held.hasAttribute("async")) script.setAttribute("async", "");
  return script;
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

/** Gives an element its attributes back. */
function restore(element, prefix) {
  if (element.hasAttribute(`${prefix}frame`)) {
    element.hidden = false;
    element.removeAttribute("style");
    const placeholder = element.previousElementSibling;
    if (placeholder?.matches("tower-consent[data-consent-ui=placeholder]")) placeholder.remove();
  }
  const isSheet = element.localName == "style";
  if (isSheet) element.removeAttribute("type");
  for (const { name, value } of [...element.attributes]) {
    if (!name.startsWith(prefix)) continue;
    element.removeAttribute(name);
    const own = name.slice(prefix.length);
    if (own != "by" && own != "frame") element.setAttribute(own, value);
  }
  // A sheet is not read again for its type (HTML, 4.2.6).
  if (isSheet) element.append("");
  if (element.localName == "source") element.closest("audio, video")?.load();
}

// --- What trackers keep. ---

/** Empties what denied trackers have kept. What the browser does not have, or does not give, holds nothing. */
function forget(clear) {
  const like = (pattern, key) => {
    const parts = pattern.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`, "s").test(key);
  };
  const wanted = (area) => (key) => clear[area]?.some((pattern) => like(pattern, key));
  const keys = async (area) => {
    const storage = window[`${area}Storage`];
    Object.keys(storage).filter(wanted(area)).forEach((key) => storage.removeItem(key));
  };
  const databases = async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    const gone = (name) => new Promise((done) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = done;
    });
    await Promise.all(names.filter(wanted("indexeddb")).map(gone));
  };
  const copies = async () => {
    const names = (await caches.keys()).filter(wanted("cache"));
    await Promise.all(names.map((name) => caches.delete(name)));
  };
  return Promise.allSettled([keys("local"), keys("session"), databases(), copies()]);
}

// --- The vendors' own consent interfaces: docs/adapters.md. ---

function tellVendors(state) {
  const yes = (category) => (state.categories[category] ? "granted" : "denied");
  const has = (name) => typeof window[name] == "function";
  const may = (adapter) => !!state.adapters?.includes(adapter);
  const word = (adapter) => (may(adapter) ? "granted" : "denied");

  if (Array.isArray(window.dataLayer)) {
    // Google's tags know a command by its being an `arguments` object.
    const command = function () { return arguments; };
    const types = {
      ad_storage: yes("marketing"),
      ad_user_data: yes("marketing"),
      ad_personalization: yes("marketing"),
      analytics_storage: yes("analytics"),
      functionality_storage: yes("functional"),
      personalization_storage: yes("functional"),
      security_storage: "granted",
    };
    const defaulted = window.dataLayer.some((entry) => entry?.[0] == "consent" && entry[1] == "default");
    // Tags that are still to start read this before the commands that wait for them.
    if (!defaulted) window.dataLayer.unshift(command("consent", "default", types));
    window.dataLayer.push(command("consent", "update", types), { event: "consent-update" });
  }
  if (has("fbq")) window.fbq("consent", may("meta-pixel-consent") ? "grant" : "revoke");
  window.uetq?.push?.("consent", "update", { ad_storage: word("microsoft-uet-consent") });
  // Its tag reads a queue that is there before it.
  if (state.stubs?.includes("clarity")) window.clarity ??= function () { (window.clarity.q ??= []).push(arguments); };
  if (has("clarity")) {
    const analytics = word("microsoft-clarity-consent-v2");
    window.clarity("consentv2", { ad_Storage: yes("marketing"), analytics_Storage: analytics });
  }
  window.ttq?.[may("tiktok-pixel-consent") ? "grantConsent" : "revokeConsent"]?.();
  if (has("pintrk")) window.pintrk("setconsent", may("pinterest-consent"));
  if (has("rdt")) window.rdt(`${may("reddit-first-party-cookies") ? "en" : "dis"}ableFirstPartyCookies`);
  window._paq?.push?.([may("matomo-consent") ? "setConsentGiven" : "forgetConsentGiven"]);
}
