//! The known headings of tables of commitments.

use crate::model::{Language, slugified};

/// The headings of the Open Government Partnership's tables and templates, and those of tables in
/// French, each as a slug, with its field.
const ENGLISH: &[(&str, &str)] = &[
    ("unique-id", "ogp_id"),
    ("unique-identifier", "ogp_id"),
    ("commitment-id", "ogp_id"),
    ("commitment-unique-id", "ogp_id"),
    ("commitment-number", "code"),
    ("commitment-no", "code"),
    ("commitment-code", "code"),
    ("commitment-title", "title"),
    ("commitment-name", "title"),
    ("short-title", "title"),
    ("title", "title"),
    ("commitment-summary", "summary"),
    ("summary", "summary"),
    ("short-description", "summary"),
    ("brief-description", "summary"),
    ("commitment-text", "body"),
    ("full-text", "body"),
    ("commitment-description", "body"),
    ("description", "body"),
    ("lead-institution", "leads"),
    ("lead-institutions", "leads"),
    ("lead-agency", "leads"),
    ("lead-organization", "leads"),
    ("lead-implementing-agency", "leads"),
    ("lead-implementing-agency-actor", "leads"),
    ("supporting-institution", "supporting"),
    ("supporting-institutions", "supporting"),
    ("supporting-organizations", "supporting"),
    ("other-actors-involved", "supporting"),
    ("start-date", "period.start"),
    ("end-date", "period.end"),
    ("completion-date", "period.end"),
    ("milestone", "milestones"),
    ("milestones", "milestones"),
    ("milestone-activity", "milestones"),
    ("problem", "problem"),
    ("public-problem", "problem"),
    ("problem-to-be-addressed", "problem"),
    ("status-quo", "status_quo"),
    ("action", "action"),
    ("objective", "objective"),
    ("main-objective", "objective"),
    ("expected-results", "expected_results"),
    ("anticipated-impact", "expected_results"),
    ("ambition", "expected_results"),
    ("ogp-value", "values"),
    ("ogp-values", "values"),
    ("policy-area", "policy_area"),
    ("policy-areas", "policy_area"),
];

const FRENCH: &[(&str, &str)] = &[
    ("identifiant-unique", "ogp_id"),
    ("numero-de-lengagement", "code"),
    ("code-de-lengagement", "code"),
    ("titre", "title"),
    ("titre-de-lengagement", "title"),
    ("engagement", "title"),
    ("resume", "summary"),
    ("description-de-lengagement", "body"),
    ("organisme-responsable", "leads"),
    ("organismes-responsables", "leads"),
    ("institution-responsable", "leads"),
    ("organismes-collaborateurs", "supporting"),
    ("date-de-debut", "period.start"),
    ("date-de-fin", "period.end"),
    ("jalon", "milestones"),
    ("jalons", "milestones"),
    ("probleme", "problem"),
    ("situation-actuelle", "status_quo"),
    ("objectif", "objective"),
    ("resultats-attendus", "expected_results"),
    ("valeurs-du-pgo", "values"),
    ("domaine", "policy_area"),
];

/// Returns the field of a known heading, with the language of the heading itself.
pub(super) fn known(heading: &str) -> Option<(&'static str, Language)> {
    let slug = slugified(heading).replace('_', "-");
    let of = |table: &[(&str, &'static str)]| {
        table.iter().find(|(name, _)| *name == slug).map(|(_, field)| *field)
    };
    let french = of(FRENCH).map(|field| (field, Language::FRENCH));
    french.or_else(|| of(ENGLISH).map(|field| (field, Language::ENGLISH)))
}
