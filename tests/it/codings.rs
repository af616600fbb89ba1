//! Pages that come compressed, and those that leave so.

use std::{
    io::{Read as _, Write as _},
    sync::atomic::{AtomicBool, Ordering},
};

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderValue, Response, header::CONTENT_ENCODING};
use http_body::Frame;
use http_body_util::{BodyExt as _, StreamBody};
use tower::{Layer as _, ServiceExt as _};
use tower_consent::{BodyError, ConsentLayer, Policy, page::Refusal};

use crate::harness::*;

const CODINGS: [&str; 5] = ["gzip", "deflate", "br", "zstd", "raw deflate"];

/// The bytes in this coding.
fn coded(coding: &str, bytes: &[u8]) -> Vec<u8> {
    use flate2::{Compression, write};
    let level = Compression::default();
    match coding {
        "gzip" | "x-gzip" => {
            let mut encoder = write::GzEncoder::new(Vec::new(), level);
            encoder.write_all(bytes).expect("memory");
            encoder.finish().expect("memory")
        }
        "deflate" => {
            let mut encoder = write::ZlibEncoder::new(Vec::new(), level);
            encoder.write_all(bytes).expect("memory");
            encoder.finish().expect("memory")
        }
        "raw deflate" => {
            let mut encoder = write::DeflateEncoder::new(Vec::new(), level);
            encoder.write_all(bytes).expect("memory");
            encoder.finish().expect("memory")
        }
        "br" => {
            let mut out = Vec::new();
            brotli::BrotliCompress(&mut &bytes[..], &mut out, &brotli::enc::BrotliEncoderParams::default())
                .expect("memory");
            out
        }
        "zstd" => zstd::encode_all(bytes, 3).expect("memory"),
        _ => panic!("{coding}"),
    }
}

fn decoded(coding: &str, bytes: &[u8]) -> Vec<u8> {
    try_decoded(coding, bytes).expect("a whole body")
}

fn try_decoded(coding: &str, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    match coding {
        "gzip" => flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut out),
        "deflate" => flate2::read::ZlibDecoder::new(bytes).read_to_end(&mut out),
        "raw deflate" => flate2::read::DeflateDecoder::new(bytes).read_to_end(&mut out),
        "br" => brotli::Decompressor::new(bytes, 4096).read_to_end(&mut out),
        _ => zstd::Decoder::new(bytes).and_then(|mut decoder| decoder.read_to_end(&mut out)),
    }?;
    Ok(out)
}

fn name(coding: &str) -> &str {
    coding.trim_start_matches("raw ")
}

/// A site whose page comes in these codings, applied in this order, in chunks of this size.
fn coded_news(codings: &[&str], chunk: usize) -> Site {
    let body = codings.iter().fold(page().into_bytes(), |body, coding| coded(coding, &body));
    cut_site(&codings.iter().map(|coding| name(coding)).collect::<Vec<_>>().join(", "), body, chunk)
}

fn cut_site(codings: &str, body: Vec<u8>, chunk: usize) -> Site {
    let codings = HeaderValue::from_str(codings).expect("a header");
    site(move |_| {
        let chunks: Vec<_> =
            body.chunks(chunk).map(|chunk| Ok::<_, BodyError>(Frame::data(Bytes::copy_from_slice(chunk)))).collect();
        let mut response = Response::new(StreamBody::new(futures_util::stream::iter(chunks)));
        response.headers_mut().insert("content-type", HeaderValue::from_static("text/html; charset=utf-8"));
        response.headers_mut().insert(CONTENT_ENCODING, codings.clone());
        response
    })
}

/// What a visitor got before the body ended in an error.
async fn broken(site: &Site) -> (Vec<u8>, String) {
    let mut body = answer(site, get(&[])).await.into_body();
    let mut seen = Vec::new();
    loop {
        match body.frame().await.expect("an error before the end") {
            Ok(frame) => seen.extend_from_slice(&frame.into_data().expect("data")),
            Err(error) => {
                assert!(body.frame().await.is_none(), "silence after an error");
                let causes = std::iter::successors(Some(&error as &dyn std::error::Error), |error| error.source());
                return (seen, causes.map(ToString::to_string).collect::<Vec<_>>().join(": "));
            }
        }
    }
}

