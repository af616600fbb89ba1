//! Reads TOML tables key by key, so that every mistake can say where it stands and what was expected.

use std::ops::RangeInclusive;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::error::Flaw;

/// A value, and the byte offset at which the file has it.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) at: Option<usize>,
}

/// A key and its text.
pub(super) type Pair = (At<String>, At<String>);

/// A table of the file of which some keys have been taken.
pub(super) struct Table<'t> {
    name: String,
    at: usize,
    entries: Vec<(At<String>, Spanned<DeValue<'t>>)>,
    expected: Vec<&'static str>,
}

impl<'t> Table<'t> {
    /// The whole file.
    pub(super) fn parse(text: &'t str) -> Result<Self, toml::de::Error> {
        Ok(Self::new(String::new(), 0, DeTable::parse(text)?.into_inner()))
    }

    fn new(name: String, at: usize, table: DeTable<'t>) -> Self {
        let entry = |(key, value): (Spanned<std::borrow::Cow<'t, str>>, _)| {
            let at = key.span().start;
            (At::new(key.into_inner().into_owned(), at), value)
        };
        let mut entries: Vec<_> = table.into_iter().map(entry).collect();
        entries.sort_by_key(|(key, _)| key.at);
        Self { name, at, entries, expected: Vec::new() }
    }

    /// A text.
    pub(super) fn text(&mut self, key: &'static str) -> Result<Option<At<String>>, Flaw> {
        self.take(key).map(|value| text(key, &value)).transpose()
    }

