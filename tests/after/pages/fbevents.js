// As Meta's pixel does: takes over the queue, in its order.
window.meta = [];
fbq.callMethod = (...call) => meta.push(call);
for (const call of fbq.queue) meta.push([...call]);
