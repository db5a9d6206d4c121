//! The cascade: which declaration of a property applies to an element.

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

/// Style sheets of a page: linked ones, then its own.
pub(in crate::dom) struct Sheets {
    all: Vec<Arc<Sheet>>,
    caches: RefCell<SelectorCaches>,
}

/// Priority of a declaration in the cascade. Source: CSS Cascade 5, "Cascade Sorting Order", within
/// the author's origin.
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
    /// Collects the style linked sheets of a page, then the one of its `style` elements.
    pub(in crate::dom) fn new(linked: &[Arc<Sheet>], embedded: Arc<Sheet>) -> Self {
        let mut all = linked.to_vec();
        all.push(embedded);
        Self { all, caches: RefCell::default() }
    }

    /// Calls `then` with every declaration of those rules that applies to an element, and its
    /// priority.
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
                    // For important declarations, earlier layers win, and layers win over unlayered
                    // rules.
                    let layer = if important { u32::MAX - rule.layer } else { rule.layer };
                    let specificity = rule.selector.specificity();
                    let priority =
                        CascadePriority { important, inline: false, layer, specificity, sheet, order };
                    then(rule, declaration, priority);
                }
            });
        }
    }

    /// Returns `true` if any sheet satisfies the predicate.
    pub(in crate::dom) fn any(&self, so: impl Fn(&Sheet) -> bool) -> bool {
        self.all.iter().any(|sheet| so(sheet))
    }
}

impl CascadePriority {
    /// Returns the priority of a declaration in a `style` attribute.
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

/// The winning value of a property so far.
#[derive(Clone, Debug, Default)]
pub(in crate::dom) struct CascadedValue<T> {
    priority: Option<CascadePriority>,
    pub(in crate::dom) value: Option<T>,
}

impl<T> CascadedValue<T> {
    /// Keeps a value if its priority is at least that of the current one: with equal priority, the
    /// later declaration wins.
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
