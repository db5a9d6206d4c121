//! Whether HTML is well nested: every element ended, in the order a browser would end it.

/// # Panics
/// When an element is ended that was not the last begun, or is never ended, or when a browser would
/// move an element out of where it was written.
pub fn assert_balanced(html: &str) {
    const VOID: [&str; 5] = ["br", "hr", "img", "col", "input"];
    let mut open: Vec<&str> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = start + rest[start..].find('>').unwrap_or_else(|| panic!("a tag never ends: {html}"));
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        assert!(may_stand(name, &open), "{name} in {open:?}: {html}");
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert!(open.is_empty(), "{open:?} never end: {html}");
}

/// Whether a browser would leave the element where it is.
fn may_stand(name: &str, open: &[&str]) -> bool {
    const HEADINGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    const BLOCKS: [&str; 13] = [
        "aside",
        "blockquote",
        "details",
        "div",
        "dl",
        "figure",
        "hr",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "ul",
    ];
    let parent = open.last().copied();
    match name {
        // A cell begins afresh.
        "a" => open.iter().rfind(|it| ["a", "td", "th", "caption"].contains(it)) != Some(&"a"),
        "li" => matches!(parent, Some("ul" | "ol")),
        "dt" | "dd" => parent == Some("dl"),
        "tr" => matches!(parent, Some("thead" | "tbody" | "tfoot")),
        "td" | "th" => parent == Some("tr"),
        "caption" | "thead" | "tbody" | "tfoot" => parent == Some("table"),
        _ if BLOCKS.contains(&name) || HEADINGS.contains(&name) => {
            !open.iter().any(|it| *it == "p" || HEADINGS.contains(it))
        }
        _ => true,
    }
}
