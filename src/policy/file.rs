//! The policy file: every key, in the order of the documentation.

use toml::de::DeValue;

use super::{
    InvalidRecords, PolicyBuilder, Secure,
    builder::CategoryChange,
    check::{self, DAYS, REVISIONS},
    codings, csp, delivery,
    error::Flaw,
    languages::OwnText,
    look, presets,
    reader::{At, Table, wrong},
    tracker::{TrackerChange, TrackerEntry},
};
use crate::catalog::{AddressRule, CookieRule, Draws, Handling, InvalidHost, Kind, Party, StorageArea, StorageRule};

const KINDS: [(&str, Kind); 11] = [
    ("script", Kind::Script),
    ("image", Kind::Image),
    ("frame", Kind::Frame),
    ("style", Kind::Style),
    ("font", Kind::Font),
    ("media", Kind::Media),
    ("fetch", Kind::Fetch),
    ("socket", Kind::Socket),
    ("hint", Kind::Hint),
    ("form", Kind::Form),
    ("refresh", Kind::Refresh),
];
const HANDLINGS: [(&str, Handling); 3] =
    [("block", Handling::Block), ("placeholder", Handling::Placeholder), ("allow", Handling::Allow)];
const AREAS: [(&str, StorageArea); 4] = [
    ("local", StorageArea::Local),
    ("session", StorageArea::Session),
    ("indexeddb", StorageArea::IndexedDb),
    ("cache", StorageArea::Cache),
];
const DRAWS: [(&str, Draws); 2] = [("here", Draws::Here), ("anywhere", Draws::Anywhere)];
const PARTIES: [(&str, Party); 2] = [("first", Party::First), ("third", Party::Third)];

/// Takes every key of the file into a builder, and refuses the rest.
pub(super) fn read(mut file: Table<'_>) -> Result<PolicyBuilder, Flaw> {
    let mut builder = PolicyBuilder::default();
    builder.revision = file.number("revision", &REVISIONS)?.unwrap_or(builder.revision);
    if let Some(prefix) = file.text("prefix")? {
        builder.prefix = prefix;
    }
    if let Some(table) = file.table("site")? {
        site(&mut builder, table)?;
    }
    for (id, table) in file.tables("jurisdictions")? {
        builder.presets.read(&id, table)?;
    }
    for (id, table) in file.tables("categories")? {
        builder.categories.push((id, category(table)?));
    }
    for (id, table) in file.tables("trackers")? {
        builder.trackers.push((id, tracker(table)?));
    }
    if let Some(table) = file.table("gate")? {
        gate(&mut builder, table)?;
    }
    if let Some(table) = file.table("csp")? {
        csp::read(&mut builder, table)?;
    }
    if let Some(table) = file.table("banner")? {
        banner(&mut builder, table)?;
    }
    if let Some(table) = file.table("adapters")? {
        adapters(&mut builder, table)?;
    }
    for (language, table) in file.tables("texts")? {
        for (id, text) in table.texts()? {
            builder.languages.texts.push(OwnText { language: language.clone(), id, text });
        }
    }
    if let Some(table) = file.table("cookies")? {
        cookies(&mut builder, table)?;
    }
    if let Some(table) = file.table("codings")? {
        codings::read(&mut builder, table)?;
    }
    if let Some(table) = file.table("cache")? {
        delivery::read(&mut builder, table)?;
    }
    if let Some(table) = file.table("records")? {
        records(&mut builder, table)?;
    }
    file.end()?;
    Ok(builder)
}

fn site(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    builder.site.name = value(table.text("name")?);
    builder.site.contact = value(table.text("contact")?);
    builder.privacy_page = table.text("privacy_page")?;
    if let Some(id) = table.text("jurisdiction")? {
        builder.jurisdiction = presets::jurisdiction(&id)?;
    }
    builder.by_header.name = table.text("jurisdiction_header")?;
    for (code, jurisdiction) in table.pairs("countries")? {
        builder.by_header.countries.push((code, presets::jurisdiction(&jurisdiction)?));
    }
    builder.gpc_statement = table.text("gpc_statement")?;
    builder.dnt_as_gpc = table.word("dnt", &[("ignore", false), ("as-gpc", true)])?.unwrap_or(false);
    builder.languages.tags = table.list("languages")?;
    table.end()
}

fn category(mut table: Table<'_>) -> Result<CategoryChange, Flaw> {
    let change = CategoryChange {
        title: value(table.text("title")?),
        description: value(table.text("description")?),
        default: table.flag("default")?,
    };
    table.end()?;
    Ok(change)
}

fn tracker(mut table: Table<'_>) -> Result<TrackerEntry, Flaw> {
    let off = table.flag("off")?.unwrap_or(false);
    let change = TrackerChange {
        name: value(table.text("name")?),
        vendor: value(table.text("vendor")?),
        country: value(table.text("country")?),
        category: table.text("category")?,
        needs: table.list("needs")?,
        gate: table.word("gate", &HANDLINGS)?,
        exempt: table.flag("exempt")?,
        advanced: table.word("consent", &[("basic", false), ("advanced", true)])?,
        privacy_url: value(table.text("privacy_url")?),
        url: rows(&mut table, "url", address)?,
        loader: table.list("loader")?.map(values),
        snippet: table.list("snippet")?.map(values),
        calls: table.list("calls")?.map(values),
        cookie: rows(&mut table, "cookie", cookie)?,
        storage: rows(&mut table, "storage", storage)?,
        dom: table.list("dom")?,
    };
    table.end()?;
    Ok(if off { TrackerEntry::Off } else { TrackerEntry::Change(Box::new(change)) })
}

