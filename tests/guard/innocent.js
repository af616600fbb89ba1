// Every interface in which the guard stands, used as sites use it. What comes of it must not depend on the guard.

const outcomes = {};
const waiting = [];

/** Notes what one use comes to, an exception too. */
function use(name, act) {
  const note = value => { outcomes[name] = value === undefined ? "undefined" : value; };
  const fail = error => note(`${error?.name}`);
  try {
    const value = act();
    if (value instanceof Promise) waiting.push(value.then(note, fail));
    else note(value);
  } catch (error) {
    fail(error);
  }
}

const element = (name, properties) => Object.assign(document.createElement(name), properties);
const add = (name, properties) => document.body.appendChild(element(name, properties));
const event = (target, ...names) => new Promise(resolve => names.map(name => target.addEventListener(name, () => resolve(name))));
const markup = '<b title="1 > 0">x</b><img src="/own.gif" alt="a&amp;b"><style>p { color: red }</style><svg><use href="#a"/></svg>';

function all() {
  // Functions are what they were.
  for (const [owner, names] of [
    [window, ["fetch", "Image", "Audio", "Request", "WebSocket", "EventSource", "Worker", "SharedWorker", "FontFace", "XMLHttpRequest"]],
    [Element.prototype, ["setAttribute", "setAttributeNS", "insertAdjacentHTML", "append", "attachShadow"]],
    [Node.prototype, ["appendChild", "insertBefore"]],
    [Document.prototype, ["write", "append"]],
    [Storage.prototype, ["setItem", "getItem"]],
  ]) {
    for (const name of names) {
      const own = owner[name];
      use(`shape of ${name}`, () => [typeof own, own.name, own.length, /\[native code\]/.test(own), Object.keys(owner).includes(name)]);
    }
  }
  for (const [owner, name] of [
    [HTMLImageElement, "src"], [HTMLScriptElement, "src"], [HTMLIFrameElement, "srcdoc"], [Element, "innerHTML"], [Document, "cookie"],
    [HTMLIFrameElement, "contentWindow"], [Node, "textContent"],
  ]) {
    use(`property ${owner.name}.${name}`, () => {
      const { get, set, enumerable, configurable } = Object.getOwnPropertyDescriptor(owner.prototype, name);
      return [get?.name, set?.name, set?.length, enumerable, configurable];
    });
  }
  use("constructors", () => [WebSocket, Worker, Request, EventSource, FontFace].map(own => own.prototype.constructor === own));
  use("image is an image", () => [new Image(3, 4) instanceof Image, new Image(3, 4).width, new Image() instanceof HTMLImageElement, Image.prototype === HTMLImageElement.prototype]);
  use("call without new", () => WebSocket("/x"));
  use("wrong receiver", () => Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, "src").set.call({}, "/x"));
  use("subclass of an element", () => {
    class Own extends HTMLElement { connectedCallback() { this.innerHTML = "<i>own</i>"; } }
    customElements.define("own-element", Own);
    return [add("own-element").innerHTML, new Own() instanceof Own];
  });
  use("subclass of a request", () => {
    class Own extends XMLHttpRequest { open(method, url) { super.open(method, url); this.opened = 1; } }
    const request = new Own();
    request.open("GET", "/data");
    return [request.opened, request.readyState, request instanceof Own, request instanceof XMLHttpRequest];
  });
  use("subclass of a socket", () => {
    class Own extends WebSocket { get own() { return 1; } }
    const socket = new Own(`ws://${location.host}/socket`, ["a"]);
    return [socket.own, socket instanceof Own, socket.url.endsWith("/socket"), WebSocket.OPEN];
  });
  use("subclass of a worker", () => {
    class Own extends Worker { get own() { return 1; } }
    return new Own("/echo.js").own;
  });

  // Elements and attributes.
  use("image loads", () => event(add("img", { src: "/own.gif" }), "load", "error"));
  use("image fails", () => event(add("img", { src: "/nothing" }), "load", "error"));
  use("script loads", () => event(add("script", { src: "/echo.js" }), "load", "error"));
  use("script fails", () => event(add("script", { src: "/nothing" }), "load", "error"));
  use("style loads", () => event(add("link", { rel: "stylesheet", href: "/own.css" }), "load", "error"));
  use("attributes", () => {
    const image = element("img", { src: "/own.gif?a=1", srcset: "/own.gif 1x, /own.gif?2 2x", alt: "x" });
    image.setAttribute("SRC", "/own.gif");
    image.setAttributeNS(null, "data-x", 1);
    const attribute = document.createAttribute("title");
    attribute.value = "t";
    image.setAttributeNode(attribute);
    attribute.value = "u";
    return image.outerHTML;
  });
  use("missing arguments", () => element("p").setAttribute("src"));
  use("null", () => element("img", { src: null }).outerHTML);
  use("links go anywhere", () => [
    element("a", { href: "http://link.track.example/" }).outerHTML,
    element("area", { href: "http://link.track.example/" }).outerHTML,
    element("form", { action: "http://link.track.example/" }).outerHTML,
  ]);
  use("texts say anything", () => {
    const text = 'url(http://text.track.example/) <img src="http://text.track.example/">';
    const paragraph = add("p", { textContent: text, title: text });
    return [paragraph.textContent === text, paragraph.title === text, paragraph.getAttribute("title") === text];
  });
  use("toggle", () => { const p = element("p"); p.toggleAttribute("hidden"); p.dataset.src = "/x"; return p.outerHTML; });

  // Markup.
  use("inner", () => { const p = add("div"); p.innerHTML = markup; return p.innerHTML; });
  use("outer", () => { const p = add("div"), inner = p.appendChild(element("div")); inner.outerHTML = markup; return p.innerHTML; });
  use("adjacent", () => { const p = add("div"); p.insertAdjacentHTML("afterbegin", markup); return p.innerHTML; });
  use("rows", () => { const t = element("tbody"); t.innerHTML = "<tr><td>1<td>2"; return t.innerHTML; });
  use("template", () => { const t = element("template", { innerHTML: markup }); return [t.innerHTML, document.importNode(t.content, true).childNodes.length]; });
  use("fragment", () => document.createRange().createContextualFragment(markup + "<script>1</script>").childNodes.length);
  use("parser", () => new DOMParser().parseFromString(markup, "text/html").body.innerHTML);
  use("parser of XML", () => new DOMParser().parseFromString("<a><b c='d'/></a>", "text/xml").documentElement.outerHTML);
  use("shadow", () => { const root = add("div").attachShadow({ mode: "open" }); root.innerHTML = markup; return [root.innerHTML, root.host.shadowRoot === root]; });
  use("odd markup", () => { const p = add("div"); p.innerHTML = `<p title=it's a<b & "c">1 < 2 <img alt='"' src=/own.gif>`; return p.innerHTML; });
  use("trusted", () => {
    const policy = window.trustedTypes?.createPolicy("own", { createHTML: text => text });
    const p = add("div");
    p.innerHTML = policy ? policy.createHTML(markup) : markup;
    return p.innerHTML;
  });

  // Moving nodes.
  use("moves", () => {
    const p = add("div"), a = element("a"), b = element("b");
    return [p.appendChild(a) === a, p.insertBefore(b, a) === b, p.replaceChild(element("i"), a) === a, p.append("t", element("u")), p.prepend("s"),
      b.after("r"), b.before("q"), b.replaceWith("o"), p.insertAdjacentElement("beforeend", b) === b, p.innerHTML, p.replaceChildren(), p.innerHTML];
  });
  use("moves that fail", () => add("div").appendChild(null));
  use("moves in a circle", () => { const p = add("div"); p.appendChild(p); });

  // Requests.
  use("fetch", async () => (await fetch("/data")).text());
  use("fetch of an address", async () => (await fetch(new URL("/data", location))).text());
  use("fetch of a request", async () => (await fetch(new Request("/data", { method: "POST", body: "x" }))).status);
  use("fetch of nothing", () => fetch("http://[/"));
  use("request of a request", () => new Request(new Request("/data", { headers: { a: "b" } })).headers.get("a"));
  use("xhr", () => new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.open("GET", "/data", true);
    request.onload = () => resolve([request.responseText, request.status]);
    request.send();
  }));
  use("xhr at once", () => { const request = new XMLHttpRequest(); request.open("GET", "/data", false); request.send(); return request.responseText; });
  use("beacon", () => navigator.sendBeacon("/data", "x"));
  use("events", () => event(new EventSource("/nothing"), "error"));
  use("socket", () => event(new WebSocket(`ws://${location.host}/socket`), "error", "open"));

  // Styles.
  use("style of an element", () => {
    const p = add("p", { style: "color: blue" }), { style } = p;
    Object.assign(style, { margin: "1px", cssFloat: "left" });
    style["padding-top"] = "2px";
    p.style.removeProperty("color");
    p.style.cssText += "; top: 3px";
    p.style.none = 1;
    return [
      style === p.style, style instanceof CSSStyleDeclaration, `${style}`, style.cssText, style.length, [...style].length, style[0], style.item(1),
      style.getPropertyValue("margin-top"), style.getPropertyPriority("top"), style.color, style.none, "color" in style, Object.keys(p.style).includes("none"),
      p.getAttribute("style"), CSSStyleDeclaration.prototype.getPropertyValue.call(style, "top"), style.parentRule, JSON.stringify(style).length > 9,
      typeof style.setProperty, style.setProperty === CSSStyleDeclaration.prototype.setProperty, document.createElementNS("http://www.w3.org/2000/svg", "g").style.fill,
    ];
  });
  use("style of a rule", () => {
    const { sheet } = add("style", { textContent: "u { color: red }" }), [rule] = sheet.cssRules;
    rule.style.color = "green";
    rule.style.background = "url(/own.gif)";
    return [rule.cssText.replace(location.origin, ""), rule.style.parentRule === rule, rule.style === sheet.cssRules[0].style];
  });
  use("style of another window", () => {
    const { document: inner } = add("iframe").contentWindow;
    inner.body.style.color = "red";
    return [inner.body.getAttribute("style"), document.importNode(inner.body, true).style.color];
  });
  use("drawing in a frame of data", async () => {
    const svg = "data:image/svg+xml;base64," + btoa('<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"><text>own</text></svg>');
    const frame = element("iframe", { src: svg }), loaded = event(frame, "load");
    document.body.append(frame);
    return loaded;
  });
  use("frames and objects of data", () => ["data:application/pdf;base64,JVBERi0=", "data:image/gif;base64,R0lGODlhAQABAAAAACw=", "data:text/plain,x"].map(data => [
    add("iframe", { src: data }).src, add("object", { data }).data, add("embed", { src: data }).src,
  ]));
  use("style sheets", () => {
    const p = add("p");
    p.style.background = 'url("/own.gif")';
    p.style.setProperty("color", "red", "important");
    p.style.setProperty("--own", "1");
    const sheet = add("style", { textContent: "i { background: url(/own.gif) }" }).sheet;
    sheet.insertRule("u { color: blue }", 1);
    add("style", { textContent: "@import '/own.css'; i { margin: 0 }" });
    return [p.style.cssText.replace(location.origin, ""), sheet.cssRules.length, getComputedStyle(p).color];
  });
  use("constructed sheet", async () => { const sheet = new CSSStyleSheet(); await sheet.replace("p { margin: 0 }"); return sheet.cssRules.length; });
  use("font", () => new FontFace("own", "url(/nothing)").load());

  // Frames and workers.
  use("frame", () => { const frame = add("iframe"); return [frame.contentDocument.body.innerHTML, frame.contentWindow === window[window.length - 1], frame.src]; });
  use("srcdoc", async () => {
    const frame = element("iframe", { srcdoc: "<p>1</p>" }), before = frame.srcdoc;
    document.body.append(frame);
    await event(frame, "load");
    return [before, frame.contentDocument.body.innerHTML, frame.contentDocument.compatMode];
  });
  use("frame of a script", async () => {
    const frame = element("iframe", { src: "javascript:'<p>1</p>'" });
    const loaded = event(frame, "load");
    document.body.append(frame);
    await loaded;
    return frame.contentDocument?.body.innerHTML;
  });
  const said = worker => new Promise(resolve => { worker.onmessage = ({ data }) => resolve(data); worker.onerror = () => resolve("error"); worker.postMessage?.(1); });
  use("worker", () => said(new Worker("/echo.js")));
  use("worker of a blob", () => said(new Worker(URL.createObjectURL(new Blob(["onmessage = () => postMessage([typeof fetch, self.name])"])), { name: "own" })));
  use("worker whose address is taken back", () => {
    const address = URL.createObjectURL(new Blob(["onmessage = () => postMessage(2)"]));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return said(worker);
  });
  use("worker of data", () => said(new Worker("data:text/javascript,onmessage%20=%20()%20=>%20postMessage(3)")));
  use("worker of data in base64", () => said(new Worker("data:text/javascript;base64," + btoa("onmessage = () => postMessage(4)"))));
  use("worker of data that is no ASCII", () => said(new Worker('data:text/javascript;charset=utf-8,onmessage=()=>postMessage(["é", "%C3%A9".length, 100%3])')));
  use("worker of data in base64 that is no ASCII", () => {
    const bytes = String.fromCharCode(...new TextEncoder().encode('onmessage = () => postMessage("é 日本")'));
    return said(new Worker("data:text/javascript;charset=utf-8;base64," + btoa(bytes)));
  });
  use("frame of data with signs", () => event(add("iframe", { src: 'data:text/html,<p style="width:100%">100 % é' }), "load"));
  use("module worker", () => said(new Worker(URL.createObjectURL(new Blob(["onmessage = () => postMessage(5)"], { type: "text/javascript" })), { type: "module" })));
  use("address of a blob", async () => (await fetch(URL.createObjectURL(new Blob(["6"])))).text());

  // Cookies and keys.
  use("cookies", () => { document.cookie = "own=1"; document.cookie = "theme=dark; path=/"; return document.cookie.split("; ").sort(); });
  use("keys", () => { localStorage.setItem("own", 1); sessionStorage.own = 2; return [localStorage.getItem("own"), sessionStorage.getItem("own"), localStorage.getItem("none")]; });
  use("storage", () => {
    localStorage.one = 1;
    localStorage["two words"] = "2";
    const all = [Object.keys(localStorage).sort(), localStorage.length, "one" in localStorage, "none" in localStorage, localStorage.none];
    delete localStorage.one;
    localStorage.removeItem("two words");
    Storage.prototype.setItem.call(localStorage, "three", 3);
    const { three } = localStorage, entries = Object.entries(localStorage);
    sessionStorage.clear();
    return [
      all, three, entries, localStorage.key(0) !== null, sessionStorage.length, `${localStorage}`, localStorage instanceof Storage,
      localStorage === window.localStorage, localStorage === sessionStorage, JSON.stringify(localStorage), localStorage.getItem === Storage.prototype.getItem,
      localStorage.constructor === Storage,
    ];
  });
  use("storage of another window", () => {
    const inner = add("iframe").contentWindow;
    inner.localStorage.inner = 1;
    return [localStorage.inner, inner.localStorage.getItem("inner"), Storage.prototype.getItem.call(inner.localStorage, "inner"), inner.localStorage.removeItem("inner")];
  });
  use("event of a storage", () => {
    const made = new StorageEvent("storage", { key: "a", storageArea: localStorage });
    const none = new StorageEvent("storage");
    return [made.key, made.storageArea === localStorage, made.storageArea === sessionStorage, none.storageArea, new StorageEvent("storage", null).key];
  });
  use("event from another window", async () => {
    const inner = add("iframe").contentWindow;
    const heard = new Promise(resolve => addEventListener("storage", resolve, { once: true }));
    inner.localStorage.setItem("heard", 1);
    const { key, newValue, storageArea } = await heard;
    localStorage.removeItem("heard");
    return [key, newValue, storageArea === localStorage];
  });
  use("cookie store", async () => { await cookieStore.set("kept", "1"); return (await cookieStore.get("kept")).value; });
}

document.write("<p id=written>1");
document.write(" <b>2</b></p><i");
document.write("d>3</id>");
document.write("4 <b");
addEventListener("load", async () => {
  all();
  use("written", () => [document.querySelector("#written").innerHTML, document.querySelectorAll("id").length]);
  await Promise.race([Promise.all(waiting), new Promise(resolve => setTimeout(resolve, 8000))]);
  fetch("/done", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(outcomes) });
});
