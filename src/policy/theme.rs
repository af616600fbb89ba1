use super::{
    error::Flaw,
    reader::{At, Table},
};

/// WCAG 2.2, success criterion 1.4.3.
const LEAST_CONTRAST: f64 = 4.5;

/// The largest radius of a corner, by the unit that it may have.
const RADII: [(&str, f32); 3] = [("px", 32.0), ("rem", 2.0), ("em", 2.0)];

/// `[banner.theme]`: colours and corners of what stands in the site's pages. Checked when the policy is built.
///
/// ```
/// use tower_consent::{Policy, policy::Theme};
///
/// let theme = Theme::default().accent("#0b5fff").radius("4px");
/// Policy::builder().banner_theme(theme).build()?;
/// let pale = Theme::default().accent("#0b5fff").label("#888888");
/// assert!(Policy::builder().banner_theme(pale).build().is_err());
/// # Ok::<(), tower_consent::policy::PolicyError>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Theme {
    scheme: Scheme,
    accent: Option<At<String>>,
    label: Option<At<String>>,
    background: Option<At<String>>,
    text: Option<At<String>>,
    radius: Option<At<String>>,
}

/// Light or dark, where the theme leaves a colour to the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// As the visitor's system has it.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

const SCHEMES: [(&str, Scheme); 3] = [("auto", Scheme::Auto), ("light", Scheme::Light), ("dark", Scheme::Dark)];

impl Theme {
    /// Light or dark.
    #[must_use]
    pub fn scheme(self, scheme: Scheme) -> Self {
        Self { scheme, ..self }
    }

    /// The colour of buttons, accept and reject alike, and of ticks: `#rrggbb`.
    #[must_use]
    pub fn accent(self, colour: impl Into<String>) -> Self {
        Self { accent: given(colour), ..self }
    }

    /// The colour of the text on the accent. Unless said otherwise white or black, whichever can be read.
    #[must_use]
    pub fn label(self, colour: impl Into<String>) -> Self {
        Self { label: given(colour), ..self }
    }

    /// The colours of the paper and of the text on it.
    #[must_use]
    pub fn paper(self, background: impl Into<String>, text: impl Into<String>) -> Self {
        Self { background: given(background), text: given(text), ..self }
    }

    /// How round corners are: a number of px, em or rem, such as `4px`, or `0`.
    #[must_use]
    pub fn radius(self, length: impl Into<String>) -> Self {
        Self { radius: given(length), ..self }
    }

    /// Takes the keys of the table.
    pub(super) fn read(mut table: Table<'_>) -> Result<Self, Flaw> {
        let theme = Self {
            scheme: table.word("scheme", &SCHEMES)?.unwrap_or_default(),
            accent: table.text("accent")?,
            label: table.text("label")?,
            background: table.text("background")?,
            text: table.text("text")?,
            radius: table.text("radius")?,
        };
        table.end()?;
        Ok(theme)
    }

    /// Its values by the names that they have in style sheets, behind `--consent-`.
    pub(super) fn check(self) -> Result<Vec<(&'static str, String)>, Flaw> {
        let mut values = Vec::new();
        match self.scheme {
            Scheme::Auto => {}
            Scheme::Light => values.push(("scheme", "light".to_owned())),
            Scheme::Dark => values.push(("scheme", "dark".to_owned())),
        }
        if let Some((text, background)) = pair(("text", self.text), ("background", self.background))? {
            values.extend([("background", background), ("text", text)]);
        }
        let label = self.label.or_else(|| {
            let accent = self.accent.as_ref()?;
            Some(At { value: legible_on(Colour::parse(&accent.value)?).to_owned(), at: accent.at })
        });
        // A colour that cannot be read has no label of ours: it is refused for itself.
        if let (None, Some(accent)) = (&label, &self.accent) {
            colour("accent", accent)?;
        }
        if let Some((label, accent)) = pair(("label", label), ("accent", self.accent))? {
            values.extend([("accent", accent), ("label", label)]);
        }
        if let Some(radius) = self.radius {
            values.push(("radius", length(radius)?));
        }
        Ok(values)
    }
}

/// Red, green and blue.
#[derive(Clone, Copy, Debug)]
struct Colour([u8; 3]);

