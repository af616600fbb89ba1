// Firefox prefetches nothing for a page that has brought frames into itself while it was read: this is for another page.
document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href: "http://prefetch.track.example/" }));

addEventListener("load", () => setTimeout(() => {
  fetch("/done", { method: "POST", headers: { "content-type": "application/json" }, body: sessionStorage.works });
}, 2000));
