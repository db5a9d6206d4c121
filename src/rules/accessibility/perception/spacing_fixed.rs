//! Text spacing cannot be increased.

use std::cell::OnceCell;

use super::offscreen;
use crate::{
    dom::{
        ChildNode, Document, Element, Inherited,
        styles::{self, Declaration, Length},
    },
    rules::{excerpt::excerpt, page::PageFindings, rule::rule},
};

rule! {
    /// Text spacing cannot be increased.
    ///
    /// ## Why
    /// People who have difficulty reading use their own styles to increase the space between
    /// letters, words and lines. `!important` in a `style` attribute overrides their styles.
    ///
    /// ## Example
    /// ```html
    /// <p style="letter-spacing: 0.05em !important">The register is open to everyone.</p>
    /// ```
    ///
    /// ## How to fix it
    /// Remove `!important`.
    ///
    /// ```html
    /// <p style="letter-spacing: 0.05em">The register is open to everyone.</p>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.4.12 Text Spacing (AA): letter spacing of 0.12, word spacing of 0.16
    /// and line height of 1.5 times the font size; ACT rules 24afc2, 9e45ec and 78fd32.
    ///
    /// # En français
    /// L’espacement du texte ne peut pas être augmenté.
    ///
    /// ## Pourquoi
    /// Les personnes qui ont de la difficulté à lire utilisent leurs propres styles pour espacer
    /// les lettres, les mots et les lignes. `!important` dans un attribut `style` l’emporte sur
    /// leurs styles.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer `!important`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.4.12 Espacement du texte (AA) : espacement des lettres de 0,12,
    /// espacement des mots de 0,16 et interligne de 1,5 fois la taille du texte; règles ACT 24afc2,
    /// 9e45ec et 78fd32.
    "A311" "spacing-fixed" Error Page
    wcag "1.4.12" act "24afc2" "9e45ec" "78fd32" impact Serious
}

/// Spacing that users may need, as a ratio of the font size.
const NEEDED: &[(&str, f64)] = &[("letter-spacing", 0.12), ("word-spacing", 0.16), ("line-height", 1.5)];

/// Tolerance for the loss of precision when lengths are divided.
const TOLERANCE: f64 = 1e-4;

/// Minimum length of a text that wraps on a phone, in characters: line spacing matters only where there
/// are several lines.
const MIN_WRAPPING_CHARS: usize = 60;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    let (away, unwrapped) = (OnceCell::new(), OnceCell::new());
    for element in page.with_attribute("style") {
        let Some(style) = element.attr("style").filter(|style| style.contains('!')) else { continue };
        if !element.is_html() || !element.is_visible() {
            continue;
        }
        let declarations = styles::declarations(style);
        for (property, needed) in NEEDED {
            let fixed = declarations.iter().rfind(|it| it.important && it.property == *property);
            let Some(fixed) = fixed else { continue };
            if !is_concerned(element, property)
                || *property == "line-height"
                    && unwrapped.get_or_init(|| unwrapped_in(page)).contains(element)
                || away.get_or_init(|| offscreen::offscreen_by_style(page)).contains(element)
            {
                continue;
            }
            if share(&fixed.value, element).is_some_and(|share| share < needed - TOLERANCE) {
                let value = excerpt(&fixed.value);
                findings
                    .report(element, findings.violation().with("property", *property).with("value", value));
            }
        }
    }
}

/// Returns a spacing as a ratio of the font size; `None` if that cannot be determined.
fn share(value: &str, element: Element<'_>) -> Option<f64> {
    if value.eq_ignore_ascii_case("normal") || value.eq_ignore_ascii_case("initial") {
        return Some(0.0);
    }
    match Length::parse(value)? {
        Length::Em(share) => Some(share),
        Length::Rem(_) => None,
        Length::Px(pixels) => element.font_size().filter(|size| *size > 0.0).map(|size| pixels / size),
    }
}

/// Returns `true` if the spacing affects the element's own text: several letters, several words or several
/// lines. Only European scripts are concerned by letter and word spacing.
fn is_concerned(element: Element<'_>, property: &str) -> bool {
    let texts = || {
        element.child_nodes().filter_map(|inside| match inside {
            ChildNode::Text(text) => Some(text.trim()),
            ChildNode::Element(_) => None,
        })
    };
    let is_european = |it: char| it.is_alphabetic() && it < '\u{530}';
    match property {
        "letter-spacing" => texts().any(|text| text.chars().filter(|it| is_european(*it)).nth(1).is_some()),
        "word-spacing" => {
            texts().any(|text| text.contains(char::is_whitespace) && text.contains(is_european))
        }
        _ => {
            texts().map(|text| text.chars().count()).sum::<usize>() >= MIN_WRAPPING_CHARS
                && !element.is("pre")
        }
    }
}

/// Returns the elements in which long text does not wrap.
fn unwrapped_in(page: &Document) -> Inherited {
    let keeps_lines = |it: &Declaration| match it.property.as_str() {
        "white-space" => it.is("nowrap") || it.is("pre"),
        // Text in a scrollable area may not need to wrap.
        "overflow" | "overflow-x" => it.is("scroll") || it.is("auto"),
        _ => false,
    };
    page.inherited(|it| {
        it.attr("style").is_some_and(|style| styles::declarations(style).iter().any(keeps_lines))
    })
}