#[tokio::test]
async fn a_coded_page_is_gated_like_one_that_is_not() {
    let expected = visit(&news(&[]), &[]).await;
    for coding in CODINGS {
        for chunk in [1, 7, 100_000] {
            let response = answer(&coded_news(&[coding], chunk), get(&[])).await;
            assert!(!response.headers().contains_key(CONTENT_ENCODING));
            assert_eq!(text(response).await, expected, "{coding} in chunks of {chunk}");
        }
    }
    assert_eq!(visit(&coded_news(&["x-gzip"], 100), &[]).await, expected);
    for codings in [&["br", "gzip"][..], &["gzip", "zstd", "deflate"], &["deflate", "br", "zstd", "gzip"]] {
        assert_eq!(visit(&coded_news(codings, 11), &[]).await, expected, "{codings:?}");
    }
}

#[tokio::test]
async fn a_coded_page_leaves_as_it_came_where_nothing_is_to_be_done() {
    let policy = Policy::from_toml("[banner]\nsettings_link = false").expect("a policy");
    let body = coded("br", page().as_bytes());
    let given = body.clone();
    let site = site_behind(&ConsentLayer::new(policy), move |_| {
        let head = Response::builder().header("content-type", "text/html").header("content-encoding", "br");
        head.body(Body::from(given.clone())).expect("a response")
    });
    let response = answer(&site, get(&[("cookie", ACCEPTED)])).await;
    assert_eq!(response.headers()["content-encoding"], "br");
    assert_eq!(response.into_body().collect().await.expect("no error").to_bytes(), body);
}

#[tokio::test]
async fn a_body_of_several_gzip_members_is_one_page() {
    let page = page();
    let (first, second) = page.split_at(40);
    let body = [coded("gzip", first.as_bytes()), coded("gzip", second.as_bytes())].concat();
    let expected = visit(&news(&[]), &[]).await;
    for chunk in [1, 1000] {
        assert_eq!(visit(&cut_site("gzip", body.clone(), chunk), &[]).await, expected);
    }
    let padded = [coded("gzip", page.as_bytes()), vec![0; 9]].concat();
    assert_eq!(visit(&cut_site("gzip", padded, 5), &[]).await, expected, "padding is no page");
}

#[tokio::test]
async fn a_page_that_ends_within_its_coding_ends_in_an_error_with_no_ungated_byte() {
    for coding in CODINGS {
        let whole = coded(coding, page().as_bytes());
        for length in [1, whole.len() / 2, whole.len() - 1] {
            let (seen, error) = broken(&cut_site(name(coding), whole[..length].to_vec(), 64)).await;
            assert!(error.contains("content coding"), "{coding} {length}: {error}");
            assert!(!String::from_utf8_lossy(&seen).contains("facebook"), "{coding} {length}");
        }
    }
}

#[tokio::test]
async fn a_page_that_is_not_in_the_coding_that_it_names_is_refused_before_its_first_byte() {
    for coding in CODINGS {
        let (seen, error) = broken(&cut_site(name(coding), page().into_bytes(), 1000)).await;
        assert!(seen.is_empty() && error.contains("content coding"), "{coding}: {error}");
    }
}

/// Zeros, without end, in one coding over the other.
fn bomb(size: u64, codings: &[&str]) -> Vec<u8> {
    let zeros = std::io::repeat(0).take(size);
    let first = match codings[0] {
        "gzip" => {
            let mut encoder = flate2::read::GzEncoder::new(zeros, flate2::Compression::best());
            let mut out = Vec::new();
            encoder.read_to_end(&mut out).expect("memory");
            out
        }
        "br" => {
            let mut out = Vec::new();
            let params = brotli::enc::BrotliEncoderParams { quality: 5, lgwin: 22, ..Default::default() };
            brotli::BrotliCompress(&mut std::io::BufReader::new(zeros), &mut out, &params).expect("memory");
            out
        }
        _ => zstd::encode_all(zeros, 3).expect("memory"),
    };
    codings[1..].iter().fold(first, |bytes, coding| coded(coding, &bytes))
}

