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
  /** What stands in for objects whose properties are to be judged, and what it stands in for. */
  const twins = new WeakMap(), originals = new WeakMap();

  /** FNV-1a, but that it starts at zero, or where another ended. */
  const hash = (text, from) => {
    for (const c of text) from = Math.imul(from ^ c.charCodeAt(), 0x1000193);
    return from;
  };
  /** Whether a hash is in a set, a ribbon filter: src/guard/ribbon.rs. */
  const known = (hash, set = 0) => {
    const which = Math.imul(hash ^ hash >>> 15, 0x1000193) | 1;
    return !rules[0][set].some((table, place) => {
      let sum = hash >> 6 * place, at = (hash >>> 0) % (table.length - 31);
      for (let bits = which; bits; bits >>>= 1, at++) if (bits & 1) sum ^= table.charCodeAt(at);
      return sum & 63;
    });
  };
  /** Whether anything that this text begins with is known. */
  const begins = (text, from, set) => [...text].some(c => known(from = hash(c, from), set));

  /** Undoes percent-encoding that was never needed (RFC 3986, section 2.3). */
  const plain = text => text.replace(/%\w\w/g, code => /[\w.~-]/.test(unescape(code)) ? unescape(code) : code);

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
    const match = (host + whole).match(rules[1][0]);
    if (match) return !match.includes("");
    const names = [host, ...host.split(".").map((_, i, labels) => "." + labels.slice(i).join("."))].map(name => hash(name));
    return names.some(name => known(name) || begins(whole.match(/.*\n/)[0], name, 1))
      || (known(hash(whole.match(/\/[^/]*\n/)[0]), 1) || whole.match(rules[1][1])) && !names.some(name => known(name, 2));
  };
  const address = value => denies(value) ? VOID : value;

  /** A text with changes; what it was where there are none, a trusted type too. */
  const edit = (text, pattern, change) => {
    const old = `${text}`, edited = old.replace(pattern, change);
    return edited == old ? text : edited;
  };
  /** A style sheet, or a script: whatever stands in quotes or brackets may be an address, however what asks for it is written. */
  const css = text => edit(text, /(["'(=]\s*)([^\s"'()]*\/[^\s"'()]*)/g, (all, start, name) => denies(name) ? start + VOID : all);

  /** What an attribute may say on an element, or on a tag of this name. */
  const attribute = ({ localName: tag }, name, value) => {
    name = `${name}`.toLowerCase();
    if (name == "style") return css(value);
    if (name == "srcdoc") return frame(value);
    if (!/^([^-]*(href|src(set)?)|data|poster|ping|background|baseval|to|values)$/.test(name)) return value;
    if (name != "ping" && /^a(rea)?$|-/.test(tag)) return value;
    if (/^(i?frame|embed|object)$/.test(tag)) {
      if (/^\s*data:[^,]*ml\b/i.test(value)) return inData(value, /^[^,]*xml/i.test(value) ? html : frame);
      if (/^\s*javascript:/i.test(value)) return css(value);
    }
    return (/srcset|ping|values/.test(name) ? `${value}`.split(/[\s,;]+/) : [value]).some(denies) ? VOID : value;
  };

  /** Markup in which denied addresses are changed. Trees are not serialized. */
  const html = text => edit(
    text,
    /(<style\b[^>]*>)([^]*?)(?=<\/style|$)|<([a-z][^\s\/>]*)((?:[^>=]+|=\s*(?:"[^"]*"|'[^']*')?)*)/gi,
    (_, style, sheet, tag, attributes) => style ? style + css(sheet)
      : `<${tag}` + attributes.replace(/([^\s\/=]{1,50})\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/g, (all, name, value) => {
        value = value.replace(/^["']|["']$/g, "")
          .replace(/&#(x?\w+);?|&amp;?/gi, (_, code) => code ? String.fromCharCode(code.replace(/x/i, "0x")) : "&");
        const safe = attribute({ localName: tag.toLowerCase() }, name, value);
        return safe == value ? all : `${name}="${safe.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`;
      }),
  );

  /** Goes before the documents that the page makes, with the rules that hold by then. */
  let own = script?.text;
  const frame = text => `${text}`.includes(own) ? text : `<script>${own}</` + "script>" + html(text);
  const started = () => `(${guard})(${JSON.stringify(rules)});`;
  /** The bytes of a data: address, changed. */
  const inData = (value, change) => new URL(value).href.replace(/^([^,]*?)(;\s*base64)?,(.*)/s, (_, type, coded, text) => {
    text = unescape(text);
    return `${type},` + escape(change(coded ? atob(text) : text));
  });
  const worker = (value, blob = blobs.get(`${value}`)) =>
    blob ? URL.createObjectURL(new Blob([started(), blob], { type: "text/javascript" }))
    : /^\s*data:/i.test(value) ? inData(`${value}`, text => started() + text)
    : address(value);

  /** Guards the window of a frame, or of a document. */
  const enter = inner => {
    try {
      arm(inner.defaultView ?? inner);
    } catch {
      // None, or another origin.
    }
    return inner;
  };

  /** Guards one window, or one worker. */
  const arm = w => {
    if (w[MARK]) return;
    let frames = 0;
    w[MARK] = (key, packed) => nonce && key == nonce && (rules = packed, own = started());

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
          apply: (native, self, args) => {
            const result = check(args, () => Reflect.apply(native, originals.get(self) ?? self, args), self, name);
            // Whatever made new frames: their functions are not to be had before they are guarded too.
            if (frames != w.length) for (let i = frames = w.length; i--;) enter(w[i]);
            return result;
          },
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
      "self WorkerGlobalScope Worklet Cache StylePropertyMap CSSStyleSheet CSSGroupingRule CSSStyleDeclaration",
      /^(fetch|EventSource|importS|add|Web[ST]|insertR|replace|setP|(Audio|Request|set|append|(Shared)?Worker|FontFace)$)/,
      (value, self, name) => /Worker/.test(name) ? worker(value)
        // A port that browsers do not connect to (Fetch, section 2.9).
        : /^W/.test(name) && denies(value) ? "wss://0:1"
        : css(address(value)),
    );
    change("XMLHttpRequest", /^open/, address);
    hook("Navigator", /Bea/, ([value], go) => denies(value) || go());
    hook("self", /^open$/, (_, go) => enter(go()));
    hook("URL", /ObjectURL/, ([value], go) => {
      const url = go();
      url ? blobs.set(url, value) : blobs.delete(value);
      return url;
    });
    if (!w.document) return;

    // Elements and markup.
    const elements = "Image Script IFrame Frame Embed Object Source Media Video Track Input Link Anchor Area Body".replace(/\w+/g, "HTML$&Element")
      + " HTMLElement Attr Node Element ShadowRoot SVGAnimatedString Range DOMParser Document DocumentFragment";
    change(
      elements,
      /[sS]rc|HTML|Frag|FromS|^(href|poster|ping|background|innerT|nodeV|textC|baseV|setAttribute(NS)?$|(data|value)$)/,
      (value, self, name, before) => self.localName == "style" ? css(value)
        : /HTML|Frag|FromS/.test(name) ? html(value)
        : self.nodeType == 2 ? attribute(self.ownerElement ?? {}, self.name, value)
        : attribute(self, before ?? name, value),
    );
    let rest = "", flush;
    hook("Document", /^(write|close)/, (args, go, self, name) => {
      if (name == "close") flush?.();
      else {
        const given = args.join("");
        // A tag that is not whole waits for the next call, or for the end of the script.
        const [, whole, tail = ""] = /^([^]*?)(<(?:[a-z!\/](?:"[^"]*("|$)|'[^']*('|$)|[^"'>])*)?)?$/i.exec(rest + given);
        const safe = html(whole);
        if (safe != given) args.splice(0, args.length, safe);
        if (rest = tail) queueMicrotask(flush = () => {
          args.splice(0, args.length, html(rest));
          if (rest) rest = "", go();
        });
      }
      return go();
    });

    // Styles and storages are set by properties that nobody has declared: another object stands in for each.
    const twin = (object, keeps, edits) => {
      if (object && !twins.has(object)) {
        const it = new Proxy(object, {
          get: (object, name) => keeps(name) ? null : object[name],
          set: (object, name, value) => keeps(name) || Reflect.set(object, name, edits(value)),
        });
        originals.set(it, object);
        twins.set(object, it);
      }
      return twins.get(object);
    };
    const styled = "HTMLElement SVGElement CSSStyleRule CSSKeyframeRule CSSFontFaceRule";
    hook(styled, /^style$/, (_, go) => twin(go(), () => 0, css), "get");
    change(styled, /^style$/, css);
    hook("CSSStyleDeclaration", /Prop|item/, (_, go) => go());

    // Frames and what is put into the page.
    hook(elements, /^content[WD]|srcdoc/, (_, go, self, name) => name == "srcdoc" ? go().replace(`<script>${own}</` + "script>", "") : enter(go()), "get");
    hook("Node Element Document DocumentFragment", /^(append|prepend|insert|replace|after)|[bB]efore$/, (args, go, self) => {
      if (self.localName == "style") args.map((node, i) => node?.data ? node.data = css(node.data) : args[i] = css(node));
      return go();
    });

    // Names that trackers keep things under.
    const holds = name => begins(`=${String(name?.name ?? name)}\n`);
    const holdsCookie = cookie => holds(cookie.split("=")[0].trim());
    hook("Document", /cookie/, ([cookie], go) => holdsCookie(`${cookie}`) || go());
    hook("Document", /cookie/, (_, go) => go().split("; ").filter(cookie => !holdsCookie(cookie)).join("; "), "get");
    hook("CookieStore", /et$/, async ([name], go) => holds(name) ? null : go());
    hook("CookieStore", /All/, async (_, go) => (await go()).filter(cookie => !holds(cookie)));
    hook("self StorageEvent", /[ln]Storage$|Area/, (_, go) => twin(go(), holds, value => value), "get");
    hook("self", /StorageEv/, (args, go) => {
      args[1] = { ...args[1], storageArea: originals.get(args[1]?.storageArea) };
      return go();
    });
    hook("Storage", /Item|clear|key/, ([name], go, self, member) => holds(name) && /^[gs]/.test(member) ? null : go());
  };

  delete script?.dataset.consentNonce;
  arm(self);
  if (!page) return;

  /** An object whose members do nothing, and so have theirs. */
  const facade = () => new Proxy(function () {}, {
    construct: facade,
    get: (target, name, it) => name in target || !name.at || name == "then" ? target[name] : it,
  });
  [facade, () => []].map((make, i) => rules[2][i].split(" ").map(name => name && (self[name] ??= make())));
}
