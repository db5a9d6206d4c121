//! The geometry of bars in charts.

use serde::Serialize;

use crate::model::Decimal;

/// A segment of a bar 1000 units long. Its geometry is in attributes, since pages have no inline
/// styles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// Start, from 0 to 1000.
    pub start: usize,
    /// Length, from 0 to 1000.
    pub length: usize,
}

const WHOLE: usize = 1000;

impl Bar {
    /// Returns the segment between two counts out of `total`. Adjacent segments meet without gap or
    /// overlap.
    pub fn between(from: usize, to: usize, total: usize) -> Self {
        let at = |count: usize| (count * WHOLE + total / 2) / total.max(1);
        Self { start: at(from), length: at(to) - at(from) }
    }

    /// Returns the part of the distance from `baseline` (or zero) to `target` that `current`
    /// covers, clamped to the bar. `None` if baseline and target are equal.
    pub fn toward(baseline: Option<&Decimal>, target: &Decimal, current: &Decimal) -> Option<Self> {
        let from = baseline.map_or(0.0, Decimal::to_f64);
        let share = (current.to_f64() - from) / (target.to_f64() - from);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "clamped to the whole"
        )]
        share.is_finite().then(|| Self { start: 0, length: (share.clamp(0.0, 1.0) * WHOLE as f64) as usize })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_contiguous_and_complete() {
        let thirds: Vec<Bar> = (0..3).map(|n| Bar::between(n, n + 1, 3)).collect();
        assert_eq!(thirds.iter().map(|bar| bar.length).sum::<usize>(), 1000);
        assert_eq!(thirds[1].start, thirds[0].length);
        assert_eq!(Bar::between(0, 0, 0).length, 0);
    }

    #[test]
    fn progress_may_decrease_and_stays_within_the_bar() {
        let way = |baseline: &str, target: &str, current: &str| {
            let number = |text: &str| text.parse::<Decimal>().unwrap();
            Bar::toward(Some(&number(baseline)), &number(target), &number(current)).map(|bar| bar.length)
        };
        assert_eq!(way("0", "50", "20"), Some(400));
        assert_eq!(way("30", "10", "15"), Some(750));
        assert_eq!(way("10", "50", "5"), Some(0));
        assert_eq!(way("0", "50", "60"), Some(1000));
        assert_eq!(way("50", "50", "50"), None);
    }
}
