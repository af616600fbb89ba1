use std::{path::Path, sync::Arc};

use hyper_rustls::ConfigBuilderExt as _;
use rustls_pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject as _};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ClientConfig, RootCertStore, ServerConfig, crypto::ring},
};

use super::{BoxError, ProxyError};

/// Serves TLS with this certificate, HTTP/2 before HTTP/1.1.
pub(super) fn acceptor(certificate: &Path, key: &Path) -> Result<TlsAcceptor, ProxyError> {
    let chain = certificates(certificate)?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|error| pem(key, error))?;
    let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has them")
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(|error| pem(key, error))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Asks the site by TLS, and believes these certificates or, without them, those of the machine.
pub(super) fn client(authorities: Option<&Path>) -> Result<ClientConfig, ProxyError> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has them");
    let Some(file) = authorities else {
        return Ok(config.with_native_roots().map_err(ProxyError::Roots)?.with_no_client_auth());
    };
    let mut roots = RootCertStore::empty();
    for certificate in certificates(file)? {
        roots.add(certificate).map_err(|error| pem(file, error))?;
    }
    Ok(config.with_root_certificates(roots).with_no_client_auth())
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, ProxyError> {
    let found = CertificateDer::pem_file_iter(file).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    match found {
        Ok(found) if found.is_empty() => Err(pem(file, "there is no certificate in it")),
        Ok(found) => Ok(found),
        Err(error) => Err(pem(file, error)),
    }
}

fn pem(file: &Path, source: impl Into<BoxError>) -> ProxyError {
    ProxyError::Pem { file: file.into(), source: source.into() }
}
