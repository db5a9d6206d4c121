//! The typography of a text: that of its language, and inside a passage in another language, that
//! of the passage's.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    locale::{Locale, Quotes, Voice},
    markdown::{LanguageTag, Typography},
    model::{Language, primary_subtag},
};

/// Mends a text, run by run.
pub(super) struct Mended<'v> {
    voices: &'v BTreeMap<Language, Voice>,
    /// The language of the text and of the passages open in it, with what is open in each; no
    /// locale for a language that the site does not speak, whose words are left as they are.
    open: Vec<(Option<&'v Locale>, Quotes)>,
}

impl<'v> Mended<'v> {
    pub(super) fn new(voices: &'v BTreeMap<Language, Voice>, language: Language) -> Self {
        let locale = voices.get(&language).map(|voice| voice.locale());
        Self { voices, open: vec![(locale, Quotes::default())] }
    }
}

impl Typography for Mended<'_> {
    fn begin_block(&mut self) {
        self.open.iter_mut().for_each(|(_, quotes)| *quotes = Quotes::default());
    }

    fn text<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        match self.open.last_mut() {
            Some((Some(locale), quotes)) => locale.mend(text, quotes),
            _ => Cow::Borrowed(text),
        }
    }

    fn enter(&mut self, language: &LanguageTag) {
        let language: Option<Language> = primary_subtag(language.as_str()).parse().ok();
        let voice = language.and_then(|language| self.voices.get(&language));
        self.open.push((voice.map(|voice| voice.locale()), Quotes::default()));
    }

    fn leave(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }
}
