//! Pages like those of the web: the parts are invented, the vendors' tags are as pasted.

use std::fmt::Write;

pub struct Page {
    pub name: &'static str,
    pub html: String,
}

/// What a kind of page is made of.
struct Kind {
    name: &'static str,
    tags: &'static [&'static str],
    /// How many of each part.
    cards: usize,
    paragraphs: usize,
    icons: usize,
    scripts: usize,
    code: usize,
    state: usize,
    styles: usize,
}

const KINDS: [Kind; 14] = [
    Kind {
        name: "news home",
        tags: &[GTM, META, CHARTBEAT, HINTS, ADS],
        cards: 160,
        paragraphs: 6,
        icons: 40,
        scripts: 34,
        code: 0,
        state: 60,
        styles: 6,
    },
    Kind {
        name: "news article",
        tags: &[GTM, META, EMBEDS, HINTS, ADS],
        cards: 40,
        paragraphs: 60,
        icons: 24,
        scripts: 22,
        code: 0,
        state: 30,
        styles: 4,
    },
    Kind {
        name: "shop list",
        tags: &[GTM, META, HOTJAR, HINTS],
        cards: 220,
        paragraphs: 4,
        icons: 80,
        scripts: 24,
        code: 0,
        state: 90,
        styles: 6,
    },
    Kind {
        name: "shop product",
        tags: &[GTAG, META, HOTJAR, CLARITY],
        cards: 60,
        paragraphs: 20,
        icons: 40,
        scripts: 18,
        code: 0,
        state: 60,
        styles: 4,
    },
    Kind {
        name: "blog",
        tags: &[GTAG, EMBEDS],
        cards: 8,
        paragraphs: 70,
        icons: 8,
        scripts: 5,
        code: 6,
        state: 0,
        styles: 2,
    },
    Kind {
        name: "plugins",
        tags: &[GTAG, META, JETPACK, HINTS, MAILCHIMP],
        cards: 24,
        paragraphs: 30,
        icons: 16,
        scripts: 40,
        code: 0,
        state: 10,
        styles: 16,
    },
    Kind {
        name: "plugins, page builder",
        tags: &[GTM, META, JETPACK, EMBEDS],
        cards: 60,
        paragraphs: 24,
        icons: 60,
        scripts: 60,
        code: 0,
        state: 20,
        styles: 30,
    },
    Kind {
        name: "docs",
        tags: &[GTAG],
        cards: 4,
        paragraphs: 90,
        icons: 60,
        scripts: 6,
        code: 80,
        state: 0,
        styles: 1,
    },
    Kind {
        name: "reference",
        tags: &[MATOMO],
        cards: 0,
        paragraphs: 160,
        icons: 20,
        scripts: 4,
        code: 200,
        state: 0,
        styles: 1,
    },
    Kind {
        name: "application shell",
        tags: &[GTM, HOTJAR],
        cards: 0,
        paragraphs: 0,
        icons: 6,
        scripts: 12,
        code: 0,
        state: 500,
        styles: 3,
    },
    Kind {
        name: "application, rendered",
        tags: &[GTAG, CLARITY],
        cards: 120,
        paragraphs: 10,
        icons: 120,
        scripts: 10,
        code: 0,
        state: 300,
        styles: 8,
    },
    Kind {
        name: "government",
        tags: &[GTAG, MATOMO],
        cards: 10,
        paragraphs: 60,
        icons: 10,
        scripts: 6,
        code: 0,
        state: 0,
        styles: 1,
    },
    Kind {
        name: "government, news",
        tags: &[GTM, EMBEDS, META],
        cards: 30,
        paragraphs: 40,
        icons: 14,
        scripts: 10,
        code: 0,
        state: 4,
        styles: 2,
    },
    Kind {
        name: "forum",
        tags: &[GTAG, ADS, HINTS],
        cards: 80,
        paragraphs: 120,
        icons: 140,
        scripts: 14,
        code: 10,
        state: 10,
        styles: 2,
    },
];

pub fn all() -> Vec<Page> {
    KINDS.iter().enumerate().map(|(at, kind)| Page { name: kind.name, html: write(kind, at as u64 + 1) }).collect()
}

