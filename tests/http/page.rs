//! The page that sites answer with here, in whatever bytes a head says.

use std::io::Write as _;

use http::{
    HeaderMap,
    header::{CONTENT_ENCODING, CONTENT_TYPE},
};

pub(crate) const PAGE: &str = concat!(
    "<!DOCTYPE html><html><head><title>Kia ora</title>",
    r#"<script async="async" src="https://www.googletagmanager.com/gtag/js?id=G-TEST"></script>"#,
    "</head><body><p>Kia ora</p></body></html>",
);

/// How the page loads it, which it must not while that is denied. What stays in an XML page is inert: its attribute has a prefix.
pub(crate) const TRACKER: &str = r#" src="https://www.googletagmanager.com"#;
/// What stays of the page.
pub(crate) const GREETING: &str = "<p>Kia ora</p>";
/// What only a banner has in it.
pub(crate) const BANNER: &str = r#"data-consent-ui="accept""#;

/// The state cookie of a visitor who allows everything.
pub(crate) const ACCEPTED: &str = "__Host-consent=1.1.analytics+functional+marketing+media";

/// A text in the charset and the content codings that a head names.
pub(crate) fn encoded(text: &str, head: &HeaderMap) -> Vec<u8> {
    let value = |name| head.get(name).map_or("", |value| value.to_str().expect("ASCII"));
    let charset = value(CONTENT_TYPE).split_once("charset=").map_or("", |(_, charset)| charset);
    let units = text.encode_utf16();
    let bytes = match charset {
        "utf-16le" => units.flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => units.flat_map(u16::to_be_bytes).collect(),
        _ => text.as_bytes().to_vec(),
    };
    value(CONTENT_ENCODING).split(',').map(str::trim).fold(bytes, coded)
}

fn coded(bytes: Vec<u8>, coding: &str) -> Vec<u8> {
    match coding {
        "gzip" => {
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
            encoder.write_all(&bytes).and_then(|()| encoder.finish()).expect("written to memory")
        }
        "deflate" => {
            let mut encoder = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
            encoder.write_all(&bytes).and_then(|()| encoder.finish()).expect("written to memory")
        }
        "br" => {
            let mut out = Vec::new();
            brotli::CompressorWriter::new(&mut out, 4096, 4, 18).write_all(&bytes).expect("written to memory");
            out
        }
        "zstd" => zstd::encode_all(&bytes[..], 1).expect("written to memory"),
        _ => bytes,
    }
}
