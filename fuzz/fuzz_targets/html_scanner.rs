//! What is reported of a page does not depend on how it was cut into windows.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tower_consent::html::{Certainty, Scanner, Sink, Tag, Window};

#[derive(Default, PartialEq, Debug)]
struct Log(Vec<(u64, usize, bool, Certainty, usize)>);

impl Sink for Log {
    fn tag(&mut self, tag: &Tag<'_>) {
        self.0.push((tag.start, tag.bytes.len(), tag.end_tag, tag.certainty, tag.attributes.len()));
        for attribute in tag.attributes {
            assert!(tag.attribute_name(attribute).len() + tag.attribute_value(attribute).len() <= tag.bytes.len());
        }
    }
}

fn scan(scanner: Scanner, page: &[u8], cut: usize) -> Log {
    let mut log = Log::default();
    let mut scanner = scanner.with_max_tag(64);
    let first = Window { bytes: &page[..cut], base: 0, last: false };
    let done = scanner.scan(first, &mut log);
    scanner.scan(Window { bytes: &page[done..], base: done as u64, last: true }, &mut log);
    log
}

fuzz_target!(|input: &[u8]| {
    let Some((&[high, low], page)) = input.split_first_chunk() else { return };
    let cut = usize::from(u16::from_be_bytes([high, low])) % (page.len() + 1);
    for scanner in [Scanner::html(), Scanner::xml()] {
        assert_eq!(scan(scanner.clone(), page, cut), scan(scanner, page, 0));
    }
});
