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
use crate::dom::{Document, Element};

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
    /// Collects the style sheets of a page.
    fn of(document: &Document) -> Self {
        let mut all = document.sheets.clone();
        all.push(document.embedded_sheet());
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

impl Document {
    /// Returns its style sheets.
    pub(in crate::dom) fn sheets(&self) -> &Sheets {
        self.cache.sheets.get_or_init(|| Sheets::of(self))
    }
}

impl Element<'_> {
    /// Returns the cascaded value of a font property such as `font-size`: `None` if no declaration
    /// applies, `"unknown"` if the value cannot be determined.
    pub(super) fn cascaded_font(self, property: &str) -> Option<String> {
        let mut winner = CascadedValue::default();
        let mut consider = |it: &Declaration, media: MediaMatch, priority: CascadePriority| {
            if it.property == property && media == MediaMatch::Always {
                winner.consider(it.value.clone(), priority);
            } else if it.property == property || it.property == "font" {
                // Conditional rules and the `font` shorthand are not resolved.
                winner.consider("unknown".to_owned(), priority);
            }
        };
        let sheets = self.document.sheets();
        sheets.for_each_declaration(
            |it| &it.fonts,
            self,
            MatchState::default(),
            |rule, it, priority| consider(it, rule.media, priority),
        );
        for it in declarations(self.attr("style").unwrap_or_default()) {
            consider(&it, MediaMatch::Always, CascadePriority::inline(&it));
        }
        winner.value
    }
}
