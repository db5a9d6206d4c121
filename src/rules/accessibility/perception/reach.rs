//! Text that inline styles move out of view.

use crate::dom::{Document, Spread, styles};

/// How far out nobody sees anything, in CSS pixels.
const FAR: f64 = -900.0;

/// What inline styles move out of sight.
pub(super) fn moved_away(page: &Document) -> Spread {
    page.spread(|it| it.attr("style").is_some_and(moves_away))
}

fn moves_away(style: &str) -> bool {
    style.contains('-')
        && styles::declarations(style).iter().any(|it| {
            let moves = matches!(
                it.property.as_str(),
                "top" | "left" | "right" | "bottom" | "text-indent" | "margin-left" | "margin-top"
            );
            moves && is_far(&it.value)
        })
}

fn is_far(value: &str) -> bool {
    match styles::Length::read(value) {
        Some(styles::Length::Px(pixels)) => pixels <= FAR,
        Some(styles::Length::Em(share) | styles::Length::Rem(share)) => share * 16.0 <= FAR,
        None => false,
    }
}
