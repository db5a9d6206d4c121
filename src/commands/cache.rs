//! The cache of a portal, as commands use it.

use std::path::Path;

use super::terminal::Terminal;
use crate::{
    cache::{self, FOLDER, PortalCache},
    diagnostic::{Argument, Message},
    pipeline::{PageChanges, RenderReason},
};

/// Opens the cache of a portal; an empty one if it is to be ignored.
pub(super) fn open(root: &Path, is_ignored: bool) -> PortalCache {
    if is_ignored { PortalCache::default() } else { cache::open(root) }
}

/// Saves the cache of a portal, unless no page could be rendered. Returns the message for a cache that cannot be
/// saved, which prevents nothing.
#[must_use]
pub(super) fn save(cache: &PortalCache, root: &Path) -> Option<Message> {
    cache.site.as_ref()?;
    let error = cache::save(cache, root).err()?;
    let folder = root.join(FOLDER).display().to_string();
    Some(Message::new("cache-not-saved").with("path", folder).with("detail", &error))
}

/// Prints how many pages were kept and, for each of the others, why it was rendered.
pub(super) fn print_changes(changes: &PageChanges, terminal: &Terminal) {
    let PageChanges { unchanged, rendered, of_site } = changes;
    let counts =
        Message::new("rendered-pages").with("unchanged", *unchanged).with("rendered", rendered.len());
    terminal.print_verbose(&counts);
    if !of_site.is_empty() {
        let inputs = of_site.iter().map(|input| Argument::term(input.message())).collect();
        terminal.print_verbose(&Message::new("rendered-inputs").with("inputs", Argument::All(inputs)));
    }
    // Where no page was kept, each has the same reason.
    let is_particular = |reason: RenderReason| match reason {
        RenderReason::Site => false,
        RenderReason::New => *unchanged > 0,
        RenderReason::Content | RenderReason::File => true,
    };
    for (address, reason) in rendered.iter().filter(|(_, reason)| is_particular(*reason)) {
        terminal.print_verbose(&Message::new(reason.message()).with("page", address.to_string()));
    }
}
