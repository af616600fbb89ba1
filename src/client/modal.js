/**
 * Stands in pages behind a modal banner, for browsers in which no style keeps the focus out of them: it comes back to the banner.
 * A script of the site's own that calls it back has the last word.
 */
function modal() {
  let calling;
  addEventListener("focusin", ({ target }) => {
    const banner = document.querySelector("tower-consent[role=dialog]");
    if (calling || !banner || banner.contains(target)) return;
    calling = 1;
    banner.querySelector("a,summary,button").focus();
    calling = 0;
  }, true);
}
