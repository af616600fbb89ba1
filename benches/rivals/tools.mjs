// The tools, each as its documentation says to install it, with its usual settings, and with the tags as it wants them marked.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { frame, GOOGLE, IDS, META } from './page.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = name => join(here, 'node_modules', name);
const file = (name, path) => readFileSync(join(folder(name), path));
const version = name => JSON.parse(file(name, 'package.json')).version;

const marked = (category, attribute, kind = '') => ({
  head: `<script type="text/plain" ${kind} ${attribute}="${category('google')}" async ${kind ? 'data-' : ''}src="${GOOGLE.address}"></script>
<script type="text/plain" ${kind} ${attribute}="${category('google')}">\n${GOOGLE.script}\n</script>
<script type="text/plain" ${kind} ${attribute}="${category('meta')}">\n${META.script}\n</script>`,
});

const cookieconsent = {
  name: 'vanilla-cookieconsent',
  // It has no way to hold back frames by itself; its documentation refers to its maker's iframemanager.
  versions: { 'vanilla-cookieconsent': version('vanilla-cookieconsent'), '@orestbida/iframemanager': version('@orestbida/iframemanager') },
  box: '#cc-main .cm',
  accept: '#cc-main .cm [data-role=all]',
  files: {
    '/cookieconsent.css': file('vanilla-cookieconsent', 'dist/cookieconsent.css'),
    '/cookieconsent.umd.js': file('vanilla-cookieconsent', 'dist/cookieconsent.umd.js'),
    '/iframemanager.css': file('@orestbida/iframemanager', 'dist/iframemanager.css'),
    '/iframemanager.js': file('@orestbida/iframemanager', 'dist/iframemanager.js'),
    '/cookieconsent-config.js': readFileSync(join(here, 'config/cookieconsent.js')),
  },
  tool: {
    head: `<link rel="stylesheet" href="/cookieconsent.css">
<link rel="stylesheet" href="/iframemanager.css">
<script defer src="/iframemanager.js"></script>
<script type="module" src="/cookieconsent-config.js"></script>`,
  },
  tags: {
    ...marked(tag => (tag === 'google' ? 'analytics' : 'marketing'), 'data-category'),
    video: `<div data-service="youtube" data-id="${IDS.youtube}" style="width:560px;height:315px"></div>`,
  },
};

const klaro = {
  name: 'Klaro',
  versions: { klaro: version('klaro') },
  box: '.klaro .cookie-notice, .klaro .cookie-modal .cm-modal',
  accept: '.klaro .cookie-notice .cm-btn-success',
  files: {
    '/klaro.js': file('klaro', 'dist/klaro.js'),
    '/klaro-config.js': readFileSync(join(here, 'config/klaro.js')),
  },
  tool: {
    head: '<script defer src="/klaro-config.js"></script>\n<script defer src="/klaro.js"></script>',
  },
  tags: {
    ...marked(tag => (tag === 'google' ? 'google-analytics' : 'meta-pixel'), 'data-name', 'data-type="application/javascript"'),
    video: frame(`data-name="youtube" data-src="https://www.youtube.com/embed/${IDS.youtube}"`),
  },
};

const tarteaucitron = {
  name: 'tarteaucitron.js',
  versions: { tarteaucitronjs: version('tarteaucitronjs') },
  box: '#tarteaucitronAlertBig',
  accept: '#tarteaucitronAlertBig .tarteaucitronAllow',
  files: Object.fromEntries(['tarteaucitron.min.js', 'tarteaucitron.services.min.js', 'css/tarteaucitron.min.css', 'lang/tarteaucitron.en.min.js']
    .map(path => [`/tarteaucitron/${path}`, file('tarteaucitronjs', path)])),
  tool: {
    head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script>\n<script>\n${readFileSync(join(here, 'config/tarteaucitron.js'))}</script>`,
  },
  tags: {
    head: `<script>
tarteaucitron.user.gtagUa = '${IDS.google}';
(tarteaucitron.job = tarteaucitron.job || []).push('gtag');
tarteaucitron.user.facebookpixelId = '${IDS.meta}';
(tarteaucitron.job = tarteaucitron.job || []).push('facebookpixel');
(tarteaucitron.job = tarteaucitron.job || []).push('youtube');
</script>`,
    video: `<div class="youtube_player" videoID="${IDS.youtube}" width="560" height="315"></div>`,
  },
};

// React alone: a site that is made with it pays for it anyway.
const bare = await build({
  stdin: { contents: "import { createRoot } from 'react-dom/client'; createRoot(document.body).render(null);", resolveDir: here },
  bundle: true, minify: true, write: false, format: 'esm', define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
});
export const REACT = Buffer.from(bare.outputFiles[0].contents);

async function c15t() {
  const bundle = async marks => {
    const { outputFiles } = await build({
      entryPoints: [join(here, 'config/c15t.jsx')], bundle: true, minify: true, write: false, outdir: '/', format: 'esm', jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"', MARKED: String(marks), IDS: JSON.stringify(IDS) }, logLevel: 'error',
    });
    return Object.fromEntries(outputFiles.map(({ path, contents }) => [path.endsWith('.css') ? 'css' : 'js', Buffer.from(contents)]));
  };
  const [pasted, marks] = [await bundle(false), await bundle(true)];
  const head = kind => `<link rel="stylesheet" href="/c15t.${kind}.css">\n<script type="module" src="/c15t.${kind}.js"></script>`;
  return {
    name: 'c15t (React)',
    versions: Object.fromEntries(['@c15t/react', '@c15t/scripts', 'react'].map(name => [name, version(name)])),
    box: '[data-testid=consent-banner-root], [data-testid=consent-banner-card]',
    accept: '[data-testid=consent-banner-accept-button]',
    files: { '/c15t.pasted.js': pasted.js, '/c15t.pasted.css': pasted.css, '/c15t.marked.js': marks.js, '/c15t.marked.css': marks.css },
    tool: { head: head('pasted'), body: '<div id="consent"></div>' },
    toolMarked: { head: head('marked'), body: '<div id="consent"></div>' },
    tags: { head: '', video: '<div id="video" style="width:560px;height:315px"></div>' },
  };
}

export const RIVALS = [cookieconsent, klaro, tarteaucitron, await c15t()];
