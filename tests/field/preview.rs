//! The preview follows what happens to the files.
