//! Which of the things that styles say of an element counts.

use std::{cell::RefCell, sync::Arc};

use selectors::context::SelectorCaches;

use super::{
    Declaration, declarations,
    media::MediaMatch,
    rules::{Rule, Rules},
    selectors::MatchState,
    sheet::Sheet,
};
use crate::dom::Element;

/// The sheets that hold for a page: those it was parsed with, then its own.
pub(in crate::dom) struct Sheets {
    all: Vec<Arc<Sheet>>,
    caches: RefCell<SelectorCaches>,
}

/// How much a declaration weighs against others of its property. Source: CSS Cascade 5, "Cascade
/// Sorting Order", within the author's origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::dom) struct CascadePriority {
    important: bool,
    inline: bool,
    layer: u32,
    specificity: u32,
    sheet: usize,
    order: usize,
}

impl Sheets {
    /// The linked sheets of a page, then the one of its `style` elements.
    pub(in crate::dom) fn new(linked: &[Arc<Sheet>], embedded: Arc<Sheet>) -> Self {
        let mut all = linked.to_vec();
        all.push(embedded);
        Self { all, caches: RefCell::default() }
    }

    /// Hands over every declaration of those rules that holds for an element, with its weight.
    pub(in crate::dom) fn for_each_declaration<'s>(
        &'s self,
        rules: impl Fn(&'s Sheet) -> &'s Rules,
        element: Element<'_>,
        state: MatchState,
        mut then: impl FnMut(&'s Rule, &'s Declaration, CascadePriority),
    ) {
        let mut caches = self.caches.borrow_mut();
        for (sheet, it) in self.all.iter().enumerate() {
            rules(it).for_each_match(element, state, &mut caches, |order, rule| {
                for declaration in rule.declarations.iter() {
                    let important = declaration.important;
                    // Among important declarations the first layer wins, and layers win over none.
                    let layer = if important { u32::MAX - rule.layer } else { rule.layer };
                    let specificity = rule.selector.specificity();
                    let priority =
                        CascadePriority { important, inline: false, layer, specificity, sheet, order };
                    then(rule, declaration, priority);
                }
            });
        }
    }

    /// Whether that is so of any sheet.
    pub(in crate::dom) fn any(&self, so: impl Fn(&Sheet) -> bool) -> bool {
        self.all.iter().any(|sheet| so(sheet))
    }
}

impl CascadePriority {
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
pub(in crate::dom) struct CascadedValue<T> {
    priority: Option<CascadePriority>,
    pub(in crate::dom) value: Option<T>,
}

impl<T> CascadedValue<T> {
    /// Takes a value if it weighs at least as much as what is held: of equals, the later counts.
    pub(in crate::dom) fn consider(&mut self, value: T, priority: CascadePriority) {
        if self.priority.is_none_or(|held| priority >= held) {
            self.priority = Some(priority);
            self.value = Some(value);
        }
    }
}

/// The cascaded value of a property of an element's font, such as `font-size`.
pub(super) fn cascaded_font(element: Element<'_>, property: &str) -> Option<String> {
    let mut cascaded = CascadedValue::default();
    let mut consider = |it: &Declaration, media: MediaMatch, priority: CascadePriority| {
        if it.property == property && media == MediaMatch::Always {
            cascaded.consider(it.value.clone(), priority);
        } else if it.property == property || it.property == "font" {
            // What may apply or not, and the shorthand, are not evaluated.
            cascaded.consider("unknown".to_owned(), priority);
        }
    };
    element.document().sheets().for_each_declaration(
        |it| &it.fonts,
        element,
        MatchState::default(),
        |rule, it, priority| consider(it, rule.media, priority),
    );
    for it in declarations(element.attr("style").unwrap_or_default()) {
        consider(&it, MediaMatch::Always, CascadePriority::inline(&it));
    }
    cascaded.value
}
