//! The typography of a text: that of its language, and in a passage marked as another language, that
//! of the passage's.

use std::{borrow::Cow, collections::BTreeMap};

use crate::{
    locale::{Locale, Localization, Quotes},
    markdown::{LanguageTag, Typesetter},
    model::{Language, primary_subtag},
};

/// Applies typography to a text, run by run.
pub(super) struct PassageTypesetter<'v> {
    localizations: &'v BTreeMap<Language, Localization>,
    /// The languages open at this point, the text's own first, each with its open quotation marks.
    /// `None` for a language that the site does not have: its text is not changed.
    open: Vec<(Option<&'v Locale>, Quotes)>,
}

impl<'v> PassageTypesetter<'v> {
    pub(super) fn new(localizations: &'v BTreeMap<Language, Localization>, language: Language) -> Self {
        let locale = localizations.get(&language).map(|localization| localization.locale());
        Self { localizations, open: vec![(locale, Quotes::default())] }
    }
}

impl Typesetter for PassageTypesetter<'_> {
    fn begin_block(&mut self) {
        self.open.iter_mut().for_each(|(_, quotes)| *quotes = Quotes::default());
    }

    fn typeset<'t>(&mut self, text: &'t str) -> Cow<'t, str> {
        match self.open.last_mut() {
            Some((Some(locale), quotes)) => locale.typeset(text, quotes),
            _ => Cow::Borrowed(text),
        }
    }

    fn enter_language(&mut self, language: &LanguageTag) {
        let language: Option<Language> = primary_subtag(language.as_str()).parse().ok();
        let localization = language.and_then(|language| self.localizations.get(&language));
        self.open.push((localization.map(|localization| localization.locale()), Quotes::default()));
    }

    fn leave_language(&mut self) {
        if self.open.len() > 1 {
            self.open.pop();
        }
    }
}
