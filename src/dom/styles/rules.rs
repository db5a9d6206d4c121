//! Index of the rules of a style sheet.

use std::collections::HashMap;

use html5ever::LocalName;
use selectors::{
    context::{
        MatchingContext, MatchingForInvalidation, MatchingMode, NeedsSelectorFlags, QuirksMode,
        SelectorCaches,
    },
    matching::matches_selector,
    parser::{Component, Selector},
};

use super::{
    Declaration,
    matching::MatchedElement,
    media::MediaMatch,
    selectors::{Css, MatchState},
};
use crate::dom::{Element, atom_hasher::BuildAtomHasher};

/// A rule with one selector.
#[derive(Debug)]
pub(in crate::dom) struct Rule {
    pub(super) selector: Selector<Css>,
    /// Supported declarations of the rule.
    pub(in crate::dom) declarations: std::sync::Arc<[Declaration]>,
    /// Index of its layer, in order of declaration; unlayered rules come after all layers.
    pub(super) layer: u32,
    pub(in crate::dom) media: MediaMatch,
}

/// Rules, indexed by id, class or element name in the last part of their selector.
#[derive(Debug, Default)]
pub(in crate::dom) struct Rules {
    all: Vec<Rule>,
    by_id: HashMap<String, Vec<u32>>,
    by_class: HashMap<String, Vec<u32>>,
    by_name: HashMap<LocalName, Vec<u32>, BuildAtomHasher>,
    /// Rules that may match any element.
    others: Vec<u32>,
}

impl Rules {
    pub(super) fn push(&mut self, rule: Rule) {
        let at = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        let (mut id, mut class, mut name) = (None, None, None);
        for component in rule.selector.iter() {
            match component {
                Component::ID(word) => id = Some(word.0.to_string()),
                Component::Class(word) => class = Some(word.0.to_string()),
                Component::LocalName(word) => name = Some(word.lower_name.0.clone()),
                _ => {}
            }
        }
        let list = match (id, class, name) {
            (Some(id), _, _) => self.by_id.entry(id).or_default(),
            (None, Some(class), _) => self.by_class.entry(class).or_default(),
            (None, None, Some(name)) => self.by_name.entry(name).or_default(),
            _ => &mut self.others,
        };
        list.push(at);
        self.all.push(rule);
    }

    /// Calls `then` with each rule that matches an element and its position in the sheet, in no
    /// particular order.
    pub(in crate::dom) fn for_each_match<'r>(
        &'r self,
        element: Element<'_>,
        state: MatchState,
        caches: &mut SelectorCaches,
        mut then: impl FnMut(usize, &'r Rule),
    ) {
        let classes = (!self.by_class.is_empty()).then(|| element.tokens("class"));
        let id = if self.by_id.is_empty() { None } else { element.attr("id") };
        let mut lists = std::iter::once(&self.others)
            .chain(self.by_name.get(&element.data().name.local))
            .chain(classes.into_iter().flatten().filter_map(|class| self.by_class.get(class)))
            .chain(id.and_then(|id| self.by_id.get(id)))
            .filter(|list| !list.is_empty())
            .peekable();
        // Most elements have no candidate rules.
        if lists.peek().is_none() {
            return;
        }
        let mut context = MatchingContext::new(
            MatchingMode::Normal,
            None,
            caches,
            QuirksMode::NoQuirks,
            NeedsSelectorFlags::No,
            MatchingForInvalidation::No,
        );
        context.extra_data = state;
        let matched = MatchedElement(element);
        for at in lists.flatten() {
            if !element.document().match_budget().take_step() {
                return;
            }
            let rule = &self.all[*at as usize];
            if matches_selector(&rule.selector, 0, None, &matched, &mut context) {
                then(*at as usize, rule);
            }
        }
    }
}
