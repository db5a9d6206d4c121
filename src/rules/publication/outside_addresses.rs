//! The addresses of the Web that texts and fields lead to.

use crate::{
    diagnostic::{Diagnostic, Diagnostics},
    markdown::{self, Origin, Outline},
    model::{
        FieldContext, ItemMeta, Prose, Record, UnfitAddress, UnfitAddressKind, Url, Visitor, unfit_address,
    },
    resolve::Portal,
    rules::findings::Findings,
    source::Span,
};

/// An address of the Web in a text or in a field.
struct OutsideAddress<'p> {
    /// The item it is in; `None` for the settings.
    meta: Option<&'p ItemMeta>,
    written: String,
    /// The link, or the value of the field.
    span: Span,
}

/// Reports the addresses that a public page should not have and that are of one kind. `arguments` adds what
/// the message says of that kind; `None` for another kind. The corrected address is a fix if `is_certain`.
pub(super) fn report_unfit(
    portal: &Portal,
    findings: &mut Findings,
    is_certain: bool,
    arguments: impl Fn(&UnfitAddressKind, Diagnostic) -> Option<Diagnostic>,
) {
    for address in outside_addresses(portal) {
        let Some(UnfitAddress { kind, corrected }) = unfit_address(&address.written) else { continue };
        let place = portal.destination_place(&address.written, address.span);
        let diagnostic = findings
            .diagnostic_at(place.unwrap_or(address.span))
            .with("address", address.written.as_str())
            .with("corrected", corrected.as_deref().unwrap_or("none"));
        let Some(diagnostic) = arguments(&kind, diagnostic) else { continue };
        let fix = place.zip(corrected.filter(|corrected| is_certain && is_plain(corrected)));
        let diagnostic = match fix {
            Some((place, corrected)) => diagnostic.with_fix(place, corrected),
            None => diagnostic,
        };
        findings.report_shared(address.meta, &portal.sources, diagnostic);
    }
}

/// Returns `true` for an address without signs that end a link in Markdown or a value in YAML.
fn is_plain(address: &str) -> bool {
    !address.contains(['(', ')', '[', ']', '{', '}', ',', '<', '>', '"', '\'', '`', '\\', '*'])
}

fn outside_addresses(portal: &Portal) -> Vec<OutsideAddress<'_>> {
    let mut addresses = Vec::new();
    for (key, _, outline) in portal.outlines.iter() {
        if let Some(meta) = portal.meta(key) {
            add_outline(&mut addresses, Some(meta), outline);
        }
    }
    portal.items.each(|meta, item| {
        // The item that is visited lives as long as the portal; its metadata are found there.
        item.visit(&mut AddressCollector { meta: portal.meta(&meta.key()), addresses: &mut addresses });
    });
    if let Some(span) = portal.site.title.spans().next() {
        portal.site.visit_fields(span, None, &mut AddressCollector { meta: None, addresses: &mut addresses });
    }
    addresses
}

fn add_outline<'p>(addresses: &mut Vec<OutsideAddress<'p>>, meta: Option<&'p ItemMeta>, outline: &Outline) {
    let links = outline.links.iter().map(|link| (&link.destination, link.span));
    let images = outline.images.iter().map(|image| (&image.destination, image.span));
    let of_web = links.chain(images).filter(|(destination, _)| destination.contains("://"));
    addresses.extend(of_web.map(|(written, span)| OutsideAddress { meta, written: written.clone(), span }));
}

struct AddressCollector<'a, 'p> {
    meta: Option<&'p ItemMeta>,
    addresses: &'a mut Vec<OutsideAddress<'p>>,
}

impl Visitor for AddressCollector<'_, '_> {
    fn prose(&mut self, context: FieldContext, prose: &Prose) {
        if prose.as_str().contains("://") {
            let origin = Origin::Whole(context.span);
            let outline = markdown::outline(prose.as_str(), &origin, &mut Diagnostics::default());
            add_outline(self.addresses, self.meta, &outline);
        }
    }

    fn url(&mut self, context: FieldContext, url: &Url) {
        let (meta, written, span) = (self.meta, url.as_str().to_owned(), context.span);
        self.addresses.push(OutsideAddress { meta, written, span });
    }
}
