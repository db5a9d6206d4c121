//! Labels of form controls.

use std::collections::HashMap;

use crate::dom::{Document, Element};

/// Elements that a label can be of. Source: HTML, "Categories", labelable elements.
const LABELABLE: &[&str] = &["button", "input", "meter", "output", "progress", "select", "textarea"];

/// The labels of a page and the controls that they are of.
pub(in crate::dom) struct Labels {
    /// The controls that labels can be of, in document order, without hidden fields: a page of those
    /// would be searched for every label.
    controls: Vec<u32>,
    by_control: HashMap<u32, Vec<u32>>,
}

impl Labels {
    pub(in crate::dom) fn new(document: &Document) -> Self {
        let controls = document.named_any(LABELABLE).filter(|it| is_labelable(*it)).map(|it| it.at).collect();
        let mut labels = Self { controls, by_control: HashMap::new() };
        for label in document.named("label") {
            if let Some(control) = labels.control_of(label) {
                labels.by_control.entry(control.at).or_default().push(label.at);
            }
        }
        labels
    }

    /// The labels of a control, in document order.
    pub(in crate::dom) fn of<'d>(
        &'d self,
        control: Element<'d>,
    ) -> impl Iterator<Item = Element<'d>> + use<'d> {
        let labels = self.by_control.get(&control.at).map_or(&[][..], Vec::as_slice);
        labels.iter().map(move |at| Element::new(control.document(), *at))
    }

    /// The control that a `label` is of: the one whose id it names, else the first one inside it. Source:
    /// HTML, "labeled control".
    pub(in crate::dom) fn control_of<'d>(&self, label: Element<'d>) -> Option<Element<'d>> {
        let document = label.document();
        match label.attr("for") {
            Some(id) => document.by_id(id).filter(|it| is_labelable(*it)),
            None => {
                let next = *self.controls.get(self.controls.partition_point(|at| *at <= label.at))?;
                (next < document.end(label.at)).then(|| Element::new(document, next))
            }
        }
    }
}

fn is_labelable(element: Element<'_>) -> bool {
    element.is_any(LABELABLE) && !is_hidden_field(element)
}

fn is_hidden_field(element: Element<'_>) -> bool {
    element.is("input") && element.attr("type").is_some_and(|kind| kind.eq_ignore_ascii_case("hidden"))
}

/// The kind of an `input`: its `type` in lower case, `text` where it has none; empty for any other
/// element. Source: HTML, "The input element".
pub(in crate::dom) fn input_type(element: Element<'_>) -> String {
    if element.is("input") {
        element.attr("type").unwrap_or("text").to_ascii_lowercase()
    } else {
        String::new()
    }
}
