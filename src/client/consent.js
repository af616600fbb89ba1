/**
 * `window.towerConsent`, for the site's own code: docs/after-the-choice.md.
 *
 * @param {import("./after.js").State} state
 * @param {string} prefix
 */
function towerConsent(state, prefix) {
  const listeners = new Set();
  addEventListener("tower-consent", (event) => {
    state = event.detail;
    for (const listener of listeners) {
      try {
        listener(state);
      } catch (error) {
        // One that fails keeps nobody else from hearing.
        reportError(error);
      }
    }
  });
  window.towerConsent = Object.freeze({
    get state() { return state; },
    has: (id) => state.categories[id] ?? (state.trackers.includes(id) && !state.advanced.includes(id)),
    onchange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show() {
      const button = document.querySelector("[data-consent-ui=banner] [data-consent-ui=reject]");
      if (button) button.focus();
      else location.assign(`${prefix}?return=${encodeURIComponent(location.pathname + location.search + location.hash)}`);
    },
  });
}
