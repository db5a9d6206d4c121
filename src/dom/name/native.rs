//! What HTML and SVG have for naming an element. Source: HTML-AAM 1.0, section 4; SVG-AAM 1.0,
//! section 5.1.

use std::collections::HashMap;

use super::{
    NameSource,
    computation::{NameComputation, Traversal},
};
use crate::dom::{Document, Element};

/// The name that the language of the page gives; an empty one where it gives none.
pub(super) fn name(element: Element<'_>, walk: &mut NameComputation<'_>) -> (String, NameSource) {
    let text = text(element, walk).unwrap_or_default();
    if text.trim().is_empty()
        && let Some(text) = browser_default(element)
    {
        return (text.to_owned(), NameSource::Browser);
    }
    (text, NameSource::Native)
}

/// What browsers write on a button whose author writes nothing on it, not even an empty `value`.
fn browser_default(element: Element<'_>) -> Option<&'static str> {
    if !element.is("input") || element.has("value") {
        return None;
    }
    match element.input_type().as_str() {
        "submit" => Some("Submit"),
        "reset" => Some("Reset"),
        _ => None,
    }
}

fn text(element: Element<'_>, walk: &mut NameComputation<'_>) -> Option<String> {
    if element.is_svg() {
        let title = element.children().find(|child| child.is_svg() && child.tag() == "title")?;
        return Some(walk.read_text(&title.text()).to_owned());
    }
    if !element.is_html() {
        return None;
    }
    let from = |walk: &mut NameComputation<'_>, name: &str| {
        element.attr(name).map(|text| walk.read_text(text).to_owned())
    };
    match element.tag() {
        "img" | "area" => from(walk, "alt"),
        "input" => match element.input_type().as_str() {
            "button" | "submit" | "reset" => labels(element, walk).or_else(|| from(walk, "value")),
            "image" => labels(element, walk).or_else(|| from(walk, "alt")),
            _ => labels(element, walk),
        },
        "button" | "meter" | "output" | "progress" | "select" | "textarea" => labels(element, walk),
        "fieldset" => part(element, "legend", walk),
        "figure" => part(element, "figcaption", walk),
        "table" => part(element, "caption", walk),
        "optgroup" => from(walk, "label"),
        "option" => from(walk, "label").filter(|label| !label.is_empty()),
        _ => None,
    }
}

/// What a field is called when nothing else names it.
pub(super) fn placeholder(element: Element<'_>) -> Option<(String, NameSource)> {
    if !element.is_any(&["input", "textarea"]) {
        return None;
    }
    match element.input_type().as_str() {
        "button" | "submit" | "reset" => None,
        "image" => Some(("Submit".to_owned(), NameSource::Browser)),
        _ => {
            let placeholder = element.attr("placeholder").or_else(|| element.attr("aria-placeholder"));
            placeholder.map(|text| (text.to_owned(), NameSource::Placeholder))
        }
    }
}

/// The texts of an element's labels, in document order.
fn labels(element: Element<'_>, walk: &mut NameComputation<'_>) -> Option<String> {
    let texts: Vec<String> = element.labels().map(|label| walk.step(label, Traversal::Label).0).collect();
    let text = texts.join(" ");
    (!text.trim().is_empty()).then_some(text)
}

/// The text of the first child of that name.
fn part(element: Element<'_>, name: &str, walk: &mut NameComputation<'_>) -> Option<String> {
    let part = element.children().find(|child| child.is(name))?;
    Some(walk.step(part, Traversal::Label).0)
}

impl Document {
    /// The labels of each field that has one, all found in one pass: every field asks for its own.
    fn labels(&self) -> &HashMap<u32, Vec<u32>> {
        self.cache.labels.get_or_init(|| {
            let mut labels: HashMap<u32, Vec<u32>> = HashMap::new();
            for label in self.named("label") {
                if let Some(field) = label.labeled_control() {
                    labels.entry(field.at).or_default().push(label.at);
                }
            }
            labels
        })
    }
}

/// What a label can be of. Source: HTML, "Categories", labelable elements.
const FIELDS: &[&str] = &["button", "input", "meter", "output", "progress", "select", "textarea"];

impl<'d> Element<'d> {
    /// The `label` elements of a form field, in document order: those around it whose first field it
    /// is, and those that name its id. Source: HTML, "labeled control".
    pub fn labels(self) -> impl Iterator<Item = Element<'d>> + use<'d> {
        let labels = self.document.labels().get(&self.at).map_or(&[][..], Vec::as_slice);
        labels.iter().map(move |at| Element::new(self.document, *at))
    }

    /// The elements inside it that labels can be of.
    fn labelable_descendants(self) -> impl Iterator<Item = Element<'d>> + use<'d> {
        let document = self.document;
        let fields = document.cache.fields.get_or_init(|| {
            // Hidden ones are left out here: a page of them would be gone through for every label.
            let fields = document.named_any(FIELDS).filter(|it| !it.is_hidden_field());
            fields.map(|it| it.at).collect()
        });
        let from = fields.partition_point(|at| *at <= self.at);
        let end = document.nodes[self.index()].end;
        fields[from..].iter().take_while(move |at| **at < end).map(|at| Element::new(document, *at))
    }

    fn is_hidden_field(self) -> bool {
        self.is("input") && self.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden"))
    }

    /// The form field that a `label` is of.
    #[must_use]
    pub fn labeled_control(self) -> Option<Element<'d>> {
        let is_field = |it: &Element<'d>| it.is_any(FIELDS) && !it.is_hidden_field();
        match self.attr("for") {
            Some(id) => self.document.by_id(id).filter(is_field),
            None => self.labelable_descendants().find(is_field),
        }
    }

    /// The kind of an `input`: what its `type` says in lower case, `text` where it says nothing.
    /// Source: HTML, "The input element".
    #[must_use]
    pub fn input_type(self) -> String {
        if self.is("input") {
            self.attr("type").unwrap_or("text").to_ascii_lowercase()
        } else {
            String::new()
        }
    }
}
