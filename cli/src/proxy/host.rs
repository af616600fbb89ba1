use http::{
    HeaderValue, Request, Uri, Version,
    header::HOST,
    uri::{Authority, PathAndQuery, Scheme},
};

use super::refusal::Refusal;

/// The host that a request asks for. `None` for an HTTP/1.0 request without one.
///
/// The address of the request wins over `Host` (RFC 9112, section 3.2.2), which must be there once all the same
/// (section 3.2); in HTTP/2 both must say the same (RFC 9113, section 8.3.1).
pub(super) fn of<B>(request: &Request<B>) -> Result<Option<Authority>, Refusal> {
    let mut lines = request.headers().get_all(HOST).iter();
    let line = match (lines.next(), lines.next()) {
        (line, None) => line.map(read).transpose()?,
        (_, Some(_)) => return Err(Refusal::Host),
    };
    let address = request.uri().authority().map(|authority| check(authority.clone())).transpose()?;
    match (request.version(), address, line) {
        (Version::HTTP_2, Some(address), Some(line)) if address != line => Err(Refusal::Host),
        (Version::HTTP_10 | Version::HTTP_2, address, line) => Ok(address.or(line)),
        (_, address, Some(line)) => Ok(address.or(Some(line))),
        (_, _, None) => Err(Refusal::Host),
    }
}

/// Writes the host into the address and into the one `Host`, so that all behind here read the same.
pub(super) fn write<B>(request: &mut Request<B>, scheme: Scheme, host: Authority) -> Result<(), Refusal> {
    let line = HeaderValue::from_str(host.as_str()).map_err(|_| Refusal::Host)?;
    *request.uri_mut() = address(request.uri(), scheme, host).ok_or(Refusal::Host)?;
    request.headers_mut().insert(HOST, line);
    Ok(())
}

/// The same path at another host.
pub(super) fn address(uri: &Uri, scheme: Scheme, host: Authority) -> Option<Uri> {
    let path = uri.path_and_query().cloned().unwrap_or_else(|| PathAndQuery::from_static("/"));
    Uri::builder().scheme(scheme).authority(host).path_and_query(path).build().ok()
}

fn read(line: &HeaderValue) -> Result<Authority, Refusal> {
    Authority::try_from(line.as_bytes()).map_err(|_| Refusal::Host).and_then(check)
}

fn check(host: Authority) -> Result<Authority, Refusal> {
    if host.host().is_empty() || host.as_str().contains('@') { Err(Refusal::Host) } else { Ok(host) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(version: Version, uri: &str, lines: &[&str]) -> Result<Option<String>, Refusal> {
        let request =
            lines.iter().fold(Request::get(uri).version(version), |request, line| request.header(HOST, *line));
        of(&request.body(()).unwrap()).map(|host| host.map(|host| host.to_string()))
    }

    #[test]
    fn a_request_names_one_host() {
        use Version as V;
        let one = |host: &str| Ok(Some(host.to_owned()));
        assert_eq!(host(V::HTTP_11, "/", &["a.example:80"]), one("a.example:80"));
        assert_eq!(host(V::HTTP_11, "http://b.example/", &["a.example"]), one("b.example"));
        assert_eq!(host(V::HTTP_2, "https://b.example/", &[]), one("b.example"));
        assert_eq!(host(V::HTTP_2, "https://b.example/", &["B.example"]), one("b.example"));
        assert_eq!(host(V::HTTP_10, "/", &[]), Ok(None));
        for (version, uri, lines) in [
            (V::HTTP_11, "/", &[][..]),
            (V::HTTP_11, "/", &["a.example", "a.example"]),
            (V::HTTP_11, "/", &[""]),
            (V::HTTP_11, "/", &["a.example@evil.example"]),
            (V::HTTP_11, "/", &["a.example/path"]),
            (V::HTTP_11, "/", &["a.example, evil.example"]),
            (V::HTTP_11, "http://user@b.example/", &["b.example"]),
            (V::HTTP_2, "https://b.example/", &["a.example"]),
        ] {
            assert_eq!(host(version, uri, lines), Err(Refusal::Host), "{version:?} {uri} {lines:?}");
        }
    }
}
