const tries = [
  () => fetch("http://workerfetch.track.example/", { mode: "no-cors" }).catch(() => {}),
  () => importScripts("http://workerimport.track.example/"),
];
for (const go of tries) {
  try { go(); } catch { /* refused */ }
}
fetch("/data").then(data => data.text()).then(text => postMessage(text));
