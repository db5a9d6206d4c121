//! Characters that are invisible, or damaged by a wrong encoding.
