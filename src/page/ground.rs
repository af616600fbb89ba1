use super::insertion::stands_in_head;
use crate::html::{Certainty, Element, Place, Tag};

/// Whether something to look at can stand where the page is by now: in the body, and not where the parser would move it or drop it,
/// as between the cells of a table or in a `select` (WHATWG HTML 13.2.6.4.9, 13.2.6.4.16).
#[derive(Debug, Default)]
pub(super) struct Ground {
    in_body: bool,
    tables: u32,
    is_closed: bool,
}

impl Ground {
    pub(super) fn see(&mut self, tag: &Tag<'_>) {
        use Element::*;
        if tag.certainty != Certainty::Live {
            return;
        }
        // What an end tag stands in is not known: one in a template may close what was not opened.
        if tag.end_tag {
            match tag.element {
                Select => self.is_closed = false,
                Table => {
                    self.tables = self.tables.saturating_sub(1);
                    self.is_closed = false;
                }
                Td | Th => self.is_closed = self.tables > 0,
                _ => {}
            }
        } else if tag.place == Place::Flow {
            self.in_body |= !stands_in_head(tag.element);
            match tag.element {
                Table => {
                    self.tables = self.tables.saturating_add(1);
                    self.is_closed = true;
                }
                Select | Tbody | Tfoot | Thead | Tr => self.is_closed = true,
                Td | Th => self.is_closed = false,
                _ => {}
            }
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.in_body && !self.is_closed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::html::{Scanner, Sink, Window};

    impl Sink for Ground {
        fn tag(&mut self, tag: &Tag<'_>) {
            self.see(tag);
        }
    }

    fn is_open(markup: &str) -> bool {
        let mut ground = Ground::default();
        Scanner::html().scan(Window { bytes: markup.as_bytes(), base: 0, last: true }, &mut ground);
        ground.is_open()
    }

    #[test]
    fn the_body_is_open_but_for_tables_and_lists_of_options() {
        for markup in [
            "<body>",
            "<!doctype html><title>x</title><p>",
            "<head></head><body><div>",
            "<body><table><tr><td>",
            "<body><table><tr><td><table><tr><td></table>",
            "<body><table></table>",
            "<body><select><option></select>",
            "<body><template><tr><td></td></tr></template>",
        ] {
            assert!(is_open(markup), "{markup}");
        }
        for markup in [
            "",
            "<!doctype html><html><head><meta><title>x</title><script></script>",
            "<head><noscript><img></noscript>",
            "<head><template><div></div></template>",
            "<head></head>",
            "<body><table>",
            "<body><table><tr><td></td>",
            "<body><table><tbody><tr>",
            "<body><table><tr><td></td></tr></tbody>",
            "<body><select><option>",
        ] {
            assert!(!is_open(markup), "{markup}");
        }
    }
}
