//! Style resolution, compared with the behaviour of browsers.

use std::sync::Arc;

use super::{Sheet, declarations, parse_colour};
use crate::dom::Document;

/// Returns the ids of visible elements.
fn shown(css: &str, html: &str) -> Vec<String> {
    of(&Document::parse(&format!("<style>{css}</style>{html}")))
}

fn of(page: &Document) -> Vec<String> {
    let shown = page.elements().filter(|it| it.is_visible());
    shown.filter_map(|it| it.attr("id").map(str::to_owned)).collect()
}

#[test]
fn selectors_hide_what_they_match() {
    let html = r#"<ul id=u><li id=a class="x y" data-k="v 1"><li id=b><li id=c lang=fr-CA></ul><p id=d>"#;
    for (selector, left) in [
        ("#b", "u a c d"),
        (".x", "u b c d"),
        ("li.x.y, p", "u b c"),
        ("ul > li", "u d"),
        ("body p", "u a b c"),
        ("li + li", "u a d"),
        ("li ~ p, ul ~ p", "u a b c"),
        ("[data-k~='1']", "u b c d"),
        ("[data-k='V 1' i]", "u b c d"),
        ("li:first-child", "u b c d"),
        ("li:nth-child(2n)", "u a c d"),
        ("li:last-of-type", "u a b d"),
        ("li:not(.x)", "u a d"),
        (":is(#a, #d)", "u b c"),
        ("li:lang(fr)", "u a b d"),
        ("li:hover, li:focus", "u a b c d"),
        ("li:not(:hover)", "u d"),
        ("li::before", "u a b c d"),
        ("li, p::before", "u d"),
        ("li, !", "u a b c d"),
        ("*", ""),
    ] {
        assert_eq!(shown(&format!("{selector} {{ display: none }}"), html).join(" "), left, "{selector}");
    }
}

#[test]
fn the_most_specific_declaration_applies() {
    let html = r#"<p id=a class=x style="display: block"><p id=b class=x>"#;
    for (css, left) in [
        ("p { display: none }", "a"),
        ("p { display: none !important }", ""),
        (".x { display: none } p { display: block }", "a"),
        ("p { display: block } p { display: none }", "a"),
        ("p { display: none !important } .x { display: block }", ""),
        ("p { display: none } .x { display: inherit }", "a b"),
        ("p { display: none } .x { display: var(--shown) }", "a"),
        ("@layer { #b { display: none } } p { display: block }", "a b"),
        ("@layer one, two; @layer two { p { display: none } } @layer one { #b { display: block } }", "a"),
        (
            "@layer one, two; @layer two { p { display: block !important } } @layer one { #b { display: none !important } }",
            "a",
        ),
    ] {
        assert_eq!(shown(css, html).join(" "), left, "{css}");
    }
}

#[test]
fn content_shown_on_some_screens_is_visible() {
    let html = "<p id=a class=x><p id=b>";
    for (css, left) in [
        ("@media screen { .x { display: none } }", "b"),
        ("@media print { .x { display: none } }", "a b"),
        ("@media only screen { .x { display: none } }", "b"),
        ("@media print, screen { .x { display: none } }", "b"),
        ("@media (max-width: 40em) { .x { display: none } }", "a b"),
        (".x { display: none } @media (min-width: 40em) { .x { display: block } }", "a b"),
        (".x { display: none } @media screen and (min-width: 40em) { .x { visibility: hidden } }", "b"),
        ("@supports (display: grid) { .x { display: none } }", "b"),
        ("@supports not (display: grid) { .x { display: none } }", "a b"),
        (".x { display: none; @media (min-width: 9px) { display: block } }", "a b"),
        (".x { color: red; *zoom: 1; display: none; margin: 0 }", "b"),
        ("@media screen { @supports (a: b) { @layer c { .x { display: none } } } }", "b"),
    ] {
        assert_eq!(shown(css, html).join(" "), left, "{css}");
    }
}

#[test]
fn visibility_is_inherited_and_can_come_back() {
    let html = "<div id=a class=h><p id=b><p id=c class=s></div>";
    assert_eq!(shown(".h { visibility: hidden } .s { visibility: visible }", html), ["c"]);
    assert_eq!(shown(".h { visibility: collapse }", html), [""; 0]);
}

#[test]
fn hidden_fields_stay_hidden() {
    assert_eq!(shown("input { display: block }", "<input id=a type=hidden><input id=b>"), ["b"]);
    assert_eq!(shown("p { display: block }", "<p id=a hidden><div id=b hidden></div>"), ["a"]);
}

