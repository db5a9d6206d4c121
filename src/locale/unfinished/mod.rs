//! Words that wait for others: reminders, blanks, sample texts, and what office programs leave behind.
//!
//! A mark is reported only where nothing else can be meant: `TODO` is a reminder before a colon, not in
//! “a TODO list”; `XX` is the place of a number before “%”, not in « le chapitre XX ».

mod kind;
mod patterns;

use std::ops::Range;

pub use kind::UnfinishedKind;
use patterns::{MESSAGE_SIEVE, PATTERNS, SIEVE, WHOLE_NAMES, WHOLE_SENTENCES};

/// Role of a text: a sentence may announce another text, a name such as « À venir » may not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRole {
    /// A paragraph, or a field in sentences.
    Sentences,
    /// A title, a label or a cell.
    Name,
}

/// Words before a mark that make it the subject of the sentence.
const SUBJECTS: [&str; 46] = [
    "liste",
    "listes",
    "list",
    "lists",
    "fichier",
    "fichiers",
    "file",
    "files",
    "mot",
    "mots",
    "word",
    "words",
    "terme",
    "termes",
    "term",
    "terms",
    "note",
    "notes",
    "mention",
    "mentions",
    "sigle",
    "acronyme",
    "abréviation",
    "abbreviation",
    "acronym",
    "marque",
    "balise",
    "tag",
    "tags",
    "erreur",
    "erreurs",
    "error",
    "errors",
    "code",
    "codes",
    "valeur",
    "value",
    "message",
    "texte",
    "text",
    "un",
    "une",
    "a",
    "an",
    "the",
    "les",
];

/// Words before « (à compléter) » that it describes, before “(TBD)” that it shortens, and before “(?)” that
/// it names.
const FORMS: [&str; 16] = [
    "formulaire",
    "form",
    "questionnaire",
    "document",
    "fiche",
    "determined",
    "confirmed",
    "announced",
    "signe",
    "sign",
    "symbole",
    "symbol",
    "bouton",
    "button",
    "icône",
    "icon",
];

/// Beginnings of verbs before the name of a button: « cliquer sur [Ajouter un fichier] ».
const BUTTON_VERBS: [&str; 6] = ["cli", "appuy", "press", "select", "sélect", "chois"];

/// Finds the unfinished places of a text, in order.
#[must_use]
pub fn unfinished(text: &str, role: TextRole) -> Vec<(UnfinishedKind, Range<usize>)> {
    if let Some(whole) = whole(text, role) {
        return vec![whole];
    }
    if !SIEVE.keeps(text) {
        return Vec::new();
    }
    let mut found: Vec<(UnfinishedKind, Range<usize>)> = Vec::new();
    for (kind, pattern) in PATTERNS.iter() {
        for groups in pattern.captures_iter(text) {
            let Some(at) = groups.name("at").or_else(|| groups.get(0)) else { continue };
            if !is_subject(*kind, text, &at.range()) {
                found.push((*kind, at.range()));
            }
        }
    }
    found.sort_by_key(|(_, range)| range.start);
    // A mark inside another is the same one, and a sample text is one however long it is.
    let mut has_sample = false;
    let mut end = 0;
    found.retain(|(kind, range)| {
        let is_new = range.start >= end && !(*kind == UnfinishedKind::Sample && has_sample);
        if is_new {
            end = range.end;
            has_sample |= *kind == UnfinishedKind::Sample;
        }
        is_new
    });
    found
}

/// Returns `true` if a text contains the header of a pasted email, or the line above a message of a chat.
#[must_use]
pub fn has_pasted_message(text: &str) -> bool {
    let mut of_messages = PATTERNS.iter().filter(|(kind, _)| kind.is_message());
    MESSAGE_SIEVE.keeps(text) && of_messages.any(|(_, pattern)| pattern.is_match(text))
}

