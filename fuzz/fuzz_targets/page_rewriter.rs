//! A page without trackers comes out as it went in, and what comes out does not depend on how it was cut.
#![no_main]

use std::{
    collections::VecDeque,
    sync::{Arc, LazyLock},
};

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use tower_consent::{
    Policy,
    consent::Grants,
    gate::Permits,
    page::{Charset, Insertion, Job, PageRewriter, Refusal, Syntax},
};

static POLICY: LazyLock<Arc<Policy>> = LazyLock::new(|| Arc::new(Policy::from_toml("").unwrap()));

fn rewrite(page: &[u8], cut: usize, syntax: Syntax, charset: Charset) -> Result<Vec<u8>, Refusal> {
    let mut rewriter = PageRewriter::new(Job {
        permits: Permits::new(&POLICY, &Grants::none()),
        policy: POLICY.clone(),
        page: "https://www.example.org/".parse().unwrap(),
        syntax,
        charset,
        insertion: Insertion::default(),
        return_to: "/".to_owned(),
    });
    let mut out = VecDeque::new();
    let (head, tail) = page.split_at(cut);
    rewriter.push(Bytes::copy_from_slice(head), &mut out)?;
    rewriter.push(Bytes::copy_from_slice(tail), &mut out)?;
    rewriter.finish(&mut out)?;
    Ok(out.iter().flatten().copied().collect())
}

fuzz_target!(|input: &[u8]| {
    let Some((&[high, low], page)) = input.split_first_chunk() else { return };
    let cut = usize::from(u16::from_be_bytes([high, low])) % (page.len() + 1);
    for syntax in [Syntax::Html, Syntax::Xml] {
        // Of two reasons to refuse a page, the one that comes first is given.
        let guessed = |cut| rewrite(page, cut, syntax, Charset::Undeclared).map_err(drop);
        assert_eq!(guessed(cut), guessed(0));
        let whole = rewrite(page, 0, syntax, Charset::Ascii);
        assert_eq!(rewrite(page, cut, syntax, Charset::Ascii), whole);
        // No address without one of these, and so no tracker and no annotation.
        let plain = !page.iter().any(|byte| matches!(byte, b'.' | b'&' | b'%' | b'\\')) && page.is_ascii();
        let annotated = page.windows(7).any(|name| name.eq_ignore_ascii_case(b"consent"));
        if let Ok(whole) = whole
            && plain
            && !annotated
        {
            assert_eq!(whole, page);
        }
    }
});
