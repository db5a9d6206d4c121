//! The ids of units, in which XLIFF does not allow `/`.

/// Returns the id of a field's unit: its name with `:` between the parts
/// (`milestones:C01.2:title`).
pub(super) fn of_field(name: &str) -> String {
    name.replace('/', ":")
}

/// Returns the field name of a unit id.
pub(super) fn readable(id: &str) -> String {
    id.replace(':', "/")
}

/// Returns `true` if a unit is part of a text: its title, its summary or a block of its body.
pub(super) fn is_of_text(id: &str) -> bool {
    matches!(id, "title" | "summary") || is_of_block(id)
}

/// Returns `true` if a unit is a block of the body.
pub(super) fn is_of_block(id: &str) -> bool {
    id.strip_prefix('b').unwrap_or_default().parse::<usize>().is_ok()
}
