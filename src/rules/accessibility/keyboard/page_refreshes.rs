//! Page refreshes or redirects after a delay.

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Page refreshes or redirects after a delay.
    ///
    /// ## Why
    /// People who read slowly or use a screen reader lose their place, or never reach the end of
    /// the page.
    ///
    /// ## Example
    /// ```html
    /// <meta http-equiv="refresh" content="5; url=/new">
    /// ```
    ///
    /// ## How to fix it
    /// Give a link to the other page, or redirect at once: on the server, or with a delay of 0.
    ///
    /// ```html
    /// <meta http-equiv="refresh" content="0; url=/new">
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 2.2.1 Timing Adjustable (A); ACT rule bc659a.
    ///
    /// # En français
    /// La page se recharge ou redirige après un délai.
    ///
    /// ## Pourquoi
    /// Les personnes qui lisent lentement ou qui utilisent un lecteur d’écran perdent leur place,
    /// ou n’arrivent jamais à la fin de la page.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner un hyperlien vers l’autre page, ou rediriger tout de suite : sur le serveur, ou avec
    /// un délai de 0.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 2.2.1 Réglage du délai (A); règle ACT bc659a.
    "A415" "page-refreshes" Error Page
    wcag "2.2.1" act "bc659a" impact Critical
}

/// Longer delays are allowed: twenty hours. Source: WCAG 2.2, 2.2.1, "20 Hour Exception".
const MIN_SECONDS: u64 = 20 * 60 * 60;

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    // Browsers use the first valid one.
    let refreshes = page.named("meta").filter(|meta| meta.attr_is("http-equiv", "refresh"));
    let mut readable = refreshes.filter_map(|meta| Some((meta, read(meta.attr("content")?)?)));
    let Some((meta, (seconds, leaves))) = readable.next() else { return };
    if seconds > 0 && seconds <= MIN_SECONDS {
        let diagnostic = findings.violation().with("seconds", usize::try_from(seconds).unwrap_or(usize::MAX));
        findings.report(meta, diagnostic.with("kind", if leaves { "leaves" } else { "reloads" }));
    }
}

/// Returns the delay in seconds, and `true` if an address follows. `None` if the value is not valid. Source:
/// HTML, "shared declarative refresh steps".
fn read(content: &str) -> Option<(u64, bool)> {
    let content = content.trim_start();
    let end = content.find(|it: char| !it.is_ascii_digit()).unwrap_or(content.len());
    let (digits, rest) = content.split_at(end);
    let seconds = match digits {
        "" if rest.starts_with('.') => 0,
        "" => return None,
        _ => digits.parse().unwrap_or(u64::MAX),
    };
    let rest = rest.trim_start_matches(|it: char| it.is_ascii_digit() || it == '.');
    let is_over = rest.is_empty() || rest.starts_with([';', ',']) || rest.starts_with(char::is_whitespace);
    let address = rest.trim_start_matches(|it: char| it.is_whitespace() || it == ';' || it == ',');
    is_over.then_some((seconds, !address.is_empty()))
}
