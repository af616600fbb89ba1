//! Pages in any encoding, declared in any way: what a browser reads has no denied tracker, and all of the rest.

use axum::body::Body;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use http::{Response, StatusCode};
use http_body_util::BodyExt as _;

use crate::harness::*;

const HEADERS: [&str; 8] = ["", "utf-8", "utf-16", "utf-16le", "utf-16be", "iso-2022-jp", "windows-1252", "shift_jis"];
const MARKS: [&[u8]; 4] = [b"", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF"];
const METAS: [&str; 6] = ["", "utf-8", "utf-16le", "iso-2022-jp", "windows-1252", "hz-gb-2312"];

/// The text of a page, as browsers find it: by its mark, its head, its meta, or a guess (WHATWG HTML 13.2.3.1).
fn read(content_type: &str, body: &[u8]) -> String {
    if let Some((encoding, mark)) = Encoding::for_bom(body) {
        return encoding.decode_without_bom_handling(&body[mark..]).0.into_owned();
    }
    let labelled = |text: &str| {
        let label = text.split("charset=").nth(1)?.split(['>', ' ', ';']).next()?;
        Encoding::for_label(label.as_bytes())
    };
    let declared = labelled(content_type).or_else(|| {
        let meta = labelled(&String::from_utf8_lossy(&body[..body.len().min(1024)]))?;
        Some(if meta == UTF_16LE || meta == UTF_16BE { UTF_8 } else { meta })
    });
    declared.unwrap_or(WINDOWS_1252).decode_without_bom_handling(body).0.into_owned()
}

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[derive(Default)]
struct Seen {
    gated: usize,
    refused: usize,
}

/// Sends one page to a visitor who has chosen nothing, cut in two, and reads it as his browser would.
async fn check(content_type: String, body: Vec<u8>, seen: &mut Seen) {
    let case = format!("{content_type:?} {:?}", String::from_utf8_lossy(&body));
    let given = read(&content_type, &body);
    let site = site(move |_| {
        let head = Response::builder().header("content-type", &content_type);
        head.body(Body::from(body.clone())).expect("a response")
    });
    let response = answer(&site, get(&[("sec-fetch-dest", "iframe")])).await;
    if response.status() == StatusCode::BAD_GATEWAY {
        seen.refused += 1;
        return;
    }
    let content_type = response.headers()["content-type"].to_str().expect("ASCII").to_owned();
    match response.into_body().collect().await {
        Ok(body) => {
            let shown = read(&content_type, &body.to_bytes());
            assert!(!shown.contains("facebook"), "{case}");
            assert_eq!(without_guard(&shown), given.replace(MARKETING, ""), "{case}");
            seen.gated += usize::from(given.contains(MARKETING));
        }
        Err(_) => seen.refused += 1,
    }
}

#[tokio::test]
async fn no_declaration_of_an_encoding_lets_a_tracker_pass_or_harms_a_page() {
    let mut seen = Seen::default();
    for header in HEADERS {
        for mark in MARKS {
            for meta in METAS {
                let meta = if meta.is_empty() { String::new() } else { format!("<meta charset={meta}>") };
                let text = format!("<!DOCTYPE html>{meta}<title>Kāpiti 日本</title>{MARKETING}<p>Ngā mihi</p>");
                let bodies =
                    [text.clone().into_bytes(), utf16(&text, u16::to_le_bytes), utf16(&text, u16::to_be_bytes)];
                for body in bodies {
                    let parameter = if header.is_empty() { String::new() } else { format!("; charset={header}") };
                    check(format!("text/html{parameter}"), [mark, &body].concat(), &mut seen).await;
                }
            }
        }
    }
    assert!(seen.gated >= 184, "{} pages had a tracker that browsers would have loaded", seen.gated);
    assert!(seen.refused <= 60, "{} pages were refused", seen.refused);
}

#[tokio::test]
async fn markup_that_is_text_in_iso_2022_jp_and_text_that_is_markup_are_read_as_browsers_read_them() {
    // In ASCII this is a comment up to the end; in JIS X 0208 it is a few letters, and the tracker is live.
    let hidden = format!("<title>\u{1b}$B<!--\u{1b}(B</title>{MARKETING}<p>-->");
    let mut seen = Seen::default();
    check("text/html; charset=iso-2022-jp".into(), hidden.clone().into_bytes(), &mut seen).await;
    assert_eq!(seen.gated, 1, "it is transcoded");
    for meta in ["", "<meta charset=iso-2022-jp>"] {
        check("text/html".into(), format!("{meta}{hidden}").into_bytes(), &mut seen).await;
    }
    assert_eq!(seen.refused, 2, "it is not known before it is sent");
}

#[tokio::test]
async fn the_banner_can_be_read_whatever_the_page_is_written_in() {
    for (content_type, meta, is_utf8) in [
        ("text/html", "", false),
        ("text/html; charset=windows-1252", "<meta charset=utf-8>", false),
        ("text/html", "<meta charset=shift_jis>", false),
        ("text/html; charset=utf-8", "", true),
        ("text/html", "<meta charset=utf-8>", true),
        ("text/html", "\u{FEFF}", true),
    ] {
        let page = format!("{meta}<!DOCTYPE html><title>News</title><body>News");
        let site = site(move |_| {
            let head = Response::builder().header("content-type", content_type);
            head.body(Body::from(page.clone())).expect("a response")
        });
        let response = answer(&site, get(&[])).await;
        let body = response.into_body().collect().await.expect("a page").to_bytes();
        let text = String::from_utf8_lossy(&body).replace("&#8220;", "“");
        assert!(text.contains("under “Cookie settings"), "{content_type} {meta}: {text}");
        assert_eq!(
            body.trim_ascii_start().strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&body).is_ascii(),
            !is_utf8,
            "{content_type} {meta}"
        );
    }
}
