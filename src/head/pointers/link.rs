use super::list::{self, Member};
use crate::{catalog::Kind, page::HeadJudge};

/// Judges one member of a `Link` (RFC 8288, section 3), as a `link` element.
pub(super) fn judged(member: &str, judge: &HeadJudge) -> Member {
    let denied = match Link::parse(member) {
        Some(link) => link.is_denied(judge),
        // Browsers differ on what they make of it: any address in it may be followed.
        None => member.split('<').skip(1).any(|rest| {
            let address = rest.split('>').next().unwrap_or_default();
            judge.denies(address.trim(), Kind::Fetch)
        }),
    };
    if denied { Member::Drop } else { Member::Keep }
}

#[derive(Debug)]
struct Link<'m> {
    address: &'m str,
    /// Of all `rel`, though only the first should count.
    relations: String,
    destination: Option<String>,
    candidates: Option<String>,
}

impl<'m> Link<'m> {
    fn parse(member: &'m str) -> Option<Self> {
        let (address, mut rest) = member.trim().strip_prefix('<')?.split_once('>')?;
        let mut link = Self { address: address.trim(), relations: String::new(), destination: None, candidates: None };
        while let Some(parameter) = rest.trim_start().strip_prefix(';') {
            let (name, value, behind) = split_parameter(parameter)?;
            match &*name.to_ascii_lowercase() {
                "rel" => link.relations = link.relations + " " + &value,
                "as" => link.destination = link.destination.or(Some(value.to_ascii_lowercase())),
                "imagesrcset" => link.candidates = link.candidates.or(Some(value)),
                _ => {}
            }
            rest = behind;
        }
        rest.trim().is_empty().then_some(link)
    }

    fn is_denied(&self, judge: &HeadJudge) -> bool {
        judge.denies_link(self.address, &self.relations, self.destination.as_deref())
            || self.candidates.as_deref().is_some_and(|candidates| judge.denies_candidates(candidates))
    }
}

/// The name and the value of a parameter, and what stands behind it; `None` if its quotes are broken.
fn split_parameter(parameter: &str) -> Option<(&str, String, &str)> {
    let end = parameter.find([';', '=']).unwrap_or(parameter.len());
    let name = parameter[..end].trim();
    let Some(value) = parameter[end..].strip_prefix('=') else { return Some((name, String::new(), &parameter[end..])) };
    let value = value.trim_start();
    if value.starts_with('"') {
        let text = list::string(value)?;
        return Some((name, text, behind_string(value)));
    }
    let end = value.find(';').unwrap_or(value.len());
    (!value[..end].contains('"')).then(|| (name, value[..end].trim().to_owned(), &value[end..]))
}

/// What stands behind the string with which a text begins.
fn behind_string(text: &str) -> &str {
    let mut escaped = false;
    let end = text[1..].find(|c| {
        let ends = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    end.map_or("", |end| &text[end + 2..])
}
