//! A theme that is exported and changed.
