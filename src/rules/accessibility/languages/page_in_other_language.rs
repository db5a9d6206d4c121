//! Page text is not in the declared language.

use std::collections::HashSet;

use super::{names::names, subtags::shown};
use crate::{
    dom::{Document, Element},
    locale::detection::{self, DetectedLanguage, WordCounts, letters_indicate},
    model::primary_subtag,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page text is not in the declared language.
    ///
    /// The rule checks sentences. Titles and names in links, headings, lists and tables are often
    /// in another language, and are never an error by themselves.
    ///
    /// ## Why
    /// A screen reader uses the voice of the declared language. It reads French words with English
    /// pronunciation, or the reverse, and no one can understand them.
    ///
    /// ## Example
    /// ```html
    /// <html lang="fr">
    /// <title>Our commitments</title>
    /// <p>The plan has twelve commitments, and each of them is followed by the forum.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Declare the language of the text in `lang`, on `html`.
    ///
    /// ```html
    /// <html lang="en">
    /// <title>Our commitments</title>
    /// <p>The plan has twelve commitments, and each of them is followed by the forum.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 3.1.1 Language of Page (A); ACT rule ucwvc8.
    ///
    /// # En français
    /// Le texte de la page n’est pas dans la langue déclarée.
    ///
    /// La règle vérifie les phrases. Les titres et les noms dans les hyperliens, les titres, les
    /// listes et les tableaux sont souvent dans une autre langue, et ne sont jamais une erreur à
    /// eux seuls.
    ///
    /// ## Pourquoi
    /// Un lecteur d’écran utilise la voix de la langue déclarée. Il lit le français avec la
    /// prononciation de l’anglais, ou l’inverse, et personne ne peut comprendre.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Déclarer la langue du texte dans `lang`, sur `html`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 3.1.1 Langue de la page (A); règle ACT ucwvc8.
    "A620" "page-in-other-language" Error Page
    wcag "3.1.1" act "ucwvc8" impact Serious
    equivalent "L110" "L111" "L112" "L114"
}

/// Number of words after which a page in its declared language is no longer examined.
const MIN_WORDS: usize = 120;
/// Maximum number of words examined: more would not change the result.
const MAX_WORDS: usize = 600;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let Some(root) = page.root().filter(|root| root.is("html")) else { return };
    let Some(tag) = root.language().filter(|tag| super::subtags::is_registered(tag)) else { return };
    let declared = primary_subtag(tag);
    if UNDECIDED.contains(&declared.as_str()) {
        return;
    }
    let declared = DetectedLanguage::of(&declared);
    let Some(words) = PageWords::of(page, root, declared, |_| true) else { return };
    let Some((detected, certain)) = words.detect_instead(declared) else { return };
    // Titles of English reports, in lists, tables and links, do not indicate the language of the page.
    let names = names(page);
    let Some(prose) = PageWords::of(page, root, declared, |it| !names.contains(it)) else { return };
    if declared.is_some_and(|declared| prose.counts.indicates(declared, Some(detected), MIN_FUNCTION_WORDS)) {
        return;
    }
    let certain = certain && prose.detect_instead(declared) == Some((detected, true));
    let diagnostic = if certain { findings.violation() } else { findings.needs_review() };
    let diagnostic = diagnostic.with("tag", shown(tag)).with("spoken", detected.tag());
    let is_cause = |element: Element<'d>, text: &str| {
        let mut counts = WordCounts::default();
        counts.add(text);
        element.language_source() == Some(root)
            && !names.contains(element)
            && counts.indicates(detected, declared, MIN_FUNCTION_WORDS)
    };
    let cause =
        page.text_nodes().find(|(element, text)| is_cause(*element, text)).map(|(element, _)| element);
    findings.report_caused_by(root, cause, diagnostic);
}

/// Codes for no specific language or for several, and languages that the detector does not support and whose
/// function words are similar to those of supported languages: Galician, Occitan, Haitian…
const UNDECIDED: &[&str] = &[
    "und", "zxx", "mul", "mis", "an", "ast", "bi", "co", "ext", "fo", "frc", "frp", "fur", "fy", "gcf",
    "gcr", "gl", "ht", "ia", "ie", "is", "jam", "lb", "li", "lmo", "lou", "mfe", "mwl", "nap", "nds", "oc",
    "pap", "pcm", "pms", "rcf", "rm", "sc", "scn", "sco", "tpi", "vec", "wa",
];

