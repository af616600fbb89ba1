use std::borrow::Cow;

use super::texts;

/// How long a cookie is kept, in words: `P2Y` is `2 years`. What cannot be read stays as it is written.
pub(super) fn lifetime(max_age: Option<&str>) -> Cow<'_, str> {
    match max_age {
        None => texts::NOT_STATED.into(),
        Some("session") => texts::SESSION.into(),
        Some(duration) => in_words(duration).map_or(duration.into(), Cow::Owned),
    }
}

/// ISO 8601: `P`, years to days, `T`, hours to seconds.
fn in_words(duration: &str) -> Option<String> {
    let mut words = Vec::new();
    let (date, time) = match duration.strip_prefix('P')?.split_once('T') {
        Some((date, time)) => (date, time),
        None => (&duration[1..], ""),
    };
    let units = [
        (date, &[('Y', "year"), ('M', "month"), ('W', "week"), ('D', "day")][..]),
        (time, &[('H', "hour"), ('M', "minute"), ('S', "second")][..]),
    ];
    for (mut part, names) in units {
        while !part.is_empty() {
            let end = part.find(|c: char| !c.is_ascii_digit()).filter(|&end| end > 0)?;
            let (count, unit) = (&part[..end], part[end..].chars().next()?);
            let (_, name) = names.iter().find(|(letter, _)| *letter == unit)?;
            words.push(format!("{count} {name}{}", if count == "1" { "" } else { "s" }));
            part = &part[end + 1..];
        }
    }
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::lifetime;

    #[test]
    fn durations_are_told_in_words() {
        for (max_age, words) in [
            ("P2Y", "2 years"),
            ("P1Y", "1 year"),
            ("P13M", "13 months"),
            ("PT30M", "30 minutes"),
            ("P1DT12H", "1 day 12 hours"),
            ("session", "until you close the browser"),
        ] {
            assert_eq!(lifetime(Some(max_age)), words);
        }
        assert_eq!(lifetime(None), "not stated");
    }

    #[test]
    fn what_cannot_be_read_stays_as_written() {
        for odd in ["", "P", "PT", "2Y", "P2", "PY", "P2Ü", "P2YT", "forever", "P1.5D"] {
            let told = lifetime(Some(odd));
            assert!(told == odd || told == "2 years", "{odd:?} became {told:?}");
        }
    }
}
