//! Link to a file does not give the format or size.

use super::links::{links, target};
use crate::{
    dom::{Document, Element},
    model::document_format,
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Link to a file does not give the format or size.
    ///
    /// ## Why
    /// People who expect a page are surprised by a file that opens in another program or takes
    /// minutes to download.
    ///
    /// ## Example
    /// ```html
    /// <a href="/files/action-plan.pdf">Action plan</a>
    /// ```
    ///
    /// ## How to fix it
    /// Add the format and size to the link text: “Action plan (PDF, 1.2 MB)”.
    ///
    /// ```html
    /// <a href="/files/action-plan.pdf">Action plan (PDF, 1.2 MB)</a>
    /// ```
    ///
    /// ## Source
    /// House rule. WCAG 2.2, 2.4.4 Link Purpose (In Context) (A) requires that the purpose of a
    /// link be clear. See also Québec’s standard on web accessibility, SGQRI 008 3.0 (2024).
    ///
    /// # En français
    /// L’hyperlien vers un fichier n’indique ni le format ni le poids.
    ///
    /// ## Pourquoi
    /// Un fichier qui s’ouvre dans un autre programme, ou qui met des minutes à se télécharger,
    /// surprend les personnes qui s’attendaient à une page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter le format et le poids au texte de l’hyperlien : « Plan d’action (PDF, 1,2 Mo) ».
    ///
    /// ## Source
    /// Règle propre à Parvis. Selon 2.4.4 Fonction du lien (selon le contexte) (A) des WCAG 2.2, la
    /// fonction d’un hyperlien doit être claire. Voir aussi le standard du Québec sur
    /// l’accessibilité des sites Web, SGQRI 008 3.0 (2024).
    "A536" "document-without-format" Warning Page
    wcag "2.4.4" impact Minor
}

/// Other names of the formats whose extensions start with the given letters.
const OTHER_NAMES: &[(&str, &str)] =
    &[("DOC", "word"), ("XLS", "excel"), ("PPT", "powerpoint"), ("OD", "opendocument")];

/// Units of size.
const UNITS: &[&str] = &["ko", "mo", "go", "kb", "mb", "gb", "kio", "mio", "octets", "bytes"];

/// Maximum number of links whose surroundings are read.
const MAX_LINKS: usize = 200;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let documents = links(page).filter_map(|link| Some((link, document_format(target(link)?)?)));
    for (link, format) in documents.take(MAX_LINKS) {
        let name = &link.name().text;
        let words = &words_of(format);
        if name.is_empty()
            || tells(name, words)
            || link.attr("title").is_some_and(|title| tells(title, words))
        {
            continue;
        }
        let around = link.closest(&["dd", "dt", "figure", "li", "p", "td", "th", "tr", "div"]);
        // A long surrounding text is unlikely to describe one link in it.
        let near = around.filter(|it| it.descendants().nth(60).is_none()).map(Element::text);
        if !near.is_some_and(|text| tells(&text, words)) && !tells(&link.description(), words) {
            let diagnostic = findings.needs_review().with("text", excerpt(name)).with("format", format);
            findings.report(link, diagnostic);
        }
    }
}

/// Returns the first letters of the words that identify a format: `doc` and `word` for `DOCX`.
fn words_of(format: &str) -> Vec<String> {
    let other =
        OTHER_NAMES.iter().find(|(begins, _)| format.starts_with(begins)).map(|(_, name)| (*name).to_owned());
    [format.trim_end_matches('X').to_lowercase()].into_iter().chain(other).collect()
}

/// Returns `true` if a text gives the format or a size.
fn tells(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    let mut before = "";
    for word in text.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let unit = word.trim_start_matches(|it: char| it.is_ascii_digit());
        let has_number = unit.len() < word.len() || before.ends_with(|it: char| it.is_ascii_digit());
        if words.iter().any(|known| word.starts_with(known.as_str())) || (has_number && UNITS.contains(&unit))
        {
            return true;
        }
        before = word;
    }
    false
}
