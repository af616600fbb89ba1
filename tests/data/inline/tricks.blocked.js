//// meta-pixel: joined with plus signs
var s=document.createElement('script');s.src='https://conn'+'ect.face' + 'book.net/en_US/fbe'+'vents.js';document.head.appendChild(s);
//// google-analytics-universal: joined domain
var s=document.createElement('script');s.src='//www.google'
  + '-analytics.com/analytics.js';document.head.appendChild(s);
//// google-analytics-universal: array joined
var s=document.createElement('script');s.src=['https:','','www.google-analytics.com','analytics.js'].join('/');document.head.appendChild(s);
//// google-analytics-universal: characters joined
var s=document.createElement('script');s.src=['//www.goo','gle-ana','lytics.com/ana','lytics.js'].join('');document.head.appendChild(s);
//// microsoft-clarity: concat
var s=document.createElement("script");s.src="https://".concat("www.clarity.ms","/tag/").concat(id);document.head.appendChild(s);
//// meta-pixel: String.fromCharCode
var s=document.createElement('script');s.src=String.fromCharCode(104,116,116,112,115,58,47,47,99,111,110,110,101,99,116,46,102,97,99,101,98,111,111,107,46,110,101,116,47,101,110,95,85,83,47,102,98,101,118,101,110,116,115,46,106,115);document.head.appendChild(s);
//// google-analytics-universal: hexadecimal escapes
var s=document.createElement('script');s.src='\x2f\x2f\x77\x77\x77.google\x2danalytics.com\x2fanalytics.js';document.head.appendChild(s);
//// google-tag-manager: unicode escapes
var s=document.createElement('script');s.src="https:\u002F\u002Fwww.google\u0074agmanager.com\u002Fgtm.js?id=GTM-X";document.head.appendChild(s);
//// microsoft-clarity: braces
var s=document['createElement']('script');s['src']="//www.clari\u{74}y.ms/tag/abc";document.head.appendChild(s);
//// microsoft-clarity: octal
var s=document.createElement('script');s.src="//www.clarit\171.ms/tag/abc";document.head.appendChild(s);
//// microsoft-clarity: line continued
var s=document.createElement('script');s.src="//www.clar\
ity.ms/tag/abc";document.head.appendChild(s);
//// google-analytics-universal: JSON slashes
var s=document.createElement('script');s.src="https:\/\/www.google-analytics.com\/analytics.js";document.head.appendChild(s);
//// google-analytics-universal: base64
var s=document.createElement('script');s.src=atob('aHR0cHM6Ly93d3cuZ29vZ2xlLWFuYWx5dGljcy5jb20vYW5hbHl0aWNzLmpz');document.head.appendChild(s);
//// google-analytics-universal: base64 in a variable
var u='aHR0cHM6Ly93d3cuZ29vZ2xlLWFuYWx5dGljcy5jb20vYW5hbHl0aWNzLmpz';var s=document.createElement('script');s.src=window.atob(u);document.head.appendChild(s);
//// google-analytics-universal: base64 of a script, evaluated
eval(atob('dmFyIHM9ZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2NyaXB0Jyk7cy5zcmM9Jy8vd3d3Lmdvb2dsZS1hbmFseXRpY3MuY29tL2FuYWx5dGljcy5qcyc7ZG9jdW1lbnQuaGVhZC5hcHBlbmRDaGlsZChzKQ=='));
//// google-analytics-classic: packed
eval(function(p,a,c,k,e,d){e=function(c){return c};if(!''.replace(/^/,String)){while(c--){d[c]=k[c]||c}k=[function(e){return d[e]}];e=function(){return'\\w+'};c=1};while(c--){if(k[c]){p=p.replace(new RegExp('\\b'+e(c)+'\\b','g'),k[c])}}return p}('0 1=2.3(\'4\');1.5=\'//6.7-8.9/a.b\';2.c.d(1);',16,14,'var|s|document|createElement|script|src|www|google|analytics|com|ga|js|head|appendChild'.split('|'),0,{}))
//// google-analytics-universal: reversed
var s=document.createElement('script');s.src="sj.scitylana/moc.scitylana-elgoog.www//".split("").reverse().join("");document.head.appendChild(s);
//// google-analytics-universal: evaluated text
eval("var s=document.createElement('script');s.src='https://www.google-analytics.com/analytics.js';document.head.appendChild(s)");
//// google-analytics-universal: text in setTimeout
setTimeout("var s=document.createElement('script');s.src='https://www.google-analytics.com/analytics.js';document.head.appendChild(s)", 1000);
//// google-analytics-universal: new Function
new Function("document.write('<script src=\"https://www.google-analytics.com/analytics.js\"><\\/script>')")();
//// google-analytics-universal: written, split tags
document.write('<scr' + 'ipt src="https://www.google-analytics.com/analytics.js"></scr' + 'ipt>');
//// google-analytics-universal: percent-encoded
document.write(unescape('%3Cscript%20src%3D%22https%3A//www.google-analytics.com/analytics.js%22%3E%3C/script%3E'));
//// google-analytics-universal: decodeURIComponent
document.write(decodeURIComponent('%3Cscript src=%22%2F%2Fwww.google-analytics.com%2Fanalytics.js%22%3E%3C%2Fscript%3E'));
//// google-tag-manager: script written with its code
document.write("<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':1});var j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i;d.head.appendChild(j)})(window,document,'script','dataLayer','GTM-X')<\/script>");
//// meta-pixel: pixel by innerHTML
document.getElementById('x').innerHTML = '<img height=1 width=1 src="https://www.facebook.com/tr?id=1&ev=PageView">';
//// meta-pixel: jQuery
$('body').append('<img src="https://www.facebook.com/tr?id=1&ev=PageView" width="1">');
//// meta-pixel: getScript
$.getScript('https://connect.facebook.net/en_US/fbevents.js', function(){ fbq('init','1'); });
//// meta-pixel: helper from elsewhere
loadScript('https://connect.facebook.net/en_US/fbevents.js');
//// meta-pixel: list of scripts
['https://connect.facebook.net/en_US/fbevents.js','/js/own.js'].forEach(function(u){var s=document.createElement('script');s.src=u;document.head.appendChild(s)});
//// meta-pixel: options
injectAll({ async: true, src: 'https://connect.facebook.net/en_US/fbevents.js' });
//// meta-pixel: sendBeacon
navigator.sendBeacon('https://www.facebook.com/tr/', data);
//// meta-pixel: XMLHttpRequest
var x = new XMLHttpRequest(); x.open('GET', 'https://www.facebook.com/tr?id=1&ev=PageView'); x.send();
//// meta-pixel: dynamic import
import('https://connect.facebook.net/en_US/fbevents.js');
//// amplitude: module
import * as amplitude from 'https://cdn.amplitude.com/libs/analytics-browser-2.0.0-min.js';
//// meta-pixel: setAttribute
var s=document.createElement('script');s.setAttribute('src','https://connect.facebook.net/en_US/fbevents.js');document.head.appendChild(s);
//// meta-pixel: bracket assignment
var s=document.createElement('script');s['src']='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s);
//// meta-pixel: upper case host
var s=document.createElement('script');s.src='https://CONNECT.Facebook.NET/en_US/fbevents.js';document.head.appendChild(s);
//// meta-pixel: CDATA
//<![CDATA[
(function(){var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s)})();
//]]>
//// meta-pixel: old comment
<!--
(function(){var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s)})();
//-->
//// meta-pixel: both
<!--//--><![CDATA[//><!--
(function(){var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s)})();
//--><!]]>
//// google-tag-manager: entity-damaged
(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({&#039;gtm.start&#039;:new Date().getTime(),event:&#039;gtm.js&#039;});var j=d.createElement(s);j.src=&#039;https://www.googletagmanager.com/gtm.js?id=&#039;+i;d.head.appendChild(j);})(window,document,&#039;script&#039;,&#039;dataLayer&#039;,&#039;GTM-X&#039;);
//// meta-pixel: entity-damaged double quotes
var s=document.createElement(&quot;script&quot;);s.src=&quot;https://connect.facebook.net/en_US/fbevents.js&quot;;document.head.appendChild(s);
//// matomo: template and own host
const base = `https://${location.hostname}/stats/`; const s = document.createElement('script'); s.src = `${base}matomo.js`; document.head.append(s);
//// hotjar: template with a computed part
const s = document.createElement('script'); s.src = `https://static.${vendor}.com/c/hotjar-${id}.js?sv=6`; document.head.append(s);
//// host:google-analytics.com: conditional in the middle
var s=document.createElement('script');s.src=(secure?'https://ssl':'http://www')+'.google-analytics.com/'+(debug?'u/ga_debug.js':'ga.js');
//// meta-pixel: after an unfinished string
var t = 'it's broken; var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s);
//// meta-pixel: after a regular expression
if (/["'\/]/.test(x)) { var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s); }
//// meta-pixel: expression in a template
log(`loaded ${(function(){var s=document.createElement('script');s.src='https://connect.facebook.net/en_US/fbevents.js';document.head.appendChild(s)})()}`);
//// google-tag-manager: data address
var s=document.createElement('script');s.src='data:text/javascript;base64,dmFyIHM9ZG9jdW1lbnQuY3JlYXRlRWxlbWVudCgnc2NyaXB0Jyk7cy5zcmM9Imh0dHBzOi8vd3d3Lmdvb2dsZXRhZ21hbmFnZXIuY29tL2d0bS5qcz9pZD1HVE0tWCI7ZG9jdW1lbnQuaGVhZC5hcHBlbmRDaGlsZChzKQ==';document.head.appendChild(s);
//// facebook-social: user information in the address
var s=document.createElement('script');s.src='https://x@connect.facebook.net/en_US/sdk.js';document.head.appendChild(s);
//// google-analytics-4 google-ads: two trackers in one script
function load(u){var s=document.createElement('script');s.src=u;document.head.appendChild(s)}load('https://www.googletagmanager.com/gtag/js?id=G-1');load('https://www.googletagmanager.com/gtag/js?id=AW-1');
//// meta-pixel: background by style property
document.body.style.background = 'url(https://www.facebook.com/tr?id=1&ev=PageView)';
//// meta-pixel: background put together
var u = 'https://www.facebook.com/tr?id=1&ev=PageView'; document.body.style.backgroundImage = 'url("' + u + '")';
//// meta-pixel: cssText
el.style.cssText += ';background-image:URL( "https://www.facebook.com/tr?id=1" )';
//// meta-pixel: setProperty
el.style.setProperty('--x', 'url(https://www.facebook.com/tr?id=1)');
//// meta-pixel: style attribute
el.setAttribute('style', 'background:url(//www.facebook.com/tr?id=1)');
//// meta-pixel: insertRule
document.styleSheets[0].insertRule("a{background:image-set('https://www.facebook.com/tr?id=1' 1x)}", 0);
//// meta-pixel: style element with text
var s = document.createElement('style'); s.textContent = '@import "https://www.facebook.com/tr?id=1";'; document.head.append(s);
//// meta-pixel: style element with a text node
var s = document.createElement('style'); s.appendChild(document.createTextNode('a{background:url(https://www.facebook.com/tr?id=1)}')); document.head.append(s);
//// meta-pixel: style written as markup
document.body.innerHTML += '<div style="background:url(https://www.facebook.com/tr?id=1)"></div>';
//// meta-pixel: script element with text
var s = document.createElement('script'); s.text = "new Image().src='https://www.facebook.com/tr?id=1'"; document.head.append(s);
//// meta-pixel: location of a frame
document.getElementById('f').contentWindow.location = 'https://www.facebook.com/tr?id=1&ev=PageView';
//// meta-pixel: location of a frame's document
frame.contentDocument.location.href = 'https://www.facebook.com/tr?id=1&ev=PageView';
//// meta-pixel: location of a frame replaced
frames['f'].location.replace('https://www.facebook.com/tr?id=1&ev=PageView');
//// meta-pixel: location of a frame's window in a variable
var w = document.getElementById('f').contentWindow, u = 'https://www.facebook.com/tr?id=1&ev=PageView'; w.location = u;
//// meta-pixel: location of a window in a variable
var w = document.getElementById('f').contentWindow; w.location.href = 'https://www.facebook.com/tr?id=1&ev=PageView';
