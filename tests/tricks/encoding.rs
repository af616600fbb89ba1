use serde::Deserialize;

/// How the text of a page becomes bytes.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) enum Encoding {
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    #[serde(rename = "latin-1")]
    Latin1,
    #[serde(rename = "utf-16le")]
    Utf16Le,
    #[serde(rename = "utf-16be")]
    Utf16Be,
}

impl Encoding {
    pub(crate) fn write(self, page: &str) -> Vec<u8> {
        let marked = || std::iter::once(0xFEFF).chain(page.encode_utf16());
        match self {
            Self::Utf8 => page.into(),
            Self::Latin1 => page.chars().map(|c| u8::try_from(c).expect("a character of Latin-1")).collect(),
            Self::Utf16Le => marked().flat_map(u16::to_le_bytes).collect(),
            Self::Utf16Be => marked().flat_map(u16::to_be_bytes).collect(),
        }
    }
}
