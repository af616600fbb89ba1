/**
 * To scripts that start late, a page that is still being read: they hear of its end as all scripts do, and may write into it. Who has
 * heard of it already does not hear of it again.
 */
class Reading {
  /** What a script may write that was written by a script, and so on: so deep. */
  static DEPTH = 8;

  #before = document.readyState;
  #state = "loading";
  #listeners = [];
  #handlers = new Map();
  #written = "";
  /** The script that the parser would wait for: only such ones write. */
  #script;

  constructor() {
    const reading = this;
    const own = (object, name, value) => Object.defineProperty(object, name, { value, configurable: true, writable: true });
    Object.defineProperty(document, "readyState", { get: () => this.#state, configurable: true });
    for (const [target, types] of [[document, ["DOMContentLoaded", "readystatechange"]], [window, ["DOMContentLoaded", "load", "pageshow"]]]) {
      const late = (type) => types.includes(type) && !(reading.#before != "complete" && /^(load|pageshow)$/.test(type));
      own(target, "addEventListener", function (type, listener, options) {
        if ((this ?? window) == target && late(type) && listener) reading.#listeners.push({ target, type, listener, signal: options?.signal });
        else EventTarget.prototype.addEventListener.call(this ?? window, type, listener, options);
      });
      own(target, "removeEventListener", function (type, listener, options) {
        reading.#listeners = reading.#listeners.filter((other) => other.target != target || other.type != type || other.listener != listener);
        EventTarget.prototype.removeEventListener.call(this ?? window, type, listener, options);
      });
    }
    for (const [target, type] of [[document, "readystatechange"], [window, "load"], [window, "pageshow"]]) {
      this.#handlers.set(`on${type}`, target[`on${type}`]);
    }
    const write = (...parts) => {
      // As in any page: who is not waited for does not write (HTML, 8.4.3).
      if (this.#script && document.currentScript == this.#script) this.#written += parts.join("");
    };
    own(document, "write", write);
    own(document, "writeln", (...parts) => write(...parts, "\n"));
    own(document, "open", () => document);
  }

  /** Whether the page had loaded when this began. */
  get isLate() {
    return this.#before == "complete";
  }

  set state(state) {
    this.#state = state;
    this.tell(document, "readystatechange");
  }

  /** Puts a script into the page, waits for it, and puts behind it what it writes. */
  async run(script, place, waits, depth = 0) {
    this.#script = script;
    place();
    await waits;
    const written = this.#written;
    this.#script = undefined;
    this.#written = "";
    if (!written || depth == Reading.DEPTH) return;
    const markup = document.createRange().createContextualFragment(written);
    const scripts = [...markup.querySelectorAll("script")].map((inner) => {
      const place = document.createComment("");
      inner.replaceWith(place);
      return [inner, place];
    });
    script.after(markup);
    for (const [inner, place] of scripts) {
      await this.run(inner, () => place.replaceWith(inner), inner.src ? loaded(inner) : undefined, depth + 1);
    }
  }

  /** Tells those who came since this began. */
  tell(target, type) {
    const call = (target, listener) => {
      const event = type == "pageshow" ? new PageTransitionEvent(type) : new Event(type, { bubbles: type == "DOMContentLoaded" });
      for (const name of ["target", "srcElement"]) Object.defineProperty(event, name, { value: document });
      Object.defineProperty(event, "currentTarget", { value: target });
      try {
        if (typeof listener == "function") listener.call(target, event);
        else listener.handleEvent(event);
      } catch (error) {
        reportError(error);
      }
    };
    // What bubbles is heard by the document first.
    const listeners = this.#listeners.filter((one) => one.type == type && !one.signal?.aborted);
    for (const one of listeners.sort((a, b) => (a.target == window) - (b.target == window))) call(one.target, one.listener);
    const handler = target[`on${type}`];
    if (this.#handlers.has(`on${type}`) && handler != this.#handlers.get(`on${type}`) && handler) call(target, handler);
  }

  end() {
    for (const name of ["readyState", "write", "writeln", "open"]) delete document[name];
    for (const target of [document, window]) for (const name of ["addEventListener", "removeEventListener"]) delete target[name];
  }
}
