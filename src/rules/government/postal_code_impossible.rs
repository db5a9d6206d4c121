//! Postal code does not exist in Canada.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, government::portal_country::is_in_canada, rule::rule},
};

rule! {
    /// Postal code does not exist in Canada.
    ///
    /// ## Why
    /// A Canadian postal code alternates letters and digits, never uses the letters D, F, I, O, Q
    /// and U, and never begins with W or Z. A letter O for a zero is enough for mail not to arrive.
    ///
    /// ## Example
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// addresses:
    ///   - city: {fr: Québec, en: Québec}
    ///     postal_code: G1R 5O8
    /// ```
    ///
    /// ## How to fix it
    /// Correct the code. If the address is in another country, add `country`.
    ///
    /// ```yaml content/organizations/collectif/item.yaml
    /// title: {fr: Collectif citoyen, en: Citizens’ collective}
    /// kind: civil-society
    /// addresses:
    ///   - city: {fr: Québec, en: Québec}
    ///     postal_code: G1R 5R8
    /// ```
    ///
    /// ## Source
    /// House rule. Canada Post, Addressing Guidelines.
    ///
    /// # En français
    /// Le code postal n’existe pas au Canada.
    ///
    /// ## Pourquoi
    /// Un code postal canadien alterne lettres et chiffres, n’emploie jamais les lettres D, F, I, O,
    /// Q et U, et ne commence jamais par W ni par Z. Une lettre O au lieu d’un zéro suffit pour que
    /// le courrier n’arrive pas.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Corriger le code. Si l’adresse est dans un autre pays, ajouter `country`.
    ///
    /// ## Source
    /// Règle propre à Parvis. Postes Canada, Directives d’adressage.
    "G705" "postal-code-impossible" Warning Portal
}

/// Letters that no Canadian postal code has, and those with which none begins.
const NEVER: &str = "DFIOQU";
const NEVER_FIRST: &str = "DFIOQUWZ";

fn check(portal: &Portal, findings: &mut Findings) {
    for organization in portal.items.organizations.values() {
        for address in organization.facts.addresses.iter().filter(|it| is_in_canada(it, portal)) {
            let Some(code) = &address.postal_code else { continue };
            let letters = letters(code);
            if !is_possible(&letters) {
                let meant: Vec<char> = letters.iter().enumerate().map(|(at, it)| meant(at, *it)).collect();
                let nearest = is_possible(&meant).then(|| grouped(&meant));
                let diagnostic = findings
                    .diagnostic(&organization.meta, code.span)
                    .with("code", code.as_str())
                    .with_suggestion(nearest.as_deref());
                findings.report(&organization.meta, diagnostic);
            }
        }
    }
}

fn letters(code: &str) -> Vec<char> {
    let all = code.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
    all.map(|letter| letter.to_ascii_uppercase()).collect()
}

fn is_possible(letters: &[char]) -> bool {
    let fits = |(at, letter): (usize, &char)| match at {
        0 => letter.is_ascii_uppercase() && !NEVER_FIRST.contains(*letter),
        _ if at % 2 == 0 => letter.is_ascii_uppercase() && !NEVER.contains(*letter),
        _ => letter.is_ascii_digit(),
    };
    letters.len() == 6 && letters.iter().enumerate().all(fits)
}

/// Returns the digit that looks like a letter where a digit is expected.
fn meant(at: usize, letter: char) -> char {
    match letter {
        'O' | 'Q' | 'D' if at % 2 == 1 => '0',
        'I' | 'L' if at % 2 == 1 => '1',
        other => other,
    }
}

fn grouped(letters: &[char]) -> String {
    let (area, unit) = letters.split_at(letters.len() / 2);
    let text = |letters: &[char]| letters.iter().collect::<String>();
    format!("{} {}", text(area), text(unit))
}
