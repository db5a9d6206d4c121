//! The dates that authors write, as several rules see them.

use jiff::civil::Date;

use crate::{
    model::{FieldContext, ItemMeta, PartialDate, Visitor},
    resolve::Portal,
};

/// Number of years after today that a date of a portal may reasonably have.
pub(super) const MAX_YEARS_AHEAD: i16 = 30;

/// First year of the oldest facts: foundations, organizations, the period that data cover.
pub(super) const MIN_YEAR: i16 = 1500;

/// First year of dates that follow the work of a portal; open data and action plans are younger.
const MIN_YEAR_OF_WORK: i16 = 1990;

/// Fields whose dates follow the work of a portal.
const OF_WORK: &[&str] = &[
    "as_of",
    "published",
    "due",
    "completed",
    "withdrawn",
    "opens",
    "closes",
    "publish_at",
    "expires_at",
    "review_by",
    "updated",
    "period",
    "until",
];

/// Fields that may say “never” with a distant year.
const OPEN_ENDED: &[&str] = &["expires_at", "until", "review_by"];

/// Calls `look` with each date of each item, and the field that contains it.
pub(super) fn each(portal: &Portal, look: impl FnMut(&ItemMeta, FieldContext, &PartialDate)) {
    let mut look = look;
    portal.items.each(|meta, item| item.visit(&mut DateVisitor { meta, look: &mut look }));
}

struct DateVisitor<'a> {
    meta: &'a ItemMeta,
    look: &'a mut dyn FnMut(&ItemMeta, FieldContext, &PartialDate),
}

impl Visitor for DateVisitor<'_> {
    fn date(&mut self, context: FieldContext, date: &PartialDate) {
        (self.look)(self.meta, context, date);
    }
}

/// Returns `true` if the year cannot be meant: centuries ago, or too far ahead.
pub(super) fn is_unlikely(context: &FieldContext, date: &PartialDate, today: Date) -> bool {
    let Some(year) = date.extent.year().filter(|_| context.field != "temporal") else { return false };
    let first = if OF_WORK.contains(&context.name) { MIN_YEAR_OF_WORK } else { MIN_YEAR };
    let is_distant = year > today.year().saturating_add(MAX_YEARS_AHEAD);
    year < first || is_distant && !(OPEN_ENDED.contains(&context.name) && is_never(year))
}

/// Returns `true` for a year at the end or at the start of a century, which programs write for “never”.
fn is_never(year: i16) -> bool {
    matches!(year % 100, 0 | 99)
}

/// Returns the same date in another year; `None` on 29 February of a year that has none.
pub(super) fn in_year(date: &PartialDate, year: i16) -> Option<PartialDate> {
    let written = date.to_string();
    let old = format!("{:04}", date.extent.year()?);
    written.replacen(&old, &format!("{year:04}"), 1).parse().ok()
}
