//! Québec French typography: guillemets with no-break spaces, no space before `; ! ?`.

use std::borrow::Cow;

use super::{
    edits::Edits,
    quotes::{Quotes, Signs, curl},
    verbatim::characters,
};

const SIGNS: Signs = Signs { outer: ['«', '»'], inner: ['“', '”'], apostrophe };

/// The no-break space. The narrow one of France is not used: the OQLF uses no space instead, and
/// few fonts have it.
const NO_BREAK: &str = "\u{a0}";

/// Unit symbols with a no-break space before them.
const UNITS: [&str; 42] = [
    "km", "m", "cm", "mm", "km²", "m²", "m³", "ha", "kg", "g", "mg", "t", "L", "l", "ml", "mL", "h", "min",
    "s", "ko", "Mo", "Go", "To", "Mb", "Gb", "kWh", "MWh", "GWh", "TWh", "W", "kW", "MW", "GW", "Hz", "°C",
    "°", "€", "M$", "k$", "G$", "¢", "‰",
];

/// Titles with a no-break space after them.
const TITLES: [&str; 10] = ["M.", "MM.", "Mme", "Mmes", "Mlle", "Me", "Dr", "Dre", "Pr", "Pre"];
/// Abbreviations with a no-break space before their number.
const NUMBERED: [&str; 5] = ["n°", "nº", "no", "p.", "art."];

/// Words that a colon makes the beginning of an address.
const SCHEMES: [&str; 6] = ["http", "https", "mailto", "tel", "sms", "ftp"];

pub(super) fn typeset<'a>(text: &'a str, quotes: &mut Quotes) -> Cow<'a, str> {
    let before = quotes.before;
    match curl(text, quotes, &SIGNS) {
        Cow::Borrowed(text) => space(text, before),
        Cow::Owned(curled) => match space(&curled, before) {
            Cow::Borrowed(_) => Cow::Owned(curled),
            Cow::Owned(spaced) => Cow::Owned(spaced),
        },
    }
}

/// Returns the sign for a straight apostrophe; after a digit it is a minute or foot sign, unless a
/// letter follows.
fn apostrophe(before: Option<char>, rest: &str) -> Option<char> {
    let measures =
        before.is_some_and(|before| before.is_ascii_digit()) && !rest.starts_with(char::is_alphabetic);
    (!measures).then_some('’')
}

/// Normalizes the spaces around signs. `before` is the character before the text.
fn space(text: &str, before: Option<char>) -> Cow<'_, str> {
    let mut edits = Edits::of(text);
    let mut done = 0;
    for (at, sign) in characters(text, |it| is_space(it) || matches!(it, '«' | '»' | '%' | '$' | '€' | ':'))
    {
        let (left, right) = (&text[..at], &text[at + sign.len_utf8()..]);
        if is_space(sign) && at >= done {
            let after = text[at..].trim_start_matches(is_space);
            done = text.len() - after.len();
            if let Some(wanted) = spacing(left, after) {
                edits.replace(at..done, wanted);
            }
        } else if sign == '«' && !right.starts_with(char::is_whitespace) {
            // Also at the end of a run, since the quotation continues after markup.
            edits.replace(at + sign.len_utf8()..at + sign.len_utf8(), NO_BREAK);
        } else if needs_space(sign, left.chars().next_back().or(before), right)
            || sign == ':' && ends_word(left, before, right)
        {
            edits.replace(at..at, NO_BREAK);
        }
    }
    edits.finish()
}

/// Returns `true` for a space that is not a line break.
fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Returns `true` if a space is missing before a sign. « already adds the one after it.
fn needs_space(sign: char, left: Option<char>, right: &str) -> bool {
    match sign {
        '»' => left.is_some_and(|left| !left.is_whitespace() && left != '«'),
        '%' | '$' | '€' => {
            left.is_some_and(|left| left.is_ascii_digit()) && !right.starts_with(char::is_alphanumeric)
        }
        _ => false,
    }
}

