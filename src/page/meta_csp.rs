//! The page's own Content-Security-Policy in a `meta` (WHATWG HTML 4.2.5.3), which holds from there on.

use super::{address, desk::Desk, position::values};
use crate::{
    html::{Attribute, Certainty, Part, Tag},
    site_csp::{self, Scripting, Styling},
};

impl Desk {
    /// Admits what is still to be inserted to a policy of the page.
    pub(super) fn admit_own_parts(&mut self, tag: &Tag<'_>) {
        let is_policy = |value: &[u8]| value.eq_ignore_ascii_case(b"content-security-policy");
        if !values(tag, b"http-equiv").next().is_some_and(|value| is_policy(&value)) {
            return;
        }
        let insertion = &mut self.judging.job.insertion;
        let content = tag.attributes.iter().find(|a| tag.attribute_name(a).eq_ignore_ascii_case(b"content"));
        let Some(content) = content.filter(|_| tag.part == Part::Whole && tag.certainty != Certainty::Doubt) else {
            insertion.restyle(Styling::SheetAlone);
            return;
        };
        let policy = address::decode(tag.attribute_value(content));
        let (admitted, presentation) = site_csp::admit(&policy, insertion.own_parts());
        // A sandbox is no matter of a `meta` (CSP 3, section 3.3).
        insertion.restyle(presentation.styling);
        if presentation.scripting == Scripting::Refused {
            insertion.leave_out_guard();
        }
        if let Some(policy) = admitted {
            self.replace_value(tag, content, &policy);
        }
    }

    /// Writes another value, in double quotes.
    pub(super) fn replace_value(&mut self, tag: &Tag<'_>, attribute: &Attribute, value: &[u8]) {
        let quoted = matches!(tag.bytes[attribute.value_start - 1], b'"' | b'\'') as usize;
        let (start, end) = (attribute.value_start - quoted, attribute.value_end + quoted);
        let mut written = vec![b'"'];
        written.extend_from_slice(&htmlize::escape_all_quotes_bytes(value));
        written.push(b'"');
        self.edits.replace(tag.start + start as u64..tag.start + end as u64, written);
    }
}