fn address(table: &mut Table<'_>) -> Result<AddressRule, Flaw> {
    let kind = table.word("kind", &KINDS)?;
    let host = table.text("host")?.ok_or_else(|| table.lacks("host", "such as \"tracker.example\""))?;
    Ok(AddressRule {
        kind: kind.ok_or_else(|| table.lacks("kind", "such as \"script\""))?,
        host: host.value.parse().map_err(|error: InvalidHost| Flaw::new(host.at, error.to_string()))?,
        path: table.text("path")?.map(check::path).transpose()?.unwrap_or_else(|| "/".to_owned()),
        query: table.text("query")?.map(check::query).transpose()?,
        shared: table.flag("shared")?.unwrap_or(false),
        draws: table.word("draws", &DRAWS)?,
    })
}

fn cookie(table: &mut Table<'_>) -> Result<CookieRule, Flaw> {
    let name = table.text("name")?;
    let purpose = table.text("purpose")?;
    Ok(CookieRule {
        name: value(name).ok_or_else(|| table.lacks("name", "the cookie's name"))?,
        party: table.word("party", &PARTIES)?.unwrap_or(Party::First),
        domain: value(table.text("domain")?),
        max_age: value(table.text("max_age")?),
        purpose: value(purpose).ok_or_else(|| table.lacks("purpose", "a sentence for people"))?,
    })
}

fn storage(table: &mut Table<'_>) -> Result<StorageRule, Flaw> {
    let (area, key, purpose) = (table.word("area", &AREAS)?, table.text("key")?, table.text("purpose")?);
    Ok(StorageRule {
        area: area.ok_or_else(|| table.lacks("area", "such as \"local\""))?,
        key: value(key).ok_or_else(|| table.lacks("key", "the name of what it keeps"))?,
        purpose: value(purpose).ok_or_else(|| table.lacks("purpose", "a sentence for people"))?,
    })
}

fn gate(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    let unknown = table.word("unknown_third_parties", &[("allow", false), ("block", true)])?;
    builder.gate.block_unknown = unknown.unwrap_or(false);
    builder.gate.hold = table.word("mode", &[("strip", false), ("hold", true)])?.unwrap_or(false);
    builder.gate.report_only = table.flag("report_only")?.unwrap_or(false);
    let annotations = table.word("annotations", &[("untrusted", false), ("trusted", true)])?;
    builder.gate.trust_annotations = annotations.unwrap_or(false);
    builder.gate.unguarded = !table.flag("guard")?.unwrap_or(true);
    builder.guard_trackers = csp::ids(&mut table, "guard_trackers")?;
    builder.guard_known_hosts = table.flag("guard_known_hosts")?.unwrap_or(false);
    table.end()
}

fn banner(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    builder.banner.title = value(table.text("title")?);
    builder.banner.text = value(table.text("text")?);
    builder.banner.settings_link = table.flag("settings_link")?.unwrap_or(true);
    look::read(builder, &mut table)?;
    table.end()
}

fn adapters(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    if let Some(mut meta) = table.table("meta")? {
        builder.limited_data_use = meta.flag("limited_data_use")?.unwrap_or(false);
        meta.end()?;
    }
    table.end()
}

fn cookies(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    builder.days = table.number("days", &DAYS)?;
    builder.own_cookies = rows(&mut table, "own", cookie)?.unwrap_or_default();
    if let Some(secure) = table.take("secure") {
        builder.secure = match secure.get_ref() {
            DeValue::Boolean(true) => Secure::Always,
            DeValue::Boolean(false) => Secure::Never,
            DeValue::String(word) if word == "auto" => Secure::Auto,
            _ => return Err(wrong("secure", &secure, "expected \"auto\", true or false")),
        };
    }
    table.end()
}

fn records(builder: &mut PolicyBuilder, mut table: Table<'_>) -> Result<(), Flaw> {
    if let Some(store) = table.text("store")? {
        let flaw = |error: InvalidRecords| Flaw::new(store.at, format!("store is {:?}, {error}", store.value));
        builder.records = store.value.parse().map_err(flaw)?;
    }
    table.end()
}

fn rows<T>(
    table: &mut Table<'_>,
    key: &'static str,
    read: impl Fn(&mut Table<'_>) -> Result<T, Flaw>,
) -> Result<Option<Vec<T>>, Flaw> {
    let Some(rows) = table.rows(key)? else { return Ok(None) };
    let row = |mut row: Table<'_>| {
        let value = read(&mut row)?;
        row.end()?;
        Ok(value)
    };
    rows.into_iter().map(row).collect::<Result<_, _>>().map(Some)
}

fn value(found: Option<At<String>>) -> Option<String> {
    found.map(|found| found.value)
}

fn values(found: Vec<At<String>>) -> Vec<String> {
    found.into_iter().map(|found| found.value).collect()
}
