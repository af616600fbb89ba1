// Somebody has built every way to a tracker into the site's own script: each goes to a host of its own below the tracker's.

const tracker = way => `http://${way}.track.example/`;

const element = (name, properties) => Object.assign(document.createElement(name), properties);
const add = (name, properties) => document.documentElement.appendChild(element(name, properties));
const holder = () => add("div");
const asModule = code => URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
const pixel = to => `<img src="${to}">`;

const ways = {
  // Elements and their attributes.
  script: to => add("script", { src: to }),
  image: to => { new Image().src = to; },
  attribute: to => { const image = add("img"); image.setAttribute("src", to); },
  attributenode: to => {
    const attribute = document.createAttribute("src");
    attribute.value = to;
    add("img").setAttributeNode(attribute);
  },
  srcset: to => add("img", { srcset: `${to} 1x, ${to}?2 2x` }),
  svg: to => {
    const svg = "http://www.w3.org/2000/svg", image = document.createElementNS(svg, "image");
    image.setAttribute("width", 9);
    image.setAttribute("height", 9);
    image.href.baseVal = to;
    holder().appendChild(document.createElementNS(svg, "svg")).append(image);
  },
  frame: to => add("iframe", { src: to }),
  object: to => add("object", { data: to }),
  audio: to => { new Audio(to).load(); },
  poster: to => add("video", { poster: to }),
  input: to => add("input", { type: "image", src: to }),
  stylesheet: to => add("link", { rel: "stylesheet", href: to }),
  preload: to => add("link", { rel: "preload", as: "script", href: to }),
  ping: to => add("a", { href: "#ping", ping: to }).click(),
  customelement: to => {
    customElements.define("own-widget", class extends HTMLElement {
      connectedCallback() { this.append(element("img", { src: to })); }
    });
    add("own-widget");
  },

  // Markup.
  write: to => document.write(`<script src="${to}"><\/script>`),
  writeparts: to => { document.write("<scr"); document.write(`ipt src="${to}"></scr`); document.write("ipt>"); },
  innerhtml: to => { holder().innerHTML = pixel(to); },
  outerhtml: to => { holder().outerHTML = pixel(to); },
  adjacent: to => holder().insertAdjacentHTML("beforeend", pixel(to)),
  fragment: to => holder().append(document.createRange().createContextualFragment(`<script src="${to}"><\/script>`)),
  parser: to => holder().append(document.importNode(new DOMParser().parseFromString(pixel(to), "text/html").body.firstChild, true)),
  template: to => holder().append(element("template", { innerHTML: pixel(to) }).content.cloneNode(true)),
  shadow: to => { holder().attachShadow({ mode: "closed" }).innerHTML = pixel(to); },

  unsafe: to => holder().setHTMLUnsafe(pixel(to)),
  writevalue: to => { document.write("<"); document.write('img src="'); document.write(to); document.write('">'); },
  setelement: to => {
    holder().innerHTML = `<svg width="9" height="9"><image width="9" height="9"><set attributeName="href" to="${to}"/></image></svg>`;
  },
  freeattribute: to => {
    const attribute = document.createAttribute("href");
    attribute.value = to;
    add("link", { rel: "stylesheet" }).setAttributeNode(attribute);
  },

  // Requests.
  fetch: to => fetch(to, { mode: "no-cors" }),
  request: to => fetch(new Request(to, { mode: "no-cors" })),
  xhr: to => { const request = new XMLHttpRequest(); request.open("GET", to); request.send(); },
  beacon: to => navigator.sendBeacon(to, "x"),
  socket: to => new WebSocket(to.replace("http", "ws")),
  events: to => new EventSource(to),

  // Styles.
  rule: to => add("style").sheet.insertRule(`html { background-image: url("${to}") }`),
  sheet: to => { add("style", { textContent: `@import "${to}";` }); },
  property: to => setTimeout(() => { add("p", { textContent: "seen" }).style.backgroundImage = `url("${to}")`; }),
  adopted: to => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`body { background-image: url("${to}") }`);
    document.adoptedStyleSheets = [sheet];
  },
  addrule: to => add("style").sheet.addRule("head", `display: block; background: url(${to})`),
  ruleproperty: to => {
    const { sheet } = add("style", { textContent: "title { display: block }" });
    sheet.cssRules[0].style.backgroundImage = `url("${to}")`;
  },
  imageset: to => { add("p", { textContent: "seen" }).style.backgroundImage = `image-set("${to}" 1x, "/own.gif" 9x)`; },
  layout: to => {
    const p = add("p", { textContent: "seen" });
    p.style.background = `url(${to})`;
    p.offsetWidth;
  },
  escape: to => add("style", { textContent: `ol { display: block; background: \\75rl("${to}") } @\\69mport "${to}";` }) && add("ol"),
  innertext: to => { add("style").innerText = `@import url(${to})`; },
  styleappend: to => add("style").append(`@import "${to}"`),
  lessthan: to => { holder().innerHTML = `<style>/* a < b */ dl { display: block; background: url(${to}) }</style><dl>seen</dl>`; },
  font: to => new FontFace("tracker", `url("${to}")`).load(),

  // Windows and workers.
  blank: to => add("iframe").contentWindow.fetch(to, { mode: "no-cors" }),
  index: to => { add("iframe"); new window[window.length - 1].Image().src = to; },
  markupindex: to => { holder().innerHTML = "<iframe></iframe>"; window[window.length - 1].fetch(to, { mode: "no-cors" }); },
  srcdoc: to => add("iframe", { srcdoc: `<script>new Image().src = "${to}"<\/script>` }),
  javascript: to => add("iframe", { src: `javascript:'<img src="${to}">'` }),
  dataframe: to => add("iframe", { src: "data:text/html;base64," + btoa(pixel(to) + `<script>fetch("${to}", { mode: "no-cors" })<\/script>`) }),
  dataobject: to => add("object", { data: "data:text/html," + encodeURIComponent(pixel(to)) }),
  datasvg: to => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image width="9" height="9" href="${to}"/></svg>`;
    add("iframe", { src: "data:image/svg+xml," + encodeURIComponent(svg) });
  },
  blobworker: to => new Worker(asModule(`fetch("${to}", { mode: "no-cors" })`)),
  dataworker: to => new Worker(`data:text/javascript,importScripts("${to}")`),

  partytown: to => {
    window.partytown = { lib: "/~partytown/" };
    add("script", { type: "text/partytown", textContent: `fetch("${to}", { mode: "no-cors" })` });
    add("script", { src: "/~partytown/partytown.js" });
  },

  // Ways in which no script can stand.
  module: to => import(to),
  ownworker: () => new Worker("/worker.js"),
};

for (const [way, go] of Object.entries(ways)) {
  try {
    Promise.resolve(go(tracker(way))).catch(() => {});
  } catch {
    // Browsers throw where they refuse: the next way.
  }
}

addEventListener("load", () => setTimeout(() => {
  const works = { app: document.querySelector("#app")?.textContent, colour: getComputedStyle(document.querySelector("#app")).color };
  fetch("/done", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(works) });
}, 2500));
