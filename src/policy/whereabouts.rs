//! Where a visitor is, as far as a request tells: the same for all, by a header that a proxy sets, or by a function of the owner's.

use std::{collections::BTreeMap, fmt, sync::Arc};

use http::{HeaderMap, HeaderName, request::Parts};

use super::{Jurisdiction, error::Flaw, reader::At};

/// How the jurisdiction of a request is found.
#[derive(Clone, Debug, Default)]
pub(crate) enum Whereabouts {
    /// It is the policy's for everybody.
    #[default]
    Same,
    /// A header names the visitor's country.
    Header { name: HeaderName, countries: BTreeMap<String, Jurisdiction> },
    /// The owner's function knows.
    Function(Function),
}

/// A function of the owner's from the head of a request to a jurisdiction.
#[derive(Clone)]
pub(crate) struct Function(pub(super) Arc<dyn Fn(&Parts) -> Jurisdiction + Send + Sync>);

/// The members of the EU and of the EEA, and those that have a preset of their own.
const COUNTRIES: [(Jurisdiction, &str); 7] = [
    (Jurisdiction::Eu, "AT BE BG HR CY CZ DE DK EE ES FI GR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"),
    (Jurisdiction::Fr, "FR GP GF MQ YT RE MF"),
    (Jurisdiction::Uk, "GB"),
    (Jurisdiction::Nz, "NZ"),
    (Jurisdiction::Au, "AU"),
    (Jurisdiction::UsCa, "US-CA"),
    (Jurisdiction::Br, "BR"),
];

/// What networks say when they do not know: neither is any country's code.
const NOWHERE: [&str; 2] = ["XX", "ZZ"];

impl Whereabouts {
    /// The jurisdiction of a request. `otherwise` is the policy's own.
    pub(super) fn of(&self, request: &Parts, otherwise: Jurisdiction) -> Jurisdiction {
        match self {
            Self::Function(Function(find)) => find(request),
            _ => self.of_headers(&request.headers, otherwise),
        }
    }

    /// The same where only the headers are known. What a function would say is not known then, so the strictest holds.
    pub(super) fn of_headers(&self, headers: &HeaderMap, otherwise: Jurisdiction) -> Jurisdiction {
        match self {
            Self::Same => otherwise,
            Self::Function(_) => Jurisdiction::Strictest,
            Self::Header { name, countries } => match place(headers, name) {
                None => Jurisdiction::Strictest,
                Some(place) => look_up(&place, countries).unwrap_or(otherwise),
            },
        }
    }

    /// Whether headers alone tell.
    pub(crate) fn is_in_headers(&self) -> bool {
        !matches!(self, Self::Function(_))
    }

    /// The header that decides, for `Vary`.
    pub(crate) fn header(&self) -> Option<&HeaderName> {
        match self {
            Self::Header { name, .. } => Some(name),
            Self::Same | Self::Function(_) => None,
        }
    }
}

/// The one place that the header names, in capitals; what is missing, named twice or no code at all is nowhere.
fn place(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let mut values = headers.get_all(name).iter();
    let (value, None) = (values.next()?, values.next()) else { return None };
    let place = value.to_str().ok()?.trim().to_ascii_uppercase();
    is_place(&place).then_some(place)
}

/// ISO 3166: two letters, behind them a subdivision or nothing.
fn is_place(code: &str) -> bool {
    let (country, subdivision) = code.split_once('-').unwrap_or((code, "0"));
    country.len() == 2
        && country.bytes().all(|b| b.is_ascii_uppercase())
        && (1..=3).contains(&subdivision.len())
        && subdivision.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && !NOWHERE.contains(&country)
}

/// The place itself, else its country.
fn look_up(place: &str, countries: &BTreeMap<String, Jurisdiction>) -> Option<Jurisdiction> {
    let country = place.split('-').next()?;
    countries.get(place).or_else(|| countries.get(country)).copied()
}

/// `[site] jurisdiction_header` and `[site.countries]`, as the owner wrote them.
#[derive(Debug, Default)]
pub(super) struct ByHeader {
    pub(super) name: Option<At<String>>,
    pub(super) countries: Vec<(At<String>, Jurisdiction)>,
}

impl ByHeader {
    /// The owner's countries win over the built-in ones.
    pub(super) fn check(self) -> Result<Option<Whereabouts>, Flaw> {
        let builtin = COUNTRIES
            .iter()
            .flat_map(|(jurisdiction, codes)| codes.split(' ').map(|code| (code.to_owned(), *jurisdiction)));
        let mut countries: BTreeMap<_, _> = builtin.collect();
        for (code, jurisdiction) in self.countries {
            if !is_place(&code.value) {
                let expected = "expected a country such as \"NZ\" or a part of one such as \"US-CA\"";
                return Err(Flaw::new(code.at, format!("{:?} is no place, {expected}", code.value)));
            }
            countries.insert(code.value, jurisdiction);
        }
        let Some(name) = self.name else { return Ok(None) };
        let expected = "expected the name of a header such as \"CF-IPCountry\"";
        let flaw = |_| Flaw::new(name.at, format!("jurisdiction_header is {:?}, {expected}", name.value));
        let name = HeaderName::from_bytes(name.value.as_bytes()).map_err(flaw)?;
        Ok(Some(Whereabouts::Header { name, countries }))
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Function")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a visitor gets who comes with these values of the header.
    fn of(values: &[&str]) -> Jurisdiction {
        let own = vec![(At::nowhere("CH".to_owned()), Jurisdiction::Eu)];
        let by_header = ByHeader { name: Some(At::nowhere("CF-IPCountry".into())), countries: own };
        let whereabouts = by_header.check().unwrap().unwrap();
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("cf-ipcountry", value.parse().unwrap());
        }
        whereabouts.of_headers(&headers, Jurisdiction::Nz)
    }

    #[test]
    fn a_country_has_its_preset() {
        for (code, expected) in [
            ("DE", Jurisdiction::Eu),
            ("FR", Jurisdiction::Fr),
            ("re", Jurisdiction::Fr),
            ("GB", Jurisdiction::Uk),
            ("GB-SCT", Jurisdiction::Uk),
            ("US-CA", Jurisdiction::UsCa),
            ("CH", Jurisdiction::Eu),
            ("JP", Jurisdiction::Nz),
            ("US", Jurisdiction::Nz),
            ("US-TX", Jurisdiction::Nz),
        ] {
            assert_eq!(of(&[code]), expected, "{code}");
        }
    }

    #[test]
    fn who_is_nowhere_has_the_strictest() {
        for values in
            [&[][..], &[""], &["XX"], &["T1"], &["ZZ-A"], &["**"], &["US-"], &["USA"], &["NZ, DE"], &["NZ", "NZ"]]
        {
            assert_eq!(of(values), Jurisdiction::Strictest, "{values:?}");
        }
    }
}
