//! The known headings of tables of commitments, and the languages in headings.

use crate::model::{Language, slugified};

/// A field that a known heading gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KnownHeading {
    /// Field, in the syntax of `--map`, or the rating of an assessment after `ratings.`.
    pub(super) field: &'static str,
    /// Language of the heading itself.
    pub(super) language: Language,
    /// `true` if the heading is the same in French and in English.
    pub(super) is_shared: bool,
}

/// The headings of the Open Government Partnership's tables and templates, and those that people
/// write, each as a slug, with its field.
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
    ("commitment-unique-identifier", "ogp_id"),
    ("ogp-id", "ogp_id"),
    ("ogp-number", "ogp_id"),
    ("code", "code"),
    ("no", "code"),
    ("number", "code"),
    ("reference", "code"),
    ("ref", "code"),
    ("commitment", "title"),
    ("name", "title"),
    ("name-of-commitment", "title"),
    ("title-of-commitment", "title"),
    ("commitment-short-title", "title"),
    ("short-description-of-commitment", "summary"),
    ("brief-description-of-commitment", "summary"),
    ("full-description", "body"),
    ("description-of-commitment", "body"),
    ("full-text-of-commitment", "body"),
    ("text", "body"),
    ("lead", "leads"),
    ("leads", "leads"),
    ("lead-s", "leads"),
    ("lead-institution-s", "leads"),
    ("lead-organizations", "leads"),
    ("lead-organization-s", "leads"),
    ("lead-department", "leads"),
    ("lead-departments", "leads"),
    ("lead-ministry", "leads"),
    ("responsible-organization", "leads"),
    ("responsible-institution", "leads"),
    ("responsible-agency", "leads"),
    ("implementing-agency", "leads"),
    ("supporting", "supporting"),
    ("support", "supporting"),
    ("partners", "supporting"),
    ("supporting-institution-s", "supporting"),
    ("supporting-organization", "supporting"),
    ("supporting-organization-s", "supporting"),
    ("supporting-agency", "supporting"),
    ("supporting-agencies", "supporting"),
    ("supporting-stakeholders", "supporting"),
    ("commitment-start-date", "period.start"),
    ("commitment-end-date", "period.end"),
    ("start", "period.start"),
    ("starts", "period.start"),
    ("begin", "period.start"),
    ("end", "period.end"),
    ("ends", "period.end"),
    ("finish", "period.end"),
    ("due", "period.end"),
    ("due-date", "period.end"),
    ("deadline", "period.end"),
    ("milestone-s", "milestones"),
    ("activities", "milestones"),
    ("key-activities", "milestones"),
    ("problem-statement", "problem"),
    ("problem-definition", "problem"),
    ("current-situation", "status_quo"),
    ("objectives", "objective"),
    ("goal", "objective"),
    ("expected-outcomes", "expected_results"),
    ("expected-outcome", "expected_results"),
    ("outcomes", "expected_results"),
    ("relevant-ogp-values", "values"),
    ("ogp-value-relevance", "values"),
    ("theme", "policy_area"),
    ("sector", "policy_area"),
    ("completion", "ratings.completion"),
    ("level-of-completion", "ratings.completion"),
    ("completion-level", "ratings.completion"),
    ("did-it-open-government", "ratings.did_it_open_government"),
    ("potential-for-results", "ratings.potential_for_results"),
    ("potential-impact", "ratings.potential_for_results"),
    ("ambition-rating", "ratings.ambition"),
    ("early-results", "ratings.early_results"),
    ("verifiability", "ratings.verifiability"),
    ("verifiable", "ratings.verifiability"),
    ("specificity", "ratings.specificity"),
    ("relevance", "ratings.relevance"),
    ("relevance-to-ogp-values", "ratings.relevance"),
    ("starred-commitment", "ratings.starred"),
    ("starred", "ratings.starred"),
    ("promising", "ratings.promising"),
    ("promising-commitment", "ratings.promising"),
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
    ("identifiant-unique-de-lengagement", "ogp_id"),
    ("identifiant-pgo", "ogp_id"),
    ("numero-pgo", "ogp_id"),
    ("code", "code"),
    ("no", "code"),
    ("numero", "code"),
    ("no-de-lengagement", "code"),
    ("numero-dengagement", "code"),
    ("code-engagement", "code"),
    ("reference", "code"),
    ("ref", "code"),
    ("nom", "title"),
    ("nom-de-lengagement", "title"),
    ("intitule", "title"),
    ("intitule-de-lengagement", "title"),
    ("titre-court", "title"),
    ("sommaire", "summary"),
    ("resume-de-lengagement", "summary"),
    ("breve-description", "summary"),
    ("description-breve", "summary"),
    ("description-courte", "summary"),
    ("description", "body"),
    ("description-complete", "body"),
    ("description-detaillee", "body"),
    ("texte", "body"),
    ("texte-de-lengagement", "body"),
    ("texte-complet", "body"),
    ("responsable", "leads"),
    ("responsables", "leads"),
    ("organisme-s-responsable-s", "leads"),
    ("institutions-responsables", "leads"),
    ("institution-s-responsable-s", "leads"),
    ("institution-chef-de-file", "leads"),
    ("organisme-chef-de-file", "leads"),
    ("chef-de-file", "leads"),
    ("ministere-responsable", "leads"),
    ("ministere", "leads"),
    ("ministeres-responsables", "leads"),
    ("organisme", "leads"),
    ("porteur", "leads"),
    ("organisme-porteur", "leads"),
    ("collaborateurs", "supporting"),
    ("organisme-collaborateur", "supporting"),
    ("organisme-s-collaborateur-s", "supporting"),
    ("partenaires", "supporting"),
    ("organismes-partenaires", "supporting"),
    ("institutions-de-soutien", "supporting"),
    ("institution-de-soutien", "supporting"),
    ("autres-acteurs", "supporting"),
    ("autres-acteurs-concernes", "supporting"),
    ("debut", "period.start"),
    ("date-du-debut", "period.start"),
    ("fin", "period.end"),
    ("date-dachevement", "period.end"),
    ("echeance", "period.end"),
    ("date-decheance", "period.end"),
    ("etapes", "milestones"),
    ("activites", "milestones"),
    ("problematique", "problem"),
    ("probleme-public", "problem"),
    ("probleme-a-resoudre", "problem"),
    ("statu-quo", "status_quo"),
    ("situation-de-depart", "status_quo"),
    ("action", "action"),
    ("objectifs", "objective"),
    ("objectif-principal", "objective"),
    ("resultat-attendu", "expected_results"),
    ("retombees-attendues", "expected_results"),
    ("valeurs", "values"),
    ("valeurs-du-partenariat", "values"),
    ("valeurs-du-gouvernement-ouvert", "values"),
    ("domaine-daction", "policy_area"),
    ("theme", "policy_area"),
    ("secteur", "policy_area"),
    ("degre-de-realisation", "ratings.completion"),
    ("niveau-de-realisation", "ratings.completion"),
    ("achevement", "ratings.completion"),
    ("ouverture-du-gouvernement", "ratings.did_it_open_government"),
    ("potentiel-de-resultats", "ratings.potential_for_results"),
    ("premiers-resultats", "ratings.early_results"),
    ("pertinence", "ratings.relevance"),
];

