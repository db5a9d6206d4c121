//! The formatting of inputs for a page: texts, dates, numbers, interface strings.

use super::PageInputs;
use crate::{
    locale::{Arguments, Locale, Quotes, datetime},
    markdown::Origin,
    model::{Decimal, Language, Localized, PartialDate, Period},
    render::{DateView, Html, LocalizedText, SourceAttribute},
    source::Span,
};

impl<'p> PageInputs<'p> {
    /// Returns the locale of the page's language.
    #[must_use]
    pub fn locale(&self) -> &'p Locale {
        self.localization(self.language).locale()
    }

    /// Returns the text of a localized value: in the page's language, else in the official one,
    /// with its `lang`.
    #[must_use]
    pub fn localized(&self, text: &Localized<String>) -> Option<LocalizedText> {
        let (language, _) = text.best(self.language, self.portal.official_language())?;
        self.localized_in(text, language)
    }

    /// Returns the text of a localized value in that language only.
    #[must_use]
    pub fn localized_in(&self, text: &Localized<String>, language: Language) -> Option<LocalizedText> {
        text.spanned(language).map(|text| self.localized_text(language, text, self.src(text.span)))
    }

    fn localized_text(&self, language: Language, text: &str, src: SourceAttribute) -> LocalizedText {
        let lang = (language != self.language).then(|| language.to_string());
        let text = self.localization(language).locale().typeset(text, &mut Quotes::default()).into_owned();
        LocalizedText { text, lang, src }
    }

    /// Returns a text in the page's language, with the typography of that language.
    #[must_use]
    pub fn typeset(&self, text: &str) -> String {
        self.localized_text(self.language, text, SourceAttribute::default()).text
    }

    /// Returns an interface string in the page's language.
    #[must_use]
    pub fn string(&self, id: &str) -> String {
        self.string_in(self.language, id)
    }

    /// Returns an interface string in any language of the site.
    #[must_use]
    pub fn string_in(&self, language: Language, id: &str) -> String {
        self.localization(language).strings().format(id, &Arguments::new())
    }

    /// Formats an interface string in the page's language.
    #[must_use]
    pub fn format(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.localization(self.language).strings().format(id, arguments)
    }

    /// Returns the name of a language in the page's language.
    #[must_use]
    pub fn language_name(&self, language: Language) -> String {
        self.string(&format!("language-{language}"))
    }

    /// Returns the name of a language in that language, capitalized.
    #[must_use]
    pub fn endonym(&self, language: Language) -> String {
        let name = self.string_in(language, &format!("language-{language}"));
        self.localization(language).locale().capitalized(&name).into_owned()
    }

    /// Formats a date.
    #[must_use]
    pub fn date(&self, date: &PartialDate) -> DateView {
        let locale = self.locale();
        DateView {
            text: locale.date(date),
            html: Html(locale.capitalized(&locale.date_html(date)).into_owned()),
            datetime: datetime(date),
        }
    }

    /// Formats a period.
    #[must_use]
    pub fn period(&self, period: &Period) -> DateView {
        let locale = self.locale();
        let html = Html(locale.capitalized(&locale.period_html(period)).into_owned());
        DateView { text: locale.period(period), html, datetime: None }
    }

    /// Formats a number with the decimals it was written with.
    #[must_use]
    pub fn number(&self, number: &Decimal) -> String {
        self.locale().number(number)
    }

    /// Formats a count.
    #[must_use]
    pub fn count(&self, count: usize) -> String {
        self.locale().count(count as u64)
    }

    /// The source mark of a value that was written there.
    pub(in crate::render) fn src(&self, span: Span) -> SourceAttribute {
        SourceAttribute::new(self.source_texts.add(Origin::Whole(span)), 0)
    }
}
