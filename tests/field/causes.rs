//! One cause gives one message, at the author's line.