#[test]
fn a_sheet_serves_many_pages_and_the_page_s_own_comes_after() {
    let sheets = [Arc::new(Sheet::parse("p { display: none } div { display: none }"))];
    for _ in 0..2 {
        let page = "<style>p { display: block }</style><p id=a><div id=b></div>";
        assert_eq!(of(&Document::parse_with_sheets(page, &sheets)), ["a"]);
    }
    let is_unknown = |html: &str| Document::parse_with_sheets(html, &sheets).has_unknown_styles();
    assert!(!is_unknown("<link rel=stylesheet href=a.css><link rel=stylesheet href=b.css media=print>"));
    assert!(is_unknown("<link rel=stylesheet href=a.css><link rel=stylesheet href=b.css>"));
    assert!(is_unknown("<style>@import 'a.css'; p { color: red }</style>"));
    let page = Document::parse(
        "<link rel=Stylesheet href=a.css><link rel=icon href=b><link rel=stylesheet media=print href=c>",
    );
    assert_eq!(page.linked_sheets().collect::<Vec<_>>(), ["a.css"]);
}

#[test]
fn sizes_of_text_are_known_only_where_certain() {
    for (css, html, size) in [
        ("", "<p id=a>", Some(16.0)),
        ("html { font-size: 62.5% } p { font-size: 2rem }", "<p id=a>", Some(20.0)),
        ("body { font-size: 20px } p { font-size: 1.5em }", "<p id=a>", Some(30.0)),
        ("p { font-size: 12pt }", "<p id=a style='font-size: 10px'>", Some(10.0)),
        ("p { font-size: 12px !important }", "<p id=a style='font-size: 10px'>", Some(12.0)),
        ("", "<h2 id=a>", Some(24.0)),
        ("p { font-size: 5vw }", "<p id=a>", None),
        ("@media (min-width: 9px) { p { font-size: 20px } }", "<p id=a>", None),
        ("p { font: 20px serif }", "<p id=a>", None),
    ] {
        let page = Document::parse(&format!("<style>{css}</style>{html}"));
        assert_eq!(page.by_id("a").and_then(|it| it.font_size()), size, "{css} {html}");
    }
}

#[test]
fn the_time_and_memory_of_a_sheet_are_bounded() {
    let deep = format!("{}p{} {{ display: none }}", ":not(".repeat(50_000), ")".repeat(50_000));
    assert_eq!(shown(&deep, "<p id=a>"), ["a"]);
    let blocks = "@media all {".repeat(50_000);
    assert_eq!(shown(&blocks, "<p id=a>"), ["a"]);
    let many = format!("<div>{}</div>", "<i class=x></i>".repeat(20_000));
    let page = Document::parse(&format!("<style>b ~ i, b b b i {{ display: none }}</style>{many}"));
    assert!(page.named("i").all(|it| it.is_visible()));
}

#[test]
fn a_declaration_s_value_is_whole() {
    let style =
        "color: rgb(1 2 3); background: url(a.png) no-repeat, linear-gradient(red, tan) !important; width:";
    let read = declarations(style);
    let values: Vec<_> = read.iter().map(|it| (it.value.as_str(), it.important)).collect();
    assert_eq!(
        values,
        [("rgb(1 2 3)", false), ("url(a.png) no-repeat, linear-gradient(red, tan)", true), ("", false)]
    );
}

#[test]
fn contrast_is_computed_as_the_recommendation_specifies() {
    let contrast = |one: &str, two: &str| {
        let ratio = parse_colour(one)?.contrast(parse_colour(two)?);
        Some((ratio * 100.0).round() / 100.0)
    };
    for (one, two, ratio) in [
        ("black", "white", Some(21.0)),
        ("#777", "#FFFFFF", Some(4.48)),
        ("#767676", "rgb(255, 255, 255)", Some(4.54)),
        ("rgb(100% 0% 0%)", "hsl(0deg 0% 100% / 1)", Some(4.0)),
        ("hsl(240, 100%, 25%)", "navy", Some(1.0)),
        ("#ffff", "#000f", Some(21.0)),
        ("rgba(0, 0, 0, .5)", "white", None),
        ("#0008", "white", None),
        ("transparent", "white", None),
        ("currentColor", "white", None),
        ("#12345", "white", None),
        ("red url(a.png)", "white", None),
    ] {
        assert_eq!(contrast(one, two), ratio, "{one} {two}");
    }
}