    /// `true` or `false`.
    pub(super) fn flag(&mut self, key: &'static str) -> Result<Option<bool>, Flaw> {
        let read = |value: Spanned<DeValue<'_>>| {
            value.get_ref().as_bool().ok_or_else(|| wrong(key, &value, "expected true or false"))
        };
        self.take(key).map(read).transpose()
    }

    /// A whole number.
    pub(super) fn number(&mut self, key: &'static str, range: &RangeInclusive<u32>) -> Result<Option<u32>, Flaw> {
        let read = |value: Spanned<DeValue<'_>>| {
            let integer = value.get_ref().as_integer();
            integer
                .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok())
                .filter(|number| range.contains(number))
                .ok_or_else(|| wrong(key, &value, &expected_number(range)))
        };
        self.take(key).map(read).transpose()
    }

    /// One of a few words.
    pub(super) fn word<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)]) -> Result<Option<T>, Flaw> {
        self.take(key).map(|value| word(key, &value, words)).transpose()
    }

    /// All keys that are left, each with one of a few words.
    pub(super) fn words<T: Copy>(mut self, words: &[(&str, T)]) -> Result<Vec<(At<String>, T)>, Flaw> {
        let entries = std::mem::take(&mut self.entries).into_iter();
        entries.map(|(key, value)| word(&key.value, &value, words).map(|meaning| (key.clone(), meaning))).collect()
    }

    /// A list of texts.
    pub(super) fn list(&mut self, key: &'static str) -> Result<Option<Vec<At<String>>>, Flaw> {
        let Some(value) = self.take(key) else { return Ok(None) };
        match value.get_ref() {
            DeValue::Array(items) => items.iter().map(|item| text(key, item)).collect::<Result<_, _>>().map(Some),
            _ => Err(wrong(key, &value, "expected a list of texts, such as [\"one\", \"two\"]")),
        }
    }

    /// A table.
    pub(super) fn table(&mut self, key: &'static str) -> Result<Option<Table<'t>>, Flaw> {
        self.take(key).map(|value| table(key, key.to_owned(), value)).transpose()
    }

    /// The tables in a table, by their keys, in the order of the file.
    pub(super) fn tables(&mut self, key: &'static str) -> Result<Vec<(At<String>, Table<'t>)>, Flaw> {
        let Some(outer) = self.table(key)? else { return Ok(Vec::new()) };
        let inner = |(id, value): (At<String>, _)| {
            let name = format!("{key}.{}", id.value);
            Ok((id, table(key, name, value)?))
        };
        outer.entries.into_iter().map(inner).collect()
    }

    /// The keys of a table with a text each.
    pub(super) fn pairs(&mut self, key: &'static str) -> Result<Vec<Pair>, Flaw> {
        self.table(key)?.map_or_else(|| Ok(Vec::new()), Table::texts)
    }

    /// A list of tables.
    pub(super) fn rows(&mut self, key: &'static str) -> Result<Option<Vec<Table<'t>>>, Flaw> {
        let Some(value) = self.take(key) else { return Ok(None) };
        let name = format!("{}.{key}", self.name);
        let expected = "expected a list of tables, such as [{ … }]";
        let wrong = wrong(key, &value, expected);
        let DeValue::Array(items) = value.into_inner() else { return Err(wrong) };
        items.into_iter().map(|item| table(key, name.clone(), item)).collect::<Result<_, _>>().map(Some)
    }

    /// All keys, each with its text.
    pub(super) fn texts(self) -> Result<Vec<Pair>, Flaw> {
        let entries = self.entries.into_iter();
        entries.map(|(name, value)| text(&name.value, &value).map(|text| (name, text))).collect()
    }

    /// Any value, for those that are not of one type.
    pub(super) fn take(&mut self, key: &'static str) -> Option<Spanned<DeValue<'t>>> {
        self.expected.push(key);
        let index = self.entries.iter().position(|(found, _)| found.value == key)?;
        Some(self.entries.remove(index).1)
    }

    /// The flaw of a table that lacks a key.
    pub(super) fn lacks(&self, key: &str, expected: &str) -> Flaw {
        Flaw::new(Some(self.at), format!("[{}] has no {key}, expected {expected}", self.name))
    }

    /// Refuses every key that nobody asked for.
    pub(super) fn end(self) -> Result<(), Flaw> {
        let Some((key, _)) = self.entries.first() else { return Ok(()) };
        let place = if self.name.is_empty() { String::new() } else { format!(" in [{}]", self.name) };
        let expected = one_of(self.expected.iter().map(ToString::to_string));
        Err(Flaw::new(key.at, format!("unknown key {:?}{place}, expected {expected}", key.value)))
    }
}

impl<T> At<T> {
    pub(super) fn new(value: T, at: usize) -> Self {
        Self { value, at: Some(at) }
    }

    /// A value that comes from no file.
    pub(super) fn nowhere(value: T) -> Self {
        Self { value, at: None }
    }
}

/// `expected a whole number from 1 to 395`.
pub(super) fn expected_number(range: &RangeInclusive<u32>) -> String {
    format!("expected a whole number from {} to {}", range.start(), range.end())
}

/// The flaw of a value that is not what its key wants.
pub(super) fn wrong(key: &str, value: &Spanned<DeValue<'_>>, expected: &str) -> Flaw {
    let found = match value.get_ref() {
        DeValue::String(text) => format!("{text:?}"),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(time) => time.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    };
    Flaw::new(Some(value.span().start), format!("{key} is {found}, {expected}"))
}

fn word<T: Copy>(key: &str, value: &Spanned<DeValue<'_>>, words: &[(&str, T)]) -> Result<T, Flaw> {
    let found = words.iter().find(|(word, _)| value.get_ref().as_str() == Some(word));
    let expected = || format!("expected {}", one_of(words.iter().map(|(word, _)| format!("{word:?}"))));
    found.map(|(_, meaning)| *meaning).ok_or_else(|| wrong(key, value, &expected()))
}

fn text(key: &str, value: &Spanned<DeValue<'_>>) -> Result<At<String>, Flaw> {
    let at = value.span().start;
    match value.get_ref() {
        DeValue::String(text) if !text.trim().is_empty() => Ok(At::new(text.clone().into_owned(), at)),
        _ => Err(wrong(key, value, "expected a text in quotes")),
    }
}

fn table<'t>(key: &str, name: String, value: Spanned<DeValue<'t>>) -> Result<Table<'t>, Flaw> {
    let at = value.span().start;
    let wrong = wrong(key, &value, "expected a table");
    match value.into_inner() {
        DeValue::Table(table) => Ok(Table::new(name, at, table)),
        _ => Err(wrong),
    }
}

fn one_of(words: impl Iterator<Item = String>) -> String {
    let words: Vec<_> = words.collect();
    match words.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => "nothing".to_owned(),
    }
}
