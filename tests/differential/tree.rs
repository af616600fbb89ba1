use html5ever::{ParseOpts, ns, parse_document, tendril::TendrilSink, tree_builder::TreeBuilderOpts};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A parsed page: its nodes in document order, the contents of templates with them.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) nodes: Vec<Node>,
    pub(crate) scripting: bool,
}

#[derive(Debug)]
pub(crate) struct Node {
    pub(crate) parent: Option<usize>,
    pub(crate) data: Data,
}

#[derive(Debug)]
pub(crate) enum Data {
    Element(Element),
    Text(String),
    Comment(String),
    Other,
}

#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) space: Space,
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    Html,
    Svg,
    MathMl,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl Tree {
    pub(crate) fn parse(page: &str, scripting: bool) -> Self {
        let tree_builder = TreeBuilderOpts { scripting_enabled: scripting, ..TreeBuilderOpts::default() };
        let options = ParseOpts { tree_builder, ..ParseOpts::default() };
        let dom = parse_document(RcDom::default(), options).one(page);
        let mut tree = Self { nodes: Vec::new(), scripting };
        tree.add(&dom.document, None);
        tree
    }

    fn add(&mut self, handle: &Handle, parent: Option<usize>) {
        let at = self.nodes.len();
        let mut template = None;
        let data = match &handle.data {
            NodeData::Text { contents } => Data::Text(contents.borrow().to_string()),
            NodeData::Comment { contents } => Data::Comment(contents.to_string()),
            NodeData::Element { name, attrs, template_contents, .. } => {
                template = template_contents.borrow().clone();
                let attribute = |attribute: &html5ever::Attribute| {
                    let prefix = attribute.name.prefix.as_ref().map_or(String::new(), |prefix| format!("{prefix}:"));
                    (format!("{prefix}{}", attribute.name.local), attribute.value.to_string())
                };
                let space = match name.ns {
                    ns!(svg) => Space::Svg,
                    ns!(mathml) => Space::MathMl,
                    _ => Space::Html,
                };
                let attributes = attrs.borrow().iter().map(attribute).collect();
                Data::Element(Element { space, name: name.local.to_string(), attributes })
            }
            _ => Data::Other,
        };
        self.nodes.push(Node { parent, data });
        for child in template.iter().flat_map(|contents| contents.children.borrow().clone()) {
            self.add(&child, Some(at));
        }
        for child in handle.children.borrow().iter() {
            self.add(child, Some(at));
        }
    }

    pub(crate) fn elements(&self) -> impl Iterator<Item = (usize, &Element)> {
        self.nodes.iter().enumerate().filter_map(|(at, node)| match &node.data {
            Data::Element(element) => Some((at, element)),
            _ => None,
        })
    }

    /// The text directly in an element.
    pub(crate) fn text_in(&self, element: usize) -> String {
        let inside = self.nodes[element..].iter().filter(|node| node.parent == Some(element));
        inside.filter_map(|node| if let Data::Text(text) = &node.data { Some(text.as_str()) } else { None }).collect()
    }

    pub(crate) fn element(&self, at: usize) -> Option<&Element> {
        match &self.nodes[at].data {
            Data::Element(element) => Some(element),
            _ => None,
        }
    }
}
