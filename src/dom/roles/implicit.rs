//! Implicit roles of elements. Source: HTML-AAM 1.0, section 3.5; SVG-AAM 1.0.

use super::{input, must_be_exposed, parse_role_attribute};
use crate::{aria::Role, dom::Element};

/// Sectioning elements: a `header` or `footer` inside one is not that of the page.
const SECTIONS: &[&str] = &["article", "aside", "main", "nav", "section"];
const SECTION_ROLES: &[Role] =
    &[Role::Article, Role::Complementary, Role::Main, Role::Navigation, Role::Region];

/// Returns the implicit role; `None` if ARIA has none for the element.
pub(in crate::dom) fn of(element: Element<'_>) -> Option<Role> {
    if element.is_svg() {
        return of_svg(element);
    }
    if !element.is_html() {
        return (element.tag() == "math").then_some(Role::Math);
    }
    match element.tag() {
        "a" | "area" => Some(if element.has("href") { Role::Link } else { Role::Generic }),
        "address" | "details" | "fieldset" | "hgroup" | "optgroup" => Some(Role::Group),
        "article" => Some(Role::Article),
        "aside" => Some(aside(element)),
        "b" | "bdi" | "bdo" | "body" | "data" | "div" | "i" | "pre" | "q" | "samp" | "small" | "span"
        | "u" => Some(Role::Generic),
        "blockquote" => Some(Role::Blockquote),
        "button" => Some(Role::Button),
        "caption" => Some(Role::Caption),
        "code" => Some(Role::Code),
        "datalist" => Some(Role::Listbox),
        "dd" => Some(Role::Definition),
        "del" | "s" => Some(Role::Deletion),
        "dfn" | "dt" => Some(Role::Term),
        "dialog" => Some(Role::Dialog),
        "em" => Some(Role::Emphasis),
        "figure" => Some(Role::Figure),
        "footer" => Some(if is_of_page(element) { Role::ContentInfo } else { Role::Generic }),
        "form" => Some(Role::Form).filter(|_| element.has_author_name()),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Role::Heading),
        "header" => Some(if is_of_page(element) { Role::Banner } else { Role::Generic }),
        "hr" => Some(Role::Separator),
        "html" => Some(Role::Document),
        "img" => Some(image(element)),
        "input" => input::role(element),
        "ins" => Some(Role::Insertion),
        "li" => Some(item(element)),
        "main" => Some(Role::Main),
        "mark" => Some(Role::Mark),
        "menu" | "ol" | "ul" => Some(Role::List),
        "meter" => Some(Role::Meter),
        "nav" => Some(Role::Navigation),
        "option" => Some(Role::Option),
        "output" => Some(Role::Status),
        "p" => Some(Role::Paragraph),
        "progress" => Some(Role::Progressbar),
        "search" => Some(Role::Search),
        "section" => Some(if element.has_author_name() { Role::Region } else { Role::Generic }),
        "select" => Some(input::select(element)),
        "strong" => Some(Role::Strong),
        "sub" => Some(Role::Subscript),
        "sup" => Some(Role::Superscript),
        "table" => Some(Role::Table),
        "tbody" | "tfoot" | "thead" => of_table(element, Role::RowGroup),
        "td" => data_cell(element),
        "textarea" => Some(Role::Textbox),
        "th" => of_table(element, header_cell(element)),
        "time" => Some(Role::Time),
        "tr" => of_table(element, Role::Row),
        _ => None,
    }
}

/// Returns the role of a graphic or of a shape inside it.
fn of_svg(element: Element<'_>) -> Option<Role> {
    match element.tag() {
        "svg" => Some(Role::GraphicsDocument),
        "a" if element.has("href") || element.has("xlink:href") => Some(Role::Link),
        "image" => Some(Role::Img),
        "g" | "foreignObject" | "use" if is_told_of(element) => Some(Role::Group),
        "circle" | "ellipse" | "line" | "path" | "polygon" | "polyline" | "rect" if is_told_of(element) => {
            Some(Role::GraphicsSymbol)
        }
        _ => None,
    }
}

/// Returns `true` if the author names or describes the shape. Source: SVG-AAM 1.0, section 5.1.2.
fn is_told_of(element: Element<'_>) -> bool {
    element.has_author_name()
        || element
            .children()
            .any(|child| matches!(child.tag(), "title" | "desc") && !child.text().trim().is_empty())
}

fn is_in_section(element: Element<'_>) -> bool {
    element.ancestors().any(|it| {
        it.is_any(SECTIONS) && !it.has("role")
            || parse_role_attribute(it).is_some_and(|role| SECTION_ROLES.contains(&role))
    })
}

/// Returns `true` if a `header` or `footer` is that of the page.
fn is_of_page(element: Element<'_>) -> bool {
    !is_in_section(element)
}

fn aside(element: Element<'_>) -> Role {
    let in_part = element.ancestors().any(|it| it.is_any(&["article", "aside", "nav", "section"]));
    if in_part && !element.has_author_name() { Role::Generic } else { Role::Complementary }
}

/// An image with an empty alternative is presentational, unless it has another name or must be
/// exposed.
fn image(element: Element<'_>) -> Role {
    let says_more = || element.has_author_name() || must_be_exposed(element);
    if element.attr("alt") == Some("") && !says_more() { Role::None } else { Role::Img }
}

fn item(element: Element<'_>) -> Role {
    let is_list = |parent: Element<'_>| {
        let given = parse_role_attribute(parent);
        parent.is_any(&["ul", "ol", "menu"])
            && given.is_none_or(|role| matches!(role, Role::List | Role::Directory | Role::None))
    };
    let in_list = element.parent().is_some_and(is_list);
    if in_list { Role::ListItem } else { Role::Generic }
}

/// Returns the role of a part of a table; parts have it only if the table keeps a table role.
fn of_table(element: Element<'_>, role: Role) -> Option<Role> {
    let table = element.closest_table()?;
    if !table.has("role") {
        return Some(role);
    }
    let kept = match parse_role_attribute(table) {
        None => true,
        Some(Role::None) => must_be_exposed(table),
        Some(given) => matches!(given, Role::Table | Role::Grid | Role::TreeGrid),
    };
    Some(if kept { role } else { Role::Generic })
}

/// Returns the role of a data cell, in a table or a grid.
fn data_cell(element: Element<'_>) -> Option<Role> {
    of_table(element, Role::Cell).map(|role| {
        let is_grid = |given| matches!(given, Role::Grid | Role::TreeGrid);
        let is_in_grid = || element.closest_table().and_then(parse_role_attribute).is_some_and(is_grid);
        if role == Role::Cell && is_in_grid() { Role::GridCell } else { role }
    })
}

/// Returns the role of a header cell, from its `scope` or else its position.
fn header_cell(element: Element<'_>) -> Role {
    let scope = element.attr("scope").unwrap_or_default().trim().to_ascii_lowercase();
    match scope.as_str() {
        "row" | "rowgroup" => Role::RowHeader,
        "col" | "colgroup" => Role::ColumnHeader,
        _ => {
            let is_first = element.parent().is_some() && element.previous_sibling().is_none();
            let has_data = is_first && element.following_siblings().any(|it| it.is("td"));
            if has_data { Role::RowHeader } else { Role::ColumnHeader }
        }
    }
}
