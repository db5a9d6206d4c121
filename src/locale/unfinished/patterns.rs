//! The patterns of unfinished places. The place is the group `at`, else the whole match.

use std::sync::LazyLock;

use regex::Regex;

use super::kind::UnfinishedKind;
use crate::locale::{Pattern, Sieve};

/// Units and months, before which a number is left blank.
macro_rules! units {
    () => {
        concat!(
            r"(?:[%$€]|(?i:pour cent|per ?cent|millions?|milliards?|billions?|milliers|personnes?|people|",
            r"participant|membres?|members?|jours?|days?|semaines?|weeks?|mois|months?|ans|années|years?|",
            r"heures?|hours?|minutes?|km|h|réponses|responses|organismes|organizations|janvier|février|mars|",
            r"avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|",
            r"may|june|july|august|september|october|november|december)\b)",
        )
    };
}

/// Words after which a number, a date or a name is expected.
macro_rules! openers {
    () => {
        concat!(
            r"(?i:le|la|du|au|de|à|est|en|par|pour|chez|avec|environ|page|section|figure|tableau|annexe|of|by|",
            r"for|at|in|is|with|about|table|appendix|mme|mr|ms|m\.|mr\.|ms\.)[ \x{A0}]",
        )
    };
}

/// Instructions between brackets, to be replaced.
macro_rules! instructions {
    () => {
        concat!(
            r"(?:[àa] (?:compléter|completer|confirmer|déterminer|préciser|définir|insérer|ajouter|vérifier|",
            r"remplacer|valider|écrire|rédiger|traduire|remplir|venir)\b[^\]\[<>{}\n]*",
            r"|to (?:come|be (?:completed|determined|confirmed|added|inserted|written|translated))\b[^\]\[<>{}\n]*",
            r"|(?:insérer|inscrire|indiquer|ajouter|remplacer|saisir|insert|enter|fill in|add|replace|type) [^\]\[<>{}=\n]+",
            r"|(?:votre|vos|your|nom d|nom de|name of|date d|date de|date of|titre d|titre de|title of|lien vers|",
            r"link to|adresse d|adresse de|address of|numéro d|numéro de|number of|montant d|montant de|amount of)",
            r"[ e’'u][^\]\[<>{}=\n]+",
            r"|(?:todo|fixme|tbd|tbc)\b[^\]\[<>{}\n]*|x{2,}|\?{2,}|_{2,}",
            r"|date|nom|prénom|name|titre|lien|adresse courriel|montant|numéro|ville|organisme|ministère|année|",
            r"mois|lieu|téléphone|courriel|url|placeholder|coming soon)",
        )
    };
}

/// Task that remains, at the end of a note between brackets.
macro_rules! to_be_done {
    () => {
        concat!(
            r"(?:[àa] (?:compléter|confirmer|déterminer|préciser|définir|insérer|ajouter|vérifier|remplacer|valider|",
            r"écrire|rédiger|traduire|venir)|to (?:come|follow|be (?:completed|determined|confirmed|added|inserted|",
            r"written|translated|verified))|tbd|tbc)",
        )
    };
}

