//! What is folded away until it is asked for: as Chromium has it in its accessibility tree.

use parvis::dom::Document;

/// Whether what has the id `in` is rendered, and the name of what has the id `name`.
fn read(page: &str) -> (bool, String) {
    let document = Document::parse(page);
    let name = document.by_id("name").map_or_else(String::new, |it| it.name().text.clone());
    (document.by_id("in").unwrap().is_rendered(), name)
}

#[test]
fn collapsed_content_is_not_rendered_and_gives_no_name() {
    for page in [
        "<div hidden=until-found><a href=/ id=in>x</a></div>",
        "<div hidden=UNTIL-FOUND style='display:block'><p><a href=/ id=in>x</a></p></div>",
        "<details><summary>s</summary><a href=/ id=in>x</a></details>",
        "<details hidden=until-found open><summary id=in>s</summary>x</details>",
        "<details hidden=until-found><summary id=in>s</summary>x</details>",
        "<button hidden=until-found id=name>folded <b id=in>x</b></button>",
        "<input aria-labelledby=d id=name><div id=d hidden=until-found>folded <b id=in>x</b></div>",
    ] {
        assert_eq!(read(page), (false, String::new()), "{page}");
    }
}

#[test]
fn collapsing_elements_are_rendered_and_line_boxes_do_not_collapse() {
    for (page, name) in [
        ("<div hidden=until-found id=in>x</div>", ""),
        ("<details id=in><summary id=name>s</summary>folded</details>", "s"),
        ("<details><summary id=in>s</summary>x</details>", ""),
        ("<details open><summary>s</summary><a href=/ id=in>x</a></details>", ""),
        ("<h3 id=name>A <span hidden=until-found>in a <b id=in>line</b></span></h3>", "A in a line"),
        ("<svg hidden=until-found><g id=in></g></svg>", ""),
    ] {
        assert_eq!(read(page), (true, name.to_owned()), "{page}");
    }
}
