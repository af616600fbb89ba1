use http::HeaderMap;
use serde::{Deserialize, Serialize};

use crate::policy::Policy;

/// The privacy signals of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signals {
    /// Global Privacy Control: `Sec-GPC` with the exact value `1`.
    pub gpc: bool,
    /// `DNT: 1`, where the policy takes it for the same. It is not read otherwise.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub dnt: bool,
}

impl Signals {
    /// Reads them. Where `Sec-GPC` is sent more than once, one `1` suffices.
    pub fn of(headers: &HeaderMap, policy: &Policy) -> Self {
        let sent = |name| headers.get_all(name).iter().any(|value| value.as_bytes() == b"1");
        Self { gpc: sent("sec-gpc"), dnt: policy.dnt_as_gpc && sent("dnt") }
    }

    /// Whether any of them asks not to be followed.
    pub fn opt_out(self) -> bool {
        self.gpc || self.dnt
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gpc(values: &[&'static str]) -> bool {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("sec-gpc", value.parse().unwrap());
        }
        Signals::of(&headers, &Policy::from_toml("").unwrap()).gpc
    }

    #[test]
    fn only_the_exact_value_one_is_a_signal() {
        assert!(gpc(&["1"]));
        for value in ["0", "true", "11", "1, 1", "?1", ""] {
            assert!(!gpc(&[value]), "{value:?}");
        }
        assert!(!gpc(&[]));
    }

    #[test]
    fn do_not_track_is_read_where_the_policy_says_so() {
        let headers = HeaderMap::from_iter([(http::HeaderName::from_static("dnt"), "1".parse().unwrap())]);
        for (policy, dnt) in [("", false), ("[site]\ndnt = \"ignore\"", false), ("[site]\ndnt = \"as-gpc\"", true)] {
            let signals = Signals::of(&headers, &Policy::from_toml(policy).unwrap());
            assert_eq!((signals.opt_out(), signals.gpc), (dnt, false), "{policy}");
        }
    }

    #[test]
    fn one_of_several_headers_suffices() {
        assert!(gpc(&["0", "1"]));
    }
}
