//! The labels that rendering adds to a text.

use std::borrow::Cow;

use crate::{
    locale::{Arguments, Localization},
    markdown::{Callout, Labels},
};

/// Labels from the interface strings of the page's language.
pub(super) struct PageLabels<'v>(pub(super) Option<&'v Localization>);

impl PageLabels<'_> {
    fn string(&self, id: &str, arguments: &Arguments<'_>) -> Cow<'_, str> {
        Cow::Owned(
            self.0.map_or_else(String::new, |localization| localization.strings().format(id, arguments)),
        )
    }
}

impl Labels for PageLabels<'_> {
    fn callout(&self, kind: Callout) -> Cow<'_, str> {
        let id = match kind {
            Callout::Note => "callout-note",
            Callout::Tip => "callout-tip",
            Callout::Important => "callout-important",
            Callout::Warning => "callout-warning",
        };
        self.string(id, &Arguments::new())
    }

    fn footnotes(&self) -> Cow<'_, str> {
        self.string("footnotes", &Arguments::new())
    }

    fn footnote(&self, number: usize) -> Cow<'_, str> {
        self.string("footnote", &Arguments::new().with("number", number))
    }

    fn back_link(&self, number: usize, time: Option<usize>) -> Cow<'_, str> {
        let arguments = Arguments::new().with("number", number);
        match time {
            Some(time) => self.string("footnote-back-several", &arguments.with("time", time)),
            None => self.string("footnote-back", &arguments),
        }
    }

    fn table(&self, number: usize) -> Cow<'_, str> {
        self.string("table-number", &Arguments::new().with("number", number))
    }

    fn task(&self, done: bool) -> Cow<'_, str> {
        self.string(if done { "task-done" } else { "task-to-do" }, &Arguments::new())
    }
}
