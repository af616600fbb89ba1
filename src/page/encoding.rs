/// Whether this label names an encoding that does not write markup in ASCII and that a `meta` can set; it cannot set UTF-16
/// (WHATWG HTML 13.2.3.2, Encoding 4.2).
pub(super) fn hides_markup(label: &str) -> bool {
    const FAMILIES: [&str; 6] = ["iso-2022-jp", "csiso2022jp", "iso-2022-kr", "iso-2022-cn", "hz-gb-2312", "utf-7"];
    FAMILIES.iter().any(|family| label.starts_with(family))
}

/// The same for a label in the head of a response, or in a `data:` address.
pub(super) fn hides_text(label: &str) -> bool {
    const FAMILIES: [&str; 7] = ["utf-16", "unicode", "ucs-2", "csunicode", "iso-10646-ucs-2", "utf-32", "csiso2022kr"];
    let label = label.trim().to_ascii_lowercase();
    hides_markup(&label) || FAMILIES.iter().any(|family| label.starts_with(family))
}
