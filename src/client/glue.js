/**
 * Stands in pages: fetches what there is to do when the visitor acts, or has acted in another tab. Until then it asks for nothing.
 * Whatever fails, the form is sent as it would be without scripts.
 *
 * @param {string} asset the address of after.js
 * @param {string} standing a name for what this page was made for
 */
function glue(asset, standing) {
  const nonce = document.currentScript?.dataset.consentNonce;
  const call = (name, ...rest) => import(asset).then((after) => after[name](nonce, standing, ...rest));
  let natively;

  addEventListener("submit", (event) => {
    const button = event.submitter;
    if (natively || !button?.dataset.consentUi) return;
    event.preventDefault();
    call("choose", button.form, button).catch(() => {
      natively = 1;
      button.click();
    });
  }, true);

  if (self.BroadcastChannel) {
    new BroadcastChannel("tower-consent").onmessage = (event) => call("hear", event.data);
  }
  // A page from the back/forward cache may be older than the choice.
  addEventListener("pageshow", (event) => event.persisted && call("look"));
}
