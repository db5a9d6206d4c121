//! The site's root, where the visitor chooses a language. It has no script and does not guess from
//! the browser's settings, so the official language is always offered.

use serde::Serialize;

use crate::{
    model::{Address, Language},
    render::{Frame, LocalizedText, PageInputs, PageLink, SourceAttribute, View, frame},
};

#[derive(Serialize)]
struct LanguageChoiceView {
    #[serde(flatten)]
    frame: Frame,
    /// Languages, the official one first.
    choices: Vec<Choice>,
}

/// A language to choose.
#[derive(Serialize)]
pub(super) struct Choice {
    /// Language tag.
    pub(super) lang: String,
    /// Name of the language, in that language.
    pub(super) name: String,
    /// URL of its home page.
    pub(super) href: String,
    /// Title of the portal in that language.
    pub(super) title: Option<String>,
    /// Source of the title.
    pub(super) title_src: SourceAttribute,
    /// Description of the portal in that language.
    pub(super) description: Option<String>,
    /// Source of the description.
    pub(super) description_src: SourceAttribute,
    /// Link to the page about the audience of this language's pages, where the law requires one.
    pub(super) notice: Option<PageLink>,
}

/// Gathers the page's view.
pub(super) fn gather<'p>(inputs: &mut PageInputs<'p>) -> View<'p> {
    let site = inputs.site();
    let title = inputs.localized(&site.title).unwrap_or_else(|| LocalizedText::new(""));
    let description = site.description.as_ref().and_then(|description| inputs.localized(description));
    let mut frame = frame::standalone(inputs, title);
    frame.page.indexed = true;
    frame.page.switch.clear();
    frame.page.description = description;
    let choices = site.languages.iter().map(|language| choice(*language, inputs)).collect();
    View::new("pages/language_choice.html", LanguageChoiceView { frame, choices })
}

/// Builds the choice of a language.
pub(super) fn choice(language: Language, inputs: &mut PageInputs<'_>) -> Choice {
    let site = inputs.site();
    let own = |text: &_| inputs.localized_in(text, language);
    let (title, description) = (own(&site.title), site.description.as_ref().and_then(own));
    let notice = site.notice.as_ref().and_then(|notice| notice.spanned(language));
    let notice = notice.and_then(|notice| {
        let address = inputs.item_address(&notice.page.any().key(), language)?.clone();
        let src = inputs.src(notice.span);
        let lang = (language != inputs.language()).then(|| language.to_string());
        let title = LocalizedText { lang: lang.clone(), src, ..LocalizedText::new(notice.link.as_str()) };
        Some(PageLink { title, href: Some(inputs.href(&address)), lang })
    });
    let src_of = |words: Option<&LocalizedText>| words.map(|words| words.src).unwrap_or_default();
    Choice {
        lang: language.to_string(),
        name: inputs.endonym(language),
        href: inputs.href(&Address::page([language.as_str()])),
        title_src: src_of(title.as_ref()),
        title: title.map(|title| title.text),
        description_src: src_of(description.as_ref()),
        description: description.map(|description| description.text),
        notice,
    }
}
