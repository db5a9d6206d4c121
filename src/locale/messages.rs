//! The program's messages, in each of its languages.

use super::{Arguments, Catalog, Locale, LocaleId, Value, lists::ListFormats};
use crate::{
    diagnostic::{Argument, Message},
    model::{Extent, Language, PartialDate},
    source::visible,
    source::without_passwords,
};

/// The Fluent files of one language, one or more per stage.
macro_rules! texts {
    ($language:literal: $($file:literal)+) => {
        &[$(include_str!(concat!("messages/", $language, "/", $file, ".ftl"))),+]
    };
}

/// The same list for both, so that no file can be missing in one language.
macro_rules! languages {
    ($($file:literal)+) => {
        const FRENCH: &[&str] = texts!("fr": $($file)+);
        const ENGLISH: &[&str] = texts!("en": $($file)+);
    };
}

languages! {
    "load" "validate" "resolve" "check" "markdown" "locale" "render" "write" "cache" "edit" "import" "serve" "commands" "reference" "report"
    "rules" "government" "languages" "status" "scaffold" "theme" "translations" "wcag" "conformance"
    "accessibility/alternatives" "accessibility/structure" "accessibility/perception" "accessibility/keyboard" "accessibility/navigation" "accessibility/languages" "accessibility/forms" "accessibility/aria" "accessibility/writing" "accessibility/site"
}

/// Formats messages in one of the program's languages: French or English.
#[derive(Debug)]
pub struct Messages {
    language: Language,
    catalog: Catalog,
    lists: ListFormats,
}

impl Messages {
    /// The languages of the program, the default first.
    pub const LANGUAGES: [Language; 2] = [Language::FRENCH, Language::ENGLISH];

    /// Returns the messages in that language, or in French if the program does not have it.
    #[must_use]
    pub fn of(language: Language) -> Self {
        let (language, texts) = match language {
            Language::ENGLISH => (Language::ENGLISH, ENGLISH),
            _ => (Language::FRENCH, FRENCH),
        };
        let tag = LocaleId::of(language);
        Self { language, catalog: Catalog::new(&tag, texts.iter().copied()), lists: ListFormats::new(&tag) }
    }

