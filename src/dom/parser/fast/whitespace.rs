//! Whitespace in the syntax of HTML.

/// Returns `true` for ASCII whitespace as the standard defines it, except carriage returns, which
/// the parser rejects.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\x0c')
}
