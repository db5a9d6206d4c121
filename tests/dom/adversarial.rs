//! Pages made to wear the engine out: each is read to its end, and no more is made of it than it holds.

use super::invariants::{read, read_through};
use parvis::dom::Document;

const MANY: usize = 100_000;

/// Reads a page of which no more elements may come than it has bytes.
fn bounded(page: &str) -> Document {
    let document = read(page);
    let count = document.elements().count();
    assert!(count <= page.len() + 16, "{count} elements of {} bytes", page.len());
    document
}

#[test]
fn elements_in_elements_a_hundred_thousand_deep() {
    let document = bounded(&"<div>".repeat(MANY));
    assert!(document.is_truncated());
    assert!(document.elements().all(|it| it.ancestors().count() <= 520));
}

#[test]
fn formatting_elements_of_every_kind_that_never_end() {
    let names =
        ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];
    let page: String = (0..MANY).map(|at| format!("<{} id=f{at}>", names[at % names.len()])).collect();
    bounded(&page);
    bounded(&format!("{page}<p>{}", "</b></i><p>".repeat(1000)));
}

#[test]
fn elements_of_svg_math_and_templates_that_never_end() {
    for tag in [
        "<svg>",
        "<svg><g>",
        "<math><mi>",
        "<svg><foreignObject><p>",
        "<template>",
        "<a>",
        "<form>",
        "<form><div>",
        "<table>",
        "<table><td>",
        "<select>",
        "<select><option>",
        "<tr>",
        "<button>",
        "<nobr>",
        "<ruby><rt>",
        "<noscript>",
        "<plaintext>",
        "<frameset>",
        "<ul><li>",
        "<dl><dd>",
        "<p><table>",
        "<a><table><a>",
        "</p>",
        "</br>",
        "<body a>",
    ] {
        bounded(&tag.repeat(10_000));
    }
}

#[test]
fn an_attribute_of_a_megabyte() {
    let long = "a ".repeat(500_000);
    for name in [
        "id",
        "class",
        "aria-labelledby",
        "aria-owns",
        "role",
        "style",
        "alt",
        "title",
        "lang",
        "for",
        "tabindex",
    ] {
        let document = read_through(&format!("<img {name}=\"{long}\">"));
        assert_eq!(document.named("img").next().unwrap().attr(name), Some(long.as_str()));
    }
}

#[test]
fn a_tag_with_a_hundred_thousand_attributes() {
    let attributes: String = (0..MANY).map(|at| format!(" a{at}=1")).collect();
    let document = bounded(&format!("<p id=before>x</p><div{attributes}>in it</div><p id=after>x</p>"));
    assert!(document.is_truncated());
    assert!(document.by_id("before").is_some() && document.by_id("after").is_some());
}

#[test]
fn a_field_and_its_label_a_hundred_thousand_times() {
    let page: String = (0..MANY).map(|at| format!("<label for=f{at}>l</label><input id=f{at}>")).collect();
    let document = read(&page);
    assert!(document.named("input").all(|field| field.labels().count() == 1 && field.name().text == "l"));
    let document = read(&"<label>l<input></label>".repeat(MANY));
    assert!(document.named("input").all(|field| field.name().text == "l"));
    // Labels of nothing, one in the other: none leads to a field.
    let document = read(&format!("{}<input>", "<label>".repeat(500)));
    assert_eq!(document.named("input").map(|field| field.labels().count()).sum::<usize>(), 500);
}

#[test]
fn elements_that_own_and_name_each_other() {
    let web = |attribute: &str| -> String {
        let ids: Vec<String> = (0..40).map(|at| format!("n{at}")).collect();
        ids.iter().map(|id| format!("<button id={id} {attribute}='{}'>x</button>", ids.join(" "))).collect()
    };
    for attribute in ["aria-owns", "aria-labelledby", "aria-describedby"] {
        read_through(&web(attribute));
    }
    // Each owns the next two times over.
    let doubled: String =
        (0..60).map(|at| format!("<button id=o{at} aria-owns='o{0} o{0}'>x</button>", at + 1)).collect();
    let longest = read_through(&doubled).elements().map(|it| it.name().text.len()).max();
    assert!(longest.unwrap() < 100_000, "{longest:?}");
}

fn nothing_but_openings(count: usize) {
    bounded(&"<".repeat(10 * count));
    for text in ["&", "<a", "</", "<!--", "\0", "\r\n", "<!"] {
        bounded(&text.repeat(count));
    }
}

#[test]
fn a_hundred_thousand_start_tags() {
    nothing_but_openings(100_000);
}

#[test]
#[ignore = "long"]
fn a_million_start_tags() {
    nothing_but_openings(1_000_000);
}

#[test]
fn line_ends_zero_bytes_and_text_without_markup() {
    for page in [
        "",
        "\0",
        "\u{feff}",
        "<\0p>",
        "<p\0>",
        "<p a\0=\0>\0</p>",
        "\r",
        "<p\r\na='\r\n'\r\n>\r\n",
        "<p",
        "<p a",
        "<p a=",
        "<p a='",
    ] {
        read_through(page);
    }
}
