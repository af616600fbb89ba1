// worker.js, shared.js and service.js: the site's own, and each goes to the tracker in both ways that it has. The page also has
// worker.js as a plain script: as bundles have it that start themselves again as a worker, out of the cache.
const kind = location.pathname.slice(1, -3);

try {
  importScripts(`http://${kind}import.track.example/`);
} catch {
  // Refused.
}
fetch(`http://${kind}fetch.track.example/`, { mode: "no-cors" }).catch(() => {});
fetch("/data").then(data => data.text()).then(text => self.postMessage?.(text));
