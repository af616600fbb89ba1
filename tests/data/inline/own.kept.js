//// empty
//// gtag calls
window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', 'G-ABC123');
//// gtag with linker domains
gtag('set', 'linker', {'domains': ['facebook.com', 'hotjar.com', 'example.org']}); gtag('config', 'AW-123');
//// consent mode defaults
window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('consent', 'default', {ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500}); gtag('set', 'ads_data_redaction', true);
//// data layer only
dataLayer = [{'pageType': 'home', 'visitor': 'anonymous'}];
//// gtm.start pushed for a container loaded by a tag
window.dataLayer = window.dataLayer || []; dataLayer.push({'gtm.start': new Date().getTime(), event: 'gtm.js'});
//// fbq calls
fbq('init', '123'); fbq('track', 'PageView'); fbq('track', 'Lead', {value: 1});
//// matomo calls
var _paq = window._paq || []; _paq.push(['setTrackerUrl', '//stats.example.org/matomo.php']); _paq.push(['setSiteId', 1]); _paq.push(['trackPageView']);
//// classic calls
var _gaq = _gaq || []; _gaq.push(['_setAccount', 'UA-1-1']); _gaq.push(['_trackPageview']);
//// analytics.js calls
ga('create', 'UA-1-1', 'auto', {allowLinker: true}); ga('linker:autoLink', ['example.org', 'google-analytics.com']); ga('send', 'pageview');
//// New Relic settings only
window.NREUM = window.NREUM || {}; NREUM.info = {beacon: "bam.nr-data.net", licenseKey: "x"};
//// event handlers that call
document.querySelector('#buy').addEventListener('click', function(){ gtag('event', 'purchase'); fbq('track', 'Purchase'); });
//// twq, lintrk, ttq, pintrk, snaptr calls
twq('event', 'tw-1'); lintrk('track', {conversion_id: 1}); ttq.track('Contact'); pintrk('track', 'signup'); snaptr('track', 'SIGN_UP'); _hsq.push(['setPath', '/']);
//// clarity and uet calls
clarity('set', 'a', 'b'); window.uetq = window.uetq || []; uetq.push('event', 'submit', {});
//// own analytics.js
var s = document.createElement('script'); s.src = '/js/analytics.js'; document.head.appendChild(s);
//// own at.js, script.js, array.js
['/vendor/at.js', '/js/script.js', '/static/array.js', '/js/readcontenttracker.js'].forEach(function(u){ var s = document.createElement('script'); s.src = u; document.body.appendChild(s); });
//// own bundle with chunks
!function(e){function t(n){var r=document.createElement("script");r.src=e.p+""+({1:"home",2:"news"}[n]||n)+"."+{1:"abc",2:"def"}[n]+".js";document.head.appendChild(r)}t(1)}({p:"/static/js/"});
//// jQuery from a CDN
window.jQuery || document.write('<script src="https://code.jquery.com/jquery-3.7.1.min.js"><\/script>');
//// jQuery from another CDN
var s = document.createElement('script'); s.src = 'https://ajax.googleapis.com/ajax/libs/jquery/3.7.1/jquery.min.js'; document.head.appendChild(s);
//// library from jsDelivr
var s = document.createElement('script'); s.src = 'https://cdn.jsdelivr.net/npm/alpinejs@3/dist/cdn.min.js'; document.head.appendChild(s);
//// Facebook share link
function share(){ window.open('https://www.facebook.com/sharer/sharer.php?u=' + encodeURIComponent(location.href), 'share', 'width=600,height=400'); }
//// Facebook share link with an element made
var a = document.createElement('a'); a.href = 'https://www.facebook.com/sharer/sharer.php?u=' + encodeURIComponent(location.href); document.body.appendChild(a);
//// X share link
document.getElementById('tw').href = 'https://twitter.com/intent/tweet?url=' + encodeURIComponent(location.href) + '&text=' + document.title;
//// share links and an image
var img = new Image(); img.src = '/img/loading.gif'; var links = { fb: 'https://www.facebook.com/sharer.php?u=', x: 'https://x.com/intent/post?url=', li: 'https://www.linkedin.com/sharing/share-offsite/?url=', wa: 'https://wa.me/?text=', pin: 'https://www.pinterest.com/pin/create/button/?url=' };
//// share function with a switch, and a script loader
function go(n){ var u; switch(n){ case 'facebook': u = 'https://www.facebook.com/share.php?u='; break; case 'reddit': u = 'https://www.reddit.com/submit?url='; break; case 'tumblr': u = 'https://www.tumblr.com/widgets/share/tool?canonicalUrl='; break; } window.open(u + location.href); } var s = document.createElement('script'); s.src = '/js/x.js';
//// link decorator by selector
document.querySelectorAll('a[href*="facebook.com"], a[href*="youtube.com"], a[href^="https://www.google-analytics.com"]').forEach(function(a){ a.classList.add('external'); }); var i = new Image(); i.src = '/x.png';
//// link decorator by comparison
Array.from(document.links).forEach(function(a){ if (a.hostname === 'www.facebook.com' || a.hostname == 'www.hotjar.com' || 'www.clarity.ms' === a.hostname) a.rel = 'nofollow'; }); new Image().src = '/x.png';
//// host tests
if (location.hostname.indexOf('googletagmanager.com') > -1 || document.referrer.includes('https://www.facebook.com/tr') || document.referrer.startsWith('https://t.co/')) { new Image().src = '/r.gif'; }
//// regular expressions that name hosts
var tracker = /(google-analytics\.com|connect\.facebook\.net\/en_US\/fbevents\.js|hotjar\.com)/i; if (tracker.test(url)) { var s = document.createElement('script'); s.src = '/js/consent.js'; }
//// deny list
const BLOCKED = ['google-analytics.com', 'www.googletagmanager.com', 'connect.facebook.net', 'static.hotjar.com', 'www.clarity.ms']; const s = document.createElement('script'); s.src = '/js/app.js'; document.head.append(s);
//// allow list with schemes
var allowed = ['https://www.google-analytics.com', 'https://www.youtube.com', 'https://player.vimeo.com', 'https://connect.facebook.net']; var f = document.createElement('iframe'); f.src = '/frame.html';
//// allow list as a set
const ORIGINS = new Set(['https://www.googletagmanager.com', 'https://bat.bing.com']); const img = new Image(); img.src = '/a.png'; window.addEventListener('message', e => { if (!ORIGINS.has(e.origin)) return; });
//// map from host to name
var names = {'google-analytics.com': 'Google Analytics', 'connect.facebook.net': 'Meta', 'static.hotjar.com': 'Hotjar', "www.clarity.ms": 'Clarity'}; var i = new Image(); i.src = '/x.png';
//// content security policy
var csp = "default-src 'self'; script-src 'self' https://www.googletagmanager.com https://connect.facebook.net; img-src https://www.google-analytics.com https://www.facebook.com"; var m = document.createElement('script'); m.src = '/a.js';
//// content security policy, joined
var csp = ["script-src 'self'", 'https://www.googletagmanager.com', 'https://static.hotjar.com'].join(' '); fetch('/policy', {method: 'POST', body: csp});
//// comments name trackers
// loads https://www.google-analytics.com/analytics.js when allowed
/* <script src="https://connect.facebook.net/en_US/fbevents.js"></script> */
var s = document.createElement('script'); s.src = '/js/site.js'; document.head.appendChild(s);
//// comment holds a whole snippet
/* (function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;a=s.createElement(o);a.src=g})(window,document,'script','https://www.google-analytics.com/analytics.js','ga'); */
var x = new Image(); x.src = '/pixel-art.png';
//// snippet switched off by a comment
//(function(d){var s=d.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';d.head.appendChild(s)})(document);
var s = document.createElement('script'); s.src = '/js/site.js';
//// old HTML comment
<!-- https://www.google-analytics.com/analytics.js
var s = document.createElement('script'); s.src = '/js/site.js';
//// code sample as text
var sample = "<script src=\"https://www.googletagmanager.com/gtag/js?id=G-1\"><\/script>"; document.getElementById('code').textContent = sample; var i = new Image(); i.src = '/x.png';
//// code sample in a text area
document.querySelector('textarea').value = '(function(w,d,s,l,i){w[l].push({"gtm.start":1})})(window,document,"script","dataLayer","GTM-X")'; var s = document.createElement('script'); s.src = '/js/editor.js';
//// i18n texts
var messages = {ga: 'We use Google Analytics (google-analytics.com) to count visits.', fb: 'Facebook (connect.facebook.net) may set cookies.', text: 'See https://www.facebook.com/policies for more'}; var i = document.createElement('img'); i.src = '/x.png';
//// i18n with links
var text = '<p>Read <a href="https://www.hotjar.com/legal/policies/privacy">the notice</a> of Hotjar.</p>'; el.innerHTML = text; var i = new Image(); i.src = '/a.png';
//// settings with profiles
var settings = {"social": {"facebook": "https://www.facebook.com/nzmfat", "youtube": "https://www.youtube.com/user/mfat", "instagram": "https://www.instagram.com/mfat", "x": "https://x.com/mfat"}}; var s = document.createElement('script'); s.src = '/a.js';
//// JSON settings without loading
var settings = JSON.parse('{"ga":"https:\/\/www.google-analytics.com\/analytics.js","fb":"https:\/\/connect.facebook.net\/en_US\/fbevents.js"}');
//// settings object without loading
window.config = {analyticsUrl: 'https://www.google-analytics.com/analytics.js', pixel: 'https://www.facebook.com/tr'};
//// WordPress settings
/* <![CDATA[ */ var monsterinsights_frontend = {"js_events_tracking":"true","download_extensions":"doc,pdf","inbound_paths":"[]","home_url":"https:\/\/example.org","hash_tracking":"false"}; /* ]]> */
//// WordPress emoji
window._wpemojiSettings = {"baseUrl":"https:\/\/s.w.org\/images\/core\/emoji\/14.0.0\/72x72\/","source":{"concatemoji":"\/wp-includes\/js\/wp-emoji-release.min.js"}}; !function(e,a,t){var n,r,o,i=a.createElement("canvas"),p=i.getContext&&i.getContext("2d");function c(e){var t=a.createElement("script");t.src=e,t.defer=t.type="text/javascript",a.getElementsByTagName("head")[0].appendChild(t)}c(t.source.concatemoji)}(window,document,window._wpemojiSettings);
//// consent tool settings
var cookies = [{name: '_ga', provider: 'google-analytics.com', policy: 'https://policies.google.com/privacy'}, {name: '_fbp', provider: 'facebook.com', policy: 'https://www.facebook.com/policies/cookies/'}, {name: '_hj*', provider: 'hotjar.com', policy: 'https://www.hotjar.com/legal/policies/privacy/'}]; var s = document.createElement('script'); s.src = '/js/cookies.js';
//// look-alike hosts
var s = document.createElement('script'); s.src = 'https://notgoogle-analytics.com/analytics.js'; var t = document.createElement('script'); t.src = 'https://www.google-analytics.com.example.org/analytics.js';
//// tracker address in a query
var i = new Image(); i.src = '/proxy?u=https://www.example.org/www.google-analytics.com'; fetch('/check?host=www.hotjar.com');
//// tracker address in a fragment
location.hash = '#https://www.google-analytics.com/analytics.js'; var s = document.createElement('script'); s.src = '/a.js';
//// removes trackers
document.querySelectorAll('script[src*="google-analytics.com"], iframe[src*="youtube.com"]').forEach(function(n){ n.remove(); }); var s = document.createElement('script'); s.src = '/a.js';
//// deletes cookies
['_ga', '_gid', '_fbp', '_hjid'].forEach(function(n){ document.cookie = n + '=; Max-Age=0; Domain=.example.org'; });
//// intercepts requests
var open = XMLHttpRequest.prototype.open; XMLHttpRequest.prototype.open = function(m, u){ if (u.indexOf('google-analytics.com') !== -1 || u.match('connect.facebook.net')) return; return open.apply(this, arguments); };
//// service worker filter
self.addEventListener('fetch', function(e){ var h = new URL(e.request.url).hostname; switch (h) { case 'www.google-analytics.com': case 'www.facebook.com': return; } e.respondWith(fetch(e.request)); });
//// detects a tracker's object
if (window.GoogleAnalyticsObject || window['TiktokAnalyticsObject'] || window.NREUM) { var i = new Image(); i.src = '/seen.gif'; }
//// reads the name of the object
var name = window['GoogleAnalyticsObject'] || 'ga'; var s = document.createElement('script'); s.src = '/js/a.js';
//// stubs
window.ga = window.ga || function(){(ga.q = ga.q || []).push(arguments)}; ga.l = +new Date; window.fbq = window.fbq || function(){}; window._paq = window._paq || [];
//// preconnect hint to an own host
var l = document.createElement('link'); l.rel = 'preconnect'; l.href = 'https://static.example.org'; document.head.appendChild(l);
//// own form sent to Mailchimp
document.querySelector('form').action = 'https://example.us1.list-manage.com/subscribe/post?u=1&id=2'; var i = new Image(); i.src = '/x.png';
//// link to a video
document.querySelector('a.video').href = 'https://www.youtube.com/watch?v=abc'; var s = document.createElement('script'); s.src = '/js/lightbox.js';
//// tests for a video link
var m = href.match(/youtube\.com\/watch\?v=(.+)/); if (m) { var i = new Image(); i.src = '/thumb/' + m[1] + '.jpg'; }
//// strips a host
var u = href.replace('https://www.youtube.com/embed/', ''); var i = new Image(); i.src = '/thumb/' + u + '.jpg';
//// open graph by script
var m = document.createElement('meta'); m.setAttribute('property', 'og:video'); m.setAttribute('content', 'https://www.youtube.com/embed/abc');
//// polyfill loader
if (!('fetch' in window)) { document.write('<script src="/js/fetch.js"><\/script>'); }
//// lazy images
document.querySelectorAll('img[data-src]').forEach(function(i){ i.src = i.dataset.src; });
//// lazy background
var o = new IntersectionObserver(function(es){ es.forEach(function(e){ e.target.style.backgroundImage = 'url(' + e.target.dataset.bg + ')'; }); });
//// fetch to an own interface
fetch('/api/items?page=' + n).then(function(r){ return r.json(); }).then(function(d){ document.querySelector('#list').innerHTML = d.map(function(i){ return '<li><img src="' + i.img + '">' + i.name + '</li>'; }).join(''); });
//// web socket to an own host
var ws = new WebSocket('wss://live.example.org/socket'); ws.onmessage = function(e){ document.title = e.data; };
//// own worker
var w = new Worker('/js/worker.js'); w.postMessage({a: 1});
//// import map style modules
import { createApp } from '/js/vue.esm-browser.js'; createApp({}).mount('#app');
//// dynamic import
const { start } = await import('./chunks/start.js'); start();
//// Stripe by its own loader, not loaded here
var stripe = Stripe('pk_test_123'); stripe.elements();
//// recaptcha calls
grecaptcha.ready(function(){ grecaptcha.execute('key', {action: 'submit'}).then(function(t){ document.forms[0].token.value = t; }); });
//// maps calls
function initMap(){ var m = new google.maps.Map(document.getElementById('map'), {zoom: 8, center: {lat: -41.3, lng: 174.8}}); new google.maps.Marker({map: m, icon: '/img/pin.png'}); }
//// player calls
function onYouTubeIframeAPIReady(){ new YT.Player('player', {videoId: 'abc', host: 'https://www.youtube-nocookie.com'}); }
//// Intercom settings
window.intercomSettings = {api_base: 'https://api-iam.intercom.io', app_id: 'abc'};
//// Typekit calls
try { Typekit.load({async: true}); } catch (e) {}
//// minified arithmetic and division
var a=b/c/d,e=f/g;var h=function(x){return x/2+y/3};var s=document.createElement("script");s.src="/a/b.js";
//// texts with dots
var t = 'Hello.' + ' World.' + name; alert('Done.'); document.querySelector('img').src = '/ok.png';
//// a long list of countries
var tlds = {nz: '.nz', au: '.com.au', uk: '.co.uk', com: '.com'}; var s = document.createElement('script'); s.src = '//static.example' + tlds.com + '/a.js';
//// percent and base64 of harmless things
var d = decodeURIComponent('%2Fimg%2Fa.png'); var i = new Image(); i.src = atob('L2ltZy9hLnBuZw=='); document.write(unescape('%3Cbr%3E'));
//// packed harmless code
eval(function(p,a,c,k,e,d){return p}('0.1(\'2\')',3,3,'console|log|hello'.split('|'),0,{}))
//// data image
var i = new Image(); i.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
//// sourceMappingURL and license comments
/*! site.js | (c) example.org | includes snippets from https://www.google-analytics.com */ var s = document.createElement('script'); s.src = '/x.js'; //# sourceMappingURL=https://static.hotjar.com/x.map
//// a CSS loader
var l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '/css/late.css'; document.head.appendChild(l);
//// a consent tool holds tags as data
var tags = JSON.stringify({analytics: true}); localStorage.setItem('https://www.google-analytics.com', tags); var i = new Image(); i.src = '/i.png';
//// logs
console.log('blocked https://www.google-analytics.com/analytics.js'); console.warn('https://connect.facebook.net/en_US/fbevents.js'); new Image().src = '/log.gif';
//// error reports to an own host
window.onerror = function(m){ (new Image()).src = '/error?m=' + encodeURIComponent(m); };
//// the page itself goes elsewhere, beside a frame
var f = document.getElementById('f').contentWindow; f.postMessage('hi', 'https://www.facebook.com'); if (old) { location = 'https://www.facebook.com/page'; } else { window.location.href = 'https://www.facebook.com/page'; } top.location.replace('https://www.facebook.com/page');
//// texts of elements name places
var s = document.createElement('style'); s.textContent = 'a{background:url(/a.png)}'; note.textContent = 'https://www.facebook.com/tr?id=1'; document.head.append(s);
//// own pictures in styles
el.style.background = 'url(/img/a.png)'; el.style.cssText = 'background:url("https://static.example.org/a.png")'; el.title = 'https://www.facebook.com/tr?id=1';
