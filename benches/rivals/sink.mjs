// Every host outside, played by this machine. It answers nicely and remembers who was asked for what.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The first byte of a TLS handshake record (RFC 8446, section 5.1).
const TLS_HANDSHAKE = 0x16;

// What Chromium asks of its maker by itself, whatever the page.
const NOISE = /^(update|optimizationguide-pa|content-autofill|safebrowsing)\.googleapis\.com|^(accounts|clients2|android\.clients)\.google\.com|gvt1\.com/;

export const TRACKERS = {
  'Google Analytics': /(^|\.)(googletagmanager|google-analytics)\.com$/,
  'Meta Pixel': /(^|\.)facebook\.(com|net)$/,
  YouTube: /(^|\.)(youtube|youtube-nocookie|ytimg)\.com$/,
};

function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'tower-consent-'));
  try {
    const [key, cert] = ['key.pem', 'cert.pem'].map(name => join(folder, name));
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=sink.example',
      '-days', '2', '-keyout', key, '-out', cert], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function openSink() {
  let contacts = [];
  const answer = (request, response) => {
    const host = (request.headers.host ?? '').split(':')[0];
    if (!NOISE.test(host)) contacts.push({ host, path: request.url });
    const kind = /^text\/html/.test(request.headers.accept ?? '') ? 'text/html' : /^image/.test(request.headers.accept ?? '') ? 'image/gif' : 'text/javascript';
    response.writeHead(200, { 'content-type': kind, 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
    response.end(kind === 'text/html' ? '<!DOCTYPE html><title>Sink</title>' : '');
  };
  const plain = http.createServer(answer);
  const secure = https.createServer(certificate(), answer);
  const door = net.createServer(socket => {
    socket.on('error', () => { /* the browser may leave at any time */ });
    socket.once('data', start => {
      socket.pause();
      socket.unshift(start);
      (start[0] === TLS_HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise(resolve => door.listen(0, '127.0.0.1', resolve));
  return {
    port: door.address().port,
    take() {
      const taken = contacts;
      contacts = [];
      return taken;
    },
    close: () => door.close(),
  };
}