/// Each kind with its pattern.
const SOURCES: &[(UnfinishedKind, &str)] = &[
    (
        UnfinishedKind::Reminder,
        r"(?:^|[^\w])(?P<at>TODO|FIXME|À COMPLÉTER|A COMPLETER|À RÉDIGER|À TRADUIRE)[ \x{A0}]?[:(]",
    ),
    (UnfinishedKind::Reminder, r"(?:^|[^\w])(?P<at>TODO|FIXME)[.!…]?\s*$"),
    (
        UnfinishedKind::Reminder,
        concat!(
            r"^\s*(?P<at>TODO|FIXME) (?:v[ée]rifier|ajouter|mettre|écrire|corriger|compléter|demander|insérer|",
            r"trouver|traduire|add|check|write|fix|ask|insert|find|translate|update|confirm|confirmer|le|la|les|the)\b",
        ),
    ),
    (UnfinishedKind::Reminder, r"(?:^|[^\w(])(?P<at>TBD|TBC|T\.B\.D\.)(?:$|[\s.,;!)])"),
    (
        UnfinishedKind::Reminder,
        concat!(r"(?i)(?:^|[^\w\]])(?P<at>\[\s*", instructions!(), r"\s*\])(?:$|[^\w(\[])"),
    ),
    (
        UnfinishedKind::Reminder,
        concat!(r"(?i)(?:^|[^\w{])(?P<at>\{\s*", instructions!(), r"\s*\})(?:$|[^\w}])"),
    ),
    (
        UnfinishedKind::Reminder,
        concat!(r"(?i)(?:^|[^\w<])(?P<at><\s*", instructions!(), r"\s*>)(?:$|[^\w>])"),
    ),
    (
        UnfinishedKind::Reminder,
        concat!(
            r"(?i)\((?:à (?:compléter|rédiger|insérer|écrire|traduire)|to be (?:completed|inserted|written|translated)",
            r"|(?:insérer|insert) [^()\n]+|todo[^()\n]*|x{2,}|\?{2,})\)",
        ),
    ),
    (
        UnfinishedKind::Reminder,
        concat!(
            r"(?i)(?:^|[^\w\]])(?P<at>\[[^\]\[<>{}\n]{1,60}[ \x{A0}]",
            to_be_done!(),
            r"\s*\])(?:$|[^\w(\[])",
        ),
    ),
    (
        UnfinishedKind::MissingSource,
        concat!(
            r"(?i)\[(?:citation|clarification|source) needed\]|\[(?:référence|réf\.|source|précision) nécessaire\]",
            r"|\[source à (?:ajouter|préciser)\]|\[(?:source|quand|qui|when|who)[ \x{A0}]?\?\]",
        ),
    ),
    (UnfinishedKind::Blank, concat!(r"(?:^|[^\w/-])(?P<at>X{2,4}|x{2,4})[ \x{A0}\x{202F}]?", units!())),
    (
        UnfinishedKind::Blank,
        concat!(r"(?:^|[^\w])(?P<at>_{3,}|\?{2,}|…{2,}|\.{4,})[ \x{A0}\x{202F}]", units!()),
    ),
    (UnfinishedKind::Blank, concat!(r"(?:^|[^\w])", openers!(), r"(?P<at>x{2,4}|XXXX?)(?:$|[\s.,;:!?)])")),
    (
        UnfinishedKind::Blank,
        concat!(r"(?:^|[^\w])", openers!(), r"(?P<at>_{3,}|\?{2,}|…{2,}|\.{4,})(?:$|[\s.,;:)])"),
    ),
    // `??? note "Title"` is the syntax of another program.
    (UnfinishedKind::Blank, r#"^\s*(?P<at>\?{3,}) [^\s"«“]+ [^\s"«“]"#),
    (UnfinishedKind::Blank, r"\b20(?:XX|xx)\b"),
    (UnfinishedKind::Blank, r"\b(?:XX|xx)[/-](?:XX|xx)[/-](?:20)?[0-9]{2}\b"),
    (UnfinishedKind::Sample, r"(?i)\blorem ipsum\b|\bdolor sit amet\b"),
    (
        UnfinishedKind::OfficeError,
        concat!(
            r"(?i)erreur\s?!\s?(?:source du renvoi introuvable|signet non défini|le signet n[’']est pas défini|",
            r"référence de lien hypertexte non valide|nom de propriété de document inconnu|",
            r"utilisez l[’']onglet accueil|il n[’']y a pas de texte répondant à ce style|pas de texte spécifié)",
            r"[^.\n]{0,80}\.?",
        ),
    ),
    (
        UnfinishedKind::OfficeError,
        concat!(
            r"(?i)error\s?!\s?(?:reference source not found|bookmark not defined|hyperlink reference not valid|",
            r"unknown document property name|no text of specified style|use the home tab)[^.\n]{0,80}\.?",
        ),
    ),
    (
        UnfinishedKind::OfficeError,
        concat!(
            r"(?:^|[^\w#])(?P<at>#(?:REF!|DIV/0!|VALUE!|VALEUR!|NAME\?|NOM\?|NULL!|NUL!|NUM!|NOMBRE!|N/A|SPILL!|",
            r"PROPAGATION!|CALC!)|#{4,})(?:$|[\s.,;:)|])",
        ),
    ),
    (UnfinishedKind::OfficeError, r"\[object Object\]"),
    (
        UnfinishedKind::OfficeComment,
        r"\b(?:Commentaire|Commenté|Comment|Commented|Mis en forme|Formatted|Supprimé|Deleted|Inséré|Inserted) ?\[[A-Z]{1,4}[0-9]{1,4}\]",
    ),
    // The mark of a comment touches the word that it is about.
    (UnfinishedKind::OfficeComment, r"[\p{Ll}\d.,;:!?)»”](?P<at>\[[A-Z]{2,3}[0-9]{1,3}\])"),
    (UnfinishedKind::PrintedPage, r"(?i)^\s*(?P<at>page \d{1,3} (?:sur|de|of) \d{1,3})\s*$"),
    // Two lines at least: one may be a price.
    (
        UnfinishedKind::PrintedPage,
        concat!(
            r"(?m)^[^.\n]{2,100}(?:\.{4,}|…{2,}|(?: \.){4,}) ?\d{1,3}[ ]*\n",
            r"[^.\n]{2,100}(?:\.{4,}|…{2,}|(?: \.){4,}) ?\d{1,3}[ ]*$",
        ),
    ),
    (
        UnfinishedKind::CutWord,
        // « pré-\net post- » is two words.
        r"\p{L}{2,}-\n\p{Ll}{4,}",
    ),
    (
        UnfinishedKind::EmailHeader,
        concat!(
            r"(?m)^(?P<at>(?:De|From)[ \x{A0}]?: ?[^\n]{1,120}\n(?:[^\n]{1,120}\n){0,3}",
            r"(?:Objet|Subject)[ \x{A0}]?:[^\n]{0,120})",
        ),
    ),
    (
        UnfinishedKind::EmailHeader,
        r"(?m)^(?:Envoyé|Sent)[ \x{A0}]?: ?[^\n]{0,40}\d{4}[^\n]{0,12}\d{1,2}[ \x{A0}]?[h:][ \x{A0}]?\d{2}",
    ),
    (
        UnfinishedKind::EmailHeader,
        r"(?m)^-{2,} ?(?:Message d[’']origine|Original Message|Message transféré|Forwarded message) ?-{2,}",
    ),
    (
        UnfinishedKind::EmailHeader,
        r"(?m)^(?P<at>Le [^\n]{6,60}, [^\n]{2,80} a écrit[ \x{A0}]?:|On [^\n]{6,60}, [^\n]{2,80}(?:@|<)[^\n]{0,80} wrote:)\s*$",
    ),
    (
        UnfinishedKind::ChatLine,
        concat!(
            r"(?m)^(?P<at>\[(?:(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}|\d{1,4}[/-]\d{1,2}(?:[/-]\d{2,4})?)",
            r"(?:,? \d{4})?,? )?\d{1,2}(?:[ \x{A0}]?[h:][ \x{A0}]?\d{2})(?: ?[AaPp]\.?[Mm]\.?)?\] \p{Lu}[^\n]{1,60})",
        ),
    ),
    (
        UnfinishedKind::AssistantWords,
        concat!(
            r"(?i)^\s*(?P<at>(?:(?:sure|certainly|of course|absolutely|bien sûr|certainement|absolument)[ \x{A0}]?[!,.] )?",
            r"(?:(?:here(?:’|'| i)s|below is) (?:the|a|your) (?:\w+ ){0,2}?(?:translation|version) of (?:the|your) (?:\w+ )?(?:text|passage|content|paragraph)",
            r"|voici (?:la|une|votre) (?:traduction|version)(?: \w+){0,2} (?:du|de votre|de ce) (?:texte|passage|contenu|paragraphe))[^\n:]{0,40}[ \x{A0}]?:)",
        ),
    ),
    (
        UnfinishedKind::AssistantWords,
        concat!(
            r"(?i)^\s*(?P<at>voici (?:la|une|votre) traduction(?: (?:française|anglaise|en français|en anglais))?[ \x{A0}]?:",
            r"|here(?:’|'| i)s (?:the|your) (?:english |french )?translation:)",
        ),
    ),
    (
        UnfinishedKind::AssistantWords,
        concat!(
            r"(?i)\bas an ai (?:language )?model\b|\ben tant (?:que modèle de langage|qu[’']ia)\b",
            r"|\blet me know if you(?:’|')d like (?:me to|any (?:changes|adjustments))[^\n]{0,80}",
            r"|\b(?:souhaitez-vous|voulez-vous) que je (?:traduise|reformule|raccourcisse|adapte|ajuste)[^\n]{0,80}",
        ),
    ),
    (
        UnfinishedKind::OfficePrompt,
        concat!(
            r"(?i)cliquez(?: ou appuyez)?(?: ici)? pour (?:entrer|taper|ajouter) (?:du texte|un texte|une date|un titre)\.?",
            r"|click(?: or tap)?(?: here)? to (?:enter|add) (?:text|a date|title|a title)\.?",
            r"|cliquez pour modifier l[ea]s? [^.\n]{0,60}|click to edit master[^.\n]{0,60}",
        ),
    ),
    // What is missing, then the reminder: `[date à venir]`, `[MINISTER’S NAME]`.
    (
        UnfinishedKind::Reminder,
        concat!(
            r"(?i)(?:^|[^\w\]])(?P<at>\[\s*(?:[\w’' -]{2,40} [àa] (?:compléter|confirmer|déterminer|préciser|définir|insérer|",
            r"ajouter|vérifier|valider|venir)|[\w’' -]{2,40} (?:tbd|tbc|tba|to come|to be (?:added|completed|confirmed|",
            r"determined|announced|inserted))|\w+(?: \w+)?[’']s (?:name|title|email|phone|address|signature)|(?:first|last|",
            r"full|minister|ministry|department|organization|project|event|contact) name)\s*\])(?:$|[^\w(\[])",
        ),
    ),
    (
        UnfinishedKind::Reminder,
        concat!(
            r"(?i)\[\s*(?:translator[’']s notes?|editor[’']s query|note (?:to|for) (?:the )?(?:translators?|editors?|reviewers?|",
            r"web team|self)|note (?:à la |au |aux |à l[’'](?:équipe|attention)|pour )[^\]\[:\n]{3,40}|note d(?:u traducteur|e la traductrice))",
            r"[ \x{A0}]?:[^\]\[\n]*\]",
        ),
    ),
    (
        UnfinishedKind::Blank,
        concat!(
            r"(?i)[^\s(][ \x{A0}](?P<at>\((?:(?:date|heure|lieu|endroit|montant|nom|titre|adresse|time|place|location|amount|",
            r"name|title|address)[ \x{A0}])?(?:[àa] (?:confirmer|déterminer|préciser|définir|vérifier|valider|venir)|tb[acd]|",
            r"to be (?:confirmed|determined|announced|added)|to come|\?{1,3})\))",
        ),
    ),
    (
        UnfinishedKind::Blank,
        concat!(
            r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \x{A0}]",
            r"(?P<at>XX|xx)(?:,|$|[ \x{A0}]20)",
        ),
    ),
    (UnfinishedKind::Blank, r"\b20[0-9]{2}-(?:[0-9]{2}|XX|xx)-(?:XX|xx)\b"),
    (UnfinishedKind::OfficePrompt, r"^(?:Choisissez un élément|Choose an item)\.$"),
];

