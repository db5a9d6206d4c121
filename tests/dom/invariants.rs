//! All that can be asked of every element, and what must hold of the answers.

use parvis::dom::{Document, Element};

/// Asks all that does not lead through the page, of every element.
///
/// # Panics
/// When what one element says is at odds with the page or with what another says.
pub fn read(page: &str) -> Document {
    let document = Document::parse(page);
    for element in document.elements() {
        starts_with_its_tag(page, element);
        let dump = (element.role(), element.explicit_role(), element.is_hidden(), element.is_visible());
        let reached = (element.tab_index(), element.is_in_tab_order(), element.is_disabled());
        std::hint::black_box((dump, reached, element.has_author_name()));
    }
    document
}

/// Asks names, descriptions, languages and selectors of every element too: for small pages.
///
/// # Panics
/// As [`read`] does.
pub fn read_through(page: &str) -> Document {
    let document = read(page);
    for element in document.elements() {
        let name = element.name();
        assert_eq!(name.text.is_empty(), name.from.is_none(), "{element:?}: {name:?} in {page}");
        std::hint::black_box((element.description(), element.visible_text(), element.language()));
        stands_where_it_says(&document, element);
        for label in element.labels() {
            assert_eq!(label.labeled_control(), Some(element), "{page}");
        }
        let selector = element.selector();
        assert_eq!(found(&document, &selector), [element], "{selector} in {page}");
    }
    document
}

fn starts_with_its_tag(page: &str, element: Element<'_>) {
    let tag = &page[element.bytes()];
    if tag.is_empty() {
        return;
    }
    // `image` is read as `img`, names of SVG get their capitals, and zero bytes are replaced.
    let name = tag.strip_prefix('<').unwrap_or_else(|| panic!("{tag:?} in {page:?}")).to_lowercase();
    let name = name.replace('\0', "\u{fffd}");
    let wanted = element.tag().to_lowercase();
    assert!(name.starts_with(&wanted) || wanted == "img" && name.starts_with("image"), "{tag:?}: {wanted}");
    assert!(tag.ends_with('>'), "{tag:?} in {page:?}");
}

/// What is around and inside an element agrees from both ends.
fn stands_where_it_says(document: &Document, element: Element<'_>) {
    for child in element.children() {
        assert_eq!(child.parent(), Some(element));
    }
    if let Some(parent) = element.parent() {
        assert!(parent.children().any(|it| it == element));
        assert!(element.is_inside(parent) && parent.descendants().any(|it| it == element));
    }
    let inside = document.elements().filter(|it| it.ancestors().any(|around| around == element));
    assert!(inside.eq(element.descendants()));
}

/// The elements that one of our selectors leads to, read step by step from its start.
fn found<'d>(document: &'d Document, selector: &str) -> Vec<Element<'d>> {
    let mut steps = selector.split(" > ");
    let first = steps.next().unwrap();
    let mut found: Vec<Element<'d>> = document.elements().filter(|it| is(*it, first)).collect();
    if !first.starts_with('#') && !first.starts_with('[') {
        found.retain(|it| it.parent().is_none());
    }
    for step in steps {
        found = found.into_iter().flat_map(|it| it.children()).filter(|it| is(*it, step)).collect();
    }
    found
}

/// Whether an element is what one step of a selector asks for.
fn is(element: Element<'_>, step: &str) -> bool {
    let id = |wanted: &str| element.attr("id") == Some(wanted);
    if let Some(wanted) = step.strip_prefix('#') {
        return id(wanted);
    }
    if let Some(wanted) = step.strip_prefix("[id=\"").and_then(|it| it.strip_suffix("\"]")) {
        return id(&unquoted(wanted));
    }
    let (name, which) = step.split_once(':').unwrap_or((step, ""));
    let number =
        which.split_once('(').map(|(_, number)| number.trim_end_matches(')').parse::<usize>().unwrap());
    let beside = |of_type: bool| {
        let all = element.parent().into_iter().flat_map(|it| it.children());
        all.filter(|it| it.index() <= element.index() && (!of_type || it.tag() == element.tag())).count()
    };
    (name == "*" || name == element.tag())
        && number.is_none_or(|number| beside(which.starts_with("nth-of-type")) == number)
}

/// The text that stands between quotes in CSS.
fn unquoted(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text.chars().peekable();
    while let Some(it) = rest.next() {
        if it != '\\' {
            plain.push(it);
            continue;
        }
        let mut code = String::new();
        while let Some(digit) = rest.next_if(char::is_ascii_hexdigit) {
            code.push(digit);
        }
        if code.is_empty() {
            plain.extend(rest.next());
        } else {
            rest.next_if_eq(&' ');
            plain.push(char::from_u32(u32::from_str_radix(&code, 16).unwrap()).unwrap());
        }
    }
    plain
}
