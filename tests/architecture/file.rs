//! A file of the source, as tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A file, without its unit tests and its comments.
pub struct File {
    /// From the repository's root.
    pub path: String,
    /// How many lines stand before its unit tests.
    pub lines: usize,
    /// Each word, sign and string; groups are flattened, with their brackets.
    pub tokens: Vec<Token>,
}

/// A token and its line.
pub struct Token {
    pub text: String,
    pub line: usize,
}

impl File {
    pub fn read(path: &str, text: &str) -> Self {
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let stream: TokenStream = code.parse().unwrap_or_else(|error| panic!("{path}: {error}"));
        let mut tokens = Vec::new();
        flatten(stream, &mut tokens);
        Self { path: path.to_owned(), lines: code.lines().count(), tokens }
    }

    /// The top module that the file belongs to: `render` for `src/render/pages/home.rs`.
    pub fn module(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// How many `super` lead from the file to the root of the crate.
    pub fn depth(&self) -> usize {
        let parts = self.path.split('/').count() - 1;
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    pub fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text.as_str())
    }

    /// Something told of a token.
    pub fn message(&self, at: usize, what: &str) -> String {
        format!("{}:{}: {what}", self.path, self.tokens[at].line)
    }
}

fn flatten(stream: TokenStream, out: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        match tree {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.push(Token { text: open.to_owned(), line });
                flatten(group.stream(), out);
                out.push(Token { text: close.to_owned(), line });
            }
            tree => out.push(Token { text: tree.to_string(), line }),
        }
    }
}
