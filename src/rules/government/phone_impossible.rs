//! Telephone number cannot be dialled.

use std::sync::LazyLock;

use crate::{
    locale::Pattern,
    model::{Organization, OrganizationKind, Phone},
    resolve::Portal,
    rules::{
        findings::Findings,
        government::portal_country::{is_in_canada, is_of_canada},
        rule::rule,
    },
};

rule! {
    /// Telephone number cannot be dialled.
    ///
    /// ## Why
    /// A number without an area code, with a digit too many or with words in it does not work in a
    /// telephone link, and screen readers read it wrong.
    ///
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// phones: [{number: 418 643-59}]
    /// ```
    ///
    /// ## How to fix it
    /// Write the ten digits, with the area code. A number in another country begins with `+` and its
    /// country code. The extension goes in `extension`, words in `label`.
    ///
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// phones: [{number: 418 643-5926, extension: "56319"}]
    /// ```
    ///
    /// ## Source
    /// House rule. North American Numbering Plan; ITU-T Recommendation E.164 for numbers in other
    /// countries.
    ///
    /// # En français
    /// Le numéro de téléphone ne peut pas être composé.
    ///
    /// ## Pourquoi
    /// Un numéro sans indicatif régional, qui a un chiffre de trop ou qui contient des mots ne
    /// fonctionne pas dans un hyperlien de téléphone, et les lecteurs d’écran le lisent mal.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire les dix chiffres, avec l’indicatif régional. Un numéro d’un autre pays commence par
    /// `+` et l’indicatif du pays. Le poste va dans `extension`, les mots dans `label`.
    ///
    /// ## Source
    /// Règle propre à Parvis. Plan de numérotation nord-américain; recommandation UIT-T E.164 pour
    /// les numéros d’autres pays.
    "G703" "phone-impossible" Warning Portal
}

/// An extension at the end of a number.
static EXTENSION: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)^(?<own>.*?\d.*?)[\s,;]*(?:\bposte|\bp\.|\bextension|\bext\b\.?|\bx\.?|#)\s*(?<extension>\d+)\s*$",
    )
});

/// Number of digits of a North American number.
const LOCAL: usize = 10;

/// Minimum number of letters of a number that is a word on a keypad.
const MIN_SPELT: usize = 3;

/// Number of digits of an international number, with its country code.
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 8..=15;

/// Prefixes of international calls that people write for `+`.
const PREFIXES: [&str; 3] = ["+", "00", "011"];

/// Problem with a number.
struct Problem {
    why: &'static str,
    digits: usize,
    own: String,
    extension: String,
}

fn check(portal: &Portal, findings: &mut Findings) {
    for organization in portal.items.organizations.values() {
        for (phone, is_local) in phones(&organization.facts, portal) {
            if let Some(problem) = problem(&phone.number, is_local) {
                let diagnostic = findings
                    .diagnostic(&organization.meta, phone.number.span)
                    .with("why", problem.why)
                    .with("number", phone.number.as_str())
                    .with("count", problem.digits)
                    .with("own", problem.own)
                    .with("extension", problem.extension);
                findings.report(&organization.meta, diagnostic);
            }
        }
    }
}

/// Returns the numbers of an organization, each with `true` if it is certainly a Canadian one.
fn phones<'p>(organization: &'p Organization, portal: &Portal) -> Vec<(&'p Phone, bool)> {
    let is_local = is_of_canada(portal) && organization.kind != OrganizationKind::International;
    let representative = organization.representative.as_ref().and_then(|person| person.phone.as_ref());
    let own = organization.phones.iter().chain(representative).map(|phone| (phone, is_local));
    let addresses = organization.addresses.iter().flat_map(|address| {
        let is_local = is_local && is_in_canada(address, portal);
        address.phones.iter().map(move |phone| (phone, is_local))
    });
    own.chain(addresses).collect()
}

fn problem(number: &str, is_local: bool) -> Option<Problem> {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let problem = |why| Problem { why, digits: digits.len(), own: String::new(), extension: String::new() };
    if digits.is_empty() {
        return Some(problem("none"));
    }
    if let Some(parts) = EXTENSION.captures(number) {
        let part = |name| parts.name(name).map(|part| part.as_str().trim().to_owned()).unwrap_or_default();
        return Some(Problem { own: part("own"), extension: part("extension"), ..problem("extension") });
    }
    if number.chars().any(char::is_alphabetic) {
        return (!is_spelt(number, digits.len())).then(|| problem("words"));
    }
    let count = digits.len();
    let is_prefixed = PREFIXES.iter().any(|prefix| number.trim_start().starts_with(prefix));
    // Ten digits that begin with zeros are no international number.
    let is_abroad = is_prefixed && (count != LOCAL || number.trim_start().starts_with('+'));
    if is_abroad || !is_local {
        let is_short = count == 3;
        return match count {
            _ if is_short || INTERNATIONAL.contains(&count) => None,
            count if count > LOCAL => Some(problem("many")),
            _ => Some(problem("few")),
        };
    }
    match count {
        // 211, 311, 911.
        3 => None,
        7 => Some(problem("area")),
        LOCAL => start(&digits).map(problem),
        count if count == LOCAL + 1 && digits.starts_with('1') => start(&digits[1..]).map(problem),
        count if count < LOCAL => Some(problem("few")),
        _ => Some(problem("many")),
    }
}

/// Returns the problem of the area code, or of the three digits after it, that begins with 0 or 1. No place
/// has the area code 555: such a number is an example.
fn start(digits: &str) -> Option<&'static str> {
    const AREA: usize = 3;
    let begins = |digits: &str| digits.starts_with(['0', '1']);
    let is_example = digits.starts_with("555");
    if begins(digits) {
        Some("start")
    } else {
        (begins(&digits[AREA..]) && !is_example).then_some("exchange")
    }
}

/// Returns `true` if letters are digits of a keypad: 1 800 O-CANADA.
fn is_spelt(number: &str, digits: usize) -> bool {
    let letters = number.chars().filter(|letter| letter.is_alphabetic());
    let all = number.chars().filter(|letter| letter.is_ascii_uppercase()).count();
    // A letter or two among digits look like them: O for 0, l for 1.
    letters.count() == all && all >= MIN_SPELT && (LOCAL..=LOCAL + 1).contains(&(digits + all))
}
