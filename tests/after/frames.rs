//! What stands in for a frame takes the very space of the frame.

use serde_json::Value;

use crate::{EVERYTHING, HOLD, ONCE, STRIP, tab::Visitor};

/// By the id of each section: its own height, and where in it the frame, or what stands in for it, is.
const SPACES: &str = "JSON.stringify(Object.fromEntries([...document.querySelectorAll('section')].map((section) => {
    const shown = 'tower-consent[data-consent-ui=placeholder], iframe[src], embed[src], object[data]';
    const frame = section.querySelector(shown).getBoundingClientRect();
    const around = section.getBoundingClientRect();
    const numbers = [around.height, frame.x, frame.y - around.y, frame.width, frame.height];
    return [section.id, numbers.map(Math.round)];
})))";

#[tokio::test]
async fn a_placeholder_takes_the_space_of_its_frame() {
    for policy in [STRIP, HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab().await;
        let mut spaces = async |consent| -> Value {
            tab.keep("consent", consent).await;
            tab.open("/frames").await;
            serde_json::from_str(tab.value(SPACES).await.as_str().expect("JSON")).expect("JSON")
        };
        let granted = spaces(EVERYTHING).await;
        let denied = spaces("1.1.none").await;
        let granted = granted.as_object().expect("sections");
        assert!(granted.len() > 20);
        let differ: Vec<_> = granted.iter().filter(|(id, space)| denied[id.as_str()] != **space).collect();
        let differ: Vec<_> =
            differ.iter().map(|(id, space)| format!("{id}: {space}, denied {}", denied[id.as_str()])).collect();
        assert!(differ.is_empty(), "{policy}: {}", differ.join("\n"));
    }
}

#[tokio::test]
async fn what_is_no_iframe_loads_once_by_keyboard_without_scripts_too() {
    for policy in [STRIP, HOLD] {
        let mut visitor = Visitor::arrive(policy).await;
        let mut tab = visitor.tab_without_scripts().await;
        for element in ["embed", "object"] {
            tab.open("/frames").await;
            let loads = format!("!!document.querySelector('#{element} {element}:is([src], [data])')");
            assert_eq!(tab.value(&loads).await, false, "{policy}");
            tab.enter(&format!("#{element} {ONCE}")).await;
            tab.until(&loads).await;
            let back = format!("document.querySelector('#{element} {element}:target') !== null");
            assert_eq!(tab.value(&back).await, true, "{policy}: the visitor is back at the very {element}");
        }
    }
}
