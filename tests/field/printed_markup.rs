//! Markup that would be printed as it was typed, and content that the parser would lose.