/// Patterns, compiled once.
pub(super) static PATTERNS: LazyLock<Vec<(UnfinishedKind, Pattern)>> =
    LazyLock::new(|| SOURCES.iter().map(|(kind, source)| (*kind, Pattern::new(*source))).collect());

/// The texts in which one of the patterns may be.
pub(super) static SIEVE: LazyLock<Sieve> =
    LazyLock::new(|| Sieve::new(SOURCES.iter().map(|(_, source)| *source)));

/// The texts in which a message may be pasted.
pub(super) static MESSAGE_SIEVE: LazyLock<Sieve> = LazyLock::new(|| {
    Sieve::new(SOURCES.iter().filter(|(kind, _)| kind.is_message()).map(|(_, source)| *source))
});

/// A whole text, of any role, that is a mark.
pub(super) static WHOLE_NAMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(?:sans titre|untitled|nouveau titre|new title|titre (?:de la page|ici)|page title|title here|",
        r"(?:votre|your) (?:texte|titre|text|title)(?: ici| here)?|texte ici|text here|x{3,}|\?{2,}|_{3,}|\.{4,}|…{2,}|",
        r"todo|tbd|asdf\w*|qwerty|azerty|bla ?bla(?: ?bla)*)[.!…]?$",
    ))
    .ok()
});

/// A whole text in sentences that only announces another.
pub(super) static WHOLE_SENTENCES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(concat!(
        r"(?i)^(?:(?:(?:texte|contenu|résumé|description|page) )?[àa] (?:venir|compléter|confirmer|déterminer|préciser|",
        r"définir|écrire|rédiger|valider|faire)|[àa] traduire",
        r"|(?:(?:text|content|summary|description|page) )?to (?:come|follow|write|do|be (?:completed|determined|confirmed|",
        r"written|added))|to be translated|coming soon|(?:page |site )?(?:en construction|under construction)|tests?(?: tests?)*)[ \x{A0}]?[.!…]*$",
    ))
    .ok()
});
