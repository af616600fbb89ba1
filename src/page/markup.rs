use smallvec::SmallVec;

use crate::html::tag_len;

/// What a script or style says if its content is markup, as in SVG: comments and the marks of CDATA are no part of its
/// text, and character references are read (WHATWG HTML 13.2.6.5). The texts of elements in it are part of the one
/// result and not of the other: no browser takes them, but where such an element ends is for the tree to say.
pub(super) fn texts(content: &[u8]) -> [Vec<u8>; 2] {
    [text(content, true), text(content, false)]
}

/// Whether [`texts`] could say anything else than the content itself.
pub(super) fn is_markup(content: &[u8]) -> bool {
    memchr::memchr2(b'<', b'&', content).is_some()
}

fn text(content: &[u8], of_elements: bool) -> Vec<u8> {
    const CDATA: &[u8] = b"<![CDATA[";
    let mut text = Vec::with_capacity(content.len());
    let mut open: SmallVec<[&[u8]; 4]> = SmallVec::new();
    let mut rest = content;
    while !rest.is_empty() {
        let plain = memchr::memchr(b'<', rest).unwrap_or(rest.len());
        let taken = of_elements || open.is_empty();
        if taken {
            text.extend_from_slice(&htmlize::unescape_bytes_in(&rest[..plain], htmlize::Context::General));
        }
        rest = &rest[plain..];
        let len = if let Some(section) = rest.strip_prefix(CDATA) {
            let len = memchr::memmem::find(section, b"]]>").unwrap_or(section.len());
            if taken {
                text.extend_from_slice(&section[..len]);
            }
            CDATA.len() + len + 3
        } else if rest.starts_with(b"<!--") {
            comment_len(rest)
        } else if let Some(tag) = tag_len(rest) {
            nest(&rest[..tag], &mut open);
            tag
        } else if matches!(rest, [b'<', b'!' | b'?' | b'/', ..]) {
            memchr::memchr(b'>', rest).map_or(rest.len(), |at| at + 1)
        } else {
            if taken {
                text.extend_from_slice(&rest[..rest.len().min(1)]);
            }
            1
        };
        rest = &rest[len.min(rest.len())..];
    }
    text
}

fn comment_len(comment: &[u8]) -> usize {
    let starts = |short: &&[u8]| comment.starts_with(short);
    if let Some(short) = [&b"<!-->"[..], b"<!--->"].iter().find(|short| starts(short)) {
        return short.len();
    }
    let ends = [&b"-->"[..], b"--!>"].map(|end| memchr::memmem::find(&comment[4..], end).map(|at| 4 + at + end.len()));
    ends.into_iter().flatten().min().unwrap_or(comment.len())
}

fn nest<'c>(tag: &'c [u8], open: &mut SmallVec<[&'c [u8]; 4]>) {
    let end_tag = tag.get(1) == Some(&b'/');
    let name = &tag[1 + usize::from(end_tag)..];
    let len = name.iter().position(|byte| b"\t\n\x0C\r />".contains(byte)).unwrap_or(name.len());
    let name = &name[..len];
    if !end_tag {
        if !tag.ends_with(b"/>") {
            open.push(name);
        }
    } else if let Some(at) = open.iter().rposition(|other| other.eq_ignore_ascii_case(name)) {
        open.truncate(at);
    }
}
