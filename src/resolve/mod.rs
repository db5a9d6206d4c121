//! Validated items → portal.
//!
//! [`run`] takes [`Validated`] and returns the [`Portal`], with references resolved and derived
//! data computed. In order: it removes items that are not public today; [`availability`] decides in
//! which form each item exists in each language; [`addresses`] assigns an address to every page;
//! [`outlines`] parses the structure of Markdown texts; [`progress`], [`phases`], [`plan_stage`],
//! [`backlinks`] and [`timeline`] compute derived data; [`references`] reports references, terms, files, links and
//! headings that do not exist.

mod addresses;
mod availability;
mod backlinks;
mod derived;
mod fields;
mod files;
mod item_text;
mod links;
mod localizations;
mod names;
mod outlines;
mod phases;
mod plan_stage;
mod portal;
pub(crate) mod problems;
mod progress;
mod publication;
mod published;
mod references;
mod timeline;
mod translations;

pub use addresses::Addresses;
pub use availability::Availability;
pub use backlinks::Backlink;
pub use derived::Derived;
pub use fields::{FieldValue, LocalizedField, facts, fields, fields_of, yaml_of};
pub use files::{Files, FoundFile};
pub use item_text::{ItemText, item_text};
pub use links::Target;
pub use localizations::built_in_strings;
pub use outlines::Outlines;
pub use phases::{PhaseStatus, PhaseTiming};
pub use plan_stage::{PlanStage, PlanStanding};
pub use portal::Portal;
pub use progress::{CommitmentProgress, PlanProgress, is_overdue, milestone_status};
pub use publication::HiddenReason;
pub use published::{PublishedAddress, record};
pub use timeline::Moment;
pub use translations::{has_body, is_untitled, is_verified, is_without_body, source_hash, stamp};

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;

use crate::{
    diagnostic::Diagnostics,
    load::SourceTree,
    model::{OgpValue, StandardValue},
    validate::Validated,
};

/// The settings of publication: they decide, with each item's own fields, which items are public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Day the site is built for.
    pub today: Date,
    /// `true` to include drafts, and items that are scheduled or expired.
    pub drafts: bool,
}

/// Resolves validated items to the portal.
pub fn run(
    tree: SourceTree,
    validated: Validated,
    publication: Publication,
    diagnostics: &mut Diagnostics,
) -> Portal {
    let Validated { site, mut items, broken, topics } = validated;
    let localizations = localizations::of(&site, &tree, diagnostics);
    let declared = tree.site.as_ref().map(|node| node.span);
    let (hidden, hidden_items) = publication::keep_public(&mut items, publication);
    let sources = Arc::new(tree.sources);
    let availability = availability::of(&site, &items, &sources);
    let published = published::read(tree.published, &sources, diagnostics);
    let has_page = |key: &crate::model::ItemKey, language| {
        availability.get(key).and_then(|states| states.get(&language)).is_some_and(|state| state.has_page())
    };
    let addresses = addresses::of(&site, &items, &topics, has_page, diagnostics);
    let addresses = addresses.with_hidden(&site, &hidden_items, &items);
    let files = items.metas().flat_map(|meta| meta.files.values().cloned());
    let files = Files::new(files.chain(tree.statics));
    let outlines = outlines::of(&items, &sources, diagnostics);
    let derived = derive(&items, publication.today);
    let portal = Portal {
        values: values(&site),
        sources,
        site,
        today: publication.today,
        localizations,
        items,
        topics,
        addresses,
        files,
        drawings: tree.drawings,
        outlines,
        published,
        hidden,
        hidden_items,
        availability,
        derived,
    };
    references::check(&portal, declared, &broken, diagnostics);
    portal
}

fn derive(items: &crate::model::Items, today: Date) -> Derived {
    let commitments: BTreeMap<_, _> = items
        .commitments
        .iter()
        .map(|(id, item)| (id.clone(), progress::of_commitment(&item.facts, today)))
        .collect();
    let phases: BTreeMap<_, _> = items
        .action_plans
        .iter()
        .map(|(id, item)| (id.clone(), phases::of_plan(&item.facts, today)))
        .collect();
    let stages = items.action_plans.iter().map(|(id, item)| {
        let phases = phases.get(id).map_or(&[][..], Vec::as_slice);
        (id.clone(), plan_stage::of_plan(item, phases, today))
    });
    Derived {
        stages: stages.collect(),
        plans: progress::of_plans(items, &commitments),
        phases,
        backlinks: backlinks::of(items),
        timeline: timeline::of(items),
        commitments,
    }
}

/// Returns the values of the portal's vocabulary, else the Open Government Partnership's.
fn values(site: &crate::config::Site) -> Vec<OgpValue> {
    if site.values.is_empty() {
        StandardValue::ALL.iter().map(|value| OgpValue::standard(*value)).collect()
    } else {
        site.values.clone()
    }
}