    /// Returns the language of the messages.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Returns `true` if there is a message with that id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.catalog.has(id)
    }

    /// Formats a message; `[id]` if it is missing.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        without_passwords(&self.catalog.format(&message.id, &self.arguments(message))).into_owned()
    }

    /// Formats the words of a message that precede its arguments.
    #[must_use]
    pub fn beginning(&self, id: &'static str, arguments: &[&'static str]) -> String {
        // For private use (Unicode, 23.5): no message contains it.
        const MARK: &str = "\u{F8FF}";
        let marked = arguments.iter().fold(Message::new(id), |message, name| message.with(name, MARK));
        self.text(&marked).split(MARK).next().unwrap_or_default().to_owned()
    }

    /// Formats the help of a message; `None` if it has none.
    #[must_use]
    pub fn help(&self, message: &Message) -> Option<String> {
        let help = self.catalog.attribute(&message.id, "help", &self.arguments(message))?;
        Some(without_passwords(&help).into_owned())
    }

    /// Formats the instructions for a manual check in a message; `None` if it has none.
    #[must_use]
    pub fn look(&self, message: &Message) -> Option<String> {
        self.catalog.attribute(&message.id, "look", &self.arguments(message))
    }

    /// Formats an argument of a message on its own.
    #[must_use]
    pub fn argument(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => visible(text).into_owned(),
            Argument::Number(count) => self.catalog.format("count", &Arguments::new().with("count", *count)),
            Argument::Term(id) => self.catalog.format(id, &Arguments::new()),
            Argument::Decimal(number) => match number.parse() {
                Ok(decimal) => Locale::of(self.language).number(&decimal),
                Err(_) => number.clone(),
            },
            Argument::Day(day) => Locale::of(self.language).day(*day),
            Argument::Month(day) => {
                let month = Extent::Month { year: day.year(), month: day.month() };
                Locale::of(self.language).date(&PartialDate::new(month))
            }
            Argument::Worded(words) => {
                let own = words.iter().find(|(tag, _)| tag == self.language.as_str());
                own.or_else(|| words.first())
                    .map(|(_, words)| visible(words).into_owned())
                    .unwrap_or_default()
            }
            Argument::Choice(choices) => self.lists.one(&self.each(choices)),
            Argument::All(all) => self.lists.all(&self.each(all)),
        }
    }

    fn each(&self, arguments: &[Argument]) -> Vec<String> {
        arguments.iter().map(|argument| self.argument(argument)).collect()
    }

    fn arguments<'a>(&self, message: &'a Message) -> Arguments<'a> {
        message.arguments.iter().fold(Arguments::new(), |arguments, (name, argument)| {
            let value: Value<'a> = match argument {
                Argument::Number(count) => (*count).into(),
                Argument::Text(_)
                | Argument::Day(_)
                | Argument::Month(_)
                | Argument::Decimal(_)
                | Argument::Term(_)
                | Argument::Choice(_)
                | Argument::All(_)
                | Argument::Worded(_) => self.argument(argument).into(),
            };
            arguments.with(name.as_ref(), value)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnostic::{Code, Diagnostics, Location},
        locale::{Strings, codes, parity},
        source::{SourceFile, Sources},
    };

    fn strings(language: Language, texts: &[&str]) -> Strings {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let mut strings = Strings::new(language, "messages");
        for text in texts {
            let file = sources.add(SourceFile::new("messages", *text));
            strings.read(file, text, &mut diagnostics);
        }
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        strings
    }

    #[test]
    fn both_languages_use_the_same_arguments() {
        let (french, english) = (strings(Language::FRENCH, FRENCH), strings(Language::ENGLISH, ENGLISH));
        for diagnostics in
            [parity(&french, &english), french.unknown_references(), english.unknown_references()]
        {
            assert!(diagnostics.is_empty(), "{diagnostics:?}");
        }
    }

    #[test]
    fn ids_are_unique() {
        for texts in [FRENCH, ENGLISH] {
            let all = strings(Language::FRENCH, texts).known.len();
            let each: usize = texts.iter().map(|text| strings(Language::FRENCH, &[text]).known.len()).sum();
            assert_eq!(all, each);
        }
    }

    /// Words that must agree with the noun after them, in gender or in sound: `Ce option`, `a ins`.
    const FRENCH_AGREEING: &[&str] = &[
        "un", "une", "le", "la", "l", "ce", "cet", "cette", "du", "au", "d", "qu", "aucun", "aucune",
        "autre", "même", "son", "sa",
    ];
    const ENGLISH_AGREEING: &[&str] = &["a", "an"];

    /// Words right before a variable code word, with which they cannot agree.
    fn disagreeing<'a>(text: &'a str, agreeing: &[&str]) -> Vec<&'a str> {
        let mut parts: Vec<&str> = text.split("`{ $").collect();
        parts.pop();
        let words = parts.into_iter().map(|before| {
            let before = before.trim_end_matches([' ', '’']);
            before.rsplit(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default()
        });
        words.filter(|word| agreeing.contains(&word.to_lowercase().as_str())).collect()
    }

    #[test]
    fn no_article_precedes_a_code_word_that_varies() {
        for (texts, agreeing) in [(FRENCH, FRENCH_AGREEING), (ENGLISH, ENGLISH_AGREEING)] {
            for text in texts {
                let none: [&str; 0] = [];
                assert_eq!(disagreeing(text, agreeing), none, "name its kind: an element `ins`");
            }
        }
        let french = "x = Ce `{ $tag }`, l’`{ $id }`, il a `{ $what }`, l’élément `{ $tag }`, que `{ $x }`";
        assert_eq!(disagreeing(french, FRENCH_AGREEING), ["Ce", "l"]);
        let english = "y = A `{ $tag }` of `{ $what }`, this `{ $tag }`, has an `{ $id }`";
        assert_eq!(disagreeing(english, ENGLISH_AGREEING), ["A", "an"]);
    }

    #[test]
    fn every_code_of_this_stage_has_its_words_and_help() {
        for language in Messages::LANGUAGES {
            let messages = Messages::of(language);
            let worded =
                |code: &&&Code| messages.has(code.name) && messages.help(&Message::new(code.name)).is_some();
            assert_eq!(codes::ALL.iter().filter(worded).count(), codes::ALL.len());
        }
    }

    #[test]
    fn facts_are_worded_in_the_readers_language() {
        let (french, english) = (Messages::of(Language::FRENCH), Messages::of(Language::ENGLISH));
        let choice = Argument::Choice(vec!["a".into(), "b".into(), Argument::term("strings-reason-text")]);
        assert_eq!(french.argument(&choice), "a, b ou une clé n’a pas de texte");
        assert_eq!(english.argument(&choice), "a, b or a key has no text");
        assert_eq!(french.argument(&1200.into()), "1\u{a0}200");
        assert_eq!(english.argument(&1200.into()), "1,200");
        assert_eq!(french.text(&Message::new("nothing-so-called")), "[nothing-so-called]");
        assert_eq!(Messages::of("iu".parse().unwrap()).language(), Language::FRENCH);
    }

    #[test]
    fn problems_of_strings_have_words_in_both_languages() {
        let mut sources = Sources::default();
        let text = "a = { $n }\nb = { serch }\nsearch = x\nc =\n";
        let file = sources.add(SourceFile::new("i18n/fr.ftl", text));
        let (mut french, mut diagnostics) =
            (Strings::new(Language::FRENCH, "i18n/fr.ftl"), Diagnostics::default());
        french.read(file, text, &mut diagnostics);
        diagnostics.append(french.unknown_references());
        let mut english = Strings::new(Language::ENGLISH, "i18n/en.ftl");
        english.add("a = x\nb = y\n");
        diagnostics.append(parity(&french, &english));
        let worded = |language| {
            let messages = Messages::of(language);
            let each = diagnostics.iter().map(|diagnostic| {
                assert!(matches!(diagnostic.location, Location::Span(_)));
                let help = messages.help(&diagnostic.message).unwrap_or_default();
                format!("{} {help}", messages.text(&diagnostic.message)).replace('\u{a0}', "~")
            });
            each.collect::<Vec<_>>()
        };
        assert_eq!(
            worded(Language::FRENCH),
            [
                "Cette partie du fichier de chaînes ne peut pas être lue~: une clé n’a pas de texte. \
                 Écrire une chaîne sous la forme «~clé = texte~» et une variable sous la forme \
                 «~{ $nom }~». Les autres chaînes du fichier sont utilisées.",
                "La chaîne «~b~» renvoie à «~serch~», qui n’existe pas. Vouliez-vous dire «~search~»? \
                 Sinon, définir «~serch~» dans le même fichier.",
                "La chaîne «~search~» est manquante en anglais. Ajouter «~search~» à i18n/en.ftl.",
                "La chaîne «~a~» utilise $n en français, mais aucune variable en anglais. Utiliser les \
                 mêmes variables dans toutes les langues, ou retirer celles qui ne servent pas.",
            ]
        );
        assert_eq!(
            worded(Language::ENGLISH),
            [
                "This part of the strings file cannot be read: a key has no text. Write a string as \
                 “key = text” and a variable as “{ $name }”. The other strings of the file are used.",
                "The string “b” refers to “serch”, which does not exist. Did you mean “search”? \
                 Otherwise, define “serch” in the same file.",
                "The string “search” is missing in English. Add “search” to i18n/en.ftl.",
                "The string “a” uses $n in French, but no variable in English. Use the same variables in \
                 every language, or remove the ones that are not needed.",
            ]
        );
    }
}