#[tokio::test]
async fn a_bomb_is_refused_at_the_limit() {
    for codings in [&["gzip"][..], &["br"], &["zstd"], &["gzip", "gzip"], &["zstd", "br"]] {
        let bomb = bomb(300 << 20, codings);
        let (seen, error) = broken(&cut_site(&codings.join(", "), bomb.clone(), 16 << 10)).await;
        assert!(error.contains(&Refusal::TooLarge.to_string()), "{codings:?}: {error}");
        let fair = (1 << 20) + 200 * bomb.len() as u64;
        assert!((seen.len() as u64) < fair + 200_000, "{codings:?}: {} of {fair}", seen.len());
    }
}

#[tokio::test]
async fn the_owner_sets_the_limit() {
    let big = format!("{}{}", page(), "<p>The same again</p>".repeat(100_000));
    let body = coded("gzip", big.as_bytes());
    let read = async |policy: &str| {
        let policy = Policy::from_toml(policy).expect("a policy");
        let body = body.clone();
        let site = site_behind(&ConsentLayer::new(policy), move |_| {
            let head = Response::builder().header("content-type", "text/html").header("content-encoding", "gzip");
            head.body(Body::from(body.clone())).expect("a response")
        });
        answer(&site, get(&[])).await.into_body().collect().await.map(|page| page.to_bytes().len())
    };
    assert!(read("").await.is_ok());
    assert!(read("[codings]\nmax_bytes = 1048576").await.is_err());
    assert!(read("[codings]\nmax_ratio = 10").await.is_err());
    assert!(read("[codings]\nmax_ratio = 1000").await.is_ok());
}

#[tokio::test]
async fn a_page_is_compressed_again_where_the_policy_says_so() {
    let layer = ConsentLayer::new(Policy::from_toml("[codings]\nrecompress = true").expect("a policy"));
    let site = site_behind(&layer, |_| {
        Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .body(Body::from(page()))
            .expect("a response")
    });
    let expected = visit(&news(&[]), &[]).await;
    for coding in ["gzip", "deflate", "br", "zstd"] {
        let response = answer(&site, get(&[("accept-encoding", coding)])).await;
        assert_eq!(response.headers()[CONTENT_ENCODING], coding);
        assert_eq!(response.headers()["vary"], "cookie, sec-gpc, accept-language, accept-encoding");
        let body = response.into_body().collect().await.expect("no error").to_bytes();
        assert!(body.len() * 5 < expected.len() * 3, "{coding}: {} of {}", body.len(), expected.len());
        assert_eq!(decoded(coding, &body), expected.as_bytes(), "{coding}");
    }
    assert_eq!(visit(&site, &[("accept-encoding", "identity")]).await, expected);
}

#[tokio::test]
async fn what_was_written_does_not_wait_in_a_coding_for_what_was_not() {
    const HEAD: &str = "<!DOCTYPE html><html><head><title>Slow</title></head><body><p>First</p>";
    let layer = ConsentLayer::new(Policy::from_toml("[codings]\nrecompress = true").expect("a policy"));
    let site = site_behind(&layer, |_| Scripted::new(&[Act::Data(HEAD), Act::Stall]).page());
    for coding in ["gzip", "deflate", "br", "zstd"] {
        let mut body = answer(&site, get(&[("accept-encoding", coding)])).await.into_body();
        let mut seen = Vec::new();
        while !partly_decoded(coding, &seen).contains("<p>First</p>") {
            let frame = tokio::time::timeout(std::time::Duration::from_secs(5), body.frame()).await.expect("a frame");
            seen.extend_from_slice(&frame.expect("more").expect("no error").into_data().expect("data"));
        }
    }
}

