use http::HeaderMap;
use serde::{Deserialize, Serialize};

/// The privacy signals of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signals {
    /// Global Privacy Control: `Sec-GPC` with the exact value `1`.
    pub gpc: bool,
}

impl Signals {
    /// Reads them. Where `Sec-GPC` is sent more than once, one `1` suffices.
    pub fn of(headers: &HeaderMap) -> Self {
        Self { gpc: headers.get_all("sec-gpc").iter().any(|value| value.as_bytes() == b"1") }
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
        Signals::of(&headers).gpc
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
    fn one_of_several_headers_suffices() {
        assert!(gpc(&["0", "1"]));
    }
}