/// Returns `true` if a colon between these texts is punctuation right after a word: « Objet: le plan ».
/// It is not in the name of an emoji (`:tada:`), a path, a code, a disk (`C:`) or a time.
fn ends_word(left: &str, before: Option<char>, right: &str) -> bool {
    if !right.chars().next().is_none_or(|next| next.is_whitespace() || next == '»') {
        return false;
    }
    let start = left.rfind(char::is_whitespace).unwrap_or_default();
    let word = left[start..].trim_start().trim_start_matches(['(', '[', '«', '“', '"', '’']);
    if word.is_empty() {
        return left.is_empty()
            && before.is_some_and(|before| before.is_alphabetic() || matches!(before, ')' | '»'));
    }
    let is_disk = right.is_empty() && word.len() == 1 && word.starts_with(|it: char| it.is_ascii_uppercase());
    word.ends_with(|last: char| last.is_alphabetic() || matches!(last, ')' | '»'))
        && !word.contains(|sign| ":/\\@_=#<>{}`".contains(sign))
        && !is_disk
        && !SCHEMES.contains(&word)
}

/// Returns the space required between two texts; `None` to keep the existing one.
fn spacing(left: &str, right: &str) -> Option<&'static str> {
    let sign = right.chars().next();
    if left.ends_with('«') || sign == Some('»') {
        return Some(NO_BREAK);
    }
    match sign? {
        ';' | '!' | '?'
            if is_pause(right.trim_start_matches([';', '!', '?'])) && !right.starts_with(";)") =>
        {
            Some("")
        }
        ':' if is_pause(&right[1..]) => Some(NO_BREAK),
        _ => (is_quantity(left, right) || is_name(left, right)).then_some(NO_BREAK),
    }
}

/// Returns `true` if a sign before this text is punctuation: it is followed by white space, a
/// closing sign or the end.
fn is_pause(after: &str) -> bool {
    after.chars().next().is_none_or(|next| next.is_whitespace() || ")]»”’…".contains(next))
}

/// Returns `true` if the texts form a quantity: « 30 % », « 5 km », « 14 h 30 », « 1 200 ».
fn is_quantity(left: &str, right: &str) -> bool {
    let digit = |character: char| character.is_ascii_digit();
    let not_word = |text: &str| !text.starts_with(char::is_alphanumeric);
    if !left.ends_with(digit) {
        let hours = left.strip_suffix('h').map(|left| left.trim_end_matches(is_space));
        return right.starts_with(digit) && hours.is_some_and(|left| left.ends_with(digit));
    }
    if let Some(after) = right.strip_prefix(['%', '$']) {
        return not_word(after);
    }
    if right.starts_with(digit) {
        let stem = left.trim_end_matches(digit);
        let group = (1..=3).contains(&(left.len() - stem.len()));
        let whole = !stem.ends_with(|before: char| before.is_alphanumeric() || ".,-/".contains(before));
        return group && whole && right.len() - right.trim_start_matches(digit).len() == 3;
    }
    UNITS.iter().any(|unit| right.strip_prefix(unit).is_some_and(not_word))
}

