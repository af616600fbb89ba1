// The site's own bundle, as sites have it: it works for the site, and somebody has built every way to a tracker into it.

const tracker = way => `http://${way}.track.example/`;

const element = (name, properties) => Object.assign(document.createElement(name), properties);
const add = (name, properties) => document.head.appendChild(element(name, properties));
const frame = properties => document.documentElement.appendChild(element("iframe", properties));
const asModule = code => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));

const ways = {
  element: to => add("script", { src: to }),
  image: to => { new Image().src = to; },
  fetch: to => fetch(to, { mode: "no-cors" }),
  beacon: to => navigator.sendBeacon(to, "x"),
  write: to => document.write(`<script src="${to}"><\/script>`),
  frame: to => frame({ src: to }),
  css: to => add("style").sheet.insertRule(`html { background-image: url("${to}") }`),
  socket: to => new WebSocket(to.replace("http", "ws")),
  securesocket: to => new WebSocket(to.replace("http", "wss")),

  cssimport: to => add("style", { textContent: `@import "${to}";` }),
  xhr: to => { const request = new XMLHttpRequest(); request.open("GET", to); request.send(); },
  events: to => new EventSource(to),
  module: to => import(to),
  preload: to => add("link", { rel: "preload", as: "script", href: to }),
  stylesheet: to => add("link", { rel: "stylesheet", href: to }),
  font: to => new FontFace("tracker", `url("${to}")`).load(),
  audio: to => { new Audio(to).load(); },
  object: to => document.documentElement.appendChild(element("object", { data: to })),
  ping: to => { const link = element("a", { href: "#ping", ping: to }); document.head.append(link); link.click(); },
  blobworker: to => new Worker(asModule(`fetch("${to}", { mode: "no-cors" })`)),
  dataworker: to => new Worker(`data:text/javascript,importScripts("${to}")`),
  srcdoc: to => frame({ srcdoc: `<script>new Image().src = "${to}"<\/script>` }),
  blank: to => frame({}).contentWindow.fetch(to, { mode: "no-cors" }),
  javascript: to => frame({ src: `javascript:'<img src="${to}">'` }),
  eval: to => eval(`new Image().src = "${to}"`),
};

for (const [way, go] of Object.entries(ways)) {
  try {
    Promise.resolve(go(tracker(way))).catch(() => {});
  } catch {
    // Browsers throw where they refuse: the next way.
  }
}

// The site's own workers go there before they answer: workerfetch, workerimport and so on.
new SharedWorker("/shared.js");
navigator.serviceWorker.register("/service.js").catch(() => {});
const answered = new Promise(resolve => {
  const worker = new Worker("/worker.js");
  worker.onmessage = message => resolve(message.data);
  worker.onerror = () => resolve("error");
});

const loaded = new Promise(resolve => addEventListener("load", resolve));

async function report() {
  await loaded;
  document.querySelector("form[action='/form']").submit();
  new WebSocket(`ws://${location.host}/socket`);
  const works = {
    style: getComputedStyle(document.querySelector("p")).color,
    image: document.querySelector("img").naturalWidth,
    inline: window.inline === true,
    fetch: await (await fetch("/data")).text(),
    eval: eval("6 * 7"),
    worker: await answered,
    blobworker: await new Promise(resolve => { new Worker(asModule("postMessage('here')")).onmessage = m => resolve(m.data); }),
    features: document.featurePolicy?.allowedFeatures() ?? [],
  };
  sessionStorage.works = JSON.stringify(works);
  setTimeout(() => { location = "/later"; }, 1500);
}

report();
