/**
 * The guard: stands between the scripts of a page and every way that they have to a network, and refuses denied addresses.
 * One function, which also starts the workers and the documents that the page makes of its own text. No eval, no sinks of its own.
 *
 * An address that is denied is changed for one that no browser loads: what asked for it sees the same failure as without a network.
 *
 * @param {[string, [string, number][], string, string, string[]]} rules what the server packs: src/guard/rules.rs
 */
function guard(rules) {
  const VOID = "about:invalid";
  // A port that browsers do not connect to (Fetch, section 2.9).
  const VOID_SOCKET = "wss://localhost:1";
  const MARK = Symbol.for("tower-consent.guard");
  const page = self.document;
  const script = page?.currentScript;
  const nonce = script?.getAttribute("data-consent-nonce");
  const blobs = new Map();
  let hashes, ordered, anywhere, open;

  /** FNV-1a, so that a hash can go on where another ended. */
  const hash = (text, from = 0x811c9dc5) => {
    for (const c of text) from = Math.imul(from ^ c.charCodeAt(), 0x1000193);
    return from;
  };
  const known = (hash, set = hashes) => set.has(hash >>> 2);
  /** Whether anything that this text begins with is known. */
  const begins = (text, from) => [...text].some(c => known(from = hash(c, from)));

  /** Sorted numbers by their differences: first the highest digits of all, then three digits of each. */
  const unpack = text => {
    const digit = at => text.charCodeAt(at) - 62 - (text.charCodeAt(at) > 92);
    const count = text.length / 4;
    let sum = 0;
    return new Set(Array.from({ length: count }, (_, i) => {
      const at = count + 3 * i;
      return sum += ((digit(i) * 64 + digit(at)) * 64 + digit(at + 1)) * 64 + digit(at + 2);
    }));
  };
  const load = packed => {
    hashes = unpack(packed[0]);
    ordered = packed[1].map(([pattern, verdict]) => [RegExp(pattern), verdict]);
    anywhere = RegExp(packed[2] || "^$");
    open = unpack(packed[3]);
  };

  /** Undoes percent-encoding that was never needed (RFC 3986, section 2.3). */
  const plain = text => text.replace(/%[0-9a-f]{2}/gi, code => {
    const c = String.fromCharCode("0x" + code.slice(1));
    return /[\w.~-]/.test(c) ? c : code;
  });

  /** The gate's judgement of an address. */
  const denies = address => {
    let url;
    try {
      url = new URL(address, page ? page.baseURI : location);
    } catch {
      return;
    }
    if (!/^(https?|wss?|ftp):/.test(url)) return;
    const host = url.hostname.replace(/\.$/, "");
    const path = plain(url.pathname) + "\n";
    const whole = path + "&" + plain(url.search.slice(1));
    for (const [pattern, verdict] of ordered) if (pattern.test(host + whole)) return verdict;
    const names = [host];
    host.split(".").map((_, i, labels) => names.push("." + labels.slice(i).join(".")));
    return names.some(name => {
      const at = hash(name), folder = hash("/", at);
      return known(at) || known(folder) && begins(path.slice(1), folder);
    }) || anywhere.test(whole) && !names.some(name => known(hash(name), open));
  };
  const address = value => denies(value) ? VOID : value;

  const css = text => /url\(|@import/i.test(text)
    ? `${text}`.replace(/((?:@import\s*)?url\(\s*|@import\s*(?=["']))("[^"]*"|'[^']*'|[^)\s]*)/gi, (all, start, name) =>
      denies(name.replace(/^["']|["']$/g, "")) ? `${start}"${VOID}"` : all)
    : text;

  /** What an attribute may say on an element, or on a tag of this name. */
  const attribute = (element, name, value) => {
    name = name.toLowerCase();
    if (name == "style") return css(value);
    if (name == "srcdoc") return frame(value);
    if (!/^(xlink:)?href$|^((image)?src(set)?|data|poster|ping|background|attributionsrc)$/.test(name)) return value;
    const tag = element?.localName;
    if (name != "ping" && /^(a|area)$|-/.test(tag)) return value;
    if (/^(iframe|frame|embed|object)$/.test(tag) && /^\s*(data|javascript):/i.test(value)) {
      return /^\s*d/i.test(value) ? inData(value, frame) : /\/\/[^\s"'`<>\\)]+/g[Symbol.match](value)?.some(denies) ? VOID : value;
    }
    if (!(/srcset|ping/.test(name) ? `${value}`.split(/[\s,]+/) : [value]).some(denies)) return value;
    element?.setAttribute?.("data-consent-" + name, value);
    return VOID;
  };

  /** Markup in which denied addresses have another name, as the server renames them. */
  const html = text => /</.test(text)
    ? `${text}`.replace(/(<style\b[^>]*>)([^<]*)|<([a-z][^\s\/>]*)((?:[\s\/]+|[^\s>\/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?)*)/gi, (all, style, sheet, tag, attributes) =>
      style ? style + css(sheet) : `<${tag}` + attributes.replace(/([^\s>\/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>"'][^\s>]*)/g, (all, name, value) => {
        value = value.replace(/^(["'])(.*)\1$/s, "$2").replace(/&#(x?\w+);?|&amp;?/gi, (_, code) => code ? String.fromCharCode(code.replace(/x/i, "0x")) : "&");
        const safe = attribute({ localName: tag.toLowerCase() }, name, value);
        return safe == value ? all
          : safe == VOID ? `${name}=${VOID} data-consent-${all}`
          : `${name}="${safe.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
      }))
    : text;

  const own = script && `<script>${script.text}</` + "script>";
  const frame = text => `${text}`.startsWith(own) ? text : own + html(text);
  const started = () => `(${guard})(${JSON.stringify(rules)});`;
  const inData = (value, change) => value.replace(/^([^,]*?)(;\s*base64)?,(.*)/s, (_, type, coded, text) =>
    `${type},` + encodeURIComponent(change(coded ? atob(decodeURIComponent(text)) : decodeURIComponent(text))));
  const worker = value => /^\s*data:/i.test(value) ? inData(`${value}`, text => started() + text)
    : blobs.has(`${value}`) ? URL.createObjectURL(new Blob([started(), blobs.get(`${value}`)], { type: "text/javascript" }))
    : address(value);

  /** Guards one window, or one worker. */
  const arm = w => {
    if (w[MARK]) return;
    Object.defineProperty(w, MARK, { value: (key, packed) => nonce && key == nonce && load(rules = packed) });

    const of = names => names.split(" ").map(name => w[name]?.prototype);
    /** Puts `check` before functions: it gets the arguments, what goes on with them, `this` and the name. */
    const hook = (owners, names, check, key = "value") => owners.map(owner => names.split(" ").map(name => {
      const property = owner && Object.getOwnPropertyDescriptor(owner, name);
      const native = property?.[key];
      if (!native) return;
      property[key] = new Proxy(native, {
        apply: (native, self, args) => check(args, () => Reflect.apply(native, self, args), self, name),
        construct: (native, args, target) => check(args, () => Reflect.construct(native, args, target)),
      });
      Object.defineProperty(owner, name, property);
      if (native.prototype?.constructor == native) native.prototype.constructor = property[key];
    }));
    /** Changes one argument of functions. */
    const change = (owners, names, index, judge, key) => hook(owners, names, (args, go, self, name) => {
      if (index in args) args[index] = judge(args[index], self, name, args);
      return go();
    }, key);
    const global = [w];

    // What a window has itself a worker has from its interface (Web IDL, section 3.8).
    const globals = [w, ...of("WorkerGlobalScope")];
    change(globals, "fetch fetchLater Request EventSource Audio", 0, value => value instanceof w.Request ? value : address(value));
    hook(globals, "importScripts", (args, go) => {
      args.map((value, i) => args[i] = address(value));
      return go();
    });
    change(global, "WebSocket WebTransport", 0, value => denies(value) ? VOID_SOCKET : value);
    change(global, "Worker SharedWorker", 0, worker);
    change(global, "FontFace", 1, css);
    change(of("XMLHttpRequest"), "open", 1, address);
    change(of("ServiceWorkerContainer Worklet"), "register addModule", 0, address);
    hook(of("Navigator"), "sendBeacon", (args, go) => denies(args[0]) || go());
    hook([w.URL], "createObjectURL", (args, go) => {
      const url = go();
      blobs.set(url, args[0]);
      return url;
    });
    hook([w.URL], "revokeObjectURL", (args, go) => {
      blobs.delete(args[0]);
      return go();
    });
    if (!w.document) return;

    // Elements.
    const element = of("Element");
    change(
      of("Image Script IFrame Frame Embed Object Source Media Video Track Input Link Anchor Area Body".replace(/\w+/g, "HTML$&Element")),
      "src srcset imageSrcset href data poster ping background attributionSrc srcdoc", 0, (value, self, name) => attribute(self, name, value), "set",
    );
    change(of("SVGAnimatedString"), "baseVal", 0, value => attribute(undefined, "href", value), "set");
    change(element, "setAttribute", 1, (value, self, _, args) => attribute(self, `${args[0]}`, value));
    change(element, "setAttributeNS", 2, (value, self, _, args) => attribute(self, `${args[1]}`, value));
    change(of("Element NamedNodeMap"), "setAttributeNode setAttributeNodeNS setNamedItem setNamedItemNS", 0, (node, self) => {
      const safe = attribute(self, node.name, node.value);
      if (safe != node.value) node.value = safe;
      return node;
    });
    change(of("Attr Node HTMLElement"), "value textContent nodeValue innerText", 0, (value, self) => self.localName == "style" ? css(value)
      : self.ownerElement ? attribute(self.ownerElement, self.name, value) : value, "set");

    // Markup.
    const markup = (value, self) => self.localName == "style" ? css(value) : html(value);
    const roots = of("Element ShadowRoot");
    change(roots, "innerHTML outerHTML", 0, markup, "set");
    change([...roots, ...of("Range DOMParser"), w.Document], "setHTMLUnsafe setHTML createContextualFragment parseFromString parseHTMLUnsafe parseHTML", 0, markup);
    change(element, "insertAdjacentHTML", 1, markup);
    let rest = "";
    hook(of("Document"), "write writeln", (args, go, self) => {
      const given = args.join("");
      // A tag that is not whole waits for the next call, or for the end of the script.
      const [, whole, tail = ""] = /^([^]*?)(<[a-z!\/](?:"[^"]*"|'[^']*'|[^"'>])*)?$/i.exec(rest + given);
      const safe = html(whole);
      if (safe != given) args.splice(0, args.length, safe);
      if (rest = tail) queueMicrotask(() => {
        const last = html(rest);
        rest = "";
        if (last) self.write(last);
      });
      return go();
    });

    // Styles.
    const declarations = of("CSSStyleDeclaration");
    change(of("CSSStyleSheet CSSGroupingRule"), "insertRule replace replaceSync", 0, css);
    change(declarations, "setProperty", 1, css);
    change(declarations, "cssText", 0, css, "set");
    const restyle = element => {
      const style = element.getAttribute("style"), safe = css(style);
      if (safe != style) element.setAttribute("style", safe);
    };
    const observer = new w.MutationObserver(changes => changes.map(({ target }) => restyle(target)));
    const watch = root => {
      observer.observe(root, { subtree: true, attributeFilter: ["style"] });
      return root;
    };
    hook(element, "attachShadow", (_, go) => watch(go()));
    watch(w.document);

    // Frames and what is put into the page.
    const enter = inner => {
      try {
        arm(inner.defaultView ?? inner);
      } catch {
        // None, or another origin.
      }
      return inner;
    };
    hook(of("HTMLIFrameElement HTMLFrameElement HTMLObjectElement HTMLEmbedElement"), "contentWindow contentDocument", (_, go) => enter(go()), "get");
    hook(of("HTMLIFrameElement"), "srcdoc", (_, go) => go().replace(own, ""), "get");
    let frames = 0;
    hook(
      of("Node Element Document DocumentFragment CharacterData"),
      "appendChild insertBefore replaceChild append prepend before after replaceWith replaceChildren insertAdjacentElement moveBefore",
      (args, go, self) => {
        for (const node of args) {
          if (self.localName == "style" && node?.nodeType == 3) node.data = css(node.data);
          node?.querySelectorAll?.("[style*='url(']").forEach(restyle);
          if (node?.style) restyle(node);
        }
        const result = go();
        if (frames != w.length) for (let i = frames = w.length; i--;) enter(w[i]);
        return result;
      },
    );

    // Names that trackers keep things under.
    const holds = name => begins((name?.name ?? name) + "\n", hash("="));
    const nameOf = cookie => cookie.split("=")[0].trim();
    hook(of("Document"), "cookie", ([cookie], go) => holds(nameOf(`${cookie}`)) && !/max-age=(0|-)|expires=[^;]*19[67]\d/i.test(cookie) || go(), "set");
    hook(of("Document"), "cookie", (_, go) => go().split("; ").filter(cookie => !holds(nameOf(cookie))).join("; "), "get");
    hook(of("CookieStore"), "set get", ([name], go) => holds(name) ? Promise.resolve(null) : go());
    hook(of("CookieStore"), "getAll", (_, go) => go().then(all => all.filter(cookie => !holds(cookie))));
    hook(of("Storage"), "setItem getItem", ([name], go) => holds(name) ? null : go());
  };

  load(rules);
  script?.removeAttribute("data-consent-nonce");
  arm(self);
  if (!page) return;

  /** An object whose members do nothing, and so have theirs. */
  const facade = () => new Proxy(function () {}, {
    construct: facade,
    get: (target, name, it) => name in target || typeof name == "symbol" || name == "then" ? target[name] : it,
  });
  [() => function () {}, () => [], facade].map((make, i) => rules[4][i].split(" ").map(path => {
    const names = path.split("."), last = names.pop();
    if (last) names.reduce((owner, name) => owner[name] ??= {}, self)[last] ??= make();
  }));
}
