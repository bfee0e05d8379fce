//! TLS, by the features of this package: rustls or the operating system's own library.

use reqwest::ClientBuilder;

use crate::error::Error;

/// Gives an HTTP client its TLS. Where both features are on, it is the operating system's: rustls
/// is on by default, and somebody asked for the other.
#[cfg(feature = "native-tls")]
pub(crate) fn equip(client: ClientBuilder) -> Result<ClientBuilder, Error> {
    Ok(client.tls_backend_native())
}

/// Gives an HTTP client its TLS: rustls with the operating system's certificates.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(crate) fn equip(client: ClientBuilder) -> Result<ClientBuilder, Error> {
    Ok(client.tls_backend_preconfigured(rustls_config()?))
}

/// Says that there is no TLS. Without it the key would be for everyone on the way to read.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
pub(crate) fn equip(_: ClientBuilder) -> Result<ClientBuilder, Error> {
    Err(Error::configuration(
        "expected TLS, found `smallest-atoms` built without it; turn on its feature `rustls` or \
         `native-tls`, or give an HTTP client of your own by `http_client`",
    ))
}

/// Returns the configuration; a provider that the program has installed goes before ring.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
fn rustls_config() -> Result<rustls::ClientConfig, Error> {
    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::BuilderVerifierExt;

    let installed = CryptoProvider::get_default().cloned();
    let provider = installed.unwrap_or_else(|| std::sync::Arc::new(ring::default_provider()));
    let failed = |error| Error::configuration(format!("expected TLS to be usable, found: {error}"));
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(failed)?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}
