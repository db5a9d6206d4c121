//! Content Security Policy: what a page may load and run, as plain data.
//!
//! A [`Policy`] maps each [`Directive`] to its [`Source`]s. It is written in a page's `meta` element,
//! read from one, and asked what a browser would block. Source: W3C, Content Security Policy Level 3.

mod directive;
mod origin;
mod source;
mod style_addresses;

use std::{collections::BTreeMap, fmt};

pub use directive::Directive;
pub use origin::web_origin;
pub use source::Source;
pub use style_addresses::StyleAddresses;

/// A policy of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy(BTreeMap<Directive, Vec<Source>>);

impl Policy {
    /// Reads a policy as it is written in a `meta` element. Directives that concern no resource are left
    /// out; of two with one name, browsers keep the first.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut policy = Self::default();
        for directive in text.split(';') {
            let mut words = directive.split_ascii_whitespace();
            let Some(directive) = words.next().and_then(Directive::named) else { continue };
            policy.0.entry(directive).or_insert_with(|| words.filter_map(Source::parse).collect());
        }
        policy
    }

    /// Adds sources to a directive, each once.
    #[must_use]
    pub fn with(mut self, directive: Directive, sources: impl IntoIterator<Item = Source>) -> Self {
        let listed = self.0.entry(directive).or_default();
        for source in sources {
            if !listed.contains(&source) {
                listed.push(source);
            }
        }
        self
    }

    /// Returns `false` if a browser does not load an address for that purpose. `address` is as written in
    /// the page, whose own origin is `page`, if that is known.
    #[must_use]
    pub fn allows(&self, directive: Directive, address: &str, page: Option<&str>) -> bool {
        let Some(sources) = self.sources(directive) else { return true };
        let target = origin::Target::of(address, page);
        sources.iter().any(|source| source.matches(&target))
    }

    /// Returns `false` if a browser does not run a script, or apply a style, that is in the page itself. A
    /// policy with hashes or nonces is taken to allow it: it was written for these very passages.
    #[must_use]
    pub fn allows_inline(&self, directive: Directive) -> bool {
        let Some(sources) = self.sources(directive) else { return true };
        sources.iter().any(|source| matches!(source, Source::Inline | Source::Passage(_)))
    }

    /// Returns the sources that apply to a directive: its own, else those of the one it falls back to.
    fn sources(&self, directive: Directive) -> Option<&[Source]> {
        let listed = directive.with_fallbacks().find_map(|directive| self.0.get(&directive));
        listed.map(Vec::as_slice)
    }
}

/// A policy as it is written in a `meta` element.
impl fmt::Display for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, (directive, sources)) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("; ")?;
            }
            f.write_str(directive.name())?;
            if sources.is_empty() {
                f.write_str(" 'none'")?;
            }
            for source in sources {
                write!(f, " {source}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_read_as_it_is_written() {
        for text in [
            "default-src 'none'",
            "default-src 'none'; script-src 'self' https://a.example; img-src 'self' data: https://*.b.example",
            "style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'",
        ] {
            assert_eq!(Policy::parse(text).to_string(), text);
        }
    }

    #[test]
    fn what_a_browser_blocks_is_blocked() {
        let policy = Policy::parse(
            "default-src 'none'; script-src 'self'; img-src 'self' https://a.example data:; form-action 'self'; \
             style-src https://*.c.example https://d.example/styles/ https://e.example/x.css; frame-src http:",
        );
        let page = Some("https://site.example");
        for (directive, address, allowed) in [
            (Directive::ScriptElement, "../assets/a.js", true),
            (Directive::ScriptElement, "https://site.example/a.js", true),
            (Directive::ScriptElement, "https://site.example:8443/a.js", false),
            (Directive::ScriptElement, "//other.example/a.js", false),
            (Directive::ScriptElement, "data:text/javascript,1", false),
            (Directive::Image, "a.png", true),
            (Directive::Image, "https://A.example/b.png", true),
            (Directive::Image, "//a.example/b.png", true),
            (Directive::Image, "http://a.example/b.png", false),
            (Directive::Image, "https://sub.a.example/b.png", false),
            (Directive::Image, "data:image/png;base64,AA==", true),
            (Directive::Font, "a.woff2", false),
            (Directive::StyleElement, "https://a.c.example/x.css", true),
            (Directive::StyleElement, "https://c.example/x.css", false),
            (Directive::StyleElement, "https://d.example/styles/a/b.css", true),
            (Directive::StyleElement, "https://d.example/a.css", false),
            (Directive::StyleElement, "https://e.example/x.css?v=1", true),
            (Directive::StyleElement, "https://e.example/y.css", false),
            (Directive::Frame, "https://f.example/", true),
            (Directive::Form, "/envoi", true),
            (Directive::Form, "https://f.example/", false),
            (Directive::Base, "/", true),
        ] {
            assert_eq!(policy.allows(directive, address, page), allowed, "{} {address}", directive.name());
        }
        assert!(!policy.allows_inline(Directive::ScriptElement));
        assert!(!policy.allows_inline(Directive::StyleAttribute));
        assert!(Policy::parse("script-src 'nonce-a'").allows_inline(Directive::ScriptElement));
        assert!(Policy::default().allows(Directive::Image, "https://a.example/", None));
    }
}
