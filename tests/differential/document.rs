use crate::{
    address::{self, FRAMED, LOADER},
    dice::Dice,
};

/// A page in pieces, so that a failing one can be made smaller.
#[derive(Clone, Debug)]
pub(crate) struct Document {
    pub(crate) pieces: Vec<String>,
    /// No mistake in it that could leave its structure open to doubt.
    pub(crate) tidy: bool,
    /// Whether it may be cut anywhere and still be what it is.
    pub(crate) rough: bool,
}

impl Document {
    pub(crate) fn text(&self) -> String {
        self.pieces.concat()
    }

    /// Pieces that follow each other without sense.
    pub(crate) fn wild(dice: Dice, denied: bool) -> Self {
        let mut writer = Writer { dice, denied, mentions: denied, marker: 0 };
        let mut pieces = Vec::new();
        if writer.dice.chance(40) {
            pieces.push("<!doctype html>".to_owned());
        }
        for _ in 0..2 + writer.dice.below(14) {
            pieces.push(writer.piece());
        }
        if writer.dice.chance(10)
            && let Some(last) = pieces.last_mut()
        {
            let at = writer.dice.below(last.len().max(1));
            last.truncate((0..=at).rev().find(|&at| last.is_char_boundary(at)).unwrap_or(0));
        }
        Self { pieces, tidy: false, rough: denied }
    }

    /// A page as a careful person writes it.
    pub(crate) fn tidy(dice: Dice, denied: bool) -> Self {
        let mut writer = Writer { dice, denied, mentions: true, marker: 0 };
        let mut pieces = vec!["<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>".to_owned()];
        for _ in 0..writer.dice.below(6) {
            pieces.push(writer.in_head());
        }
        pieces.push(format!("</head><body {}>", writer.mark()));
        for _ in 0..writer.dice.below(12) {
            pieces.push(writer.in_body(0));
        }
        pieces.push("</body></html>".to_owned());
        Self { pieces, tidy: true, rough: false }
    }
}

/// Writes markup. Every element carries a marker (`m=1`) and every text one (`~2~`), by which they are found again.
struct Writer {
    dice: Dice,
    denied: bool,
    /// Whether texts may name the denied host.
    mentions: bool,
    marker: u32,
}

impl Writer {
    fn number(&mut self) -> u32 {
        self.marker += 1;
        self.marker
    }

    fn mark(&mut self) -> String {
        format!("m={}", self.number())
    }

    fn text(&mut self) -> String {
        format!("~{}~", self.number())
    }

    /// Whether the next address is to be a denied one.
    fn turn(&mut self) -> bool {
        self.denied && self.dice.chance(60)
    }