fn write(kind: &Kind, seed: u64) -> String {
    let mut words = Words(seed);
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\" class=\"no-js\" data-theme=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{0} &amp; {1} | {2}</title>\n\
         <link rel=\"canonical\" href=\"https://www.example.org/{0}/{1}\">\n<link rel=\"stylesheet\" href=\"/assets/{2}.css?v=12\">\n\
         <meta property=\"og:title\" content=\"{0} {1}\">\n<meta property=\"og:image\" content=\"https://cdn.example.org/{0}.jpg\">\n",
        words.one(),
        words.one(),
        words.one()
    );
    let (head, body) = kind.tags.split_at(kind.tags.len().div_ceil(2));
    page.extend(head.iter().copied());
    for _ in 0..kind.styles {
        style(&mut page, &mut words);
    }
    linked_data(&mut page, &mut words);
    for _ in 0..kind.scripts / 3 {
        script(&mut page, &mut words);
    }
    page += "</head>\n<body class=\"page page--wide theme-light no-touch\" data-page-id=\"1289\">\n<header class=\"site-header\" role=\"banner\"><nav aria-label=\"Main\"><ul class=\"nav nav--main\">\n";
    for _ in 0..24 {
        let _ = writeln!(
            page,
            "<li class=\"nav__item nav__item--{0}\"><a class=\"nav__link\" href=\"/{0}/{1}/\" data-track-label=\"nav|{0}\">{0} {1}</a></li>",
            words.one(),
            words.one()
        );
    }
    page += "</ul></nav></header>\n<main id=\"content\" class=\"layout layout--two-columns\">\n";
    let most = kind.cards.max(kind.paragraphs).max(kind.icons).max(kind.code).max(1);
    let due = |count: usize, at: usize| (at + 1) * count / most - at * count / most;
    for at in 0..most {
        (0..due(kind.cards, at)).for_each(|_| card(&mut page, &mut words));
        (0..due(kind.paragraphs, at)).for_each(|_| paragraph(&mut page, &mut words));
        (0..due(kind.icons, at)).for_each(|_| icon(&mut page, &mut words));
        (0..due(kind.code, at)).for_each(|_| code(&mut page, &mut words));
        if at == most / 2 {
            page.extend(body.iter().copied());
        }
    }
    page += "</main>\n<footer class=\"site-footer\"><p>&copy; 2026 Example &middot; <a href=\"https://www.facebook.com/example\">Facebook</a></p></footer>\n";
    state(&mut page, &mut words, kind.state);
    for _ in 0..kind.scripts - kind.scripts / 3 {
        script(&mut page, &mut words);
    }
    page += "<script src=\"/assets/vendor.js\" defer></script>\n<script src=\"/assets/main.js\" defer></script>\n</body>\n</html>\n";
    page
}

/// Words that repeat as words do.
struct Words(u64);

const WORDS: [&str; 40] = [
    "market",
    "river",
    "policy",
    "minister",
    "garden",
    "report",
    "people",
    "local",
    "winter",
    "health",
    "travel",
    "school",
    "update",
    "library",
    "energy",
    "budget",
    "coastal",
    "family",
    "science",
    "weather",
    "service",
    "council",
    "history",
    "culture",
    "transport",
    "harbour",
    "review",
    "summer",
    "digital",
    "housing",
    "video",
    "music",
    "trade",
    "forest",
    "island",
    "village",
    "project",
    "support",
    "student",
    "country",
];

impl Words {
    fn number(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn one(&mut self) -> &'static str {
        WORDS[self.number(WORDS.len() as u64) as usize]
    }

    fn some(&mut self, count: usize) -> String {
        (0..count).map(|_| self.one()).collect::<Vec<_>>().join(" ")
    }
}

fn card(page: &mut String, words: &mut Words) {
    let (id, one, two, text) = (words.number(100_000), words.one(), words.one(), words.some(9));
    let _ = write!(
        page,
        "<article class=\"card card--{one} card--horizontal js-card grid__item grid__item--third\" data-id=\"{id}\" data-category=\"{one}\" data-position=\"{two}\" itemscope itemtype=\"https://schema.org/Article\">\n\
         <a class=\"card__link\" href=\"/{one}/{id}-{two}\" aria-label=\"{text}\"><picture><source type=\"image/webp\" srcset=\"/img/{id}-320.webp 320w, /img/{id}-640.webp 640w, /img/{id}-1280.webp 1280w\" sizes=\"(min-width: 60em) 33vw, 100vw\">\
         <img class=\"card__image lazyload\" src=\"/img/{id}-320.jpg\" srcset=\"/img/{id}-320.jpg 320w, /img/{id}-640.jpg 640w\" width=\"640\" height=\"360\" alt=\"{text}\" loading=\"lazy\" decoding=\"async\"></picture></a>\n\
         <div class=\"card__body\"><h3 class=\"card__title heading heading--3\"><a href=\"/{one}/{id}-{two}\">{text}</a></h3><p class=\"card__teaser\">{text} {two}.</p>\
         <footer class=\"card__meta\"><time datetime=\"2026-11-20T08:00:00Z\">20 November</time><span class=\"tag tag--{one}\">{one}</span></footer></div></article>\n"
    );
}

