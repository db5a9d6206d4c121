//! Which of the things that styles say of an element counts.

use std::{cell::RefCell, sync::Arc};

use selectors::context::SelectorCaches;

use super::{
    Declaration, declarations,
    media::When,
    rules::{Rule, Rules},
    selectors::State,
    sheet::Sheet,
};
use crate::dom::{Document, Element};

/// The sheets that hold for a page: those it was parsed with, then its own.
pub(in crate::dom) struct Sheets {
    all: Vec<Arc<Sheet>>,
    caches: RefCell<SelectorCaches>,
}

/// How much a declaration weighs against others of its property. Source: CSS Cascade 5, "Cascade
/// Sorting Order", within the author's origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::dom) struct Weight {
    important: bool,
    inline: bool,
    layer: u32,
    specificity: u32,
    sheet: usize,
    order: usize,
}

impl Sheets {
    /// The sheets of a page.
    fn of(document: &Document) -> Self {
        let mut all = document.sheets.clone();
        all.push(document.own_sheet());
        Self { all, caches: RefCell::default() }
    }

    /// Hands over every declaration of those rules that holds for an element, with its weight.
    pub(in crate::dom) fn said<'s>(
        &'s self,
        rules: impl Fn(&'s Sheet) -> &'s Rules,
        element: Element<'_>,
        state: State,
        mut then: impl FnMut(&'s Rule, &'s Declaration, Weight),
    ) {
        let mut caches = self.caches.borrow_mut();
        for (sheet, it) in self.all.iter().enumerate() {
            rules(it).matching(element, state, &mut caches, |order, rule| {
                for declaration in rule.declarations.iter() {
                    let important = declaration.important;
                    // Among important declarations the first layer wins, and layers win over none.
                    let layer = if important { u32::MAX - rule.layer } else { rule.layer };
                    let specificity = rule.selector.specificity();
                    let weight = Weight { important, inline: false, layer, specificity, sheet, order };
                    then(rule, declaration, weight);
                }
            });
        }
    }

    /// Whether that is so of any sheet.
    pub(in crate::dom) fn any(&self, so: impl Fn(&Sheet) -> bool) -> bool {
        self.all.iter().any(|sheet| so(sheet))
    }
}

impl Weight {
    /// That of a declaration in a `style` attribute.
    pub(in crate::dom) fn inline(declaration: &Declaration) -> Self {
        Self {
            important: declaration.important,
            inline: true,
            layer: u32::MAX,
            specificity: u32::MAX,
            sheet: usize::MAX,
            order: usize::MAX,
        }
    }
}

/// What counts in the end of a property.
#[derive(Clone, Debug, Default)]
pub(in crate::dom) struct Winner<T> {
    weight: Option<Weight>,
    pub(in crate::dom) value: Option<T>,
}

impl<T> Winner<T> {
    /// Takes a value if it weighs at least as much as what is held: of equals, the later counts.
    pub(in crate::dom) fn hear(&mut self, value: T, weight: Weight) {
        if self.weight.is_none_or(|held| weight >= held) {
            self.weight = Some(weight);
            self.value = Some(value);
        }
    }
}

impl Document {
    /// The sheets that hold for it.
    pub(in crate::dom) fn sheets(&self) -> &Sheets {
        self.worked_out.sheets.get_or_init(|| Sheets::of(self))
    }
}

impl Element<'_> {
    /// What counts of the values that styles give a property of its font, such as `font-size`.
    pub(super) fn own_font(self, property: &str) -> Option<String> {
        let mut winner = Winner::default();
        let mut hear = |it: &Declaration, when: When, weight: Weight| {
            if it.property == property && when == When::Always {
                winner.hear(it.value.clone(), weight);
            } else if it.property == property || it.property == "font" {
                // What may hold or not, and what sets a whole font, is not looked into.
                winner.hear("unknown".to_owned(), weight);
            }
        };
        let sheets = self.document.sheets();
        sheets.said(|it| &it.fonts, self, State::default(), |rule, it, weight| hear(it, rule.when, weight));
        for it in declarations(self.attr("style").unwrap_or_default()) {
            hear(&it, When::Always, Weight::inline(&it));
        }
        winner.value
    }
}
