//! The names of units, which XLIFF takes without `/`.

/// The name of a field's unit: that of the field with `:` between its parts (`milestones:C01.2:title`).
pub(super) fn of_field(name: &str) -> String {
    name.replace('/', ":")
}

/// The name of a unit as people read it.
pub(super) fn readable(id: &str) -> String {
    id.replace(':', "/")
}

/// Whether a unit is part of a text: its title, its summary or a block of its body.
pub(super) fn is_of_text(id: &str) -> bool {
    matches!(id, "title" | "summary") || is_of_block(id)
}

/// Whether a unit is a block of the body of a text.
pub(super) fn is_of_block(id: &str) -> bool {
    id.strip_prefix('b').unwrap_or_default().parse::<usize>().is_ok()
}