/// What can be read of a body that has not ended.
fn partly_decoded(coding: &str, bytes: &[u8]) -> String {
    let mut reader: Box<dyn std::io::Read> = match coding {
        "gzip" => Box::new(flate2::read::GzDecoder::new(bytes)),
        "deflate" => Box::new(flate2::read::ZlibDecoder::new(bytes)),
        "br" => Box::new(brotli::Decompressor::new(bytes, 4096)),
        _ => Box::new(zstd::Decoder::new(bytes).expect("memory")),
    };
    let mut out = Vec::new();
    let mut piece = [0; 512];
    while let Ok(length @ 1..) = reader.read(&mut piece) {
        out.extend_from_slice(&piece[..length]);
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[tokio::test]
async fn a_compression_layer_outside_compresses_what_was_gated() {
    let asked = std::sync::Arc::new(AtomicBool::new(false));
    let seen = asked.clone();
    let gated = site(move |request| {
        seen.store(request.headers().contains_key("accept-encoding"), Ordering::SeqCst);
        Response::builder()
            .header("content-type", "text/html; charset=utf-8")
            .body(Body::from(page()))
            .expect("a response")
    });
    let outside = tower_http::compression::CompressionLayer::new().layer(gated);
    let response = outside.oneshot(get(&[("accept-encoding", "gzip")])).await.expect("a response");
    assert_eq!(response.headers()[CONTENT_ENCODING], "gzip");
    let body = response.into_body().collect().await.expect("no error").to_bytes();
    assert_eq!(decoded("gzip", &body), visit(&news(&[]), &[]).await.as_bytes());
    assert!(asked.load(Ordering::SeqCst));
}

#[tokio::test]
async fn a_compression_layer_inside_is_read_through() {
    let inner = tower::service_fn(|_: http::Request<Body>| async {
        let head = Response::builder().header("content-type", "text/html; charset=utf-8");
        Ok::<_, std::convert::Infallible>(head.body(Body::from(page())).expect("a response"))
    });
    let site = layer().layer(tower_http::compression::CompressionLayer::new().layer(inner));
    let response = site.oneshot(get(&[("accept-encoding", "gzip")])).await.expect("a response");
    assert!(!response.headers().contains_key(CONTENT_ENCODING));
    let body = response.into_body().collect().await.expect("no error").to_bytes();
    assert_eq!(body, visit(&news(&[]), &[]).await.as_bytes());
}

mod properties {
    use proptest::prelude::*;

    use super::*;

    /// What a visitor gets of this body, and whether it ended well.
    fn outcome(coding: &str, body: &[u8], chunk: usize) -> (Vec<u8>, bool) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        runtime.block_on(async {
            let mut page = answer(&cut_site(coding, body.to_vec(), chunk), get(&[])).await.into_body();
            let mut seen = Vec::new();
            while let Some(frame) = page.frame().await {
                match frame {
                    Ok(frame) => seen.extend_from_slice(&frame.into_data().expect("data")),
                    Err(_) => return (seen, false),
                }
            }
            (seen, true)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(200))]

        #[test]
        fn how_a_coded_body_is_cut_changes_nothing(
            coding in 0..CODINGS.len(),
            broken in proptest::option::of((any::<prop::sample::Index>(), any::<u8>())),
            chunk in 1..200_usize,
        ) {
            let coding = CODINGS[coding];
            let mut body = coded(coding, page().as_bytes());
            if let Some((at, byte)) = broken {
                let at = at.index(body.len());
                body[at] = byte;
            }
            let (whole, ended) = outcome(name(coding), &body, usize::MAX);
            let (cut, cut_ended) = outcome(name(coding), &body, chunk);
            prop_assert_eq!(ended, cut_ended);
            let agree = if ended { whole == cut } else { whole.starts_with(&cut) || cut.starts_with(&whole) };
            prop_assert!(agree);
            // What a broken byte makes of the page may be another page, in which the tracker is text: it is the page that counts.
            if let Ok(plain) = try_decoded(coding, &body) && ended {
                prop_assert_eq!(&outcome("identity", &plain, usize::MAX).0, &whole);
                prop_assert!(broken.is_some() || !String::from_utf8_lossy(&whole).contains(MARKETING));
            }
        }

        #[test]
        fn no_bytes_make_a_decoder_panic_or_run_on(
            coding in 0..CODINGS.len(),
            body in proptest::collection::vec(any::<u8>(), 0..300),
            chunk in 1..50_usize,
        ) {
            outcome(name(CODINGS[coding]), &body, chunk);
        }
    }
}
