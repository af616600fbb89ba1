/**
 * Stands in pages: fetches what there is to do when the visitor acts, or has acted in another tab. Until then it asks for nothing.
 * Whatever fails, the form is sent as it would be without scripts.
 *
 * @param {string} asset the address of after.js
 * @param {string} prefix where the forms go
 * @param {string} standing a name for what this page was made for
 */
function glue(asset, prefix, standing) {
  const nonce = document.currentScript?.dataset.consentNonce;
  let natively;
  const call = (name, ...rest) => import(asset).then((after) => after[name](nonce, standing, ...rest));

  addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    if (natively || form.getAttribute("action")?.split("?")[0] != prefix) return;
    event.preventDefault();
    call("choose", form, button).catch(() => {
      natively = 1;
      form.requestSubmit(button);
    });
  }, true);

  if (window.BroadcastChannel) {
    new BroadcastChannel("tower-consent").onmessage = (event) => call("hear", event.data);
  }
  // A page from the back/forward cache may be older than the choice.
  addEventListener("pageshow", (event) => event.persisted && call("look"));
}