impl Colour {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// WCAG 2.2, relative luminance.
    fn luminance(self) -> f64 {
        let part = |value: u8| match f64::from(value) / 255.0 {
            low if low <= 0.04045 => low / 12.92,
            high => ((high + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = self.0.map(part);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// WCAG 2.2, contrast ratio.
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }
}

/// One of the two can be read on any colour: the worst has 4.58 with both.
fn legible_on(colour: Colour) -> &'static str {
    if colour.contrast(Colour([255; 3])) >= LEAST_CONTRAST { "#ffffff" } else { "#000000" }
}

/// Two colours of which one is written on the other. Neither comes alone: nobody could say whether it can be read.
fn pair(
    (front_key, front): (&str, Option<At<String>>),
    (back_key, back): (&str, Option<At<String>>),
) -> Result<Option<(String, String)>, Flaw> {
    let alone = |key, At { at, value }, other| {
        Flaw::new(at, format!("{key} is {value:?}, expected {other} beside it, since one is written on the other"))
    };
    let (front, back) = match (front, back) {
        (None, None) => return Ok(None),
        (Some(front), None) => return Err(alone(front_key, front, back_key)),
        (None, Some(back)) => return Err(alone(back_key, back, front_key)),
        (Some(front), Some(back)) => (front, back),
    };
    let contrast = colour(front_key, &front)?.contrast(colour(back_key, &back)?);
    if contrast < LEAST_CONTRAST {
        let (ratio, front_colour, back_colour) = ((contrast * 100.0).floor() / 100.0, &front.value, &back.value);
        let found = format!("{front_key} is {front_colour:?} on {back_key} {back_colour:?}, a contrast of {ratio}");
        return Err(Flaw::new(front.at, format!("{found}, expected {LEAST_CONTRAST} or more")));
    }
    Ok(Some((front.value, back.value)))
}

fn colour(key: &str, At { value, at }: &At<String>) -> Result<Colour, Flaw> {
    let expected = || Flaw::new(*at, format!("{key} is {value:?}, expected a colour such as \"#0b5fff\""));
    Colour::parse(value).ok_or_else(expected)
}

fn length(At { value, at }: At<String>) -> Result<String, Flaw> {
    let fits = |(unit, most): (&str, f32)| {
        let number = value.strip_suffix(unit)?;
        let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && !number.ends_with('.');
        number.parse::<f32>().ok().filter(|number| is_plain && *number <= most)
    };
    if value == "0" || RADII.into_iter().any(|radius| fits(radius).is_some()) {
        return Ok(value);
    }
    let expected = "expected \"0\", or a length up to \"32px\", \"2em\" or \"2rem\"";
    Err(Flaw::new(at, format!("radius is {value:?}, {expected}")))
}

fn given(value: impl Into<String>) -> Option<At<String>> {
    Some(At::nowhere(value.into()))
}

#[cfg(test)]
mod tests {
    use crate::{Policy, policy::Theme};

    fn refused(theme: &str, message: &str) {
        let error = Policy::from_toml(&format!("[banner.theme]\n{theme}")).expect_err(theme);
        assert_eq!(error.to_string(), message);
    }

    #[test]
    fn colours_that_cannot_be_read_are_refused() {
        for (theme, message) in [
            (
                "background = '#ffffff'\ntext = '#777777'",
                "line 3, column 8: text is \"#777777\" on background \"#ffffff\", a contrast of 4.47, expected 4.5 or more",
            ),
            (
                "accent = '#0b5fff'\nlabel = '#0b5fff'",
                "line 3, column 9: label is \"#0b5fff\" on accent \"#0b5fff\", a contrast of 1, expected 4.5 or more",
            ),
            (
                "text = '#000000'",
                "line 2, column 8: text is \"#000000\", expected background beside it, since one is written on the other",
            ),
            (
                "label = '#000000'",
                "line 2, column 9: label is \"#000000\", expected accent beside it, since one is written on the other",
            ),
        ] {
            refused(theme, message);
        }
        assert!(Policy::from_toml("[banner.theme]\nbackground = '#ffffff'\ntext = '#767676'").is_ok(), "4.54");
    }

    #[test]
    fn values_that_are_none_are_refused() {
        for colour in ["red", "#fff", "#gggggg", "#+12345", "0b5fff", "#0b5fff;}", "#0b5fffff", "#é1234"] {
            refused(
                &format!("accent = {colour:?}"),
                &format!("line 2, column 10: accent is {colour:?}, expected a colour such as \"#0b5fff\""),
            );
        }
        for radius in ["4", "-1px", "33px", "3em", "1e1px", "NaNpx", "px", "50%", "1px}", "infem", "1.em"] {
            let expected = "expected \"0\", or a length up to \"32px\", \"2em\" or \"2rem\"";
            refused(&format!("radius = {radius:?}"), &format!("line 2, column 10: radius is {radius:?}, {expected}"));
        }
        refused("scheme = 'sepia'", "line 2, column 10: scheme is \"sepia\", expected \"auto\", \"light\" or \"dark\"");
    }

    #[test]
    fn every_accent_has_a_label_that_can_be_read() {
        for colour in (0..0x0100_0000).step_by(0x0003_0507) {
            let values = Theme::default().accent(format!("#{colour:06x}")).check();
            assert!(values.is_ok(), "{values:?}");
        }
        for (accent, label) in [("#0b5fff", "#ffffff"), ("#ffd400", "#000000"), ("#777777", "#000000")] {
            let values = Theme::default().accent(accent).check().expect("a theme");
            assert_eq!(values, [("accent", accent.to_owned()), ("label", label.to_owned())]);
        }
    }
}
