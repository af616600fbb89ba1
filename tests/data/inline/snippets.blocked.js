//// google-analytics-universal: isogram
(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){
(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),
m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)
})(window,document,'script','https://www.google-analytics.com/analytics.js','ga');
ga('create', 'UA-12345-1', 'auto');
ga('send', 'pageview');
//// google-analytics-universal: isogram, protocol-relative, minified
!function(i,s,o,g,r,a,m){i.GoogleAnalyticsObject=r,i[r]=i[r]||function(){(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date,a=s.createElement(o),m=s.getElementsByTagName(o)[0],a.async=1,a.src=g,m.parentNode.insertBefore(a,m)}(window,document,"script","//www.google-analytics.com/analytics.js","ga"),ga("create","UA-1-1","auto"),ga("send","pageview");
//// google-analytics-universal: isogram with an own path
(function(i,s,o,g,r,a,m){i['GoogleAnalyticsObject']=r;i[r]=i[r]||function(){(i[r].q=i[r].q||[]).push(arguments)},i[r].l=1*new Date();a=s.createElement(o),m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)})(window,document,'script','/assets/a1b2.js','__gaTracker');__gaTracker('create','UA-1-1','auto');
//// google-analytics-universal: isogram with other letters
(function(w,d,t,u,n,x,y){w['GoogleAnalyticsObject']=n;w[n]=w[n]||function(){(w[n].q=w[n].q||[]).push(arguments)};w[n].l=+new Date;x=d.createElement(t);y=d.getElementsByTagName(t)[0];x.async=!0;x.src=u;y.parentNode.insertBefore(x,y)})(window,document,'script','https://www.google-analytics.com/analytics.js','tracker');
//// google-analytics-classic: ga.js
var _gaq = _gaq || [];
_gaq.push(['_setAccount', 'UA-XXXXX-X']);
_gaq.push(['_trackPageview']);
(function() {
  var ga = document.createElement('script'); ga.type = 'text/javascript'; ga.async = true;
  ga.src = ('https:' == document.location.protocol ? 'https://ssl' : 'http://www') + '.google-analytics.com/ga.js';
  var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ga, s);
})();
//// google-analytics-classic: dc.js
(function() {var ga = document.createElement('script'); ga.async = true;
ga.src = ('https:' == document.location.protocol ? 'https://' : 'http://') + 'stats.g.doubleclick.net/dc.js';
var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(ga, s);})();
//// google-analytics-classic: document.write
var gaJsHost = (("https:" == document.location.protocol) ? "https://ssl." : "http://www.");
document.write(unescape("%3Cscript src='" + gaJsHost + "google-analytics.com/ga.js' type='text/javascript'%3E%3C/script%3E"));
//// google-tag-manager: as pasted
(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':
new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
})(window,document,'script','dataLayer','GTM-XXXX');
//// google-tag-manager: another layer, environment
(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl+ '&gtm_auth=abc&gtm_preview=env-2&gtm_cookies_win=x';f.parentNode.insertBefore(j,f);})(window,document,'script','myLayer','GTM-XXXX');
//// google-tag-manager: first-party loader path
(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://load.sst.example.org/abcdefgh.js?st='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','XXXX');
//// google-tag-manager: renamed arguments, own proxy
!function(a,b,c,e,g){a[e]=a[e]||[];a[e].push({"gtm.start":+new Date,event:"gtm.js"});var h=b.getElementsByTagName(c)[0],k=b.createElement(c);k.async=!0;k.src="/proxy/gtm.js?id="+g;h.parentNode.insertBefore(k,h)}(window,document,"script","dataLayer","GTM-XXXX");
//// google-tag-manager: after a delay
setTimeout(function(){(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],j=d.createElement(s);j.async=true;j.src='https://www.googletagmanager.com/gtm.js?id='+i;f.parentNode.insertBefore(j,f);})(window,document,'script','dataLayer','GTM-XXXX');}, 3500);
//// google-tag-manager: on first scroll
document.addEventListener('scroll', initGTM); function initGTM(){ if (window.gtmDidInit) return; window.gtmDidInit = true; const script = document.createElement('script'); script.async = true; script.src = 'https://www.googletagmanager.com/gtm.js?id=GTM-XXXX'; document.head.appendChild(script); }
//// google-tag-manager: template literal
const id = 'GTM-XXXX'; const s = document.createElement('script'); s.src = `https://www.googletagmanager.com/gtm.js?id=${id}`; document.head.append(s);
//// host:googletagmanager.com: host in a variable
var host = 'https://www.googletagmanager.com'; var s = document.createElement('script'); s.src = host + '/' + kind + '?id=' + id; document.head.appendChild(s);
//// google-analytics-4: gtag.js injected
var s = document.createElement('script'); s.async = true; s.src = 'https://www.googletagmanager.com/gtag/js?id=G-ABC123'; document.head.appendChild(s);
//// google-analytics-4: gtag.js injected, id from a variable
var id = 'G-ABC123'; var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=' + id; document.head.appendChild(s); window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date()); gtag('config', id);
//// google-analytics-4: requestIdleCallback
requestIdleCallback(() => { const s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=GT-ABC123'; document.body.appendChild(s); });
//// google-analytics-4: measurement by fetch
fetch('https://www.google-analytics.com/g/collect?v=2&tid=G-1&en=page_view', {method: 'POST', keepalive: true});
//// google-ads: conversion tag injected
var s = document.createElement('script'); s.src = 'https://www.googletagmanager.com/gtag/js?id=AW-123'; document.head.appendChild(s);
//// google-ads: conversion.js written
var google_conversion_id = 123; document.write('<script src="https://www.googleadservices.com/pagead/conversion.js"><\/script>');
//// google-ads: pixel
(new Image()).src = 'https://www.googleadservices.com/pagead/conversion/123/?label=abc&script=0';
//// google-floodlight: frame written
var axel = Math.random() + ""; var a = axel * 10000000000000;
document.write('<iframe src="https://1234567.fls.doubleclick.net/activityi;src=1234567;type=abc;cat=def;ord=' + a + '?" width="1" height="1" frameborder="0" style="display:none"></iframe>');
//// google-floodlight: gtag
var t = document.createElement('script'); t.src = 'https://www.googletagmanager.com/gtag/js?id=DC-1234'; document.head.appendChild(t);
//// google-adsense: injected
var s=document.createElement("script");s.src="https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1";s.crossOrigin="anonymous";document.head.appendChild(s);
//// google-ad-manager: injected
var googletag = googletag || {}; googletag.cmd = googletag.cmd || []; (function() { var gads = document.createElement('script'); gads.async = true; var useSSL = 'https:' == document.location.protocol; gads.src = (useSSL ? 'https:' : 'http:') + '//www.googletagservices.com/tag/js/gpt.js'; var node = document.getElementsByTagName('script')[0]; node.parentNode.insertBefore(gads, node); })();
//// google-optimize: anti-flicker snippet
(function(a,s,y,n,c,h,i,d,e){s.className+=' '+y;h.start=1*new Date;h.end=i=function(){s.className=s.className.replace(RegExp(' ?'+y),'')};(a[n]=a[n]||[]).hide=h;setTimeout(function(){i();h.end=null},c);h.timeout=c;})(window,document.documentElement,'async-hide','dataLayer',4000,{'GTM-XXXX':true});
//// google-recaptcha: loaded on demand
function loadCaptcha(){var s=document.createElement('script');s.src='https://www.google.com/recaptcha/api.js?render=explicit';document.head.appendChild(s);}
//// google-maps: bootstrap
(g=>{var h,a,k,p="The Google Maps JavaScript API",c="google",l="importLibrary",q="__ib__",m=document,b=window;b=b[c]||(b[c]={});var d=b.maps||(b.maps={}),r=new Set,e=new URLSearchParams,u=()=>h||(h=new Promise(async(f,n)=>{await (a=m.createElement("script"));e.set("libraries",[...r]+"");for(k in g)e.set(k.replace(/[A-Z]/g,t=>"_"+t[0].toLowerCase()),g[k]);e.set("callback",c+".maps."+q);a.src=`https://maps.${c}apis.com/maps/api/js?`+e;d[q]=f;a.onerror=()=>h=n(Error(p+" could not load."));m.head.append(a)}));})({key: "K"});var s2=document.createElement('script');s2.src='https://maps.googleapis.com/maps/api/js?key=K';
//// youtube: iframe API
var tag = document.createElement('script'); tag.src = "https://www.youtube.com/iframe_api"; var firstScriptTag = document.getElementsByTagName('script')[0]; firstScriptTag.parentNode.insertBefore(tag, firstScriptTag);
//// youtube: frame put in
var f = document.createElement('iframe'); f.src = 'https://www.youtube.com/embed/' + id + '?autoplay=1'; el.appendChild(f);
//// google-sign-in: injected
var s=document.createElement('script');s.src='https://accounts.google.com/gsi/client';s.async=true;document.head.appendChild(s);
//// google-translate: injected
(function(){var gt=document.createElement('script');gt.src='//translate.google.com/translate_a/element.js?cb=googleTranslateElementInit';document.body.appendChild(gt);})();
//// google-custom-search: as pasted
(function() { var cx = '012:abc'; var gcse = document.createElement('script'); gcse.type = 'text/javascript'; gcse.async = true; gcse.src = 'https://cse.google.com/cse.js?cx=' + cx; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(gcse, s); })();
//// meta-pixel: as pasted
!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '123');
fbq('track', 'PageView');
//// meta-pixel: another locale, relative scheme
!function(f,b,e,v,n,t,s){if(f.fbq)return;n=f.fbq=function(){};t=b.createElement(e);t.src=v;s=b.getElementsByTagName(e)[0];s.parentNode.insertBefore(t,s)}(window,document,'script','//connect.facebook.net/de_DE/fbevents.js');
//// meta-pixel: image
var i = new Image(); i.src = 'https://www.facebook.com/tr?id=1&ev=PageView&noscript=1';
//// meta-pixel: own copy
var t = document.createElement('script'); t.src = '/cached/fbevents.js'; document.head.appendChild(t);
//// meta-fbds: conversion
(function() { var _fbq = window._fbq || (window._fbq = []); if (!_fbq.loaded) { var fbds = document.createElement('script'); fbds.async = true; fbds.src = '//connect.facebook.net/en_US/fbds.js'; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(fbds, s); _fbq.loaded = true; } })();
//// facebook-social: SDK
(function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0]; if (d.getElementById(id)) return; js = d.createElement(s); js.id = id; js.src = 'https://connect.facebook.net/en_US/sdk.js#xfbml=1&version=v12.0'; fjs.parentNode.insertBefore(js, fjs); }(document, 'script', 'facebook-jssdk'));
//// facebook-social: all.js
window.fbAsyncInit = function() { FB.init({appId: '1', xfbml: true}); }; (function(d){ var js, id = 'facebook-jssdk'; js = d.createElement('script'); js.id = id; js.async = true; js.src = "//connect.facebook.net/en_US/all.js"; d.getElementsByTagName('head')[0].appendChild(js); }(document));
//// instagram: embed
var s = document.createElement('script'); s.async = true; s.src = '//www.instagram.com/embed.js'; document.body.appendChild(s);
//// x-pixel: uwt
!function(e,t,n,s,u,a){e.twq||(s=e.twq=function(){s.exe?s.exe.apply(s,arguments):s.queue.push(arguments);},s.version='1.1',s.queue=[],u=t.createElement(n),u.async=!0,u.src='https://static.ads-twitter.com/uwt.js',a=t.getElementsByTagName(n)[0],a.parentNode.insertBefore(u,a))}(window,document,'script');twq('config','abc');
//// x-widgets: as pasted
window.twttr = (function(d, s, id) { var js, fjs = d.getElementsByTagName(s)[0], t = window.twttr || {}; if (d.getElementById(id)) return t; js = d.createElement(s); js.id = id; js.src = "https://platform.twitter.com/widgets.js"; fjs.parentNode.insertBefore(js, fjs); t._e = []; t.ready = function(f) { t._e.push(f); }; return t; }(document, "script", "twitter-wjs"));
//// x-widgets: old form
!function(d,s,id){var js,fjs=d.getElementsByTagName(s)[0],p=/^http:/.test(d.location)?'http':'https';if(!d.getElementById(id)){js=d.createElement(s);js.id=id;js.src=p+'://platform.twitter.com/widgets.js';fjs.parentNode.insertBefore(js,fjs);}}(document, 'script', 'twitter-wjs');
//// linkedin-insight: as pasted
_linkedin_partner_id = "123"; window._linkedin_data_partner_ids = window._linkedin_data_partner_ids || []; window._linkedin_data_partner_ids.push(_linkedin_partner_id);
(function(l) { if (!l){window.lintrk = function(a,b){window.lintrk.q.push([a,b])}; window.lintrk.q=[]} var s = document.getElementsByTagName("script")[0]; var b = document.createElement("script"); b.type = "text/javascript";b.async = true; b.src = "https://snap.licdn.com/li.lms-analytics/insight.min.js"; s.parentNode.insertBefore(b, s);})(window.lintrk);
//// linkedin-plugins: injected
var s=document.createElement('script');s.src='//platform.linkedin.com/in.js';document.head.appendChild(s);
//// tiktok-pixel: as pasted
!function (w, d, t) { w.TiktokAnalyticsObject=t;var ttq=w[t]=w[t]||[];ttq.methods=["page","track","identify"],ttq.setAndDefer=function(t,e){t[e]=function(){t.push([e].concat(Array.prototype.slice.call(arguments,0)))}};for(var i=0;i<ttq.methods.length;i++)ttq.setAndDefer(ttq,ttq.methods[i]);ttq.load=function(e,n){var i="https://analytics.tiktok.com/i18n/pixel/events.js";ttq._i=ttq._i||{},ttq._i[e]=[],ttq._i[e]._u=i;var o=document.createElement("script");o.type="text/javascript",o.async=!0,o.src=i+"?sdkid="+e+"&lib="+t;var a=document.getElementsByTagName("script")[0];a.parentNode.insertBefore(o,a)};ttq.load('ABC');ttq.page();}(window, document, 'ttq');
//// tiktok-embed: injected
var s=document.createElement('script');s.async=true;s.src='https://www.tiktok.com/embed.js';document.body.appendChild(s);
//// pinterest-tag: as pasted
!function(e){if(!window.pintrk){window.pintrk=function(){window.pintrk.queue.push(Array.prototype.slice.call(arguments))};var n=window.pintrk;n.queue=[],n.version="3.0";var t=document.createElement("script");t.async=!0,t.src=e;var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r)}}("https://s.pinimg.com/ct/core.js");pintrk('load','1');pintrk('page');
//// pinterest-widgets: pinit
(function(d){var f=d.getElementsByTagName('SCRIPT')[0],p=d.createElement('SCRIPT');p.type='text/javascript';p.async=true;p.src='//assets.pinterest.com/js/pinit.js';f.parentNode.insertBefore(p,f);}(document));
//// snap-pixel: as pasted
(function(e,t,n){if(e.snaptr)return;var a=e.snaptr=function(){a.handleRequest?a.handleRequest.apply(a,arguments):a.queue.push(arguments)};a.queue=[];var s='script';r=t.createElement(s);r.async=!0;r.src=n;var u=t.getElementsByTagName(s)[0];u.parentNode.insertBefore(r,u);})(window,document,'https://sc-static.net/scevent.min.js');snaptr('init','1');
//// reddit-pixel: as pasted
!function(w,d){if(!w.rdt){var p=w.rdt=function(){p.sendEvent?p.sendEvent.apply(p,arguments):p.callQueue.push(arguments)};p.callQueue=[];var t=d.createElement("script");t.src="https://www.redditstatic.com/ads/pixel.js",t.async=!0;var s=d.getElementsByTagName("script")[0];s.parentNode.insertBefore(t,s)}}(window,document);rdt('init','t2_1');
//// quora-pixel: as pasted
!function(q,e,v,n,t,s){if(q.qp) return; n=q.qp=function(){n.qp?n.qp.apply(n,arguments):n.queue.push(arguments);}; n.queue=[];t=document.createElement(e);t.async=!0;t.src=v; s=document.getElementsByTagName(e)[0]; s.parentNode.insertBefore(t,s);}(window, 'script', 'https://a.quora.com/qevents.js'); qp('init', '1');
//// microsoft-clarity: as pasted
(function(c,l,a,r,i,t,y){ c[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)}; t=l.createElement(r);t.async=1;t.src="https://www.clarity.ms/tag/"+i; y=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y); })(window, document, "clarity", "script", "abcdef");
//// microsoft-uet: as pasted
(function(w,d,t,r,u){var f,n,i;w[u]=w[u]||[],f=function(){var o={ti:"123", enableAutoSpaTracking: true};o.q=w[u],w[u]=new UET(o),w[u].push("pageLoad")},n=d.createElement(t),n.src=r,n.async=1,n.onload=n.onreadystatechange=function(){var s=this.readyState;s&&s!=="loaded"&&s!=="complete"||(f(),n.onload=n.onreadystatechange=null)},i=d.getElementsByTagName(t)[0],i.parentNode.insertBefore(n,i)})(window,document,"script","//bat.bing.com/bat.js","uetq");
//// azure-application-insights: loader
!function(cfg){var e=window,a=document;function t(){var i=a.createElement("script");i.src=cfg.src;a.head.appendChild(i)}t()}({src:"https://js.monitor.azure.com/scripts/b/ai.3.gbl.min.js",crossOrigin:"anonymous",cfg:{connectionString:"X"}});
//// azure-application-insights: older loader
var appInsights=window.appInsights||function(config){function r(config){t[config]=function(){}}var t={config:config},u=document,e=window,o='script',s=u.createElement(o),i;s.src=config.url||'https://az416426.vo.msecnd.net/scripts/a/ai.0.js';u.getElementsByTagName(o)[0].parentNode.appendChild(s);return t}({instrumentationKey:'k'});
//// mailchimp: connected site
!function(c,h,i,m,p){m=c.createElement(h),p=c.getElementsByTagName(h)[0],m.async=1,m.src=i,p.parentNode.insertBefore(m,p)}(document,"script","https://chimpstatic.com/mcjs-connected/js/users/1/2.js");
//// mailchimp: popup
window.dojoRequire(["mojo/signup-forms/Loader"], function(L) { L.start({"baseUrl":"mc.us1.list-manage.com","uuid":"x","lid":"y","uniqueMethods":true}) }); var s=document.createElement('script');s.src='//downloads.mailchimp.com/js/signup-forms/popup/unique-methods/embed.js';document.head.appendChild(s);
//// hotjar: as pasted
(function(h,o,t,j,a,r){ h.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)}; h._hjSettings={hjid:123,hjsv:6}; a=o.getElementsByTagName('head')[0]; r=o.createElement('script');r.async=1; r.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv; a.appendChild(r); })(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');
//// contentsquare: as pasted
(function () { window._uxa = window._uxa || []; var mt = document.createElement("script"); mt.type = "text/javascript"; mt.async = true; mt.src = "//t.contentsquare.net/uxa/abc.js"; document.getElementsByTagName("head")[0].appendChild(mt); })();
//// matomo: as pasted
var _paq = window._paq = window._paq || [];
_paq.push(['trackPageView']);
_paq.push(['enableLinkTracking']);
(function() {
  var u="//stats.example.org/";
  _paq.push(['setTrackerUrl', u+'matomo.php']);
  _paq.push(['setSiteId', '1']);
  var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];
  g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s);
})();
//// matomo: piwik of old
var _paq = _paq || []; (function() { var u=(("https:" == document.location.protocol) ? "https" : "http") + "://stats.example.org/piwik/"; _paq.push(["setTrackerUrl", u+"piwik.php"]); var d=document, g=d.createElement("script"), s=d.getElementsByTagName("script")[0]; g.defer=true; g.async=true; g.src=u+"piwik.js"; s.parentNode.insertBefore(g,s); })();
//// matomo: tag manager
var _mtm = window._mtm = window._mtm || []; _mtm.push({'mtm.startTime': (new Date().getTime()), 'event': 'mtm.Start'}); (function() { var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0]; g.async=true; g.src='https://cdn.matomo.cloud/example.matomo.cloud/container_AbCdEfGh.js'; s.parentNode.insertBefore(g,s); })();
//// matomo: tag manager on an own host
(function() { var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0]; g.async=true; g.src='https://stats.example.org/js/container_AbCdEfGh.js'; s.parentNode.insertBefore(g,s); })();
//// piwik-pro: as pasted
(function(window, document, dataLayerName, id) { window[dataLayerName]=window[dataLayerName]||[],window[dataLayerName].push({start:(new Date).getTime(),event:"stg.start"});var scripts=document.getElementsByTagName('script')[0],tags=document.createElement('script'); var qP=[];dataLayerName!=="dataLayer"&&qP.push("data_layer_name="+dataLayerName);var qPString=qP.length>0?("?"+qP.join("&")):""; tags.async=!0,tags.src="https://example.containers.piwik.pro/"+id+".js"+qPString,scripts.parentNode.insertBefore(tags,scripts); })(window, document, 'dataLayer', 'uuid');
//// plausible: injected
var s=document.createElement('script');s.defer=true;s.dataset.domain='example.org';s.src='https://plausible.io/js/script.js';document.head.appendChild(s);
//// plausible: event
fetch('https://plausible.io/api/event', {method:'POST', body: JSON.stringify({n:'pageview'})});
//// fathom: injected
(function(){var s=document.createElement('script');s.src='https://cdn.usefathom.com/script.js';s.dataset.site='ABC';document.head.appendChild(s);})();
//// umami: injected
var el = document.createElement('script'); el.setAttribute('src', 'https://cloud.umami.is/script.js'); el.setAttribute('data-website-id', 'x'); document.body.appendChild(el);
//// mixpanel: as pasted
(function(f,b){if(!b.__SV){var e,g,i,h;window.mixpanel=b;b._i=[];b.init=function(e,f,c){};b.__SV=1.2;e=f.createElement("script");e.type="text/javascript";e.async=!0;e.src="undefined"!==typeof MIXPANEL_CUSTOM_LIB_URL?MIXPANEL_CUSTOM_LIB_URL:"file:"===f.location.protocol&&"//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js".match(/^\/\//)?"https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js":"//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js";g=f.getElementsByTagName("script")[0];g.parentNode.insertBefore(e,g)}})(document,window.mixpanel||[]);
//// amplitude: as pasted
!function(){"use strict";!function(e,t){var r=e.amplitude||{_q:[],_iq:{}};var n=t.createElement("script");n.type="text/javascript",n.integrity="sha384-x",n.async=!0,n.src="https://cdn.amplitude.com/libs/analytics-browser-2.11.1-min.js.gz";var s=t.getElementsByTagName("script")[0];s.parentNode.insertBefore(n,s);e.amplitude=r}(window,document)}();amplitude.init("k");
//// segment: as pasted
!function(){var i="analytics",analytics=window[i]=window[i]||[];if(!analytics.initialize)if(analytics.invoked)window.console&&console.error&&console.error("Segment snippet included twice.");else{analytics.invoked=!0;analytics.methods=["track","page"];analytics.load=function(key,n){var t=document.createElement("script");t.type="text/javascript";t.async=!0;t.setAttribute("data-global-segment-analytics-key",i);t.src="https://cdn.segment.com/analytics.js/v1/" + key + "/analytics.min.js";var r=document.getElementsByTagName("script")[0];r.parentNode.insertBefore(t,r);analytics._loadOptions=n};analytics.SNIPPET_VERSION="5.2.1";analytics.load("K");analytics.page();}}();
//// heap: as pasted
window.heap=window.heap||[],heap.load=function(e,t){window.heap.appid=e,window.heap.config=t=t||{};var r=document.createElement("script");r.type="text/javascript",r.async=!0,r.src="https://cdn.heapanalytics.com/js/heap-"+e+".js";var a=document.getElementsByTagName("script")[0];a.parentNode.insertBefore(r,a);};heap.load("1");
//// posthog: as pasted
!function(t,e){var o,n,p,r;e.__SV||(window.posthog=e,e._i=[],e.init=function(i,s,a){(p=t.createElement("script")).type="text/javascript",p.crossOrigin="anonymous",p.async=!0,p.src=s.api_host.replace(".i.posthog.com","-assets.i.posthog.com")+"/static/array.js",(r=t.getElementsByTagName("script")[0]).parentNode.insertBefore(p,r)},e.__SV=1)}(document,window.posthog||[]);posthog.init('phc_x',{api_host:'https://us.i.posthog.com'});
//// fullstory: as pasted
window['_fs_host'] = 'fullstory.com'; window['_fs_script'] = 'edge.fullstory.com/s/fs.js'; window['_fs_org'] = 'X'; window['_fs_namespace'] = 'FS'; (function(m,n,e,t,l,o,g,y){ g=m[e]=function(a,b,s){g.q?g.q.push([a,b,s]):g._api(a,b,s);};g.q=[]; o=n.createElement(t);o.async=1;o.crossOrigin='anonymous';o.src='https://'+_fs_script; y=n.getElementsByTagName(t)[0];y.parentNode.insertBefore(o,y); })(window,document,window['_fs_namespace'],'script','user');
//// logrocket: injected
var s=document.createElement('script');s.src='https://cdn.lr-in-prod.com/LogRocket.min.js';s.crossOrigin='anonymous';s.onload=function(){window.LogRocket&&window.LogRocket.init('a/b')};document.head.appendChild(s);
//// crazy-egg: as pasted
setTimeout(function(){var a=document.createElement("script"); var b=document.getElementsByTagName("script")[0]; a.src=document.location.protocol+"//script.crazyegg.com/pages/scripts/0012/3456.js?"+Math.floor(new Date().getTime()/3600000); a.async=true;a.type="text/javascript";b.parentNode.insertBefore(a,b)}, 1);
//// crazy-egg: CloudFront form
var a=document.createElement("script");a.src=document.location.protocol+"//dnn506yrbagrg.cloudfront.net/pages/scripts/0012/3456.js";document.body.appendChild(a);
//// mouseflow: as pasted
window._mfq = window._mfq || []; (function() { var mf = document.createElement("script"); mf.type = "text/javascript"; mf.defer = true; mf.src = "//cdn.mouseflow.com/projects/uuid.js"; document.getElementsByTagName("head")[0].appendChild(mf); })();
//// lucky-orange: as pasted
window.__lo_site_id = 123; (function() { var wa = document.createElement('script'); wa.type = 'text/javascript'; wa.async = true; wa.src = 'https://d10lpsik1i8c69.cloudfront.net/w.js'; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(wa, s); })();
//// yandex-metrica: as pasted
(function(m,e,t,r,i,k,a){m[i]=m[i]||function(){(m[i].a=m[i].a||[]).push(arguments)}; m[i].l=1*new Date(); for (var j = 0; j < document.scripts.length; j++) {if (document.scripts[j].src === r) { return; }} k=e.createElement(t),a=e.getElementsByTagName(t)[0],k.async=1,k.src=r,a.parentNode.insertBefore(k,a)}) (window, document, "script", "https://mc.yandex.ru/metrika/tag.js", "ym"); ym(1, "init", {clickmap:true});
//// baidu-tongji: as pasted
var _hmt = _hmt || []; (function() { var hm = document.createElement("script"); hm.src = "https://hm.baidu.com/hm.js?abc"; var s = document.getElementsByTagName("script")[0]; s.parentNode.insertBefore(hm, s); })();
//// siteimprove: as pasted
(function() { var sz = document.createElement('script'); sz.type = 'text/javascript'; sz.async = true; sz.src = '//siteimproveanalytics.com/js/siteanalyze_123.js'; var s = document.getElementsByTagName('script')[0]; s.parentNode.insertBefore(sz, s); })();
//// monsido: as pasted
window._monsido = window._monsido || {token: "x"}; var s=document.createElement('script');s.src='https://app-script.monsido.com/v2/monsido-script.js';document.head.appendChild(s);
//// piano-analytics: injected
(function(){var s=document.createElement('script');s.src='https://tag.aticdn.net/piano-analytics.js';document.head.appendChild(s);})();
//// quantcast: as pasted
var _qevents = _qevents || []; (function() { var elem = document.createElement('script'); elem.src = (document.location.protocol == "https:" ? "https://secure" : "http://edge") + ".quantserve.com/quant.js"; elem.async = true; elem.type = "text/javascript"; var scpt = document.getElementsByTagName('script')[0]; scpt.parentNode.insertBefore(elem, scpt); })();
//// comscore: as pasted
var _comscore = _comscore || []; _comscore.push({ c1: "2", c2: "1" }); (function() { var s = document.createElement("script"), el = document.getElementsByTagName("script")[0]; s.async = true; s.src = (document.location.protocol == "https:" ? "https://sb" : "http://b") + ".scorecardresearch.com/beacon.js"; el.parentNode.insertBefore(s, el); })();
//// nielsen: loader
var s=document.createElement('script');s.src='https://cdn-gl.imrworldwide.com/conf/PX.js#name=nlsnInstance&ns=NOLBUNDLE';document.head.appendChild(s);
//// optimizely: injected
var s=document.createElement('script');s.src='https://cdn.optimizely.com/js/123.js';document.head.appendChild(s);
//// vwo: smart code
window._vwo_code || (function() { var account_id=1, version=2.1, settings_tolerance=2000, f=false,w=window,d=document; var code={load:function(e){var n=d.createElement('script');n.src=e;d.getElementsByTagName('head')[0].appendChild(n)},init:function(){this.load("https://dev.visualwebsiteoptimizer.com/j.php?a="+account_id+"&u="+encodeURIComponent(d.URL))}}; w._vwo_code=code;code.init();})();
//// ab-tasty: injected
(function(i,s,o,g,r,a,m){i[r]=i[r]||[];a=s.createElement(o);m=s.getElementsByTagName(o)[0];a.async=1;a.src=g;m.parentNode.insertBefore(a,m)})(window,document,'script','https://try.abtasty.com/abc.js','abtiming');
//// hubspot: injected
(function(d,s,i,r) { if (d.getElementById(i)){return;} var n=d.createElement(s),e=d.getElementsByTagName(s)[0]; n.id=i;n.src='//js.hs-analytics.net/analytics/'+(Math.ceil(new Date()/r)*r)+'/123.js'; e.parentNode.insertBefore(n, e); })(document,"script","hs-analytics",300000);
//// hubspot: script loader
var s=document.createElement('script');s.id='hs-script-loader';s.src='//js.hs-scripts.com/123.js';document.body.appendChild(s);
//// hubspot-forms: injected
var s=document.createElement('script');s.src='https://js.hsforms.net/forms/embed/v2.js';s.onload=function(){hbspt.forms.create({portalId:'1',formId:'2'})};document.head.appendChild(s);
//// intercom: as pasted
(function(){var w=window;var ic=w.Intercom;if(typeof ic==="function"){ic('reattach_activator');ic('update',w.intercomSettings);}else{var d=document;var i=function(){i.c(arguments);};i.q=[];i.c=function(args){i.q.push(args);};w.Intercom=i;var l=function(){var s=d.createElement('script');s.type='text/javascript';s.async=true;s.src='https://widget.intercom.io/widget/abc';var x=d.getElementsByTagName('script')[0];x.parentNode.insertBefore(s,x);};if(document.readyState==='complete'){l();}else{w.addEventListener('load',l,false);}}})();
//// drift: as pasted
!function() { var t = window.driftt = window.drift = window.driftt || []; if (!t.init) { t.load = function(t) { var e = 3e5, n = Math.ceil(new Date() / e) * e, o = document.createElement("script"); o.type = "text/javascript", o.async = !0, o.crossorigin = "anonymous", o.src = "https://js.driftt.com/include/" + n + "/" + t + ".js"; var i = document.getElementsByTagName("script")[0]; i.parentNode.insertBefore(o, i); }; } }(); drift.SNIPPET_VERSION = '0.3.1'; drift.load('abc');
//// zendesk: zopim
window.$zopim||(function(d,s){var z=$zopim=function(c){z._.push(c)},$=z.s=d.createElement(s),e=d.getElementsByTagName(s)[0];z.set=function(o){z.set._.push(o)};z._=[];z.set._=[];$.async=!0;$.setAttribute("charset","utf-8");$.src="https://v2.zopim.com/?abc";z.t=+new Date;$.type="text/javascript";e.parentNode.insertBefore($,e)})(document,"script");
//// zendesk: snippet
var s=document.createElement('script');s.id='ze-snippet';s.src='https://static.zdassets.com/ekr/snippet.js?key=abc';document.head.appendChild(s);
//// tawk: as pasted
var Tawk_API=Tawk_API||{}, Tawk_LoadStart=new Date(); (function(){ var s1=document.createElement("script"),s0=document.getElementsByTagName("script")[0]; s1.async=true; s1.src='https://embed.tawk.to/abc/default'; s1.charset='UTF-8'; s1.setAttribute('crossorigin','*'); s0.parentNode.insertBefore(s1,s0); })();
//// crisp: as pasted
window.$crisp=[];window.CRISP_WEBSITE_ID="uuid";(function(){d=document;s=d.createElement("script");s.src="https://client.crisp.chat/l.js";s.async=1;d.getElementsByTagName("head")[0].appendChild(s);})();
//// livechat: as pasted
window.__lc = window.__lc || {}; window.__lc.license = 1; (function(n,t,c){function i(n){return e._h?e._h.apply(null,n):e._q.push(n)}var e={_q:[],_h:null,_v:"2.0",init:function(){var n=t.createElement("script");n.async=!0,n.type="text/javascript",n.src="https://cdn.livechatinc.com/tracking.js",t.head.appendChild(n)}};!n.__lc.asyncInit&&e.init(),n.LiveChatWidget=n.LiveChatWidget||e}(window,document,[].slice));
//// klaviyo: injected
!function(){var s=document.createElement('script');s.async=true;s.src='https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=ABC';document.head.appendChild(s)}();
//// pardot: as pasted
piAId = '1'; piCId = '2'; piHostname = 'pi.pardot.com'; (function() { function async_load(){ var s = document.createElement('script'); s.type = 'text/javascript'; s.src = ('https:' == document.location.protocol ? 'https://pi' : 'http://cdn') + '.pardot.com/pd.js'; var c = document.getElementsByTagName('script')[0]; c.parentNode.insertBefore(s, c); } if(window.attachEvent) { window.attachEvent('onload', async_load); } else { window.addEventListener('load', async_load, false); } })();
//// marketo: as pasted
(function() { var didInit = false; function initMunchkin() { if(didInit === false) { didInit = true; Munchkin.init('123-ABC-456'); } } var s = document.createElement('script'); s.type = 'text/javascript'; s.async = true; s.src = '//munchkin.marketo.net/munchkin.js'; s.onload = initMunchkin; document.getElementsByTagName('head')[0].appendChild(s); })();
//// new-relic-browser: agent
;window.NREUM||(NREUM={});NREUM.init={privacy:{cookies_enabled:true}};NREUM.loader_config={accountID:"1",agentID:"2"};NREUM.info={beacon:"bam.nr-data.net",errorBeacon:"bam.nr-data.net",licenseKey:"x"};(()=>{var e={9:(e,t)=>{let o=new XMLHttpRequest;o.open("POST",t)}};function load(u){const s=document.createElement("script");s.src="https://js-agent.newrelic.com/"+u;document.head.appendChild(s)}load("nr-spa.min.js")})();
//// sentry: lazy loader
!function(n,e,r,t,o,i,a,c,s){var f=e.createElement(r);f.src=a;f.crossOrigin="anonymous";e.head.appendChild(f)}(window,document,"script","onerror","onunhandledrejection","key","https://browser.sentry-cdn.com/7.0.0/bundle.min.js",{dsn:"https://k@o1.ingest.sentry.io/1"});
//// datadog-rum: as pasted
(function(h,o,u,n,d) { h=h[d]=h[d]||{q:[],onReady:function(c){h.q.push(c)}}; d=o.createElement(u);d.async=1;d.src=n; n=o.getElementsByTagName(u)[0];n.parentNode.insertBefore(d,n) })(window,document,'script','https://www.datadoghq-browser-agent.com/us1/v5/datadog-rum.js','DD_RUM'); window.DD_RUM.onReady(function() { window.DD_RUM.init({clientToken: 'x'}); });
//// cloudflare-web-analytics: injected
var s=document.createElement('script');s.defer=true;s.src='https://static.cloudflareinsights.com/beacon.min.js';s.setAttribute('data-cf-beacon','{"token":"x"}');document.body.appendChild(s);
//// adobe-tags: injected
var s=document.createElement('script');s.async=true;s.src='https://assets.adobedtm.com/a/b/launch-c.min.js';document.head.appendChild(s);
//// adobe-target: pre-hiding snippet
!function(e,a,n,t){var i=e;var STYLE_ID='at-body-style';function add(p,i,d){var s=a.createElement("style");s.id=i;s.innerHTML=d;p.appendChild(s)}add(a.getElementsByTagName("head")[0],"at-body-style","body {opacity: 0 !important}");setTimeout(function(){},3000)}(window,document);
//// adobe-analytics: image request
var i=new Image();i.src='https://example.sc.omtrdc.net/b/ss/rsid/1/H.27/s1?AQB=1';
//// adobe-analytics: library loaded
var s=document.createElement('script');s.src='/static/AppMeasurement.js';document.head.appendChild(s);
//// adobe-audience-manager: frame
var f=document.createElement('iframe');f.src='https://example.demdex.net/dest5.html?d_nsid=0';document.body.appendChild(f);
//// criteo: loader
(function(){var s=document.createElement('script');s.async=true;s.src='//dynamic.criteo.com/js/ld/ld.js?a=123';document.head.appendChild(s);window.criteo_q=window.criteo_q||[];})();
//// taboola: pixel
window._tfa = window._tfa || []; window._tfa.push({notify: 'event', name: 'page_view', id: 1}); !function (t, f, a, x) { if (!document.getElementById(x)) { t.async = 1;t.src = a;t.id=x;f.parentNode.insertBefore(t, f); } }(document.createElement('script'), document.getElementsByTagName('script')[0], '//cdn.taboola.com/libtrc/unip/1/tfa.js', 'tb_tfa_script');
//// outbrain: pixel
!function(_window, _document) { var OB_ADV_ID = 'x'; var tag = _document.createElement('script'); tag.async = true; tag.src = '//amplify.outbrain.com/cp/obtp.js'; tag.type = 'text/javascript'; var script = _document.getElementsByTagName('script')[0]; script.parentNode.insertBefore(tag, script); }(window, document);
//// amazon-ads: apstag
!function(a9,a,p,s,t,A,g){if(a[a9])return;function q(c,r){a[a9]._Q.push([c,r])}a[a9]={init:function(){q("i",arguments)},_Q:[]};A=p.createElement(s);A.async=!0;A.src=t;g=p.getElementsByTagName(s)[0];g.parentNode.insertBefore(A,g)}("apstag",window,document,"script","//c.amazon-adsystem.com/aax2/apstag.js");
//// adroll: as pasted
adroll_adv_id = "A"; adroll_pix_id = "B"; adroll_version = "2.0"; (function(w, d, e, o, a) { w.__adroll_loaded = true; w.adroll = w.adroll || []; var roundtripUrl = "https://s.adroll.com/j/" + adroll_adv_id + "/roundtrip.js"; o = d.createElement(e); o.async = 1; o.src = roundtripUrl; a = d.getElementsByTagName(e)[0]; a.parentNode.insertBefore(o, a); })(window, document, "script");
//// the-trade-desk: up_loader
var s=document.createElement('script');s.src='https://js.adsrvr.org/up_loader.1.1.0.js';s.onload=function(){ttd_dom_ready(function(){new TTDUniversalPixelApi().init("a",["b"],"https://insight.adsrvr.org/track/up")})};document.head.appendChild(s);
//// addthis: widget
var s=document.createElement('script');s.src='//s7.addthis.com/js/300/addthis_widget.js#pubid=ra-1';document.body.appendChild(s);
//// sharethis: buttons
var s=document.createElement('script');s.src='https://platform-api.sharethis.com/js/sharethis.js#property=x&product=inline';document.body.appendChild(s);
//// addtoany: menu
var a2a_config=a2a_config||{};(function(){var s=document.createElement('script');s.async=1;s.src='https://static.addtoany.com/menu/page.js';document.head.appendChild(s)})();
//// disqus: embed
(function() { var d = document, s = d.createElement('script'); s.src = 'https://EXAMPLE.disqus.com/embed.js'; s.setAttribute('data-timestamp', +new Date()); (d.head || d.body).appendChild(s); })();
//// disqus: shortname
var disqus_shortname = 'example'; (function () { var s = document.createElement('script'); s.async = true; s.type = 'text/javascript'; s.src = '//' + disqus_shortname + '.disqus.com/count.js'; (document.getElementsByTagName('HEAD')[0] || document.getElementsByTagName('BODY')[0]).appendChild(s); }());
//// vimeo: player
var s=document.createElement('script');s.src='https://player.vimeo.com/api/player.js';document.head.appendChild(s);
//// spotify: iframe API
var s=document.createElement('script');s.src='https://open.spotify.com/embed/iframe-api/v1';document.head.appendChild(s);
//// spotify-pixel: as pasted
(function(w, d){ var id='spdt-capture', n='script'; if (!d.getElementById(id)) { w.spdt = w.spdt || function() { (w.spdt.q = w.spdt.q || []).push(arguments); }; var e = d.createElement(n); e.id = id; e.async=1; e.src = 'https://pixel.byspotify.com/ping.min.js'; var s = d.getElementsByTagName(n)[0]; s.parentNode.insertBefore(e, s); } })(window, document);
//// wistia: player
var s=document.createElement('script');s.src='https://fast.wistia.com/assets/external/E-v1.js';s.async=true;document.head.appendChild(s);
//// jw-player: library
var s=document.createElement('script');s.src='https://cdn.jwplayer.com/libraries/abc.js';document.head.appendChild(s);
//// mapbox: library and style
var s=document.createElement('script');s.src='https://api.mapbox.com/mapbox-gl-js/v2/mapbox-gl.js';document.head.appendChild(s);
//// calendly: style sheet
var l=document.createElement('link');l.rel='stylesheet';l.href='https://assets.calendly.com/assets/external/widget.css';document.head.appendChild(l);
//// eventbrite: widget
var s=document.createElement('script');s.src='https://www.eventbrite.co.nz/static/widgets/eb_widgets.js';document.head.appendChild(s);
//// surveymonkey: collector
(function(t,e,s,o){var n,a,c;t.SMCX=t.SMCX||[],e.getElementById(o)||(n=e.getElementsByTagName(s),a=n[n.length-1],c=e.createElement(s),c.type="text/javascript",c.async=!0,c.id=o,c.src="https://widget.surveymonkey.com/collect/website/js/abc.js",a.parentNode.insertBefore(c,a))})(window,document,"script","smcx-sdk");
//// qualtrics: intercept
(function(){var g=function(e,h,f,g){this.get=function(a){};this.start=function(){var a=document.createElement("script");a.type="text/javascript";a.src=g;document.body&&document.body.appendChild(a)}};try{(new g(100,"r","QSI_S_ZN_x","https://znx-example.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_x")).start()}catch(i){}})();
//// typeform: embed
(function() { var qs,js,q,s,d=document, gi=d.getElementById, ce=d.createElement, gt=d.getElementsByTagName, id="typef_orm", b="https://embed.typeform.com/"; if(!gi.call(d,id)) { js=ce.call(d,"script"); js.id=id; js.src=b+"embed.js"; q=gt.call(d,"script")[0]; q.parentNode.insertBefore(js,q) } })();
//// hcaptcha: on demand
var s=document.createElement('script');s.src='https://js.hcaptcha.com/1/api.js?render=explicit';document.head.appendChild(s);
//// paypal-marketing: as pasted
;(function(a,t,o,m,s){a[m]=a[m]||[];a[m].push({t:new Date().getTime(),event:'snippetRun'});var f=t.getElementsByTagName(o)[0],e=t.createElement(o),d=m!=='paypalDDL'?'&m='+m:'';e.async=!0;e.src='https://www.paypal.com/tagmanager/pptm.js?id='+s+d;f.parentNode.insertBefore(e,f);})(window,document,'script','paypalDDL','uuid');
//// infonline: loader
var s=document.createElement('script');s.src='https://script.ioam.de/iam.js';document.head.appendChild(s);
//// statcounter: as pasted
var sc_project=1; var sc_invisible=1; var sc_security="x"; var scJsHost = (("https:" == document.location.protocol) ? "https://secure." : "http://www."); document.write("<sc"+"ript type='text/javascript' src='" + scJsHost + "statcounter.com/counter/counter.js'></"+"script>");
//// chartbeat: as pasted
(function() { var _sf_async_config = window._sf_async_config = (window._sf_async_config || {}); _sf_async_config.uid = 1; function loadChartbeat() { var e = document.createElement('script'); var n = document.getElementsByTagName('script')[0]; e.type = 'text/javascript'; e.async = true; e.src = '//static.chartbeat.com/js/chartbeat.js'; n.parentNode.insertBefore(e, n); } loadChartbeat(); })();
//// parsely: as pasted
(function(s, p, d) { var h=d.location.protocol, i=p+"-"+s, e=d.getElementById(i), r=d.getElementById(p+"-root"), u=h==="https:"?"d1z2jf7jlzjs58.cloudfront.net" :"static."+p+".com"; if (e) return; e = d.createElement(s); e.id = i; e.async = true; e.src = h+"//"+u+"/p.js"; r.appendChild(e); })("script", "parsely", document);
//// jetpack-stats: image
var i=new Image(); i.src='https://pixel.wp.com/g.gif?v=ext&blog=1&post=2';
//// yahoo-dot: as pasted
(function(w,d,t,r,u){w[u]=w[u]||[];w[u].push({'projectId':'1','properties':{'pixelId':'2'}});var s=d.createElement(t);s.src=r;s.async=true;var scr=d.getElementsByTagName(t)[0],par=scr.parentNode;par.insertBefore(s,scr)})(window,document,"script","https://s.yimg.com/wi/ytc.js","dotq");
//// line-tag: as pasted
(function(g,d,o){ g._ltq=g._ltq||[];g._lt=g._lt||function(){g._ltq.push(arguments)}; var h=location.protocol==='https:'?'https://d.line-scdn.net':'http://d.line-cdn.net'; var s=d.createElement('script');s.async=1; s.src=o||h+'/n/line_tag/public/release/v1/lt.js'; var t=d.getElementsByTagName('script')[0];t.parentNode.insertBefore(s,t); })(window, document);
//// host:histats.com: counter
var _Hasync= _Hasync|| []; (function() { var hs = document.createElement('script'); hs.type = 'text/javascript'; hs.async = true; hs.src = ('//s10.histats.com/js15_as.js'); (document.getElementsByTagName('head')[0] || document.getElementsByTagName('body')[0]).appendChild(hs); })();
//// host:getclicky.com: injected
var s=document.createElement('script');s.src='//static.getclicky.com/js';document.head.appendChild(s);
//// host:olark.com: chat
var s=document.createElement('script');s.src='//static.olark.com/jsclient/loader.js';document.body.appendChild(s);
//// host:adnxs.com: pixel
new Image().src='https://secure.adnxs.com/px?id=1&t=2';
//// host:smartlook.com: recorder
window.smartlook||(function(d) { var o=smartlook=function(){ o.api.push(arguments)},h=d.getElementsByTagName('head')[0]; var c=d.createElement('script');o.api=new Array();c.async=true;c.type='text/javascript'; c.charset='utf-8';c.src='https://web-sdk.smartlook.com/recorder.js';h.appendChild(c); })(document);
//// host:dwin1.com: affiliate
var s=document.createElement('script');s.defer=true;s.src='https://www.dwin1.com/123.js';document.body.appendChild(s);
