use std::{cell::Cell, collections::HashSet};

use bytes::Bytes;
use lol_html::{HtmlRewriter, Settings, element, text};
use memchr::memmem::Finder;

/// lol_html doing the same job as far as it can: ten selectors, a look-up of each host, and marks in script text.
pub struct Lol {
    hosts: HashSet<&'static str>,
    marks: Vec<Finder<'static>>,
}

const MARKS: [&str; 6] =
    ["googletagmanager.com", "google-analytics.com", "connect.facebook.net", "clarity.ms", "hotjar.com", "_paq"];

const SELECTORS: [(&str, &str); 10] = [
    ("script[src]", "src"),
    ("img[src]", "src"),
    ("iframe[src]", "src"),
    ("link[href]", "href"),
    ("source[src]", "src"),
    ("video[src]", "src"),
    ("object[data]", "data"),
    ("embed[src]", "src"),
    ("[style]", "style"),
    ("noscript", "class"),
];

impl Lol {
    pub fn new() -> Self {
        let list = include_str!("../../src/catalog/known_hosts.txt");
        let lines = list.lines().filter(|line| !line.starts_with(['#', '[']));
        let hosts = lines.filter_map(|line| line.split_once('\t')).flat_map(|(_, hosts)| hosts.split(' '));
        Self { hosts: hosts.collect(), marks: MARKS.iter().map(Finder::new).collect() }
    }

    fn is_known(&self, address: &str) -> bool {
        let Some((_, rest)) = address.split_once("//") else { return false };
        let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
        let labels = std::iter::successors(Some(host), |name| name.split_once('.').map(|(_, parent)| parent));
        labels.into_iter().any(|name| self.hosts.contains(name))
    }

    /// Rewrites a page, and gives the length of what comes out. Denied elements are taken out where `deny` says so.
    pub fn run(&self, chunks: &[Bytes], deny: bool) -> usize {
        let found = Cell::new(0);
        let len = Cell::new(0);
        let judge = |element: &mut lol_html::html_content::Element<'_, '_>, name: &str| {
            if element.get_attribute(name).is_some_and(|address| self.is_known(&address)) {
                found.set(found.get() + 1);
                if deny {
                    element.remove();
                }
            }
            Ok(())
        };
        let script = text!("script", |text| {
            let code = text.as_str().as_bytes();
            if self.marks.iter().any(|mark| mark.find(code).is_some()) {
                found.set(found.get() + 1);
                if deny {
                    text.remove();
                }
            }
            Ok(())
        });
        let mut settings = Settings::new().append_element_content_handler(script);
        for (selector, attribute) in SELECTORS {
            settings = settings.append_element_content_handler(element!(selector, |element| judge(element, attribute)));
        }
        let mut rewriter = HtmlRewriter::new(settings, |frame: &[u8]| len.set(len.get() + frame.len()));
        for chunk in chunks {
            rewriter.write(chunk).expect("a page of ours");
        }
        rewriter.end().expect("a page of ours");
        len.get()
    }
}
