//! Translations that are outdated, unverified or copied.
