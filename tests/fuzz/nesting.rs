//! Nesting without end, in each language that the program reads: reported at its place, or read.

use super::limits::run_limited;
use crate::portal::site::{Site, codes};

const LEVELS: usize = 20_000;

/// The codes that are found in the portal that keeps every rule, with that file.
fn found(path: &str, text: &str) -> Vec<String> {
    let site = Site::like("rules");
    site.write(path, text);
    codes(&run_limited(site.root(), &["check", "--format", "json"]))
}

fn nested(open: &str, inside: &str, close: &str) -> String {
    format!("{}{inside}{}", open.repeat(LEVELS), close.repeat(LEVELS))
}

#[test]
fn nested_strings_are_reported() {
    for value in [
        nested("{", "a", "}"),
        nested("{ $a ->\n *[o] ", "x", "\n }"),
        nested("{NUMBER(", "1", ")}"),
        nested("{", "", ""),
    ] {
        for language in ["fr", "en"] {
            let found = found(&format!("i18n/{language}.ftl"), &format!("search = {value}\n"));
            assert_eq!(found, ["S501"], "{}", &value[..20]);
        }
    }
}

#[test]
fn nested_templates_are_reported() {
    for text in [
        nested("{% if true %}", "a", "{% endif %}"),
        nested("{% for a in [1] %}", "a", "{% endfor %}"),
        format!("{{% if false %}}{}{{% endif %}}", "{% elif true %}".repeat(LEVELS)),
        format!("{{{{ {} }}}}", nested("(", "1", ")")),
        format!("{{{{ {} }}}}", nested("[", "1", "]")),
        format!("{{{{ {}1 }}}}", "not ".repeat(LEVELS)),
        format!("{{{{ 1{} }}}}", " + 1".repeat(LEVELS)),
        format!("{{{{ \"a\"{} }}}}", " | upper".repeat(LEVELS)),
        nested("{% filter upper %}", "a", "{% endfilter %}"),
    ] {
        assert_eq!(found("themes/parvis/pages/news.html", &text), ["T101"], "{}", &text[..20]);
    }
}

#[test]
fn nested_values_of_yaml_are_reported() {
    for value in
        [nested("[", "a", "]"), nested("{a: ", "b", "}"), nested("- ", "a", ""), nested("? ", "a", "")]
    {
        let found = found(
            "content/news/nouvelle/item.yaml",
            &format!("date: 2026-11-20\nextra:\n  a:\n    {value}\n"),
        );
        assert!(found.iter().any(|code| code.starts_with('S') || code.starts_with('L')), "{found:?}");
    }
}

#[test]
fn nested_style_sheets_texts_and_settings_are_read() {
    for style in [
        nested("a{", "", "}"),
        format!("a{}{{color:red}}", nested(":not(", "b", ")")),
        format!("a{{color:{}}}", nested("calc(", "1", ")")),
        nested("@media print{", "", "}"),
        format!("a{{color:{}", "var(--a,".repeat(LEVELS)),
    ] {
        found("themes/parvis/styles/99-a.css", &style);
    }
    for text in [
        nested(">", "a", ""),
        nested("<div>", "a", ""),
        nested("<x/>", "a", ""),
        nested("[", "a", "](b)"),
        nested("- ", "a", ""),
        nested("*a _b ", "", "_ *"),
    ] {
        found("content/news/nouvelle/fr.md", &format!("---\ntitle: A\n---\n{text}\n"));
    }
    for value in [nested("[", "", "]"), nested("{a=", "1", "}")] {
        assert!(!found("site.toml", &format!("a = {value}\n")).is_empty());
    }
}

#[test]
fn entities_that_grow_are_not_expanded() {
    let site = Site::like("rules");
    let entities: String =
        (1..20).map(|at| format!("<!ENTITY e{at} \"{}\">", format!("&e{};", at - 1).repeat(10))).collect();
    let bomb =
        format!("<?xml version=\"1.0\"?><!DOCTYPE xliff [<!ENTITY e0 \"a\">{entities}]><xliff>&e19;</xliff>");
    for text in [bomb, nested("<unit>", "", "</unit>"), nested("<pc id=\"1\">", "", "")] {
        site.write("a.xlf", text);
        let path = site.root().join("a.xlf").display().to_string();
        let output = run_limited(site.root(), &["translations", "import", &path]);
        assert!(matches!(output.status.code(), Some(1 | 2)));
    }
}
