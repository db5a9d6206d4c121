//! Text that inline styles move out of view.

use crate::dom::{Document, Inherited, styles};

/// Offset from which nothing is visible, in CSS pixels.
const MAX_VISIBLE_OFFSET: f64 = -900.0;

/// Returns the elements that inline styles move out of view.
pub(super) fn offscreen_by_style(page: &Document) -> Inherited {
    page.inherited(|it| it.attr("style").is_some_and(moves_offscreen))
}

fn moves_offscreen(style: &str) -> bool {
    style.contains('-')
        && styles::declarations(style).iter().any(|it| {
            let moves = matches!(
                it.property.as_str(),
                "top" | "left" | "right" | "bottom" | "text-indent" | "margin-left" | "margin-top"
            );
            moves && is_offscreen(&it.value)
        })
}

fn is_offscreen(value: &str) -> bool {
    match styles::Length::parse(value) {
        Some(styles::Length::Px(pixels)) => pixels <= MAX_VISIBLE_OFFSET,
        Some(styles::Length::Em(share) | styles::Length::Rem(share)) => share * 16.0 <= MAX_VISIBLE_OFFSET,
        None => false,
    }
}
