//! The country of a portal and of its addresses.

use crate::{locale::LocaleId, model::PostalAddress, resolve::Portal};

/// Returns `true` for a portal of Canada, by the region of its official language's locale.
pub(super) fn is_of_canada(portal: &Portal) -> bool {
    let official = portal.official_language();
    let given = portal.site.locales.as_ref().and_then(|locales| locales.get(official));
    given.map_or_else(|| LocaleId::of(official).to_string(), Clone::clone).ends_with("-CA")
}

/// Returns `true` for an address in Canada: it says so, or is in the portal's own country.
pub(super) fn is_in_canada(address: &PostalAddress, portal: &Portal) -> bool {
    match &address.country {
        None => is_of_canada(portal),
        Some(country) => country.iter().any(|(_, name)| name.trim().eq_ignore_ascii_case("Canada")),
    }
}
