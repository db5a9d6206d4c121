//! Texts that are in another language.
