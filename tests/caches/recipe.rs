//! What docs/caching.md tells people to copy.

const DOCUMENT: &str = include_str!("../../docs/caching.md");

/// The first block in this language below a heading.
pub(crate) fn block(heading: &str, language: &str) -> String {
    let (_, below) = DOCUMENT.split_once(&format!("\n### {heading}\n")).expect("the heading is there");
    let (_, block) = below.split_once(&format!("```{language}\n")).expect("the block is there");
    block.split("```").next().expect("it ends").to_owned()
}

/// The same recipe for other places. Each of them stands in it once.
pub(crate) fn moved(recipe: String, places: &[(&str, &str)]) -> String {
    places.iter().fold(recipe, |recipe, (from, to)| {
        assert_eq!(recipe.matches(from).count(), 1, "{from:?} in {recipe}");
        recipe.replace(from, to)
    })
}

#[test]
fn the_document_states_the_floor_of_the_hit_rate() {
    let floor = format!("{} % of them", crate::mixed::FLOOR);
    assert!(DOCUMENT.contains(&floor), "docs/caching.md does not say {floor:?}");
}