fn paragraph(page: &mut String, words: &mut Words) {
    let (one, two, three) = (words.some(40), words.some(30), words.some(25));
    let link = words.one();
    let _ = write!(
        page,
        "<p>{one}. <a href=\"https://www.example.net/{link}?utm_source=site\" rel=\"noopener\">{link}</a> {two}, <strong>{link}</strong> {three}.</p>\n"
    );
}

fn icon(page: &mut String, words: &mut Words) {
    let (x, y, z) = (words.number(24), words.number(24), words.number(24));
    let _ = write!(
        page,
        "<button type=\"button\" class=\"button button--icon js-toggle\" aria-expanded=\"false\"><svg class=\"icon icon--{0}\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\" fill=\"none\" aria-hidden=\"true\" focusable=\"false\">\
         <path d=\"M{x} {y}c-1.1 0-2 .9-2 2v{z}c0 1.1.9 2 2 2h16c1.1 0 2-.9 2-2V{y}c0-1.1-.9-2-2-2zm0 14H4V{z}l8 5 8-5v10zm-8-7L4 6h16l-8 5z\" fill=\"currentColor\"/><circle cx=\"{x}\" cy=\"{y}\" r=\"3\"/></svg><span class=\"visually-hidden\">{0}</span></button>\n",
        words.one()
    );
}

fn code(page: &mut String, words: &mut Words) {
    let (one, two) = (words.one(), words.one());
    let _ = write!(
        page,
        "<pre class=\"highlight\"><code class=\"language-rust\"><span class=\"k\">pub</span> <span class=\"k\">fn</span> <span class=\"nf\">{one}</span>(<span class=\"n\">{two}</span>: &amp;<span class=\"kt\">str</span>) -&gt; <span class=\"nb\">Option</span>&lt;<span class=\"kt\">usize</span>&gt; {{\n\
         \x20   <span class=\"n\">{two}</span>.<span class=\"nf\">find</span>(<span class=\"s\">&quot;{one}&quot;</span>)\n}}</code></pre>\n"
    );
}

fn style(page: &mut String, words: &mut Words) {
    *page += "<style id=\"inline-css\">\n";
    for _ in 0..14 {
        let (one, size) = (words.one(), words.number(40));
        let _ = writeln!(
            page,
            ".{one}-{size}{{display:flex;margin:0 auto {size}px;padding:{size}px;color:#33{size:02}44;background:rgba(0,0,0,.{size})}}\n@media (min-width:{size}em){{.{one}{{width:calc(100% - {size}px)}}}}"
        );
    }
    *page += "</style>\n";
}

fn linked_data(page: &mut String, words: &mut Words) {
    let text = words.some(20);
    let _ = write!(
        page,
        "<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"name\":\"{text}\",\"publisher\":{{\"@type\":\"Organization\",\"name\":\"Example\",\"sameAs\":[\"https://www.facebook.com/example\",\"https://twitter.com/example\",\"https://www.youtube.com/@example\"]}}}}</script>\n"
    );
}

fn state(page: &mut String, words: &mut Words, entries: usize) {
    if entries == 0 {
        return;
    }
    *page += "<script>window.__STATE__={\"entries\":[";
    for at in 0..entries {
        let (id, one, text) = (words.number(100_000), words.one(), words.some(14));
        let comma = if at > 0 { "," } else { "" };
        let _ = write!(
            page,
            "{comma}{{\"id\":{id},\"slug\":\"{one}-{id}\",\"title\":\"{text}\",\"url\":\"https:\\/\\/www.example.org\\/{one}\\/{id}\",\"image\":{{\"src\":\"https:\\/\\/cdn.example.org\\/{id}.jpg\",\"width\":640,\"height\":360}},\"tags\":[\"{one}\",null,true]}}"
        );
    }
    *page += "]};</script>\n";
}

