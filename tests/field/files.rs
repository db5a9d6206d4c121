//! Files that are published, or that are not.
