//! Term begins before the committee or the organization was created.

use crate::{
    diagnostic::Argument,
    model::{Item, ItemMeta, Member, Organization, PartialDate},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::{
            cycle::{date_words, is_before},
            member_past_term,
        },
        rule::rule,
    },
    source::Span,
};

rule! {
    /// Term begins before the committee or the organization was created.
    ///
    /// ## Why
    /// The page shows the day on which a committee or an organization was created. Nobody can sit on a
    /// committee, or represent an organization, before it exists: one of the two dates is wrong.
    ///
    /// ## Example
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// established: 2025-09
    /// members:
    ///   - {name: Ida Ressac, sector: citizen, since: 2024-01-01}
    /// ```
    ///
    /// ## How to fix it
    /// Correct the start of the term, or the date of creation.
    ///
    /// ```yaml content/committees/forum/item.yaml
    /// title: {fr: Forum, en: Forum}
    /// established: 2025-09
    /// members:
    ///   - {name: Ida Ressac, sector: citizen, since: 2026-01-01}
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Un mandat commence avant la création du comité ou de l’organisme.
    ///
    /// ## Pourquoi
    /// La page montre la date de création du comité ou de l’organisme. Personne ne peut siéger à un
    /// comité, ni représenter un organisme, avant qu’il existe : une des deux dates est fausse.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le début du mandat, ou la date de création.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "G510" "term-before-creation" Warning Portal
}

/// Term that begins, or ends, before a creation.
struct EarlyTerm<'p> {
    /// Thing that was created: `committee`, `organization` of a member, or `representative` of one.
    why: &'static str,
    member: Argument,
    field: &'static str,
    term: (&'p PartialDate, Option<Span>),
    created: &'p PartialDate,
}

fn check(portal: &Portal, findings: &mut Findings) {
    for committee in portal.items.committees.values() {
        for member in &committee.facts.members {
            let Some((field, term)) = first_date(member) else { continue };
            let organization = member.organization.as_ref();
            let organization = organization.and_then(|it| portal.items.organizations.get(&it.id));
            let creations = [
                ("committee", committee.facts.established.as_ref()),
                ("organization", organization.and_then(|it| it.facts.created.as_ref())),
            ];
            let mut creations = creations.into_iter().filter_map(|(why, created)| Some((why, created?)));
            if let Some((why, created)) = creations.find(|(_, created)| is_before(term.0, created)) {
                let member = member_past_term::name(member, portal);
                report(&committee.meta, EarlyTerm { why, member, field, term, created }, findings);
            }
        }
    }
    for organization in portal.items.organizations.values() {
        if let Some((term, created)) =
            representative(organization).filter(|(term, created)| is_before(term.0, created))
        {
            let member = "none".into();
            let early = EarlyTerm { why: "representative", member, field: "since", term, created };
            report(&organization.meta, early, findings);
        }
    }
}

/// Returns the first date that is known of a term, with its field and its place.
fn first_date(member: &Member) -> Option<(&'static str, (&PartialDate, Option<Span>))> {
    let since = member.since.as_ref().map(|since| ("since", (since, since.span)));
    since.or_else(|| member.until.as_ref().map(|until| ("until", (&until.value, Some(until.span)))))
}

/// Returns the start of the term of a representative, and the creation of the organization.
fn representative(organization: &Item<Organization>) -> Option<((&PartialDate, Option<Span>), &PartialDate)> {
    let since = organization.facts.representative.as_ref()?.since.as_ref()?;
    Some(((since, since.span), organization.facts.created.as_ref()?))
}

fn report(meta: &ItemMeta, early: EarlyTerm<'_>, findings: &mut Findings) {
    let (term, span) = early.term;
    let diagnostic = findings
        .diagnostic(meta, span.unwrap_or(meta.declared))
        .with("why", early.why)
        .with("member", early.member)
        .with("field", early.field)
        .with("term", date_words(term))
        .with("created", date_words(early.created));
    findings.report(meta, diagnostic);
}
