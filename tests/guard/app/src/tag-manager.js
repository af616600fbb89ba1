// As tag managers are loaded, written anew.
export function loadTagManager(window, document, tag, layer, id) {
  (window[layer] = window[layer] || []).push({ event: "start", start: Date.now() });
  const first = document.getElementsByTagName(tag)[0];
  const script = document.createElement(tag);
  script.async = true;
  script.src = `http://manager.track.example/?id=${id}&l=${layer}`;
  first.parentNode.insertBefore(script, first);
}
