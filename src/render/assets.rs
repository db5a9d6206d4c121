//! The theme's assets: stylesheet, fonts, images, scripts. Each file name contains a hash of the
//! content, so browsers may cache the file forever.

use std::{borrow::Cow, collections::BTreeMap};

use super::{ThemeFile, ThemeFiles, problems};
use crate::{
    diagnostic::{Diagnostic, Diagnostics, Location},
    model::Address,
    source::{Fingerprint, Span},
};

/// The name of the stylesheet in templates.
pub const STYLESHEET: &str = "parvis.css";

/// The theme folders that are published as they are.
const FOLDERS: &[&str] = &["fonts", "images", "scripts"];

/// The assets of a theme.
#[derive(Debug, Default)]
pub struct Assets(BTreeMap<String, Asset>);

#[derive(Debug)]
struct Asset {
    address: Address,
    bytes: Cow<'static, [u8]>,
}

impl Assets {
    /// Gives every file a hashed name, concatenates the stylesheets in order of file name, appends
    /// `more`, and rewrites their `url()` references to the hashed names.
    pub(super) fn of(files: &ThemeFiles, more: &str, diagnostics: &mut Diagnostics) -> Self {
        let mut assets = Self::default();
        for folder in FOLDERS {
            for (name, file) in files.under(folder) {
                assets.add(format!("{folder}/{name}"), file.bytes.clone());
            }
        }
        let mut styles = String::new();
        for (name, file) in files.under("styles").filter(|(name, _)| name.ends_with(".css")) {
            match file.text() {
                Some(text) => assets.append_styles(&mut styles, name, text, file, diagnostics),
                None => {
                    let place = Location::Path(format!("themes/parvis/styles/{name}"));
                    diagnostics.push(Diagnostic::new(problems::THEME_NOT_TEXT, place));
                }
            }
        }
        styles.push_str(more);
        assets.add(STYLESHEET.to_owned(), Cow::Owned(styles.into_bytes()));
        assets
    }

    fn add(&mut self, name: String, bytes: Cow<'static, [u8]>) {
        let file = name.rsplit('/').next().unwrap_or(&name);
        let (stem, ending) = file.rsplit_once('.').unwrap_or((file, ""));
        let dot = if ending.is_empty() { "" } else { "." };
        let hash = Fingerprint::of(&bytes).short();
        let address = Address::file(format!("assets/{stem}-{hash}{dot}{ending}"));
        self.0.insert(name, Asset { address, bytes });
    }

    fn append_styles(
        &self,
        styles: &mut String,
        name: &str,
        text: &str,
        file: &ThemeFile,
        diagnostics: &mut Diagnostics,
    ) {
        let mut done = 0;
        for reference in references(text) {
            let written = &text[reference.clone()];
            if is_external(written) {
                continue;
            }
            let Some(asset) = self.0.get(&inside_theme(written)) else {
                let place = match file.source {
                    Some(source) => Location::Span(Span::new(source, reference.start, reference.end)),
                    None => Location::Path(format!("themes/parvis/styles/{name}")),
                };
                let line = crate::source::Lines::of(text).position(text, reference.start).line;
                let unknown = Diagnostic::new(problems::UNKNOWN_ASSET, place).with("name", written);
                diagnostics.push(unknown.with("line", line));
                continue;
            };
            // The stylesheet is in the same folder as the assets, so a file name alone is a
            // relative URL.
            let sibling = asset.address.as_str().trim_start_matches("assets/");
            styles.push_str(&text[done..reference.start]);
            styles.push_str(sibling);
            done = reference.end;
        }
        styles.push_str(&text[done..]);
        if !styles.ends_with('\n') {
            styles.push('\n');
        }
    }

    /// Returns the address of a theme file by its path in the theme ([`STYLESHEET`] for the
    /// stylesheet), or `None` if there is no such file.
    #[must_use]
    pub fn address(&self, name: &str) -> Option<&Address> {
        self.0.get(name).map(|asset| &asset.address)
    }

    /// Returns every file with its address, in order of name.
    pub fn iter(&self) -> impl Iterator<Item = (&Address, &[u8])> {
        self.0.values().map(|asset| (&asset.address, &*asset.bytes))
    }
}

/// Returns the byte ranges of the URLs inside `url(…)`, without quotes. URLs in comments are included;
/// rewriting those is harmless.
fn references(text: &str) -> impl Iterator<Item = std::ops::Range<usize>> {
    text.match_indices("url(").filter_map(|(at, opening)| {
        let start = at + opening.len();
        let end = start + text[start..].find(')')?;
        let inside = &text[start..end];
        let address = inside.trim().trim_matches(['"', '\'']);
        let start = start + inside.find(address)?;
        (!address.is_empty()).then(|| start..start + address.len())
    })
}

/// Returns `true` if a URL does not refer to a theme file: a fragment, or a URL with a scheme or a host.
fn is_external(address: &str) -> bool {
    address.starts_with('#') || address.starts_with("//") || address.contains(':')
}

/// Resolves a URL written in a stylesheet under `styles/` to a path from the theme's folder.
fn inside_theme(address: &str) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    path.strip_prefix("../").map_or_else(|| format!("styles/{path}"), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(files: &[(&str, &str)]) -> ThemeFiles {
        let mut theme = ThemeFiles::default();
        for (path, text) in files {
            theme.insert(*path, *text, None);
        }
        theme
    }

    #[test]
    fn styles_are_joined_in_order_and_link_to_the_named_files() {
        let files = theme(&[
            ("fonts/a.woff2", "font"),
            ("styles/20-page.css", "b { background: url('#x') }"),
            ("styles/10-type.css", "@font-face { src: url(\"../fonts/a.woff2\") }"),
        ]);
        let mut diagnostics = Diagnostics::default();
        let assets = Assets::of(&files, ":root { --ink: #000 }\n", &mut diagnostics);
        assert!(diagnostics.is_empty());
        let font = assets.address("fonts/a.woff2").unwrap().as_str().to_owned();
        let hash = Fingerprint::of("font").short();
        assert_eq!(font, format!("assets/a-{hash}.woff2"));
        let (_, styles) = assets.iter().find(|(address, _)| address.as_str().ends_with(".css")).unwrap();
        assert_eq!(
            std::str::from_utf8(styles).unwrap(),
            format!(
                "@font-face {{ src: url(\"a-{hash}.woff2\") }}\nb {{ background: url('#x') }}\n:root {{ --ink: #000 }}\n"
            )
        );
    }

    #[test]
    fn a_missing_file_is_reported_and_new_content_has_a_new_name() {
        let mut diagnostics = Diagnostics::default();
        let broken = theme(&[("styles/a.css", "a { background: url(../images/b.svg) }")]);
        let first = Assets::of(&broken, "", &mut diagnostics);
        assert_eq!(diagnostics.iter().map(|diagnostic| diagnostic.code.id).collect::<Vec<_>>(), ["T104"]);
        let second = Assets::of(&broken, "/**/", &mut diagnostics);
        assert_ne!(first.address(STYLESHEET), second.address(STYLESHEET));
    }
}