/// Returns the place of a text that is nothing but a mark.
fn whole(text: &str, role: TextRole) -> Option<(UnfinishedKind, Range<usize>)> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    let place = start..start + trimmed.len();
    let is_match = |pattern: &Option<regex::Regex>| pattern.as_ref().is_some_and(|it| it.is_match(trimmed));
    if is_match(&WHOLE_NAMES) {
        return Some((UnfinishedKind::Blank, place));
    }
    (role == TextRole::Sentences && is_match(&WHOLE_SENTENCES))
        .then_some((UnfinishedKind::Announcement, place))
}

/// Returns `true` if a text speaks about the mark: it is between quotation marks, is called a word, a list
/// or an error, or is the name of a button.
fn is_subject(kind: UnfinishedKind, text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end();
    let after = text[range.end..].trim_start();
    if before.ends_with(['«', '“', '"', '‘']) && after.starts_with(['»', '”', '"', '’']) {
        return true;
    }
    let mut words = before.rsplit(char::is_whitespace).map(|word| {
        word.rsplit(['’', '\'']).next().unwrap_or(word).trim_matches(|sign: char| !sign.is_alphanumeric())
    });
    let last = words.next().unwrap_or_default().to_lowercase();
    let is_joined = before.ends_with(char::is_alphanumeric);
    let is_verb = |word: &str| BUTTON_VERBS.iter().any(|verb| word.to_lowercase().starts_with(verb));
    is_joined
        && match text[range.clone()].chars().next() {
            Some('[' | '{' | '<') => {
                matches!(last.as_str(), "bouton" | "button")
                    || is_verb(&last)
                    || matches!(last.as_str(), "on" | "sur") && words.next().is_some_and(is_verb)
            }
            Some('(') => FORMS.contains(&last.as_str()),
            _ if kind.is_shape() => false,
            _ => SUBJECTS.contains(&last.as_str()),
        }
}

#[cfg(test)]
mod tests {
    use super::{TextRole, patterns::PATTERNS, unfinished};

    fn marks(text: &str, role: TextRole) -> Vec<&str> {
        unfinished(text, role).into_iter().map(|(_, range)| &text[range]).collect()
    }

    #[test]
    fn every_pattern_can_be_compiled() {
        assert!(PATTERNS.iter().all(|(_, pattern)| pattern.is_valid()));
        assert!(super::WHOLE_NAMES.is_some() && super::WHOLE_SENTENCES.is_some());
    }