/// Returns the field of a known heading.
pub(super) fn known(heading: &str) -> Option<KnownHeading> {
    let slug = slugified(heading).replace(['_', '.'], "-");
    let slug = slug.trim_matches('-');
    let of = |table: &[(&str, &'static str)]| {
        table.iter().find(|(name, _)| *name == slug).map(|(_, field)| *field)
    };
    let (french, english) = (of(FRENCH), of(ENGLISH));
    let is_shared = french.is_some() && english.is_some();
    let known = |field, language| KnownHeading { field, language, is_shared };
    match (french, english) {
        (Some(field), None) => Some(known(field, Language::FRENCH)),
        (_, Some(field)) => Some(known(field, Language::ENGLISH)),
        (None, None) => None,
    }
}

/// Splits a language from the start or the end of a heading: `title_fr`, `Title (FR)`, `Titre
/// (français)`, `Titre en anglais`, `[EN] Title`.
pub(super) fn split_language<'h>(heading: &'h str, languages: &[Language]) -> (&'h str, Option<Language>) {
    let language = |word: &str| language(word).filter(|language| languages.contains(language));
    let words = words(heading);
    let text = |at: usize| words.get(at).map(|(start, end)| &heading[*start..*end]);
    let last = words.len().saturating_sub(1);
    // A region after the language: `fr-CA`.
    let is_region = |at: usize| {
        at > 1 && text(at).is_some_and(|word| word.len() == 2 && word.chars().all(char::is_uppercase))
    };
    let at = if is_region(last) && text(last - 1).and_then(&language).is_some() { last - 1 } else { last };
    if at > 0
        && let Some(found) = text(at).and_then(&language)
    {
        let linking = |word: &str| matches!(word.to_lowercase().as_str(), "en" | "in" | "version" | "langue");
        let mut from = at;
        while from > 1 && text(from - 1).is_some_and(linking) {
            from -= 1;
        }
        let name = heading[..words[from].0].trim_end_matches(|sign: char| !sign.is_alphanumeric());
        return (name, Some(found));
    }
    // In front, a space alone does not make a word a language: `En cours`.
    let between = words.get(1).map_or("", |(start, _)| &heading[words[0].1..*start]);
    match text(0).and_then(&language) {
        Some(found) if !between.trim().is_empty() => (&heading[words[1].0..], Some(found)),
        _ => (heading, None),
    }
}

