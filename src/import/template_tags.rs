//! The template tags of other generators in texts: Hugo's shortcodes, Jekyll's Liquid. Parvis would
//! show them as they are written.

use std::ops::Range;

/// The syntax of template tags.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TagSyntax {
    /// Hugo: `{{< … >}}` and `{{% … %}}`.
    Shortcodes,
    /// Jekyll: `{{ … }}` and `{% … %}`, and kramdown's `{: … }`.
    Liquid,
}

/// Returns the byte range of each tag, in order.
pub(super) fn find(text: &str, tags: TagSyntax) -> Vec<Range<usize>> {
    let marks: &[(&str, &str)] = match tags {
        TagSyntax::Shortcodes => &[("{{<", ">}}"), ("{{%", "%}}")],
        TagSyntax::Liquid => &[("{{", "}}"), ("{%", "%}"), ("{:", "}")],
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((start, (open, close))) = next(text, at, marks) {
        let inside = start + open.len();
        // An unclosed tag extends to the end of its line.
        let end = match text[inside..].find(close) {
            Some(length) => inside + length + close.len(),
            None => text[inside..].find('\n').map_or(text.len(), |length| inside + length),
        };
        found.push(start..end);
        at = end;
    }
    found
}

fn next<'m>(text: &str, at: usize, marks: &'m [(&'m str, &'m str)]) -> Option<(usize, (&'m str, &'m str))> {
    let starts = marks.iter().filter_map(|mark| Some((at + text[at..].find(mark.0)?, *mark)));
    starts.min_by_key(|(start, _)| *start)
}

/// Returns the page whose address a tag outputs, such as `{{< ref "a.md" >}}` or `{% link a.md %}`.
pub(super) fn referenced_page(tag: &str) -> Option<&str> {
    let inside = tag.trim_start_matches(['{', '<', '%']).trim_end_matches(['}', '>', '%']).trim();
    let (name, rest) = inside.split_once(char::is_whitespace)?;
    let rest = rest.trim();
    let path = rest.strip_prefix("path=").unwrap_or(rest);
    let path = match name {
        "ref" | "relref" => path.strip_prefix(['"', '`'])?.strip_suffix(['"', '`'])?,
        "link" => path,
        _ => return None,
    };
    (!path.contains(['"', ' ', '`', '{'])).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_closed_or_not() {
        let found = |text: &str, tags| {
            find(text, tags).into_iter().map(|range| text[range].to_owned()).collect::<Vec<_>>()
        };
        let hugo = "a {{< figure src=\"x\" >}} b {{% note %}}\n{{< open\nc {{ .Title }}";
        assert_eq!(
            found(hugo, TagSyntax::Shortcodes),
            ["{{< figure src=\"x\" >}}", "{{% note %}}", "{{< open"]
        );
        let jekyll = "{% include a.html %} {{ site.title }}\n{: .lead}\n";
        assert_eq!(
            found(jekyll, TagSyntax::Liquid),
            ["{% include a.html %}", "{{ site.title }}", "{: .lead}"]
        );
    }

    #[test]
    fn references_name_their_page() {
        assert_eq!(referenced_page("{{< ref \"a.md\" >}}"), Some("a.md"));
        assert_eq!(referenced_page("{{% relref path=\"/b/c.md#d\" %}}"), Some("/b/c.md#d"));
        assert_eq!(referenced_page("{% link _posts/a.md %}"), Some("_posts/a.md"));
        assert_eq!(referenced_page("{{< ref path=\"a\" lang=\"en\" >}}"), None);
        assert_eq!(referenced_page("{{< figure src=\"a\" >}}"), None);
    }
}
