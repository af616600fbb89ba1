use crate::consent::Id;

/// `[categories.<id>]`: what a visitor can grant.
#[derive(Clone, Debug)]
pub(crate) struct Category {
    pub(crate) id: Id,
    pub(crate) title: String,
    pub(crate) description: String,
    /// Granted before a choice. `necessary` always is.
    pub(crate) default: bool,
}

impl Category {
    /// The built-in categories with their default texts, in the order in which visitors see them.
    pub(super) fn builtin() -> Vec<Self> {
        let category = |(id, title, description): (&str, &str, &str)| Self {
            id: Id::new(id).expect("a valid id"),
            title: title.to_owned(),
            description: description.to_owned(),
            default: false,
        };
        TEXTS.into_iter().map(category).collect()
    }
}

const TEXTS: [(&str, &str, &str); 5] = [
    (
        "necessary",
        "Necessary",
        "Needed for this site to work: to keep it secure, to keep you signed in, to send the forms you fill in and to remember this choice. These are always on.",
    ),
    (
        "functional",
        "Functional",
        "Extra features from other companies, such as maps, chat, fonts and embedded forms. Those companies see your IP address and which page you are on. Without them, the features stay off.",
    ),
    (
        "analytics",
        "Analytics",
        "Measures how the site is used: which pages are read, for how long, and where visitors come from. The companies that measure set cookies to tell visits apart. Without it, your visit is not counted by them.",
    ),
    (
        "marketing",
        "Marketing",
        "Lets advertising companies recognise you here and on other sites, to show you advertisements and to measure whether they work. They can add your visit to a profile about you. Without it, you may still see advertisements, but none based on your visit here.",
    ),
    (
        "media",
        "External media",
        "Videos, posts and other content shown from other sites, such as YouTube or X. When such content loads, its provider sees your IP address and which page you are on, and may set cookies. Without it, you see a link in its place.",
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_builtin_categories_have_the_catalogues_ids_and_order() {
        let ids: Vec<_> = Category::builtin().into_iter().map(|category| category.id.to_string()).collect();
        assert_eq!(ids, crate::catalog::CATEGORIES);
    }

    #[test]
    fn nothing_is_granted_by_default() {
        assert!(Category::builtin().iter().all(|category| !category.default));
    }
}
