/// What the head of a response says of the page's encoding, as browsers understand it (Encoding Standard, section 4.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// Nothing that browsers know: a byte order mark, a `meta`, or the browser's guess decides.
    #[default]
    Undeclared,
    /// UTF-8.
    Utf8,
    /// Another one that writes markup in ASCII.
    Ascii,
    /// One that does not.
    Foreign(Foreign),
    /// A name that browsers do not know, and under which others hide markup.
    Unreadable,
}

/// The encodings of the Encoding Standard that do not write markup in ASCII.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// UTF-16, big endian.
    Utf16Be,
    /// UTF-16, little endian.
    Utf16Le,
    /// ISO-2022-JP.
    Iso2022Jp,
    /// A retired one of which browsers read nothing at all.
    Replacement,
}

impl Charset {
    /// What a label means.
    pub fn of_label(label: &str) -> Self {
        let label = label.trim_matches(|c: char| c.is_ascii_whitespace()).to_ascii_lowercase();
        let label = label.as_str();
        match label {
            "utf-16be" | "unicodefffe" => Self::Foreign(Foreign::Utf16Be),
            _ if UTF_16_LE.contains(&label) => Self::Foreign(Foreign::Utf16Le),
            _ if UTF_8.contains(&label) => Self::Utf8,
            "iso-2022-jp" | "csiso2022jp" => Self::Foreign(Foreign::Iso2022Jp),
            _ if RETIRED.contains(&label) => Self::Foreign(Foreign::Replacement),
            _ if KNOWN.contains(&label) => Self::Ascii,
            _ if HIDING.iter().any(|family| label.starts_with(family)) => Self::Unreadable,
            _ => Self::Undeclared,
        }
    }

    /// Whether markup is written in ASCII.
    pub(crate) fn writes_ascii(self) -> bool {
        matches!(self, Self::Utf8 | Self::Ascii)
    }
}

const UTF_8: [&str; 6] = ["utf-8", "utf8", "unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "x-unicode20utf8"];
const UTF_16_LE: [&str; 7] = ["utf-16", "utf-16le", "csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff"];
const RETIRED: [&str; 6] =
    ["csiso2022kr", "hz-gb-2312", "iso-2022-cn", "iso-2022-cn-ext", "iso-2022-kr", "replacement"];
const HIDING: [&str; 6] = ["utf-7", "utf-32", "unicode-1-1-utf-7", "iso-2022-", "ucs-", "utf-ebcdic"];

/// The labels in use of encodings that extend ASCII. One that is missing here only makes its page looked at more closely.
const KNOWN: [&str; 46] = [
    "ascii",
    "us-ascii",
    "ansi_x3.4-1968",
    "latin1",
    "l1",
    "iso-8859-1",
    "iso8859-1",
    "iso-8859-2",
    "latin2",
    "iso-8859-3",
    "iso-8859-4",
    "iso-8859-5",
    "iso-8859-6",
    "iso-8859-7",
    "iso-8859-8",
    "iso-8859-8-i",
    "iso-8859-9",
    "latin5",
    "iso-8859-10",
    "iso-8859-13",
    "iso-8859-14",
    "iso-8859-15",
    "iso-8859-16",
    "windows-874",
    "tis-620",
    "windows-1250",
    "windows-1251",
    "cp1251",
    "windows-1252",
    "cp1252",
    "windows-1253",
    "windows-1254",
    "windows-1255",
    "windows-1256",
    "windows-1257",
    "windows-1258",
    "koi8-r",
    "koi8-u",
    "macintosh",
    "gbk",
    "gb2312",
    "gb18030",
    "big5",
    "euc-jp",
    "shift_jis",
    "euc-kr",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_mean_what_browsers_take_them_for() {
        let cases = [
            ("UTF-8", Charset::Utf8),
            (" windows-1252 ", Charset::Ascii),
            ("Shift_JIS", Charset::Ascii),
            ("UTF-16", Charset::Foreign(Foreign::Utf16Le)),
            ("unicodefffe", Charset::Foreign(Foreign::Utf16Be)),
            ("iso-2022-jp", Charset::Foreign(Foreign::Iso2022Jp)),
            ("hz-gb-2312", Charset::Foreign(Foreign::Replacement)),
            ("utf-7", Charset::Unreadable),
            ("utf-32le", Charset::Unreadable),
            ("iso-2022-jp-2", Charset::Unreadable),
            ("x-unheard-of", Charset::Undeclared),
            ("utf-88", Charset::Undeclared),
            ("", Charset::Undeclared),
        ];
        for (label, expected) in cases {
            assert_eq!(Charset::of_label(label), expected, "{label:?}");
        }
    }

    #[cfg(feature = "decode")]
    #[test]
    fn every_label_means_what_the_encoding_standard_says() {
        let labels = UTF_8.iter().chain(&UTF_16_LE).chain(&RETIRED).chain(&KNOWN);
        for label in labels.chain(&["utf-16be", "unicodefffe", "iso-2022-jp", "csiso2022jp"]) {
            let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).expect("a label of the standard");
            assert_eq!(Charset::of_label(label).writes_ascii(), encoding.is_ascii_compatible(), "{label}");
        }
    }
}