/// Minimum number of function words of the other language, with next to none of the declared one.
const MIN_FUNCTION_WORDS: usize = 3;

/// Returns `true` if the detector may confuse the two languages because their function words are similar.
fn are_close(one: DetectedLanguage, other: DetectedLanguage) -> bool {
    let near = [
        [DetectedLanguage::Spanish, DetectedLanguage::Portuguese, DetectedLanguage::Italian].as_slice(),
        &[DetectedLanguage::Danish, DetectedLanguage::Swedish],
    ];
    near.iter().any(|near| near.contains(&one) && near.contains(&other))
}

/// Words in the declared language scope of the page, up to the number needed for detection.
struct PageWords<'d> {
    counts: WordCounts,
    text: String,
    /// Every text added so far.
    known: HashSet<&'d str>,
}

impl<'d> PageWords<'d> {
    /// Collects the words of the title, the text and the image alternatives, in the selected elements; `None`
    /// if the first words are in the declared language.
    fn of(
        page: &'d Document,
        root: Element<'d>,
        declared: Option<DetectedLanguage>,
        is_asked: impl Fn(Element<'d>) -> bool,
    ) -> Option<Self> {
        let mut words = Self { counts: WordCounts::default(), text: String::new(), known: HashSet::new() };
        let is_read = |element: Element<'_>| !element.is_hidden() || element.is_visible();
        let mut last: Option<(Element<'d>, bool)> = None;
        for (element, text) in page.text_nodes() {
            if text.trim_ascii().is_empty() {
                continue;
            }
            let counts = match last {
                Some((known, counts)) if known == element => counts,
                _ => {
                    let is_title = element.is("title") && element.closest(&["svg", "body"]).is_none();
                    (is_title || is_read(element) && !element.is_any(NO_PROSE))
                        && is_asked(element)
                        && element.language_source() == Some(root)
                }
            };
            last = Some((element, counts));
            if counts {
                words.add(text);
            }
            if words.counts.words >= MIN_WORDS && words.are_in(declared) {
                return None;
            }
            if words.counts.words >= MAX_WORDS {
                break;
            }
        }
        if words.counts.words < MIN_WORDS {
            for image in page.named("img") {
                if !image.is_hidden() && is_asked(image) && image.language_source() == Some(root) {
                    words.add(&image.name().text);
                }
            }
        }
        Some(words)
    }

    /// Returns the detected language, if it differs from the declared language, and `true` if it is certain.
    fn detect_instead(&self, declared: Option<DetectedLanguage>) -> Option<(DetectedLanguage, bool)> {
        let few = declared.and_then(|declared| detection::detect(&self.counts, &self.text, declared));
        few.filter(|(_, certain)| *certain).or_else(|| self.detect_by_function_words(declared)).or(few)
    }

    /// Returns the language that the function words and the letters indicate, if it differs from the declared
    /// language, and `true` if it is certain.
    fn detect_by_function_words(
        &self,
        declared: Option<DetectedLanguage>,
    ) -> Option<(DetectedLanguage, bool)> {
        let detected = self.counts.most().filter(|detected| Some(*detected) != declared)?;
        let agree = self.counts.indicates(detected, declared, MIN_FUNCTION_WORDS)
            && letters_indicate(&self.text, detected, declared);
        let is_certain = |declared| {
            !are_close(declared, detected) && !detection::may_be_names(&self.text, declared, detected)
        };
        agree.then(|| (detected, declared.is_some_and(is_certain)))
    }

    /// Adds a text. A repeated text, such as a title that is also a heading, is counted once: `Medicine Hat`
    /// three times is not German.
    fn add(&mut self, text: &'d str) {
        let text = text.trim_ascii();
        if !self.known.insert(text) {
            return;
        }
        self.counts.add(text);
        self.text.push_str(text);
        self.text.push_str("\n\n");
    }

    fn are_in(&self, declared: Option<DetectedLanguage>) -> bool {
        declared.is_some_and(|declared| self.counts.count_exclusive(declared, None) * 8 >= self.counts.words)
    }
}

/// Elements that contain names rather than sentences.
const NO_PROSE: &[&str] =
    &["code", "pre", "kbd", "samp", "var", "script", "style", "textarea", "address", "option"];
