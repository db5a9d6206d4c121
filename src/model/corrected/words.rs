//! The words of closed vocabularies as pages show them and as people write them.

use super::Correction;
use crate::{diagnostic::Argument, model::slugified};

/// A word of a vocabulary, with what it is called in French and in English: first as pages show it.
struct Word {
    value: &'static str,
    french: &'static [&'static str],
    english: &'static [&'static str],
}

const fn word(
    value: &'static str,
    french: &'static [&'static str],
    english: &'static [&'static str],
) -> Word {
    Word { value, french, english }
}

/// The words of all vocabularies, in no particular order.
const WORDS: &[Word] = &[
    // Progress of commitments and milestones.
    word(
        "not-started",
        &["non commencé", "pas commencé", "non débuté", "pas débuté", "à faire", "à venir"],
        &["not started", "not begun", "to do", "not yet started"],
    ),
    word(
        "limited-progress",
        &["progrès limité", "progrès limités", "limité", "débuté", "amorcé"],
        &["limited progress", "limited", "started"],
    ),
    word(
        "substantial-progress",
        &[
            "progrès important",
            "progrès importants",
            "important",
            "substantiel",
            "progrès substantiel",
            "avancé",
        ],
        &["substantial progress", "substantial", "significant progress"],
    ),
    word(
        "complete",
        &["réalisé", "terminé", "complété", "complet", "achevé", "fini", "atteint"],
        &["complete", "completed", "done", "finished", "achieved"],
    ),
    word(
        "withdrawn",
        &["retiré", "annulé", "abandonné"],
        &["withdrawn", "cancelled", "canceled", "abandoned"],
    ),
    // Action plans.
    word("own", &["programme du gouvernement", "propre"], &["government program"]),
    word(
        "ogp-national",
        &["Partenariat pour un gouvernement ouvert, programme national", "PGO national"],
        &["Open Government Partnership, national program", "national"],
    ),
    word(
        "ogp-local",
        &["Partenariat pour un gouvernement ouvert, programme local", "PGO local"],
        &["Open Government Partnership, local program", "local"],
    ),
    word("co-creation", &["cocréation"], &["co-creation", "cocreation"]),
    word("implementation", &["mise en œuvre"], &["implementation"]),
    word(
        "self-assessment",
        &["autoévaluation", "évaluation"],
        &["self-assessment", "evaluation", "assessment"],
    ),
    // Assessments.
    word(
        "government",
        &["gouvernement", "gouvernemental", "autoévaluation du gouvernement"],
        &["government", "the government’s self-assessment"],
    ),
    word(
        "independent",
        &["évaluation indépendante", "indépendant", "indépendante"],
        &["independent assessment"],
    ),
    word("public", &["commentaires du public", "publique"], &["public comments"]),
    word("worsened", &["détérioration", "détérioré"], &["worsened"]),
    word("did-not-change", &["aucun changement", "inchangé"], &["did not change", "no change", "unchanged"]),
    word("marginal", &["effet marginal"], &["marginal"]),
    word("major", &["effet majeur", "majeur"], &["major"]),
    word("outstanding", &["effet exceptionnel", "exceptionnel"], &["outstanding"]),
    word("no-notable-results", &["aucun résultat notable"], &["no notable results"]),
    word("moderate", &["résultats modérés", "modérés", "modéré"], &["moderate results"]),
    word("significant", &["résultats importants", "importants"], &["significant results"]),
    // Organizations and people.
    word("ministry", &["ministère"], &["ministry", "department"]),
    word("agency", &["organisme public", "organisme", "agence"], &["public body", "agency"]),
    word("municipality", &["municipalité", "ville"], &["municipality", "city"]),
    word(
        "civil-society",
        &["société civile", "organisme de la société civile", "ONG", "OSC", "OBNL"],
        &["civil society", "civil society organization", "NGO", "CSO"],
    ),
    word(
        "academic",
        &["enseignement et recherche", "université", "universitaire"],
        &["education and research", "university", "academia"],
    ),
    word("international", &["organisation internationale"], &["international organization"]),
    word(
        "private",
        &["entreprise", "entreprises", "privé", "secteur privé"],
        &["company", "companies", "business", "private sector"],
    ),
    word("citizen", &["citoyennes et citoyens", "citoyen", "citoyenne", "citoyens"], &["citizens"]),
    // Consultations and events.
    word("call-for-proposals", &["appel de propositions", "appel à propositions"], &["call for proposals"]),
    word("online-debate", &["débat en ligne"], &["online debate"]),
    word("questionnaire", &["questionnaire", "sondage"], &["questionnaire", "survey"]),
    word("meeting", &["rencontre", "réunion", "assemblée"], &["meeting"]),
    word("platform", &["plateforme de consultation", "plateforme"], &["consultation platform"]),
    word("inform", &["informer", "information"], &["inform"]),
    word("consult", &["consulter", "consultation"], &["consult"]),
    word("involve", &["faire participer", "impliquer", "participation"], &["involve"]),
    word("collaborate", &["collaborer", "collaboration"], &["collaborate"]),
    word("empower", &["confier la décision", "habiliter"], &["empower"]),
    word("summit", &["sommet"], &["summit"]),
    word("hackathon", &["marathon de programmation", "hackaton"], &["hackathon"]),
    word("conference", &["conférence", "colloque"], &["conference"]),
    word("workshop", &["atelier"], &["workshop"]),
    // Data sets.
    word(
        "continuous",
        &["en continu", "continu", "temps réel"],
        &["continuously", "continuous", "real time"],
    ),
    word("daily", &["chaque jour", "quotidien", "quotidienne", "tous les jours"], &["every day", "daily"]),
    word("weekly", &["chaque semaine", "hebdomadaire"], &["every week", "weekly"]),
    word("monthly", &["chaque mois", "mensuel", "mensuelle"], &["every month", "monthly"]),
    word(
        "quarterly",
        &["tous les trois mois", "trimestriel", "trimestrielle"],
        &["every three months", "quarterly"],
    ),
    word(
        "annual",
        &["chaque année", "annuel", "annuelle", "tous les ans"],
        &["every year", "annually", "yearly"],
    ),
    word(
        "irregular",
        &["sans fréquence fixe", "irrégulier", "irrégulière", "au besoin"],
        &["no fixed schedule", "as needed"],
    ),
    word("never", &["aucune mise à jour prévue", "jamais"], &["no update planned", "never"]),
    // Declarations and foundations.
    word(
        "government-declaration",
        &["déclaration du gouvernement", "déclaration"],
        &["government declaration", "declaration"],
    ),
    word("international-declaration", &["déclaration internationale"], &["international declaration"]),
    word("letter-of-intent", &["lettre d’intention"], &["letter of intent"]),
    word(
        "statement",
        &["allocution ou prise de position", "allocution", "prise de position"],
        &["statement", "speech"],
    ),
    word("press-release", &["communiqué de presse", "communiqué"], &["press release", "news release"]),
    word("charter", &["charte"], &["charter"]),
    word("act", &["loi"], &["act", "law"]),
    word("institution", &["institution"], &["institution"]),
    // Pages and translations.
    word("main", &["menu principal", "principal"], &["main menu"]),
    word("footer", &["pied de page", "bas de page"], &["footer", "page footer"]),
    word("none", &["aucun menu", "aucun", "aucune", "non"], &["no menu", "no"]),
    word("about", &["à propos"], &["about", "about us"]),
    word("contact", &["nous joindre", "contacter"], &["contact", "contact us"]),
    word("accessibility", &["accessibilité"], &["accessibility", "accessibility statement"]),
    word("language-notice", &["avis sur la langue", "avis linguistique"], &["language notice"]),
    word("official", &["texte officiel", "officiel", "officielle"], &["official text"]),
    word("courtesy", &["traduction de courtoisie", "courtoisie"], &["courtesy translation"]),
    // Values of commitments.
    word("transparency", &["transparence"], &["transparency"]),
    word(
        "civic-participation",
        &["participation citoyenne", "participation"],
        &["civic participation", "participation"],
    ),
    word(
        "public-accountability",
        &["reddition de comptes", "responsabilité publique"],
        &["public accountability", "accountability"],
    ),
    word(
        "technology-and-innovation",
        &["technologie et innovation", "technologie", "innovation"],
        &["technology and innovation", "technology", "innovation"],
    ),
    // Settings.
    word("error", &["erreur"], &["error"]),
    word("warning", &["avertissement"], &["warning"]),
    word("off", &["désactivé", "désactivée", "non", "false"], &["off", "disabled", "no"]),
    word("fallback", &["texte dans l’autre langue"], &["text in the other language"]),
    word("omit", &["aucune page", "omettre"], &["no page", "omitted"]),
];

