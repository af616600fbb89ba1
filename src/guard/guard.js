/**
 * The guard: stands between the scripts of a page and every way that they have to a network, and refuses denied addresses.
 * One function, which also starts the workers and the documents that the page makes of its own text. No eval, no sinks of its own.
 *
 * An address that is denied is changed for one that no browser loads: what asked for it sees the same failure as without a network.
 * Every page has it, so what is here is also written to be short.
 *
 * @param {[[number, number, string][], string[], string[]]} rules what the server packs: src/guard/rules.rs
 */
function guard(rules) {
  const VOID = "about:invalid";
  const MARK = Symbol.for("tower-consent");
  const page = self.document;
  const script = page?.currentScript;
  const nonce = script?.dataset.consentNonce;
  const blobs = new Map();
  let sets;

  /** FNV-1a, so that a hash can go on where another ended. */
  const hash = (text, from = 0x811c9dc5) => {
    for (const c of text) from = Math.imul(from ^ c.charCodeAt(), 0x1000193);
    return from;
  };
  /** A set of numbers, by their differences in Rice's code: src/guard/hash.rs. */
  const unpack = ([dropped, remainder, text]) => {
    const numbers = new Set();
    let sum = 0, number = 0, left = 0;
    for (const c of atob(text)) for (let i = 8; i--;) {
      const bit = c.charCodeAt() >> i & 1;
      if (left) {
        number += number + bit;
        if (!--left) numbers.add(sum += number), number = 0;
      } else if (bit) number++;
      else left = remainder;
    }
    return hash => numbers.has(hash >>> dropped);
  };
  /** Whether a hash is in a set. They are unpacked when the first is asked for, mostly after the page's first paint. */
  const known = (hash, set = 0) => (sets ||= rules[0].map(unpack))[set](hash);
  /** Whether anything that this text begins with is known. */
  const begins = (text, from, set) => [...text].some(c => known(from = hash(c, from), set));

  /** Undoes percent-encoding that was never needed (RFC 3986, section 2.3). */
  const plain = text => text.replace(/%[0-9a-f]{2}/gi, code => /[\w.~-]/.test(unescape(code)) ? unescape(code) : code);

  /** The gate's judgement of an address. */
  const denies = address => {
    let url;
    try {
      url = new URL(address, page ? page.baseURI : location);
    } catch {
      return;
    }
    if (!/^(http|ws|ftp)/.test(url)) return;
    const host = url.hostname.replace(/\.$/, "");
    const whole = plain(`${url.pathname}\n&${url.search.slice(1)}`);
    // The first rule that fits decides. Those that permit end with an empty group.
    const match = RegExp(rules[1][0]).exec(host + whole);
    if (match) return !match.includes("");
    const names = [host, ...host.split(".").map((_, i, labels) => "." + labels.slice(i).join("."))].map(name => hash(name));
    return names.some(name => known(name) || begins(/.*\n/.exec(whole)[0], name, 1))
      || (known(hash(/\/[^/]*\n/.exec(whole)[0]), 1) || RegExp(rules[1][1]).test(whole)) && !names.some(name => known(name, 2));
  };
  const address = value => denies(value) ? VOID : value;

  /** A text with changes; what it was where there are none, a trusted type too. */
  const edit = (text, pattern, change) => {
    const old = `${text}`, edited = old.replace(pattern, change);
    return edited == old ? text : edited;
  };
  const css = text => edit(text, /((?:@import\s*)?url\(\s*|(?:@import|image-set\()\s*)(["']?)([^"')\s]*)/gi, (all, start, quote, name) =>
    denies(name) ? start + quote + VOID : all);

  /** What an attribute may say on an element, or on a tag of this name. */
  const attribute = ({ localName: tag }, name, value) => {
    name = `${name}`.toLowerCase();
    if (name == "style") return css(value);
    if (name == "srcdoc") return frame(value);
    if (!/^((xlink:)?href|(image)?src(set)?|data|poster|ping|background|attributionsrc|baseval)$/.test(name)) return value;
    if (name != "ping" && /^a(rea)?$|-/.test(tag)) return value;
    if (/^(i?frame|embed|object)$/.test(tag)) {
      if (/^\s*data:/i.test(value)) return inData(value, frame);
      if (/^\s*javascript:/i.test(value)) return `${value}`.match(/\/\/[^\s"'`<>\\)]+/g)?.some(denies) ? VOID : value;
    }
    return (/srcset|ping/.test(name) ? `${value}`.split(/[\s,]+/) : [value]).some(denies) ? VOID : value;
  };

  /** Markup in which denied addresses are changed. Trees are not serialized. */
  const html = text => edit(
    text,
    /(<style\b[^>]*>)([^<]*)|<([a-z][^\s\/>]*)((?:[^>=]+|=\s*(?:"[^"]*"|'[^']*')?)*)/gi,
    (_, style, sheet, tag, attributes) => style ? style + css(sheet)
      : `<${tag}` + attributes.replace(/([^\s\/=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/g, (all, name, value) => {
        value = value.replace(/^["']|["']$/g, "")
          .replace(/&#(x?\w+);?|&amp;?/gi, (_, code) => code ? String.fromCharCode(code.replace(/x/i, "0x")) : "&");
        const safe = attribute({ localName: tag.toLowerCase() }, name, value);
        return safe == value ? all : `${name}="${safe.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
      }),
  );

  /** Goes before the documents that the page makes, with the rules that hold by then. */
  const inner = text => `<script>${text}</` + "script>";
  let own = script && inner(script.text);
  const frame = text => `${text}`.startsWith(own) ? text : own + html(text);
  const started = () => `(${guard})(${JSON.stringify(rules)});`;
  const inData = (value, change) => value.replace(/^([^,]*?)(;\s*base64)?,(.*)/s, (_, type, coded, text) => {
    text = decodeURIComponent(text);
    return `${type},` + encodeURIComponent(change(coded ? atob(text) : text));
  });
  const worker = (value, blob = blobs.get(`${value}`)) =>
    blob ? URL.createObjectURL(new Blob([started(), blob], { type: "text/javascript" }))
    : /^\s*data:/i.test(value) ? inData(`${value}`, text => started() + text)
    : address(value);

  /** Guards one window, or one worker. */
  const arm = w => {
    if (w[MARK]) return;
    Object.defineProperty(w, MARK, { value: (key, packed) => nonce && key == nonce && (rules = packed, sets = 0, own = inner(started())) });

    /**
     * Puts `check` before members of interfaces, static ones too: before setting, calling, or constructing, if no other key is named.
     * It gets the arguments, what goes on with them, `this` and the member's name.
     */
    const hook = (interfaces, names, check, key) => interfaces.split(" ")
      .flatMap(name => [w[name], w[name]?.prototype])
      .map(owner => Object.getOwnPropertyNames(owner ?? 0).map(name => {
        if (!names.test(name)) return;
        const property = Object.getOwnPropertyDescriptor(owner, name);
        const at = key ?? (property.set ? "set" : "value");
        const native = property[at];
        if (!native) return;
        property[at] = new Proxy(native, {
          apply: (native, self, args) => check(args, () => Reflect.apply(native, self, args), self, name),
          construct: (native, args, target) => check(args, () => Reflect.construct(native, args, target), 0, name),
        });
        Object.defineProperty(owner, name, property);
        if (native.prototype?.constructor == native) native.prototype.constructor = property[at];
      }));
    /** Changes what is given to members, each argument by itself: what is no address, style sheet or markup stays what it is. */
    const change = (interfaces, names, judge) => hook(interfaces, names, (args, go, self, name) => {
      args.map((value, i) => args[i] = judge(value, self, name, args[i - 1]));
      return go();
    });

    // What a window has itself a worker has from its interface (Web IDL, section 3.8).
    change(
      "self WorkerGlobalScope ServiceWorkerContainer Worklet CSSStyleSheet CSSGroupingRule CSSStyleDeclaration",
      /^(fetch|EventSource|importS|addM|WebS|WebT|insertR|replace|setP|cssT|(Audio|Request|register|(Shared)?Worker|FontFace)$)/,
      (value, self, name) => /Worker/.test(name) ? worker(value)
        // A port that browsers do not connect to (Fetch, section 2.9).
        : /^W/.test(name) && denies(value) ? "wss://0:1"
        : css(address(value)),
    );
    change("XMLHttpRequest", /open/, address);
    hook("Navigator", /Beacon/, ([value], go) => denies(value) || go());
    hook("URL", /ObjectURL/, ([value], go) => {
      const url = go();
      url ? blobs.set(url, value) : blobs.delete(value);
      return url;
    });
    if (!w.document) return;

    // Elements and markup.
    const elements = "Image Script IFrame Frame Embed Object Source Media Video Track Input Link Anchor Area Body".replace(/\w+/g, "HTML$&Element");
    change(
      elements + " Attr Node Element ShadowRoot SVGAnimatedString Range DOMParser Document",
      /[sS]rc|HTML|Frag|FromS|^(href|poster|ping|background|innerT|nodeV|textC|baseV|setAttribute(NS)?$|(data|value)$)/,
      (value, self, name, before) => self.localName == "style" ? css(value)
        : /HTML|Frag|FromS/.test(name) ? html(value)
        // Nobody makes links by hand from attributes, and what they lead to is not loaded.
        : self.nodeType == 2 ? attribute(self.ownerElement ?? { localName: self.name == "href" && "a" }, self.name, value)
        : attribute(self, before ?? name, value),
    );
    let rest = "";
    hook("Document", /^write/, (args, go, self) => {
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
    const restyle = element => {
      const style = element.getAttribute("style"), safe = css(style);
      if (safe != style) element.setAttribute("style", safe);
    };
    const observer = new w.MutationObserver(changes => changes.map(({ target }) => restyle(target)));
    const watch = root => {
      observer.observe(root, { subtree: true, attributeFilter: ["style"] });
      return root;
    };
    hook("Element", /attachShadow/, (_, go) => watch(go()));
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
    hook(elements, /^content[WD]|srcdoc/, (_, go, self, name) => name == "srcdoc" ? go().replace(own, "") : enter(go()), "get");
    let frames = 0;
    hook(
      "Node Element Document DocumentFragment CharacterData",
      /^(append|prepend|insert|replace|after)|[bB]efore$/,
      (args, go, self) => {
        for (const node of args) {
          if (self.localName == "style" && node?.data) node.data = css(node.data);
          node?.querySelectorAll?.("[style*='url(']").forEach(restyle);
          if (node?.style) restyle(node);
        }
        const result = go();
        if (frames != w.length) for (let i = frames = w.length; i--;) enter(w[i]);
        return result;
      },
    );

    // Names that trackers keep things under.
    const holds = name => begins(`=${name?.name ?? name}\n`);
    const holdsCookie = cookie => holds(cookie.split("=")[0].trim());
    hook("Document", /cookie/, ([cookie], go) => holdsCookie(`${cookie}`) || go());
    hook("Document", /cookie/, (_, go) => go().split("; ").filter(cookie => !holdsCookie(cookie)).join("; "), "get");
    hook("CookieStore", /et$/, async ([name], go) => holds(name) ? null : go());
    hook("CookieStore", /All/, async (_, go) => (await go()).filter(cookie => !holds(cookie)));
    hook("Storage", /[gs]etItem/, ([name], go) => holds(name) ? null : go());
  };

  delete script?.dataset.consentNonce;
  arm(self);
  if (!page) return;

  /** An object whose members do nothing, and so have theirs. */
  const facade = () => new Proxy(function () {}, {
    construct: facade,
    get: (target, name, it) => name in target || typeof name == "symbol" || name == "then" ? target[name] : it,
  });
  [facade, () => []].map((make, i) => rules[2][i].split(" ").map(name => name && (self[name] ??= make())));
}
