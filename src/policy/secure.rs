/// Whether our cookies are `Secure`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Secure {
    /// Yes, unless the site is asked for at a loopback name (`localhost`, `127.0.0.1`, `[::1]`) and no proxy says that
    /// the visitor came by https.
    #[default]
    Auto,
    /// Yes.
    Always,
    /// No: for a site that is served over plain http, where browsers drop `Secure` cookies.
    Never,
}