    fn address(&mut self) -> &'static str {
        if self.turn() { address::denied(&mut self.dice) } else { address::innocent(&mut self.dice) }
    }

    fn plain(&mut self) -> &'static str {
        address::plain(self.turn())
    }

    /// An attribute in one of the ways to write it.
    fn attribute(&mut self, name: &str, value: &str) -> String {
        let name = if self.dice.chance(10) { name.to_ascii_uppercase() } else { name.to_owned() };
        let equals = self.dice.pick(&["=", "=", "=", " = ", "=\n"]);
        let bare = !value.is_empty() && !value.contains([' ', '\t', '\n', '\r', '\u{c}', '>', '"', '\'', '=', '`']);
        match self.dice.below(if bare { 3 } else { 2 }) {
            0 => format!(" {name}{equals}\"{}\"", value.replace('"', "&quot;")),
            1 => format!(" {name}{equals}'{}'", value.replace('\'', "&#39;")),
            _ => format!(" {name}{equals}{value} "),
        }
    }

    /// A start tag with a marker and these attributes.
    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) -> String {
        let name = if self.dice.chance(10) { name.to_ascii_uppercase() } else { name.to_owned() };
        let mut written: Vec<String> = attributes.iter().map(|(name, value)| self.attribute(name, value)).collect();
        let marker = format!(" {}", self.mark());
        written.insert(self.dice.below(written.len() + 1), marker);
        if self.dice.chance(8) {
            let extras = [" checked", " =x", "/", " a\0b", " alt=\">\"", " title='<img src=https://trk.test/x>'"];
            let extra = self.dice.pick(&extras[..if self.mentions { extras.len() } else { extras.len() - 1 }]);
            written.insert(self.dice.below(written.len() + 1), extra.to_owned());
        }
        if self.dice.chance(5)
            && let Some((name, _)) = attributes.iter().find(|(name, _)| matches!(*name, "src" | "data" | "srcset"))
        {
            let twin = self.attribute(name, "/twin");
            written.insert(self.dice.below(written.len() + 1), twin);
        }
        let end = self.dice.pick(&[">", ">", ">", " >", " />", "\n>"]);
        format!("<{name}{}{end}", written.concat())
    }

    /// An element that loads something, complete.
    fn loading(&mut self) -> String {
        let one = self.address();
        let plain = self.plain();
        match self.dice.below(42) {
            0..=3 => self.tag("script", &[("src", one)]) + "</script>",
            4 => self.tag("script", &[("type", "module"), ("src", one)]) + "x</script >",
            5 => self.tag("script", &[("type", "text/plain"), ("src", one)]) + "</script>",
            6..=8 => self.tag("img", &[("src", one)]),
            9 => self.tag("img", &[("src", "/a.png"), ("srcset", &format!("/b.png 1x, {plain} 2x"))]),
            10 => self.tag("picture", &[]) + &self.tag("source", &[("srcset", plain)]) + "</picture>",
            11 => self.tag("input", &[("type", "image"), ("src", one)]),
            12 => self.tag("iframe", &[("src", one)]) + "</iframe>",
            13 => {
                let inner = self.loading().replace('&', "&amp;").replace('"', "&quot;").replace('\'', "&#39;");
                self.tag("iframe", &[("srcdoc", &inner.replace("m=", "n="))]) + "</iframe>"
            }
            14 => self.tag("embed", &[("src", one)]),
            15 => self.tag("object", &[("data", one)]) + "</object>",
            16 => self.tag("video", &[("src", one), ("poster", plain)]) + "</video>",
            17 => self.tag("audio", &[]) + &self.tag("source", &[("src", one)]) + "</audio>",
            18 => self.tag("video", &[]) + &self.tag("track", &[("src", one)]) + "</video>",
            19 => self.tag("link", &[("rel", "stylesheet"), ("href", one)]),
            20 => self.tag("link", &[("rel", "Alternate PRELOAD"), ("as", "script"), ("href", one)]),
            21 => {
                let rel = self.dice.pick(&["modulepreload", "prefetch", "preconnect", "dns-prefetch", "icon"]);
                self.tag("link", &[("href", one), ("rel", rel)])
            }
            22 => self.tag("link", &[("rel", "canonical"), ("href", one)]),
            23..=25 => {
                let style = self.style(plain);
                self.tag("style", &[]) + &style + "</style>"
            }
            26 => {
                let style = format!("color:red;background:url({plain})");
                let text = self.text();
                self.tag("b", &[("style", &style)]) + &text + "</b>"
            }
            27 => self.tag("a", &[("href", one), ("ping", &format!("/p {plain}"))]) + "</a>",
            28 => {
                let text = self.text();
                self.tag("a", &[("href", one)]) + &text + "</a>"
            }
            29 => self.tag("form", &[("action", one)]) + "</form>",
            30 => self.tag("meta", &[("http-equiv", "refresh"), ("content", &format!("9; url={plain}"))]),
            31 => self.tag("meta", &[("property", "og:video"), ("content", one)]),
            32 => {
                let code = self.script();
                self.tag("b", &[("onclick", &code)]) + "</b>"
            }
            33 => {
                let frame = if self.turn() { format!("https://{FRAMED}/embed/1") } else { "/f".to_owned() };
                self.tag("iframe", &[("width", "300"), ("src", &frame), ("height", "200")]) + "</iframe>"
            }
            34 => self.tag("iframe", &[("src", &format!("data:text/html,<img src={plain}>"))]) + "</iframe>",
            35 => self.tag("img", &[("data-src", one), ("src", "/a.png")]),
            36..=38 => {
                let code = self.script();
                self.tag("script", &[]) + &code + "</script>"
            }
            39 => self.tag("script", &[("type", "text/javascript"), ("src", one)]) + "</script>",
            40 => {
                let inner = self.tag("img", &[("src", one)]);
                self.tag("noscript", &[]) + &inner + "</noscript>"
            }
            _ => {
                let inner = self.tag("iframe", &[("src", one), ("height", "0")]);
                self.tag("noscript", &[]) + &inner + "</iframe></noscript>"
            }
        }
    }

    fn style(&mut self, address: &str) -> String {
        let text = self.text();
        let form = self.dice.below(6);
        match form {
            0 => format!("/*{text}*/@import \"{address}\";"),
            1 => format!("a{{content:'{text}'}}b{{background:url( {address} )}}"),
            2 => format!("a{{background:\\75rl('{address}') /* {text} */}}"),
            3 => format!("@import url('{address}') print;/*{text}*/"),
            4 => format!("a{{background:image-set('{address}' 1x,'/b.png' 2x)}}/*{text}*/"),
            _ => format!("a{{color:red}}/*{text} https://trk.test/x */"),
        }
    }

    fn script(&mut self) -> String {
        if self.turn() {
            return LOADER.to_owned();
        }
        let text = self.text();
        let own = ["var a=1;", "var u='https://trk.test/x.js';", "/* <img src=https://trk.test/x> */", "track('x');"];
        let own = self.dice.pick(&own[..if self.mentions { own.len() } else { 1 }]);
        format!("{own}'{text}'")
    }

    /// Markup that is text where it stands.
    fn quoted(&mut self) -> String {
        let (one, two) = (self.text(), self.text());
        let tag = self.dice.pick(&[
            "<script src=https://trk.test/x.js></script >",
            "<img src='https://trk.test/p.gif'>",
            "<p>",
            "&lt;b>",
            "<iframe src=//trk.test/>",
        ]);
        let tag = if self.mentions || !tag.contains("trk") { tag } else { "<i>" };
        format!("{one}{}{two}", tag.replace("</script >", ""))
    }

    fn in_head(&mut self) -> String {
        match self.dice.below(6) {
            0 => {
                let quoted = self.quoted();
                self.tag("title", &[]) + &quoted + "</title>"
            }
            1 => format!("<!-- {} -->", self.quoted()),
            2 => self.tag("link", &[("rel", "stylesheet"), ("href", "/site.css")]),
            3 => self.tag("meta", &[("name", "description"), ("content", "x")]),
            _ => loop {
                let element = self.loading();
                let head = ["<script", "<style", "<link", "<meta"];
                if head.iter().any(|name| element.to_ascii_lowercase().starts_with(name)) {
                    return element;
                }
            },
        }
    }

    fn in_body(&mut self, depth: u8) -> String {
        let inner = |writer: &mut Self| {
            let mut text = String::new();
            for _ in 0..if depth < 3 { writer.dice.below(3) } else { 0 } {
                text += &writer.in_body(depth + 1);
            }
            text + &writer.text()
        };
        match self.dice.below(16) {
            0..=5 => loop {
                let element = self.loading();
                let own = ["<meta", "<form", "<a"];
                let lower = element.to_ascii_lowercase();
                let nests = own.iter().any(|name| lower.starts_with(name));
                if !nests {
                    return element;
                }
            },
            6 | 7 => self.text(),
            8 => format!("<!-- {} -->", self.quoted()),
            9 => {
                let quoted = self.quoted();
                self.tag("textarea", &[]) + &quoted + "</textarea>"
            }
            10 => {
                let text = self.text();
                let icon = "<title>t</title><style>a{}</style><g><path d='M0 0'/></g>";
                format!("<svg m={}>{icon}</svg>{text}", self.number())
            }
            11 => {
                let inner = inner(self);
                format!(
                    "<table m={}><tr m={}><td m={}>{inner}</td></tr></table>",
                    self.number(),
                    self.number(),
                    self.number()
                )
            }
            12 => {
                let (one, two) = (self.text(), self.text());
                format!(
                    "<select m={}><option m={}>{one}<option m={}>{two}</select>",
                    self.number(),
                    self.number(),
                    self.number()
                )
            }
            _ => {
                let inner = inner(self);
                let name = self.dice.pick(&["div", "section", "ul"]);
                self.block(name, &inner)
            }
        }
    }

    fn block(&mut self, name: &str, inner: &str) -> String {
        format!("<{name} m={}>{inner}</{name}>", self.number())
    }

    /// Something that may stand anywhere.
    fn piece(&mut self) -> String {
        match self.dice.below(100) {
            0..=24 => self.loading(),
            25..=32 => {
                // Unclosed, or closed too early.
                let element = self.loading();
                let at = element.find("</").unwrap_or(element.len());
                element[..at].to_owned()
            }
            33..=39 => self.text(),
            40..=52 => {
                let name = self.dice.pick(&[
                    "p", "div", "b", "i", "a", "font", "nobr", "table", "tr", "td", "caption", "tbody", "ul", "li",
                    "form", "h1", "button", "select", "option", "optgroup", "hr", "input", "pre", "center", "ruby",
                    "rt", "dd", "html", "head", "body", "br", "span", "marquee", "applet", "object", "address",
                    "details", "dialog", "menu", "col", "colgroup", "tfoot", "thead", "th",
                ]);
                match name {
                    "html" | "head" | "body" | "col" | "colgroup" | "tbody" => format!("<{name}>"),
                    _ => self.tag(name, &[]),
                }
            }
            53..=60 => {
                let name = self.dice.pick(&[
                    "p",
                    "div",
                    "b",
                    "i",
                    "a",
                    "font",
                    "table",
                    "tr",
                    "td",
                    "ul",
                    "form",
                    "h1",
                    "select",
                    "option",
                    "head",
                    "body",
                    "html",
                    "br",
                    "template",
                    "svg",
                    "math",
                    "noscript",
                    "title",
                    "textarea",
                    "style",
                    "script",
                    "iframe",
                    "xmp",
                    "foreignObject",
                    "desc",
                    "mi",
                    "frameset",
                    "colgroup",
                    "object",
                    "noframes",
                    "noembed",
                    "SCRIPT",
                    "caption",
                ]);
                format!("</{name}{}>", self.dice.pick(&["", "", " ", "/", " a=1"]))
            }
            61..=67 => {
                let name = self.dice.pick(&[
                    "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "style", "script",
                ]);
                let quoted = self.quoted();
                let end = if self.dice.chance(85) { format!("</{name}>") } else { String::new() };
                self.tag(name, &[]) + &quoted + &end
            }
            68..=75 => {
                let name = self.dice.pick(&[
                    "svg",
                    "svg",
                    "math",
                    "g",
                    "path",
                    "desc",
                    "title",
                    "foreignObject",
                    "mi",
                    "mtext",
                    "annotation-xml",
                    "style",
                    "script",
                    "image",
                    "use",
                    "feImage",
                    "a",
                ]);
                let one = self.address();
                match name {
                    "annotation-xml" => {
                        let encoding = self.dice.pick(&["text/html", "application/xhtml+xml", "x"]);
                        self.tag(name, &[("encoding", encoding)])
                    }
                    "image" | "feImage" | "use" => self.tag(name, &[("href", one), ("xlink:href", one)]),
                    "script" => self.tag(name, &[("href", one)]),
                    _ => self.tag(name, &[]),
                }
            }
            76..=80 => {
                let quoted = self.quoted();
                let forms = [
                    "<!--*-->",
                    "<!-->*",
                    "<!--->*",
                    "<!--*--!>",
                    "<!--*--",
                    "<!--*",
                    "<?*>",
                    "<!*>",
                    "</ *>",
                    "<![CDATA[*]]>",
                    "<![CDATA[*",
                ];
                self.dice.pick(&forms).replace('*', &quoted)
            }
            81..=84 => {
                let end = self.dice.pick(&["", "</template>", "</template>"]);
                let inner = self.dice.pick(&["", "<col>", "<tr>", "<td>", "<caption>", "<style>"]);
                let root = if self.dice.chance(20) { vec![("shadowrootmode", "open")] } else { vec![] };
                let loading = self.loading();
                self.tag("template", &root) + inner + &loading + end
            }
            85 | 86 => {
                let one = self.plain();
                let frame = self.tag("frame", &[("src", one)]);
                format!("<frameset>{frame}{}", self.dice.pick(&["", "</frameset>"]))
            }
            87..=90 => {
                // Scripting on and off read these in different ways.
                let inner = self.loading();
                let text = self.text();
                let (before, after) = [
                    ("<!--", "</noscript>-->"),
                    ("<p title='", "'></noscript>"),
                    ("<style>", "</noscript></style>"),
                    ("", ""),
                ][self.dice.below(4)];
                self.tag("noscript", &[]) + before + &inner + &text + after
            }
            91 => {
                let base = if self.turn() { "https://trk.test/" } else { "/d/" };
                self.tag("base", &[("href", base)])
            }
            92 => self
                .dice
                .pick(&["<plaintext>", "<plaintext m=0>", "<!doctype html>", "<!DOCTYPE x PUBLIC \"<b>\">"])
                .to_owned(),
            93..=95 => {
                let code = self.script();
                let text = self.text();
                let forms = [
                    format!("<!--{code}-->"),
                    format!("<!--<script>{code}</script>{text}-->"),
                    format!("'<!--<script>';{code}"),
                    format!("{text}//<![CDATA[\n{code}//]]>"),
                ];
                let form = forms[self.dice.below(forms.len())].clone();
                self.tag("script", &[]) + &form + "</script>"
            }
            _ => self
                .dice
                .pick(&[
                    "<",
                    "</",
                    "<!",
                    "<!-",
                    "-->",
                    "]]>",
                    "\"",
                    "'",
                    ">",
                    "\0",
                    "&",
                    "<3",
                    "<a",
                    "</>",
                    " ",
                    "\n",
                    "é",
                    "<m=",
                    "--!>",
                    "<svg/>",
                    "<script/>",
                ])
                .to_owned(),
        }
    }
}
