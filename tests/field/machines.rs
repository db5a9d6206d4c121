//! Output that other programs read.
