//! The page of a data set.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{Dataset, Distribution, ItemId, Licence, UpdateFrequency},
    render::{
        LocalizedText, PageInputs, SourceAttribute, View,
        parts::{Backlinks, FactsBuilder, ItemParts, ListRow, WebLink, links_once, present, web},
    },
};

#[derive(Serialize)]
struct DatasetView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Distributions.
    distributions: Vec<DistributionView>,
}

/// A distribution of a data set.
#[derive(Serialize)]
struct DistributionView {
    /// Title, if there are several.
    title: Option<LocalizedText>,
    /// Source of the format.
    src: SourceAttribute,
    /// Format.
    format: String,
    /// Size, such as « 1,2 Mo ».
    size: Option<String>,
    /// URL.
    href: String,
    /// Host of the target.
    host: String,
}

impl CollectionPage for Dataset {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Dataset>(id)?;
        let dataset = &item.facts;
        let backlinks = Backlinks::of(&item.meta.key(), inputs);
        let licence = dataset.licence.as_ref();
        let licence_text = licence.and_then(|licence| licence_link(licence, inputs));
        let licence_name = licence.filter(|_| licence_text.is_none()).map(|licence| &licence.title);
        let facts = FactsBuilder::new(inputs)
            .items("publisher", &dataset.publisher)
            .web_links("licence", licence_text.into_iter().collect())
            .words("licence", licence_name)
            .or_unstated("licence")
            .terms("update-frequency", "frequency", dataset.update_frequency.map(UpdateFrequency::as_str))
            .or_unstated("update-frequency")
            .dates("issued", &dataset.issued)
            .dates("modified", &dataset.modified)
            .words("spatial", &dataset.spatial)
            .periods("temporal", &dataset.temporal)
            .words("standard", &dataset.standard)
            .web("landing-page", &dataset.url)
            .build();
        let distributions: Vec<_> = dataset.distributions.iter().map(|it| distribution(it, inputs)).collect();
        let own = present([("distributions", !distributions.is_empty())]);
        let item = ItemParts::of(&item.meta, facts, backlinks, own, inputs);
        let view = DatasetView { item, distributions };
        Some(View::new("pages/dataset.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        let mut formats: Vec<&str> = facts.distributions.iter().map(|it| it.format.as_str()).collect();
        formats.sort_unstable();
        formats.dedup();
        ListRow {
            date: facts.modified.as_ref().or(facts.issued.as_ref()).map(|date| inputs.date(date)),
            organizations: links_once(facts.publisher.iter().map(|publisher| publisher.any()), inputs),
            detail: (!formats.is_empty()).then(|| LocalizedText::new(formats.join(", "))),
            ..row
        }
    }
}

/// Returns a link to the licence's text, with its name.
fn licence_link(licence: &Licence, inputs: &PageInputs<'_>) -> Option<WebLink> {
    web(inputs.localized(&licence.title), licence.url.as_ref()?, inputs)
}

fn distribution(distribution: &Distribution, inputs: &PageInputs<'_>) -> DistributionView {
    let bytes = distribution.size.as_ref().and_then(|size| size.as_str().parse::<u64>().ok());
    DistributionView {
        title: distribution.title.as_ref().and_then(|title| inputs.localized(title)),
        src: inputs.src(distribution.format.span),
        format: distribution.format.value.clone(),
        size: bytes.map(|bytes| inputs.locale().file_size(bytes)),
        href: distribution.url.as_str().to_owned(),
        host: distribution.url.host().to_owned(),
    }
}
