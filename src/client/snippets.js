/**
 * Says something to vendors before their pages do. Their snippets do nothing where their function is there already, so this waits
 * until a snippet has made it, and puts its own calls into the queue before the first other one.
 *
 * @param {[name: string, queue: string, direct: string, calls: unknown[][]][]} vendors
 */
function snippets(vendors) {
  for (const [name, queue, direct, calls] of vendors) {
    let own;
    Object.defineProperty(window, name, {
      configurable: true,
      enumerable: true,
      set: (value) => void (own = value),
      get() {
        while (own?.[queue] && calls.length) {
          const call = calls.shift();
          if (own[direct]) own[direct](...call);
          else own[queue].push(call);
        }
        return own;
      },
    });
  }
}
