//! A page that stands alone, to be sent and not to be published.

use crate::{diagnostic::Message, html::escape, locale::Messages};

/// The page's own styles: it loads nothing.
const STYLES: &str = "
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
h2 { margin-top: 2.5rem; border-top: 1px solid; padding-top: 1rem; }
table { border-collapse: collapse; }
caption, th, td { text-align: start; padding: .25rem .75rem .25rem 0; vertical-align: top; }
caption { font-weight: bold; }
td.number { text-align: end; }
li { margin-block: .5rem; }
code { overflow-wrap: anywhere; }
th code { display: inline-block; min-width: 7rem; }
del, ins { display: block; white-space: pre-wrap; overflow-wrap: anywhere; margin-block: .5rem;
  padding: .25rem .5rem; border-inline-start: .25rem solid; }
ins { text-decoration: none; border-style: double; }
@media print { h2 { break-after: avoid; } li { break-inside: avoid; } }
";

/// The page with that title over that content, in the language of the messages. Search engines are
/// told to leave it.
#[must_use]
pub fn page(title: &Message, content: &str, messages: &Messages) -> String {
    let title = escape(&messages.text(title));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n<style>{STYLES}</style>\n\
         <main>\n<h1>{title}</h1>\n{content}</main>\n</html>\n",
        messages.language(),
    )
}