fn script(page: &mut String, words: &mut Words) {
    let (one, two, three, number) = (words.one(), words.one(), words.one(), words.number(5000));
    let _ = match words.number(4) {
        0 => write!(
            page,
            "<script>\n(function (window, document) {{\n  'use strict';\n  var {one} = document.querySelectorAll('.js-{two}');\n  if (!{one}.length) {{ return; }}\n  for (var i = 0; i < {one}.length; i++) {{\n    {one}[i].addEventListener('click', function (event) {{\n      event.preventDefault();\n      this.classList.toggle('is-{three}');\n      var target = document.getElementById(this.getAttribute('aria-controls'));\n      if (target && window.innerWidth > {number}) {{ target.hidden = !target.hidden; }}\n      if (window.gtag) {{ gtag('event', '{two}', {{ event_category: '{three}', value: {number} }}); }}\n    }});\n  }}\n}})(window, document);\n</script>\n"
        ),
        1 => write!(
            page,
            "<script id='{one}-js-extra'>\n/* <![CDATA[ */\nvar {one}_params = {{\"ajax_url\":\"\\/admin\\/ajax.php\",\"nonce\":\"{number}ab\",\"i18n\":{{\"{two}\":\"{two} {three}\",\"close\":\"Close\",\"more\":\"Show more\"}},\"breakpoints\":{{\"sm\":480,\"md\":768,\"lg\":1024}},\"is_mobile\":\"\",\"cart_url\":\"https:\\/\\/www.example.org\\/{three}\\/\"}};\n/* ]]> */\n</script>\n<script src='/plugins/{one}/js/{two}.min.js?ver=5.{number}' id='{one}-js' defer></script>\n"
        ),
        2 => write!(
            page,
            "<script>!function(){{var e=document.documentElement;e.className=e.className.replace(/\\bno-js\\b/,\"js\");try{{var t=localStorage.getItem(\"{one}\");t&&e.setAttribute(\"data-{two}\",t);var n=window.matchMedia(\"(prefers-color-scheme: dark)\");n.matches&&!t&&e.classList.add(\"{three}\"),n.addEventListener&&n.addEventListener(\"change\",function(r){{e.classList.toggle(\"{three}\",r.matches)}})}}catch(o){{}}var i={{a:{number},b:[1,2,3],c:function(a,b){{return a<b?a>>>1:b|0}}}};window.{one}Config=Object.assign({{}},window.{one}Config,i)}}();</script>\n"
        ),
        _ => write!(
            page,
            "<script type=\"text/javascript\">\n  // {one} {two}\n  window.{one}Queue = window.{one}Queue || [];\n  {one}Queue.push(['{two}', {{ id: '{number}', items: [{{ sku: '{three}-{number}', price: 19.9, quantity: 1 }}], url: \"https://www.example.org/{two}?a=1&b=2\" }}]);\n  document.addEventListener('DOMContentLoaded', () => {{ const el = document.createElement('div'); el.innerHTML = `<span class=\"{one}\">${{'{three}'}}</span>`; document.body.append(el); }});\n</script>\n"
        ),
    };
}

