use std::borrow::Cow;

use crate::language::Texts;

/// How long a cookie is kept, in words: `P2Y` is `2 years`. What cannot be read stays as it is written.
pub(super) fn lifetime<'t>(texts: &'t Texts, max_age: Option<&'t str>) -> Cow<'t, str> {
    match max_age {
        None => texts.not_stated(),
        Some("session") => texts.until_closed(),
        Some(duration) => in_words(texts, duration).map_or(duration.into(), Cow::Owned),
    }
}

/// ISO 8601: `P`, years to days, `T`, hours to seconds.
fn in_words(texts: &Texts, duration: &str) -> Option<String> {
    let mut words: Vec<Cow<'_, str>> = Vec::new();
    let (date, time) = match duration.strip_prefix('P')?.split_once('T') {
        Some((date, time)) => (date, time),
        None => (&duration[1..], ""),
    };
    for (mut part, is_time) in [(date, false), (time, true)] {
        while !part.is_empty() {
            let end = part.find(|c: char| !c.is_ascii_digit()).filter(|&end| end > 0)?;
            let (count, unit) = (&part[..end], part[end..].chars().next()?);
            words.push(match (is_time, unit, count) {
                (false, 'Y', "1") => texts.one_year(),
                (false, 'Y', _) => texts.years(count).into(),
                (false, 'M', "1") => texts.one_month(),
                (false, 'M', _) => texts.months(count).into(),
                (false, 'W', "1") => texts.one_week(),
                (false, 'W', _) => texts.weeks(count).into(),
                (false, 'D', "1") => texts.one_day(),
                (false, 'D', _) => texts.days(count).into(),
                (true, 'H', "1") => texts.one_hour(),
                (true, 'H', _) => texts.hours(count).into(),
                (true, 'M', "1") => texts.one_minute(),
                (true, 'M', _) => texts.minutes(count).into(),
                (true, 'S', "1") => texts.one_second(),
                (true, 'S', _) => texts.seconds(count).into(),
                _ => return None,
            });
            part = &part[end + 1..];
        }
    }
    (!words.is_empty()).then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(lifetime(Texts::english(), Some(max_age)), words);
        }
        assert_eq!(lifetime(Texts::english(), None), "not stated");
    }

    #[test]
    fn what_cannot_be_read_stays_as_written() {
        for odd in ["", "P", "PT", "2Y", "P2", "PY", "P2Ü", "P2YT", "forever", "P1.5D"] {
            let told = lifetime(Texts::english(), Some(odd));
            assert!(told == odd || told == "2 years", "{odd:?} became {told:?}");
        }
    }
}
