// What happens in an open page after the visitor has chosen. Fetched when he has, and not before. `revive` is in held.js, and `Reading`,
// which that needs, in reading.js; all are sent as one.

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
  if (once && (!nonce || button?.closest("[data-consent-load]"))) throw new Error("a load is needed");
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
  if (form.dataset.consentUi != "preferences") return show(nonce, standing, state, once);
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
function show(nonce, standing, state, once) {
  if (state.withdrawn) return change(nonce, standing, state);
  hurry?.();
  return (turn = turn.catch(() => {}).then(() => change(nonce, standing, state, once)));
}

/** In place if that can be done, else by loading the page again. What is allowed for one load the form asks for, which gets it. */
async function change(nonce, standing, state, once) {
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
  if (once) throw new Error("a load is needed");
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
  // The page's `base` may lead elsewhere.
  if (link) link.href = new URL(link.getAttribute("href"), location);
  banner.replaceWith(status, template.content);
  // A status is read aloud when it changes, not when it comes.
  setTimeout(() => (status.textContent = state.status ?? ""), 100);
  setTimeout(() => status.remove(), 10_000);
  if (focused) link?.focus();
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