const GTM: &str = "<!-- Google Tag Manager -->\n<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':\nnew Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],\nj=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=\n'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);\n})(window,document,'script','dataLayer','GTM-ABC1234');</script>\n<!-- End Google Tag Manager -->\n";
const GTAG: &str = "<!-- Google tag (gtag.js) -->\n<script async src=\"https://www.googletagmanager.com/gtag/js?id=G-ABC1234567\"></script>\n<script>\n  window.dataLayer = window.dataLayer || [];\n  function gtag(){dataLayer.push(arguments);}\n  gtag('js', new Date());\n\n  gtag('config', 'G-ABC1234567');\n</script>\n";
const META: &str = "<!-- Meta Pixel Code -->\n<script>\n!function(f,b,e,v,n,t,s)\n{if(f.fbq)return;n=f.fbq=function(){n.callMethod?\nn.callMethod.apply(n,arguments):n.queue.push(arguments)};\nif(!f._fbq)f._fbq=n;n.push=n;n.loaded=!0;n.version='2.0';\nn.queue=[];t=b.createElement(e);t.async=!0;\nt.src=v;s=b.getElementsByTagName(e)[0];\ns.parentNode.insertBefore(t,s)}(window, document,'script',\n'https://connect.facebook.net/en_US/fbevents.js');\nfbq('init', '123456789');\nfbq('track', 'PageView');\n</script>\n<noscript><img height=\"1\" width=\"1\" style=\"display:none\"\nsrc=\"https://www.facebook.com/tr?id=123456789&ev=PageView&noscript=1\"\n/></noscript>\n<!-- End Meta Pixel Code -->\n";
const HOTJAR: &str = "<script>\n(function(h,o,t,j,a,r){\nh.hj=h.hj||function(){(h.hj.q=h.hj.q||[]).push(arguments)};\nh._hjSettings={hjid:1234567,hjsv:6};\na=o.getElementsByTagName('head')[0];\nr=o.createElement('script');r.async=1;\nr.src=t+h._hjSettings.hjid+j+h._hjSettings.hjsv;\na.appendChild(r);\n})(window,document,'https://static.hotjar.com/c/hotjar-','.js?sv=');\n</script>\n";
const CLARITY: &str = "<script type=\"text/javascript\">\n(function(c,l,a,r,i,t,y){\nc[a]=c[a]||function(){(c[a].q=c[a].q||[]).push(arguments)};\nt=l.createElement(r);t.async=1;t.src=\"https://www.clarity.ms/tag/\"+i;\ny=l.getElementsByTagName(r)[0];y.parentNode.insertBefore(t,y);\n})(window, document, \"clarity\", \"script\", \"abcdefghij\");\n</script>\n";
const MATOMO: &str = "<!-- Matomo -->\n<script>\n  var _paq = window._paq = window._paq || [];\n  _paq.push(['trackPageView']);\n  _paq.push(['enableLinkTracking']);\n  (function() {\n    var u=\"//stats.example.org/\";\n    _paq.push(['setTrackerUrl', u+'matomo.php']);\n    _paq.push(['setSiteId', '1']);\n    var d=document, g=d.createElement('script'), s=d.getElementsByTagName('script')[0];\n    g.async=true; g.src=u+'matomo.js'; s.parentNode.insertBefore(g,s);\n  })();\n</script>\n<!-- End Matomo Code -->\n";
const CHARTBEAT: &str = "<script async src=\"//static.chartbeat.com/js/chartbeat.js\"></script>\n<noscript><img src=\"https://sb.scorecardresearch.com/p?c1=2&c2=1234567&cv=2.0&cj=1\" /></noscript>\n";
const JETPACK: &str = "<script src='https://stats.wp.com/e-202647.js' defer></script>\n<link rel='stylesheet' href='https://fonts.googleapis.com/css2?family=Inter:wght@400;700&amp;display=swap' media='all'>\n";
const MAILCHIMP: &str = "<script id=\"mcjs\">!function(c,h,i,m,p){m=c.createElement(h),p=c.getElementsByTagName(h)[0],m.async=1,m.src=i,p.parentNode.insertBefore(m,p)}(document,\"script\",\"https://chimpstatic.com/mcjs-connected/js/users/0a1b2c3d/4e5f6a7b.js\");</script>\n";
const HINTS: &str = "<link rel=\"dns-prefetch\" href=\"//www.google-analytics.com\">\n<link rel=\"preconnect\" href=\"https://connect.facebook.net\">\n<link rel=\"dns-prefetch\" href=\"//securepubads.g.doubleclick.net\">\n<link rel=\"preload\" as=\"font\" href=\"/fonts/inter.woff2\" crossorigin>\n";
const EMBEDS: &str = "<figure><iframe width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/abcdefghijk\" title=\"YouTube video player\" frameborder=\"0\" allow=\"accelerometer; autoplay; clipboard-write; encrypted-media\" allowfullscreen></iframe></figure>\n<blockquote class=\"twitter-tweet\"><p lang=\"en\">Hello</p>&mdash; Example (@example) <a href=\"https://twitter.com/example/status/1\">November 20, 2026</a></blockquote> <script async src=\"https://platform.twitter.com/widgets.js\" charset=\"utf-8\"></script>\n";
const ADS: &str = "<script async src=\"https://securepubads.g.doubleclick.net/tag/js/gpt.js\"></script>\n<script async src=\"https://pagead2.googlesyndication.com/pagead/js/adsbygoogle.js?client=ca-pub-1234567890\" crossorigin=\"anonymous\"></script>\n<ins class=\"adsbygoogle\" style=\"display:block\" data-ad-client=\"ca-pub-1234567890\" data-ad-slot=\"123\"></ins>\n<script>(adsbygoogle = window.adsbygoogle || []).push({});</script>\n";
