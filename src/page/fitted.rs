use std::fmt::Write as _;

use bytes::Bytes;

use super::desk::Desk;
use crate::banner;

impl Desk {
    /// Markup of ours as the page can carry it: its paths lead to the page's own host, and its letters are of the page's encoding.
    pub(super) fn fitted(&self, html: Bytes) -> Bytes {
        let html = match self.judging.bases.home() {
            Some(host) => banner::at(&host, &String::from_utf8_lossy(&html)).into(),
            None => html,
        };
        self.in_its_encoding(html)
    }

    /// Where the page is not known to be in UTF-8, with references for what is not ASCII.
    fn in_its_encoding(&self, html: Bytes) -> Bytes {
        if self.is_utf8 || html.is_ascii() {
            return html;
        }
        let mut ascii = String::with_capacity(html.len() * 2);
        for c in String::from_utf8_lossy(&html).chars() {
            if c.is_ascii() {
                ascii.push(c);
            } else {
                write!(ascii, "&#{};", u32::from(c)).expect("a String takes everything");
            }
        }
        ascii.into()
    }
}