/// Expressions for work under way, which is limited or substantial progress.
const UNDER_WAY: &[&str] =
    &["en-cours", "in-progress", "under-way", "underway", "ongoing", "commence", "en-cours-de-realisation"];

/// Returns the words of a vocabulary that a text can mean.
pub(super) fn corrected(text: &str, known: &[&'static str]) -> Correction {
    let slug = slugified(text).replace('_', "-");
    if let Some(word) = known.iter().find(|word| **word == slug) {
        return Correction::certain(*word);
    }
    let mut meant: Vec<String> = Vec::new();
    for word in WORDS.iter().filter(|word| known.contains(&word.value)) {
        if word.french.iter().chain(word.english).any(|name| same(&slugified(name), &slug)) {
            meant.push(word.value.to_owned());
        }
    }
    if UNDER_WAY.contains(&slug.as_str()) {
        meant.extend(known.iter().filter(|word| word.ends_with("-progress")).map(|word| (*word).to_owned()));
    }
    Correction { certain: meant.len() == 1, values: meant }
}

/// Returns `true` if two slugs are the same word, in any gender and number of French.
fn same(one: &str, other: &str) -> bool {
    let root = |slug: &str| slug.trim_end_matches('s').trim_end_matches('e').to_owned();
    one == other || one.len() > 4 && root(one) == root(other)
}

/// Returns what pages call a word in French and in English; `None` for a word that no page shows.
fn names(value: &str) -> Option<(&'static str, &'static str)> {
    let word = WORDS.iter().find(|word| word.value == value)?;
    Some((*word.french.first()?, *word.english.first()?))
}

/// Returns a word in code form, with its meaning where the reader's language has another word.
pub(in crate::model) fn label(value: &str) -> Argument {
    let with = |name: &str| {
        if slugified(name) == value { format!("`{value}`") } else { format!("`{value}` ({name})") }
    };
    match names(value) {
        Some((french, english)) => {
            Argument::Worded(vec![("fr".to_owned(), with(french)), ("en".to_owned(), with(english))])
        }
        None => Argument::Text(format!("`{value}`")),
    }
}

/// Returns `true` or `false` for a text that means yes or no.
pub(super) fn boolean(text: &str) -> Option<&'static str> {
    match text.to_lowercase().as_str() {
        "oui" | "yes" | "vrai" | "true" | "on" | "1" | "o" | "y" | "x" => Some("true"),
        "non" | "no" | "faux" | "false" | "off" | "0" | "n" => Some("false"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ProgressStatus;

    #[test]
    fn words_are_read_in_both_languages() {
        for (text, word) in [
            ("Progrès limité", "limited-progress"),
            ("Terminé", "complete"),
            ("terminée", "complete"),
            ("Réalisés", "complete"),
            ("Completed", "complete"),
            ("Limited Progress", "limited-progress"),
            ("NOT_STARTED", "not-started"),
            ("Annulé", "withdrawn"),
        ] {
            assert_eq!(corrected(text, ProgressStatus::VALUES), Correction::certain(word), "{text}");
        }
        let under_way = corrected("En cours", ProgressStatus::VALUES);
        assert!(under_way.values == ["limited-progress", "substantial-progress"] && !under_way.certain);
        assert_eq!(corrected("bleu", ProgressStatus::VALUES), Correction::default());
    }

    /// The strings that pages show for words, with the word at the end of their id.
    #[test]
    fn labels_of_pages_are_recognized() {
        for strings in [include_str!("../../../i18n/fr.ftl"), include_str!("../../../i18n/en.ftl")] {
            for family in [
                "status",
                "phase",
                "framework",
                "organization-kind",
                "consultation-kind",
                "event-kind",
                "declaration-kind",
                "foundation-kind",
                "frequency",
                "participation",
                "effect",
                "early-results",
                "sector",
                "assessor",
                "value",
            ] {
                for line in strings.lines() {
                    let Some((id, shown)) = line.split_once(" = ") else { continue };
                    let Some(value) = id.strip_prefix(family).and_then(|id| id.strip_prefix('-')) else {
                        continue;
                    };
                    let Some(word) = WORDS.iter().find(|word| word.value == value) else { continue };
                    assert_eq!(corrected(shown, &[word.value]), Correction::certain(value), "{line}");
                }
            }
        }
    }
}
