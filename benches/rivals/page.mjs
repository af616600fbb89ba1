// One page with three trackers, as their makers say to paste them, and what each tool asks to write in their place.

export const IDS = { google: 'G-HARB0UR001', meta: '100000000000001', youtube: 'aqz-KE-bpKQ' };

// Google's tag, Meta's pixel and YouTube's frame, as pasted.
export const GOOGLE = {
  address: `https://www.googletagmanager.com/gtag/js?id=${IDS.google}`,
  script: `window.dataLayer = window.dataLayer || [];
function gtag(){dataLayer.push(arguments);}
gtag('js', new Date());
gtag('config', '${IDS.google}');`,
};

export const META = {
  script: `!function(f,b,e,v,n,t,s)
{if(f.fbq)return;n=f.fbq=function(){n.callMethod?
n.callMethod.apply(n,arguments):n.queue.push(arguments)};
if(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';
n.queue=[];t=b.createElement(e);t.async=!0;
t.src=v;s=b.getElementsByTagName(e)[0];
s.parentNode.insertBefore(t,s)}(window, document,'script',
'https://connect.facebook.net/en_US/fbevents.js');
fbq('init', '${IDS.meta}');
fbq('track', 'PageView');`,
  pixel: `<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=${IDS.meta}&ev=PageView&noscript=1"/></noscript>`,
};

const FRAME = `width="560" height="315" title="YouTube video player" frameborder="0" allow="autoplay; encrypted-media; picture-in-picture" allowfullscreen`;

export const PASTED = {
  head: `<script async src="${GOOGLE.address}"></script>\n<script>\n${GOOGLE.script}\n</script>\n<script>\n${META.script}\n</script>\n${META.pixel}`,
  video: `<iframe ${FRAME} src="https://www.youtube.com/embed/${IDS.youtube}"></iframe>`,
};

export const NOTHING = { head: '', video: '' };

export const frame = attributes => `<iframe ${FRAME} ${attributes}></iframe>`;

const TEXT = 'The tower was built in 1871. Its lens, two metres tall, was taken apart into 312 prisms, cleaned by hand and put together again.';

export const page = (tags, tool) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>North Head light shines again</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">
${tool.head ?? ''}
${tags.head}
</head>
<body>
<main class="wrap">
<h1>North Head light shines again</h1>
${tags.video}
${`<p>${TEXT}</p>\n`.repeat(12)}</main>
${tool.body ?? ''}
</body>
</html>
`;
