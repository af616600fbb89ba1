// The site with each of the tools, and our layer in front of the site without any.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { css: 'text/css', js: 'text/javascript' };

// `pages` by path, `files` by path. Everything is compressed once, as well as it can be. It remembers what it has sent.
export async function serveSite(pages, files) {
  const bodies = new Map();
  for (const [path, text] of Object.entries(pages)) bodies.set(path, { type: 'text/html; charset=utf-8', raw: Buffer.from(text) });
  for (const [path, raw] of Object.entries(files)) bodies.set(path, { type: TYPES[path.split('.').at(-1)], raw });
  for (const body of bodies.values()) body.brotli = brotliCompressSync(body.raw);
  let sent = [];
  const server = http.createServer((request, response) => {
    const path = new URL(request.url, 'http://site').pathname;
    const body = bodies.get(path);
    sent.push({ path, raw: body?.raw.length ?? 0, brotli: body?.brotli.length ?? 0 });
    if (!body) return response.writeHead(404).end();
    const coded = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, { 'content-type': body.type, 'cache-control': 'max-age=600', ...coded && { 'content-encoding': 'br' } });
    response.end(coded ? body.brotli : body.raw);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    take() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => server.close(),
  };
}

// `consent proxy` in front of a site.
export async function serveOurs(program, upstream) {
  const policy = fileURLToPath(new URL('config/ours.toml', import.meta.url));
  const proxy = spawn(program, ['proxy', '--upstream', upstream, '--listen', '127.0.0.1:0', '--policy', policy, '--log-format', 'text'],
    { stdio: ['ignore', 'pipe', 'pipe'] });
  const address = await new Promise((resolve, reject) => {
    proxy.once('exit', code => reject(new Error(`the proxy ended with ${code}`)));
    for (const stream of [proxy.stdout, proxy.stderr]) {
      createInterface(stream).on('line', line => {
        const found = /127\.0\.0\.1:\d+/.exec(line.replace(new URL(upstream).host, ''));
        if (found) resolve(`http://${found[0]}`);
      });
    }
  });
  return { address, close: () => proxy.kill('SIGTERM') };
}

export const css = readFileSync(new URL('../../examples/site/site.css', import.meta.url));
