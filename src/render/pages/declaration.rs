//! The page of a declaration.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{CitedArticle, Declaration, ItemId, ItemMeta},
    render::{
        MarkdownView, PageInputs, View,
        parts::{Backlinks, FactsBuilder, ItemParts, ListRow, PersonView, links_once, present},
    },
};

#[derive(Serialize)]
struct DeclarationView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Signatories.
    signatories: Vec<PersonView>,
    /// Addressees.
    addressees: Vec<PersonView>,
    /// Articles of the declaration that are cited.
    articles: Vec<ArticleView<'p>>,
}

/// An article that is cited.
#[derive(Serialize)]
struct ArticleView<'p> {
    /// Number in the text.
    number: String,
    /// Summary, in the portal's words.
    summary: Option<MarkdownView<'p>>,
}

impl CollectionPage for Declaration {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Declaration>(id)?;
        let declaration = &item.facts;
        let backlinks = Backlinks::of(&item.meta.key(), inputs);
        // On the official source, a notice above the text states it.
        let own = item.meta.common.official_language.filter(|_| !inputs.site().is_official_source());
        let official = own.map(|language| {
            let name = inputs.language_name(language);
            inputs.locale().capitalized(&name).into_owned()
        });
        let facts = FactsBuilder::new(inputs)
            .terms("kind", "declaration-kind", [declaration.kind.as_str()])
            .dates("date", [&declaration.date])
            .words("place", &declaration.place)
            .words("occasion", &declaration.occasion)
            .items("event", &declaration.event)
            .text("official-language", official)
            .build();
        let signatories = PersonView::all(&declaration.signatories, inputs);
        let addressees = PersonView::all(&declaration.addressees, inputs);
        let articles: Vec<_> =
            declaration.articles.iter().map(|it| article(it, &item.meta, inputs)).collect();
        let own = present([
            ("signatories", !signatories.is_empty()),
            ("addressees", !addressees.is_empty()),
            ("articles", !articles.is_empty()),
        ]);
        let item = ItemParts::of(&item.meta, facts, backlinks, own, inputs);
        let view = DeclarationView { item, signatories, addressees, articles };
        Some(View::new("pages/declaration.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        let signed = facts.signatories.iter().filter_map(|signatory| signatory.organization.as_ref());
        ListRow {
            date: Some(inputs.date(&facts.date)),
            kinds: vec![inputs.string(&format!("declaration-kind-{}", facts.kind.as_str()))],
            organizations: links_once(signed.map(|organization| organization.any()), inputs),
            ..row
        }
    }
}

fn article<'p>(
    article: &'p CitedArticle,
    meta: &'p ItemMeta,
    inputs: &mut PageInputs<'p>,
) -> ArticleView<'p> {
    ArticleView { number: article.number.clone(), summary: inputs.prose(meta, &article.summary) }
}