/// Returns `true` if the texts form a name: « M. Roy », « n° 5 ».
fn is_name(left: &str, right: &str) -> bool {
    let words: &[&str] = match right.chars().next() {
        Some(next) if next.is_ascii_digit() => &NUMBERED,
        Some(next) if next.is_uppercase() => &TITLES,
        _ => return false,
    };
    let parts = |character: char| character.is_whitespace() || "(«“’".contains(character);
    left.rsplit(parts).next().is_some_and(|word| words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shows no-break spaces as `~`.
    fn printed(typed: &str) -> String {
        typeset(&typed.replace('~', NO_BREAK), &mut Quotes::default()).replace('\u{a0}', "~")
    }

    #[test]
    fn french_texts_are_typeset() {
        for (typed, expected) in [
            ("L'engagement d'aujourd'hui", "L’engagement d’aujourd’hui"),
            ("Il dit \"oui\".", "Il dit «~oui~»."),
            ("Il dit \" oui \".", "Il dit «~oui~»."),
            ("« oui »", "«~oui~»"),
            ("«oui»", "«~oui~»"),
            ("«\u{202f}oui\u{202f}»", "«~oui~»"),
            ("\"le mot \"ouvert\" compte\"", "«~le mot “ouvert” compte~»"),
            ("\"le plan « ouvert » est prêt\".", "«~le plan «~ouvert~» est prêt~»."),
            ("l'\"ouverture\"", "l’«~ouverture~»"),
            ("Objet : le plan", "Objet~: le plan"),
            ("Objet: le plan", "Objet~: le plan"),
            ("Les membres sont:", "Les membres sont~:"),
            ("« Oui »: ceci", "«~Oui~»~: ceci"),
            ("Le plan (2026): la suite, étape b): ceci", "Le plan (2026)~: la suite, étape b)~: ceci"),
            ("(Source: le ministère), « Objet: ceci »", "(Source~: le ministère), «~Objet~: ceci~»"),
            ("Annexe A: la liste", "Annexe A~: la liste"),
            ("Objet:\nle plan", "Objet~:\nle plan"),
            ("org:oif, news:a et ratio 1:2, 3: 2", "org:oif, news:a et ratio 1:2, 3: 2"),
            (":tada: Bravo :+1: et a:b: c", ":tada: Bravo :+1: et a:b: c"),
            ("C:\\notes: x, a/b: x, a_b: x, `Objet: x`", "C:\\notes: x, a/b: x, a_b: x, `Objet: x`"),
            ("https: , mailto:a@b.ca: ou http:", "https: , mailto:a@b.ca: ou http:"),
            ("texte!texte ?texte!», 12%, 5€", "texte!texte ?texte!~», 12~%, 5~€"),
            ("le plan --- le vrai -- est là", "le plan — le vrai – est là"),
            ("le plan---le vrai, --fix, a--b, x ---- y", "le plan—le vrai, --fix, a--b, x ---- y"),
            ("à 14:30, https://x.ca, C:", "à 14:30, https://x.ca, C:"),
            ("Quoi ? Oui ! Bien ; voilà", "Quoi? Oui! Bien; voilà"),
            ("Quoi\u{202f}? Oui~! Quoi ?!", "Quoi? Oui! Quoi?!"),
            ("« Quoi ? »", "«~Quoi?~»"),
            ("30 % et 30% de 5 $ ou 5$ ou 3 M$", "30~% et 30~% de 5~$ ou 5~$ ou 3~M$"),
            ("à 5 km, 20 °C, 12 Mo, 3 mots", "à 5~km, 20~°C, 12~Mo, 3 mots"),
            ("à 14 h 30, à 9 h", "à 14~h~30, à 9~h"),
            ("1 200 personnes, 1 200 000, 12 34", "1~200 personnes, 1~200~000, 12 34"),
            ("1\u{202f}200 en 2020 300 fois", "1~200 en 2020 300 fois"),
            ("M. Roy et Mme Côté, me dit Me Dubé", "M.~Roy et Mme~Côté, me dit Me~Dubé"),
            ("(M. Roy), au n° 5, p. 12", "(M.~Roy), au n°~5, p.~12"),
            ("Et la suite... [...]", "Et la suite… […]"),
            ("voir .../x et 1....2", "voir .../x et 1....2"),
            ("48° 30' 5\" N", "48° 30' 5\" N"),
            ("a.o'b@c.ca et https://x.ca/l'a", "a.o'b@c.ca et https://x.ca/l'a"),
            ("le code `a \"b\" ; c` ; fin", "le code `a \"b\" ; c`; fin"),
            ("\"https://x.ca\"", "«~https://x.ca~»"),
            ("un clin d'œil ;)", "un clin d’œil ;)"),
        ] {
            assert_eq!(printed(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_quotation_goes_on_over_markup() {
        let paragraph = |runs: &[&str]| {
            let mut quotes = Quotes::default();
            let printed: String = runs.iter().map(|run| typeset(run, &mut quotes)).collect();
            printed.replace('\u{a0}', "~")
        };
        assert_eq!(
            paragraph(&["Lire \"", "le plan", "\" et \"", "ceci", "\"."]),
            "Lire «~le plan~» et «~ceci~»."
        );
        assert_eq!(
            paragraph(&["Lire «", "le plan", "» ", "ici", " : là ", "quoi", " ?"]),
            "Lire «~le plan~» ici~: là quoi?"
        );
        assert_eq!(paragraph(&["« ", "le plan", " »"]), "«~le plan~»");
        assert_eq!(paragraph(&["Objet", ": le plan"]), "Objet~: le plan");
        assert_eq!(paragraph(&["Objet:", " le plan"]), "Objet~: le plan");
    }
}