/// Returns the language that a word names.
pub(super) fn language(word: &str) -> Option<Language> {
    match slugified(word).as_str() {
        "fr" | "fra" | "fre" | "french" | "francais" | "francaise" => Some(Language::FRENCH),
        "en" | "eng" | "ang" | "english" | "anglais" | "anglaise" => Some(Language::ENGLISH),
        tag => tag.parse().ok().filter(|_| tag.len() == 2 && word.len() == 2),
    }
}

/// Returns the ranges of the words of a heading.
fn words(heading: &str) -> Vec<(usize, usize)> {
    let mut words: Vec<(usize, usize)> = Vec::new();
    for (at, letter) in heading.char_indices() {
        let end = at + letter.len_utf8();
        match words.last_mut() {
            _ if !letter.is_alphanumeric() => {}
            Some(word) if word.1 == at => word.1 = end,
            _ => words.push((at, end)),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [Language; 2] = [Language::FRENCH, Language::ENGLISH];

    #[test]
    fn languages_are_split_from_headings() {
        for (heading, name, language) in [
            ("title_fr", "title", "fr"),
            ("Title (FR)", "Title", "fr"),
            ("Title (English)", "Title", "en"),
            ("Titre (français)", "Titre", "fr"),
            ("Titre FR", "Titre", "fr"),
            ("Titre - Anglais", "Titre", "en"),
            ("Titre en anglais", "Titre", "en"),
            ("Title in French", "Title", "fr"),
            ("Titre (version anglaise)", "Titre", "en"),
            ("Title [fr-CA]", "Title", "fr"),
            ("[EN] Title", "Title", "en"),
            ("FR : Titre", "Titre", "fr"),
            ("EN - Title", "Title", "en"),
            ("status_quo.fr", "status_quo", "fr"),
        ] {
            assert_eq!(split_language(heading, &LANGUAGES), (name, language.parse().ok()), "{heading}");
        }
        for heading in ["En cours", "Titre", "Français", "Date de fin", "Mise en œuvre", "No", "Organisme(s)"]
        {
            assert_eq!(split_language(heading, &LANGUAGES), (heading, None), "{heading}");
        }
    }

    #[test]
    fn usual_headings_are_recognized() {
        for (heading, field) in [
            ("Commitment Unique Identifier", "ogp_id"),
            ("Lead Institution(s)", "leads"),
            ("Supporting Institution(s)", "supporting"),
            ("Début", "period.start"),
            ("Fin", "period.end"),
            ("Lead", "leads"),
            ("Échéance", "period.end"),
            ("Nº", "code"),
            ("Did It Open Government?", "ratings.did_it_open_government"),
            ("Numéro de l’engagement", "code"),
            ("Organisme(s) responsable(s)", "leads"),
            ("Date d’échéance", "period.end"),
        ] {
            assert_eq!(known(heading).map(|known| known.field), Some(field), "{heading}");
        }
        assert_eq!(known("Budget"), None);
    }
}
