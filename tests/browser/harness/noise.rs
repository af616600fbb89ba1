use super::sink::Contact;

/// What Chromium asks of its maker by itself, whatever the page: host and the start of the path.
const NOISE: &[(&str, &str)] = &[
    ("update.googleapis.com", "/"),
    ("accounts.google.com", "/ListAccounts"),
    ("clients2.google.com", "/time"),
    ("optimizationguide-pa.googleapis.com", "/"),
    ("content-autofill.googleapis.com", "/"),
    ("android.clients.google.com", "/"),
    ("redirector.gvt1.com", "/"),
    ("safebrowsing.googleapis.com", "/"),
];

/// Whether the browser did this by itself. None of these hosts is a tracker of the demo.
pub(super) fn is_noise(contact: &Contact) -> bool {
    let path = contact.target.as_deref();
    NOISE.iter().any(|(host, start)| contact.host == *host && path.is_none_or(|path| path.starts_with(start)))
}
