//! The addresses in style sheets that the policy of pages does not allow.

use std::ops::Range;

use super::{ThemeFile, ThemeFiles, problems};
use crate::{
    config::PolicySettings,
    diagnostic::{Diagnostic, Diagnostics, Location},
    policy::{Policy, StyleAddresses, web_origin},
    source::Span,
};

/// Reports what the style sheets of a theme load from other sites, if the policy of pages does not allow it.
pub(super) fn report_blocked(files: &ThemeFiles, policy: &Policy, diagnostics: &mut Diagnostics) {
    for (name, file) in files.under("styles").filter(|(name, _)| name.ends_with(".css")) {
        let text = file.text().unwrap_or_default();
        for (directive, range) in StyleAddresses::of(text).filter(|(directive, range)| {
            let address = &text[range.clone()];
            !address.starts_with('#') && !policy.allows(*directive, address, None)
        }) {
            let address = &text[range.clone()];
            let blocked = Diagnostic::new(problems::STYLE_BLOCKED, place(name, file, range))
                .with("address", shortened(address))
                .with("directive", directive.name())
                .with("origin", web_origin(address).as_deref().unwrap_or("none"))
                .with("setting", PolicySettings::setting(directive).unwrap_or("none"));
            diagnostics.push(blocked);
        }
    }
}

fn place(name: &str, file: &ThemeFile, range: Range<usize>) -> Location {
    match file.source {
        Some(source) => Location::Span(Span::new(source, range.start, range.end)),
        None => Location::Path(format!("themes/parvis/styles/{name}")),
    }
}

/// Returns the start of an address: one that contains its own data can have thousands of characters.
fn shortened(address: &str) -> String {
    const MAX_CHARS: usize = 60;
    match address.char_indices().nth(MAX_CHARS) {
        Some((end, _)) => format!("{}…", &address[..end]),
        None => address.to_owned(),
    }
}
