//! For whom a request is: `X-Forwarded-*`, and `Forwarded` (RFC 7239).

use std::net::{IpAddr, SocketAddr};

use http::{
    HeaderMap, HeaderName, HeaderValue,
    header::FORWARDED,
    uri::{Authority, Scheme},
};

const FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const HOST: HeaderName = HeaderName::from_static("x-forwarded-host");
const PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// What this proxy knows of its peer itself.
#[derive(Clone, Debug)]
pub(super) struct Peer {
    pub(super) address: SocketAddr,
    pub(super) scheme: Scheme,
}

/// Whether headers of this kind that come in are believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// They are dropped: whoever asks may have made them up.
    Nobody,
    /// They are kept and extended: a proxy in front sets them.
    Front,
}

impl Trust {
    /// The scheme by which the visitor came.
    pub(super) fn scheme(self, headers: &HeaderMap, peer: &Peer) -> Scheme {
        let told = headers.get(PROTO).filter(|_| self == Self::Front).and_then(|line| line.to_str().ok());
        match told.and_then(|line| line.split(',').next()).map(str::trim) {
            Some("https") => Scheme::HTTPS,
            Some("http") => Scheme::HTTP,
            _ => peer.scheme.clone(),
        }
    }

    /// Tells the site who asks, and for what.
    pub(super) fn tell(self, headers: &mut HeaderMap, peer: &Peer, host: Option<&Authority>) {
        if self == Self::Nobody {
            let made_up: Vec<_> = headers.keys().filter(|name| tells_of_a_visitor(name)).cloned().collect();
            made_up.into_iter().for_each(|name| drop(headers.remove(name)));
        }
        let known = headers.contains_key(FORWARDED) || !headers.contains_key(FOR);
        if known {
            append(headers, FORWARDED, &element(peer, host));
        }
        append(headers, FOR, &peer.address.ip().to_canonical().to_string());
        or_insert(headers, PROTO, peer.scheme.as_str());
        if let Some(host) = host {
            or_insert(headers, HOST, host.as_str());
        }
    }
}

/// Also with underscores, since CGI and PHP cannot tell these from hyphens.
fn tells_of_a_visitor(name: &HeaderName) -> bool {
    let name = name.as_str().replace('_', "-");
    name.starts_with("x-forwarded-") || ["forwarded", "x-real-ip"].contains(&name.as_str())
}

fn element(peer: &Peer, host: Option<&Authority>) -> String {
    let by = match peer.address.ip().to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("\"[{address}]\""),
    };
    let host = host.map(|host| format!(";host=\"{host}\"")).unwrap_or_default();
    format!("for={by}{host};proto={}", peer.scheme)
}

/// Adds to the list, in one line: not every site reads a second one.
fn append(headers: &mut HeaderMap, name: HeaderName, last: &str) {
    let lines = headers.get_all(&name).iter().filter_map(|line| line.to_str().ok());
    let list: Vec<&str> = lines.chain([last]).collect();
    if let Ok(list) = HeaderValue::try_from(list.join(", ")) {
        headers.insert(name, list);
    }
}

fn or_insert(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.entry(name).or_insert(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(trust: Trust, lines: &[(&'static str, &'static str)]) -> Vec<String> {
        let peer = Peer { address: "[::ffff:192.0.2.7]:4711".parse().unwrap(), scheme: Scheme::HTTP };
        let mut headers: HeaderMap = lines
            .iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        trust.tell(&mut headers, &peer, Some(&Authority::from_static("site.example")));
        let mut told: Vec<_> =
            headers.iter().map(|(name, value)| format!("{name}: {}", value.to_str().unwrap())).collect();
        told.sort_unstable();
        told
    }

    #[test]
    fn a_visitor_cannot_make_up_who_he_is() {
        let made_up = [
            ("x-forwarded-for", "203.0.113.1"),
            ("x_forwarded_for", "203.0.113.1"),
            ("x-forwarded-port", "1"),
            ("x-real-ip", "203.0.113.1"),
            ("forwarded", "for=203.0.113.1"),
        ];
        let expected = [
            "forwarded: for=192.0.2.7;host=\"site.example\";proto=http",
            "x-forwarded-for: 192.0.2.7",
            "x-forwarded-host: site.example",
            "x-forwarded-proto: http",
        ];
        assert_eq!(told(Trust::Nobody, &made_up), expected);
        assert_eq!(told(Trust::Front, &[]), expected);
    }

    #[test]
    fn a_trusted_front_is_believed_and_extended() {
        let front = [("x-forwarded-for", "203.0.113.1"), ("x-forwarded-proto", "https"), ("x-forwarded-port", "443")];
        assert_eq!(
            told(Trust::Front, &front),
            [
                "x-forwarded-for: 203.0.113.1, 192.0.2.7",
                "x-forwarded-host: site.example",
                "x-forwarded-port: 443",
                "x-forwarded-proto: https"
            ]
        );
        let told = told(Trust::Front, &[("forwarded", "for=\"[2001:db8::1]\"")]);
        assert_eq!(told[0], "forwarded: for=\"[2001:db8::1]\", for=192.0.2.7;host=\"site.example\";proto=http");
    }
}
