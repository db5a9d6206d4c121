//! Words of titles and headings, which have too few function words.

use super::DetectedLanguage;

/// English words that are neither French nor usual in the names of organizations, in order.
const ENGLISH: &[&str] = &[
    "about",
    "access",
    "accessibility",
    "annual",
    "answer",
    "answers",
    "asked",
    "available",
    "background",
    "commitment",
    "commitments",
    "data",
    "download",
    "draft",
    "events",
    "feedback",
    "file",
    "files",
    "find",
    "first",
    "frequently",
    "government",
    "help",
    "join",
    "language",
    "latest",
    "launch",
    "launched",
    "launches",
    "learn",
    "meeting",
    "meetings",
    "member",
    "members",
    "new",
    "news",
    "next",
    "now",
    "online",
    "open",
    "overview",
    "people",
    "plain",
    "policy",
    "portal",
    "privacy",
    "progress",
    "published",
    "publishes",
    "quarterly",
    "register",
    "released",
    "results",
    "review",
    "reviews",
    "rights",
    "schedule",
    "search",
    "share",
    "spending",
    "statement",
    "steps",
    "summary",
    "survey",
    "team",
    "terms",
    "third",
    "upcoming",
    "update",
    "updates",
    "using",
    "website",
    "work",
    "working",
    "year",
    "yearly",
    "years",
];

/// French words that are neither English nor usual in the names of organizations, in order.
const FRENCH: &[&str] = &[
    "accessibilité",
    "accueil",
    "actualités",
    "aide",
    "annuel",
    "annuelle",
    "année",
    "bilan",
    "citoyen",
    "citoyenne",
    "citoyens",
    "clair",
    "compte",
    "dernières",
    "données",
    "engagements",
    "fichier",
    "fichiers",
    "foire",
    "gouvernement",
    "jour",
    "lancement",
    "langage",
    "liens",
    "mise",
    "nouvelle",
    "nouvelles",
    "ordre",
    "ouvert",
    "ouverte",
    "ouvertes",
    "ouverts",
    "politique",
    "portail",
    "privée",
    "prochaines",
    "projet",
    "projets",
    "publique",
    "publiques",
    "recherche",
    "rencontre",
    "réponses",
    "résultats",
    "réunion",
    "suivi",
    "télécharger",
    "utiles",
    "vie",
    "équipe",
    "étapes",
];

/// Words of titles and headings in both languages, in order.
const BOTH: &[&str] = &[
    "action",
    "actions",
    "agenda",
    "budget",
    "budgets",
    "consultation",
    "consultations",
    "contact",
    "guide",
    "information",
    "innovation",
    "minutes",
    "participation",
    "plan",
    "plans",
    "public",
    "publication",
    "publications",
    "question",
    "questions",
    "report",
    "reports",
    "service",
    "services",
];

/// Returns the number of words of a text that are words of titles in both English and French.
#[must_use]
pub fn count_shared_words(text: &str) -> usize {
    count(text, BOTH)
}

/// Returns the number of words of a text that are everyday words of the language; zero for a language without a list.
#[must_use]
pub fn count_everyday_words(text: &str, language: DetectedLanguage) -> usize {
    let known = match language {
        DetectedLanguage::English => ENGLISH,
        DetectedLanguage::French => FRENCH,
        _ => return 0,
    };
    count(text, known)
}

fn count(text: &str, known: &[&str]) -> usize {
    let words = text.split(|letter: char| !letter.is_alphabetic());
    words.filter(|word| known.binary_search(&word.to_lowercase().as_str()).is_ok()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_in_order() {
        assert!(ENGLISH.is_sorted() && FRENCH.is_sorted() && BOTH.is_sorted());
    }
}
