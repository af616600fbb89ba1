// As the vendors' tags do: each takes over its own queue, in its order, and keeps what it hears, over a load too.
{
  const hear = (name, call) => {
    const heard = JSON.parse(sessionStorage.heard ?? "{}");
    (heard[name] ??= []).push([...call]);
    sessionStorage.heard = JSON.stringify(heard);
  };
  const take = {
    "clarity.example"() {
      for (const call of clarity.q ?? []) hear("clarity", call);
      window.clarity = (...call) => hear("clarity", call);
      hear("clarity", ["loaded"]);
    },
    "tiktok.example"() {
      for (const call of ttq.splice(0)) hear("tiktok", call);
      for (const method of ttq.methods) ttq[method] = (...call) => hear("tiktok", [method, ...call]);
    },
    "pinterest.example"() {
      for (const call of pintrk.queue) hear("pinterest", call);
      pintrk.queue = { push: (call) => hear("pinterest", call) };
    },
    "reddit.example"() {
      rdt.sendEvent = (...call) => hear("reddit", call);
      for (const call of rdt.callQueue) hear("reddit", call);
    },
    "matomo.example"() {
      for (const call of _paq) hear("matomo", call);
      window._paq = { push: (...calls) => calls.forEach((call) => hear("matomo", call)) };
    },
    "uet.example"() {
      window.UET = class {
        constructor({ q }) {
          // Its queue has commands and what they are given one behind the other.
          while (q.length) this.push(...q.splice(0, q[0] == "consent" ? 3 : 1));
        }
        push(...call) { hear("uet", call); }
      };
    },
  };
  take[new URL(document.currentScript.src).hostname]();
}