    #[test]
    fn marks_are_found_where_nothing_else_can_be_meant() {
        for (text, mark) in [
            ("Le montant est de TODO.", "TODO"),
            ("TODO : vérifier", "TODO"),
            ("TODO vérifier le montant", "TODO"),
            ("Le texte suit. FIXME: corriger", "FIXME"),
            ("[TODO: le lien]", "[TODO: le lien]"),
            ("La date est TBD.", "TBD"),
            ("Voir la page [à compléter] du site", "[à compléter]"),
            ("On [insert date], the plan begins", "[insert date]"),
            ("Le [date], à [Ville]", "[date]"),
            ("Écrire à <nom> demain", "<nom>"),
            ("Écrire à <nom du ministère>", "<nom du ministère>"),
            ("Bonjour {prénom}", "{prénom}"),
            ("Un texte (à compléter)", "(à compléter)"),
            ("Il y a XX % de participation", "XX"),
            ("Le XX mars, le forum", "XX"),
            ("En 20XX", "20XX"),
            ("Du 01/04/2026 au XX/XX/2026", "XX/XX/2026"),
            ("Écrire à M. XXX avant mars", "XXX"),
            ("Voir la page xx", "xx"),
            ("Il coûte ____ $", "____"),
            ("Le ____ 2026", "____"),
            ("Le plan de …… ans", "……"),
            ("Le total est de ???", "???"),
            ("??? à vérifier avec Claire", "???"),
            ("Le texte [à compléter] et la liste [date]", "[à compléter]"),
            ("Le [date à insérer], le forum", "[date à insérer]"),
            ("Le forum [lieu à venir].", "[lieu à venir]"),
            ("On [date TBC], the forum", "[date TBC]"),
            ("[MINISTER’S NAME] says", "[MINISTER’S NAME]"),
            ("Write to [First name].", "[First name]"),
            ("[Translator’s note: check this] The plan", "[Translator’s note: check this]"),
            ("[Note à la traductrice : vérifier] Le plan", "[Note à la traductrice : vérifier]"),
            ("Le 4 mai (à confirmer), à Québec", "(à confirmer)"),
            ("À Québec (date à venir).", "(date à venir)"),
            ("On May 4 (TBC), in Rimouski", "(TBC)"),
            ("Il coûte 1 250 000 $ (?).", "(?)"),
            ("Until March XX, 2027", "XX"),
            ("Le 2027-03-XX", "2027-03-XX"),
            ("Lorem ipsum dolor sit amet, consectetur", "Lorem ipsum"),
            ("Voir Erreur ! Source du renvoi introuvable. et", "Erreur ! Source du renvoi introuvable."),
            ("Erreur\u{a0}! Signet non défini.", "Erreur\u{a0}! Signet non défini."),
            ("See Error! Reference source not found.", "Error! Reference source not found."),
            ("Total : #REF!", "#REF!"),
            ("#DIV/0!", "#DIV/0!"),
            ("Total : ######", "######"),
            ("Commentaire [JD1]: à revoir", "Commentaire [JD1]"),
            ("Selon l’étude [citation needed], oui", "[citation needed]"),
            ("Selon l’étude [référence nécessaire]", "[référence nécessaire]"),
            ("Cliquez ici pour entrer du texte.", "Cliquez ici pour entrer du texte."),
            ("Click or tap to enter a date.", "Click or tap to enter a date."),
            ("À VENIR", "À VENIR"),
            ("Texte à venir.", "Texte à venir."),
            ("???", "???"),
            ("Sans titre", "Sans titre"),
        ] {
            assert_eq!(marks(text, TextRole::Sentences).first(), Some(&mark), "{text}");
        }
    }

    #[test]
    fn ordinary_texts_are_left_alone() {
        for text in [
            "La liste TODO de l’équipe est publique.",
            "We keep TODO lists in the office.",
            "The TODO is short.",
            "Le XXe siècle et le chapitre XX, au tome XXX.",
            "Louis XX, Super Bowl XXX et le siècle XX.",
            "Téléphone : 418 XXX-XXXX; NAS : XXX XXX XXX; format XXXX.",
            "Il a dit [sic] et […] ou [...], [note], [1], [PDF], [notre traduction].",
            "Nom : ____________ Date : ______",
            "Signature ____________",
            "Vraiment ??? Quoi ?? Oui !!!",
            "Et la suite… ou Introduction ........ 5",
            "Les activités à venir; les données à compléter par les ministères.",
            "La date est à confirmer. Détails à venir.",
            "L’erreur #REF! d’Excel vient d’une cellule effacée.",
            "Le faux texte « Lorem ipsum » sert aux maquettes.",
            "Cliquer sur [Ajouter un fichier], puis choisir.",
            "Remplir le formulaire (à compléter en ligne).",
            "Commentaire de la ministre : oui.",
            "The to be determined (TBD) items",
            "Le bouton (?) ouvre l’aide. The icon (?) opens help.",
            "A date to be confirmed (TBC) by the forum",
            "« Le [ministre] a dit [en anglais] », [note 3] [Note de l’éditeur], [à suivre]",
            "See [the minister’s name](https://example.org/). Le Super Bowl XX, Louis XX",
            "Pourquoi (et quand?) et la suite (à suivre)",
            "Taille XXL ou xxs, format JJ/MM/AAAA.",
            "Les tags #REF et #12, C#, a_b___c",
            "Le test est fini.",
            "x_1, axx, exxon, 5 x 3 mètres, 3xx",
        ] {
            assert_eq!(marks(text, TextRole::Sentences), [""; 0], "{text}");
        }
        assert_eq!(marks("À venir", TextRole::Name), [""; 0]);
    }
}
