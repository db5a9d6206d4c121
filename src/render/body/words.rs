//! The words around a text that the text does not bring itself.

use std::borrow::Cow;

use crate::{
    locale::{Arguments, Localization},
    markdown::{Callout, Words},
};

/// Words from the strings of the page's language.
pub(super) struct Spoken<'v>(pub(super) Option<&'v Localization>);

impl Spoken<'_> {
    fn say(&self, id: &str, arguments: &Arguments<'_>) -> Cow<'_, str> {
        Cow::Owned(
            self.0.map_or_else(String::new, |localization| localization.strings().format(id, arguments)),
        )
    }
}

impl Words for Spoken<'_> {
    fn callout(&self, kind: Callout) -> Cow<'_, str> {
        let id = match kind {
            Callout::Note => "callout-note",
            Callout::Tip => "callout-tip",
            Callout::Important => "callout-important",
            Callout::Warning => "callout-warning",
        };
        self.say(id, &Arguments::new())
    }

    fn footnotes(&self) -> Cow<'_, str> {
        self.say("footnotes", &Arguments::new())
    }

    fn footnote(&self, number: usize) -> Cow<'_, str> {
        self.say("footnote", &Arguments::new().with("number", number))
    }

    fn back(&self, number: usize, time: Option<usize>) -> Cow<'_, str> {
        let arguments = Arguments::new().with("number", number);
        match time {
            Some(time) => self.say("footnote-back-several", &arguments.with("time", time)),
            None => self.say("footnote-back", &arguments),
        }
    }

    fn table(&self, number: usize) -> Cow<'_, str> {
        self.say("table-number", &Arguments::new().with("number", number))
    }

    fn task(&self, done: bool) -> Cow<'_, str> {
        self.say(if done { "task-done" } else { "task-to-do" }, &Arguments::new())
    }
}
