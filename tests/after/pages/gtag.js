// As Google's tag does: reads commands, which are `arguments` objects, in their order.
window.google = { default: [], update: [], before: null };
const read = (entry) => {
  if (Object.prototype.toString.call(entry) != "[object Arguments]") return;
  const [command, kind, value] = entry;
  if (command == "consent") google[kind].push(value);
  if (command == "config") google.before = JSON.stringify(google.default.at(-1) ?? null);
};
dataLayer.forEach(read);
const push = dataLayer.push;
dataLayer.push = (...entries) => (entries.forEach(read), push.apply(dataLayer, entries));
