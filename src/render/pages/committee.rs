//! The page of a committee.

use serde::Serialize;

use super::CollectionPage;
use crate::{
    model::{Collection, Committee, ItemId, Member, PhaseKind, Sector},
    render::{
        PageInputs, View,
        parts::{
            AttachmentView, Backlinks, FactsBuilder, ItemParts, ListRow, MeetingView, MemberView,
            ProseSection, ProseSectionsBuilder, Share, attachment, present,
        },
    },
};

#[derive(Serialize)]
struct CommitteeView<'p> {
    #[serde(flatten)]
    item: ItemParts<'p>,
    /// Mandate.
    sections: Vec<ProseSection<'p>>,
    /// Current members, by sector.
    sectors: Vec<SectorView>,
    /// Former members.
    former: Vec<MemberView>,
    /// Share of each sector among its members.
    share: Option<Share>,
    /// Meetings, latest first.
    meetings: Vec<MeetingView>,
    /// Rules of procedure.
    rules: Option<AttachmentView>,
}

/// The members of one sector.
#[derive(Serialize)]
struct SectorView {
    /// Sector; its name is the string `sector-` and this.
    kind: &'static str,
    /// Members.
    members: Vec<MemberView>,
}

impl CollectionPage for Committee {
    fn gather<'p>(id: &ItemId, inputs: &mut PageInputs<'p>) -> Option<View<'p>> {
        let item = inputs.item::<Committee>(id)?;
        let (committee, meta) = (&item.facts, &item.meta);
        let mut backlinks = Backlinks::of(&meta.key(), inputs);
        let plans = backlinks.take(Collection::ActionPlans, "forum");
        let plans = plans.iter().filter_map(|plan| inputs.link(plan)).collect();
        let facts = FactsBuilder::new(inputs)
            .dates(if meta.common.planned { "planned-for" } else { "established" }, &committee.established)
            .terms("phases", "phase", committee.phases.iter().map(|phase| PhaseKind::as_str(*phase)))
            .links("plans", plans)
            .build();
        let over = |member: &&Member, inputs: &mut PageInputs<'p>| {
            member.until.as_ref().is_some_and(|until| inputs.is_past(until))
        };
        let (former, sitting): (Vec<&Member>, Vec<&Member>) =
            committee.members.iter().partition(|member| over(member, inputs));
        let of_sector = |sector: Sector| sitting.iter().filter(move |member| member.sector == sector);
        let counts = Sector::ALL.iter().map(|sector| (sector.as_str(), of_sector(*sector).count()));
        // A chart of only those members that the source names would mislead.
        let share =
            if meta.common.is_unstated("members") { None } else { Share::of("sector", counts, inputs) };
        let mut sectors = Vec::new();
        for sector in Sector::ALL {
            let members: Vec<_> = of_sector(*sector).map(|member| MemberView::of(member, inputs)).collect();
            if !members.is_empty() {
                sectors.push(SectorView { kind: sector.as_str(), members });
            }
        }
        let sections =
            ProseSectionsBuilder::new(meta, inputs).field("mandate", committee.mandate.as_ref()).build();
        let former: Vec<_> = former.into_iter().map(|member| MemberView::of(member, inputs)).collect();
        let meetings = MeetingView::all(&committee.meetings, meta, inputs);
        let rules = committee.rules.as_ref().and_then(|rules| attachment(rules, meta, inputs));
        let mut own = ProseSectionsBuilder::names(&sections);
        own.extend(present([
            ("members", true),
            ("former-members", !former.is_empty()),
            ("meetings", true),
            ("rules", rules.is_some()),
        ]));
        let item = ItemParts::of(meta, facts, backlinks, own, inputs);
        let view = CommitteeView { item, sections, sectors, former, share, meetings, rules };
        Some(View::new("pages/committee.html", view))
    }

    fn row(id: &ItemId, row: ListRow, inputs: &mut PageInputs<'_>) -> ListRow {
        let Some(facts) = inputs.item::<Self>(id).map(|item| &item.facts) else { return row };
        ListRow { date: facts.established.as_ref().map(|date| inputs.date(date)), ..row }
    }
}
