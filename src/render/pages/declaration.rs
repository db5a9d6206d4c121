//! The page of a declaration.

use serde::Serialize;

use crate::{
    model::{CitedArticle, Declaration, Head, ItemId},
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
    let official = item.head.official_language(inputs.site().official_language());
    let official = inputs.language_name(official);
    let facts = Facts::new(inputs)
        .terms("kind", "declaration-kind", [declaration.kind.as_str()])
        .dates("date", [&declaration.date])
        .words("place", &declaration.place)
        .words("occasion", &declaration.occasion)
        .items("event", &declaration.event)
        .text("official-language", [official])
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

fn article<'p>(article: &'p CitedArticle, head: &'p Head, inputs: &mut PageInputs<'p>) -> ArticleView<'p> {
    ArticleView { number: article.number.clone(), summary: inputs.prose(head, &article.summary) }
}
