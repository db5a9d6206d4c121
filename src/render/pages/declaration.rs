//! The page of a declaration.

use serde::Serialize;

use crate::{
    model::{CitedArticle, Declaration, Head, ItemId, Language},
    render::{
        Body, PageInputs, View,
        parts::{Backlinks, Facts, ItemParts, OwnSections, PersonView, shown},
    },
};

#[derive(Serialize)]
struct DeclarationView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Who signed it.
    signatories: Vec<PersonView>,
    /// To whom it is addressed.
    addressees: Vec<PersonView>,
    /// The articles of it that matter here.
    articles: Vec<ArticleView<'p>>,
}

/// An article that is cited.
#[derive(Serialize)]
struct ArticleView<'p> {
    /// Its number in the text.
    number: String,
    /// What it says, in the portal's words.
    summary: Option<Body<'p>>,
}

/// What the page shows.
pub(super) fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
    let item = inputs.item::<Declaration>(id)?;
    let declaration = &item.facts;
    let backlinks = Backlinks::of(&item.head.key(), inputs);
    let official = official_language(&item.head, inputs).map(|language| {
        let name = inputs.language_name(language);
        inputs.locale().capitalized(&name).into_owned()
    });
    let facts = Facts::new(inputs)
        .terms("kind", "declaration-kind", [declaration.kind.as_str()])
        .dates("date", [&declaration.date])
        .words("place", &declaration.place)
        .words("occasion", &declaration.occasion)
        .items("event", &declaration.event)
        .text("official-language", official)
        .list();
    let signatories = PersonView::all(&declaration.signatories, inputs);
    let addressees = PersonView::all(&declaration.addressees, inputs);
    let articles: Vec<_> = declaration.articles.iter().map(|it| article(it, &item.head, inputs)).collect();
    let own = OwnSections {
        before: shown([("signatories", !signatories.is_empty()), ("addressees", !addressees.is_empty())]),
        after: shown([("articles", !articles.is_empty())]),
    };
    let item = ItemParts::of(&item.head, facts, backlinks, own, inputs);
    let view = DeclarationView { item, signatories, addressees, articles };
    Some(View::new("pages/declaration.html", view))
}

/// The language of the official text: the site's unless the declaration names its own. A portal that
/// is not the official source knows only what the declaration names.
fn official_language(head: &Head, inputs: &PageInputs<'_>) -> Option<Language> {
    let site = inputs.site();
    head.common.official_language.or_else(|| site.is_official_source().then(|| site.official_language()))
}

fn article<'p>(article: &'p CitedArticle, head: &'p Head, inputs: &mut PageInputs<'p>) -> ArticleView<'p> {
    ArticleView { number: article.number.clone(), summary: inputs.prose(head, &article.summary) }
}
