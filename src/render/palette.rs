//! The portal's own colours, checked for contrast.

use std::collections::BTreeMap;

use super::{ThemeFiles, problems};
use crate::{
    config::{ColourPair, Palette, Site},
    diagnostic::{Argument, Diagnostic, Diagnostics},
    source::{Span, Spanned},
    wcag::Colour,
};

/// Pairs of roles that are adjacent on pages, with their minimum contrast ratio.
/// Source: WCAG 2.2, success criteria 1.4.3 (text, 4.5) and 1.4.11 (meaningful edges, 3).
pub const CONTRAST_PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "paper", 4.5),
    ("ink", "stone", 4.5),
    ("quiet", "paper", 4.5),
    ("quiet", "stone", 4.5),
    ("link", "paper", 4.5),
    ("link", "stone", 4.5),
    ("seen", "paper", 4.5),
    ("seen", "stone", 4.5),
    ("edge", "paper", 3.0),
    ("edge", "stone", 3.0),
    ("on-square", "square", 4.5),
];

/// Returns the colour of a role in the built-in theme.
#[must_use]
pub fn built_in_colour(role: &str) -> Option<ColourPair> {
    of_theme(&ThemeFiles::built_in(), role)
}

/// The roles that a portal can set a colour for.
fn declared_colours(palette: &Palette) -> [(&'static str, Option<&Spanned<ColourPair>>); 8] {
    let Palette { paper, stone, ink, quiet, link, seen, edge, square } = palette;
    [
        ("paper", paper.as_ref()),
        ("stone", stone.as_ref()),
        ("ink", ink.as_ref()),
        ("quiet", quiet.as_ref()),
        ("link", link.as_ref()),
        ("seen", seen.as_ref()),
        ("edge", edge.as_ref()),
        ("square", square.as_ref()),
    ]
}

/// Returns the CSS that overrides the theme's colours with the portal's; empty if the portal sets none.
/// Reports each of the portal's colours that has too little contrast with another.
pub(super) fn of(site: &Site, files: &ThemeFiles, diagnostics: &mut Diagnostics) -> String {
    let Some(palette) = &site.palette else { return String::new() };
    let roles = declared_colours(palette);
    let own = |role: &str| roles.iter().find(|(name, _)| *name == role).and_then(|(_, pair)| *pair);
    let mut low: Vec<LowContrast> = Vec::new();
    for (front, back, least) in CONTRAST_PAIRS {
        let place: Option<Span> = own(front).or_else(|| own(back)).map(|pair| pair.span);
        let colours = |role: &str| own(role).map(|pair| pair.value.clone()).or_else(|| of_theme(files, role));
        let (Some(place), Some(front_pair), Some(back_pair)) = (place, colours(front), colours(back)) else {
            continue;
        };
        let schemes = [
            ("light", front_pair.light.contrast(back_pair.light)),
            ("dark", front_pair.dark.contrast(back_pair.dark)),
        ];
        let schemes = schemes.into_iter().filter(|(_, contrast)| contrast < least);
        low.extend(schemes.map(|(scheme, contrast)| LowContrast {
            place,
            pair: (front, back),
            scheme,
            contrast,
            least: *least,
        }));
    }
    report(&low, diagnostics);
    let set = roles.iter().filter_map(|(role, pair)| pair.map(|pair| (role, &pair.value)));
    let lines: Vec<String> =
        set.map(|(role, pair)| format!("  --{role}: light-dark({}, {});\n", pair.light, pair.dark)).collect();
    if lines.is_empty() { String::new() } else { format!(":root {{\n{}}}\n", lines.concat()) }
}

/// A pair of colours with too little contrast.
struct LowContrast {
    /// Place of the colour that the portal sets.
    place: Span,
    pair: (&'static str, &'static str),
    scheme: &'static str,
    contrast: f64,
    least: f64,
}

/// Reports the pair with the lowest contrast of each colour that the portal sets, and names the others.
fn report(low: &[LowContrast], diagnostics: &mut Diagnostics) {
    let mut by_place: BTreeMap<Span, Vec<&LowContrast>> = BTreeMap::new();
    for pair in low {
        by_place.entry(pair.place).or_default().push(pair);
    }
    for (place, pairs) in by_place {
        let lowest = pairs.iter().min_by(|a, b| (a.contrast / a.least).total_cmp(&(b.contrast / b.least)));
        let Some(lowest) = lowest else { continue };
        let mut others: Vec<String> = pairs
            .iter()
            .filter(|other| other.pair != lowest.pair)
            .map(|other| format!("{}/{}", other.pair.0, other.pair.1))
            .collect();
        others.dedup();
        let others = others.iter().map(String::as_str);
        diagnostics.push(
            Diagnostic::new(problems::LOW_CONTRAST, place)
                .with("front", format!("`{}`", lowest.pair.0))
                .with("back", format!("`{}`", lowest.pair.1))
                .with("scheme", lowest.scheme)
                // Truncated, not rounded: 4.49 must not be shown as 4.5.
                .with(
                    "contrast",
                    Argument::Decimal(format!("{:.2}", (lowest.contrast * 100.0).floor() / 100.0)),
                )
                .with("least", Argument::Decimal(lowest.least.to_string()))
                .with("count", others.len())
                .with("others", Argument::all(others)),
        );
    }
}

/// Returns the theme's own colour for a role: the last `--role: light-dark(#…, #…)` or `--role: #…`
/// in its styles.
fn of_theme(files: &ThemeFiles, role: &str) -> Option<ColourPair> {
    let declaration = format!("--{role}:");
    let styles = files.under("styles").filter_map(|(_, file)| file.text());
    let values = styles.flat_map(|text| {
        let found = text.match_indices(&declaration).map(|(at, _)| &text[at + declaration.len()..]);
        found.filter_map(|rest| pair(rest.split(';').next()?)).collect::<Vec<_>>()
    });
    values.last()
}

fn pair(value: &str) -> Option<ColourPair> {
    let value = value.trim();
    if let Some(colour) = Colour::from_hex(value) {
        return Some(ColourPair { light: colour, dark: colour });
    }
    let (light, dark) = value.strip_prefix("light-dark(")?.strip_suffix(')')?.split_once(',')?;
    Some(ColourPair { light: Colour::from_hex(light.trim())?, dark: Colour::from_hex(dark.trim())? })
}
