//! The dialect of Markdown: what each text becomes, and what is said of its mistakes.

mod balance;
mod page;

use page::{Page, problems, shown};
use parvis::{
    markdown::{outline, plain, slug, split},
    render::strip,
};
use proptest::prelude::*;
use rayon::prelude::*;

#[test]
fn a_rich_text_in_french() {
    let text = include_str!("riche.md");
    insta::assert_snapshot!(page::french().show(text));
    insta::assert_snapshot!("a_rich_text_in_french_problems", problems(text).join("\n"));
}

#[test]
fn a_rich_text_in_english() {
    let text = include_str!("rich.md");
    let page = Page { id_prefix: "plan-", top_heading: 3, ..page::english() };
    insta::assert_snapshot!(page.show(text));
    insta::assert_snapshot!("a_rich_text_in_english_problems", problems(text).join("\n"));
}

#[test]
fn every_mistake_is_reported_at_its_place() {
    insta::assert_snapshot!(problems(include_str!("mistakes.md")).join("\n"));
}

#[test]
fn every_mistake_is_worded_in_both_languages() {
    let deep = "> ".repeat(60) + "trop\n";
    let mistakes = include_str!("mistakes.md");
    let many = "[a](b){lagn=fr}\n\n".repeat(1001);
    let empty = "> [!NOTE]\n\nTexte.\n";
    let caption = "| Mois | Demandes |\n| --- | --- |\n| Mai | 12 |\n\nTableau : Les demandes\n";
    let texts = [mistakes, &deep, &many, "[a](b){decoratif}", "---\na: 1", empty, caption];
    let worded = page::worded(&texts);
    insta::assert_snapshot!(worded.texts.join("\n"));
    let codes = parvis::codes();
    // From S430 on, they are worded in `field/printed_markup.rs` and `field/characters.rs`.
    let ours = codes.iter().filter(|code| ("S400".."S430").contains(&code.id));
    let never: Vec<&str> = ours.filter(|code| !worded.ids.contains(code.id)).map(|code| code.name).collect();
    assert!(never.is_empty(), "never told here: {never:?}");
}

#[test]
fn front_matter_is_the_text_between_the_fences() {
    let parts = |text: &str| {
        let (file, mut diagnostics) = page::file(text);
        let split = split(text, file, &mut diagnostics);
        let yaml = split.front_matter.map(|yaml| text[yaml].to_owned());
        (yaml, text[split.body].to_owned(), diagnostics.iter().count())
    };
    let of = |yaml: Option<&str>, body: &str, problems| (yaml.map(str::to_owned), body.to_owned(), problems);
    assert_eq!(parts("---\ntitle: a\n---\nTexte\n"), of(Some("title: a\n"), "Texte\n", 0));
    assert_eq!(parts("---\r\ntitle: a\r\n---\r\nTexte"), of(Some("title: a\r\n"), "Texte", 0));
    assert_eq!(parts("\u{FEFF}---\na: 1\n---"), of(Some("a: 1\n"), "", 0));
    assert_eq!(parts("---\n---\n"), of(Some(""), "", 0));
    assert_eq!(parts("Texte\n---\n"), of(None, "Texte\n---\n", 0));
    assert_eq!(parts("\u{FEFF}Texte"), of(None, "Texte", 0));
    assert_eq!(parts(""), of(None, "", 0));
    assert_eq!(parts("---\ntitle: a\n"), of(Some("title: a\n"), "", 1));
    assert_eq!(parts("---\nTexte\n"), of(None, "Texte\n", 1));
}

#[test]
fn anchors_are_words_without_accents() {
    assert_eq!(slug("Où en est-on ?"), "ou-en-est-on");
    assert_eq!(slug("L’œuvre & l’État — 2ᵉ"), "l-oeuvre-l-etat-2e");
    assert_eq!(slug("ᐃᓄᒃᑎᑐᑦ"), "ᐃᓄᒃᑎᑐᑦ");
    assert_eq!(slug("🙂"), "");
}

#[test]
fn an_anchor_given_wins_over_one_that_is_made() {
    let html = shown("## Portée\n\n## Autre {#portee}\n\n## Portée\n\n## 🙂\n");
    let ids: Vec<&str> = html.split("id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(ids, ["portee-2", "portee", "portee-3", "section"]);
}

#[test]
fn plain_text_keeps_the_words_alone() {
    let text = "Le [**PGO**](https://x.ca), dit [Open *Government*]{lang=en}[^1],\nest `là` : ![un logo](l.png).\n\n[^1]: Non.";
    assert_eq!(plain(text), "Le PGO, dit Open Government, est là : un logo.");
    assert_eq!(plain("# Titre\n\n- a\n- b\n\n| c | d |\n|-|-|\n| e | f |\n"), "Titre a b c d e f");
}

#[test]
fn typography_is_applied_across_the_parts_of_a_paragraph() {
    let show = |text| shown(text).trim().to_owned();
    assert_eq!(show("Est-ce \"vrai,\noui\" ?"), "<p>Est-ce «\u{a0}vrai,\noui\u{a0}»?</p>");
    assert_eq!(show("`a : \"b\"`"), "<p><code>a : \"b\"</code></p>");
    assert_eq!(
        show("\"[sic] : non\" [x]{lang=en}"),
        "<p>«\u{a0}[sic]\u{a0}: non\u{a0}» <span lang=\"en\">x</span></p>"
    );
}

#[test]
fn notes_and_references_reach_across_blocks() {
    let html = shown(
        "Un[^n] [lien][l].\n\n:::note\nDeux[^n] [lien][l].\n\n[^n]: Texte.\n:::\n\n[l]: https://example.org\n",
    );
    assert_eq!(html.matches("href=\"https://example.org\"").count(), 2);
    assert!(html.contains("id=\"_reference-1-2\""), "{html}");
    assert!(html.contains("Retour à l’appel de la note 1, mention 2"), "{html}");
}

#[test]
fn a_reference_in_a_link_is_no_link_in_a_link() {
    let html = shown("<a href=\"b\">a[^1]</a>\n\n[^1]: c");
    assert!(
        html.contains("<a href=\"b\">a<sup class=\"footnote-reference\" id=\"_reference-1-1\">1</sup></a>"),
        "{html}"
    );
    assert!(html.contains("href=\"#_reference-1-1\""), "{html}");
}

#[test]
fn blocks_are_parsed_in_quotations_and_lists_but_not_in_code() {
    let quoted = shown("> :::note\n> Bien.\n> :::\n");
    assert!(quoted.starts_with("<blockquote>\n<aside class=\"callout note\""), "{quoted}");
    assert!(quoted.contains("<p>Bien.</p>"), "{quoted}");
    assert!(problems("- un\n\n  :::tip Titre\n  deux\n  :::\n").is_empty());
    assert!(problems("\\:::note\n").is_empty());
    for code in ["```\n:::note\n```\n", "    :::note\n", "~~~\n:::\n~~~\n\n:::note\nA\n:::\n"] {
        assert!(problems(code).is_empty(), "{code}");
        assert!(shown(code).contains(":::"), "{code}");
    }
}

#[test]
fn text_of_authors_cannot_run_scripts_or_close_elements() {
    for text in [
        "<script>alert(1)</script>",
        "a <img src=x onerror=alert(1) alt=b>",
        "[a](javascript:alert%281%29)",
        "[a](<java\tscript:alert>)",
        "[a](<  JaVaScRiPt:x>)",
        "[a](jav&#x61;script:x)",
        "<javascript:alert(1)>",
        "![a](data:text/html,x)",
        "<a href=\"javascript:x\">b</a>",
        "<a href='jav&#x61;script:x' style>b</a>",
        "<div onclick=x style=\"position:fixed\" id=main data-parvis-src=1>\n\nb\n\n</div></main></body>",
        "<table><tr><td><a href=\" javascript:x\" style=x>b</a></table>",
        "<svg onload=alert(1)><style><img src=x onerror=x></style></svg>",
        "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">",
        "<kbd onclick=x>a</kbd>",
    ] {
        let html = shown(text).to_lowercase();
        balance::assert_balanced(&html);
        let tags = html.match_indices('<').filter_map(|(at, _)| html[at..].split('>').next());
        for tag in tags {
            for never in ["<script", " on", " style", "javascript:", "data:", "data-parvis", "id=\"main"] {
                assert!(!tag.contains(never), "{text}: {html}");
            }
        }
        assert!(!problems(text).is_empty(), "{text}");
    }
    assert!(shown("```\"onmouseover=x\n```").contains("<code class=\"language-&quot;onmouseover=x\">"));
}

#[test]
fn marks_map_to_their_place_in_the_text() {
    let text = "Un.\n\n## Deux\n\n[trois](x) ![quatre](y)\n\n| a |\n|---|\n| b |\n\n![c](d \"e\")\n\n\
                - [x] f<q>g</q>[^1]\n\n---\n\n[^1]: h\n";
    let html = page::marked(text, 7);
    assert!(html.contains("<h2 data-parvis-src=\"7:5-12\" id=\"deux\">"), "{html}");
    let table = "| a |\n|---|\n| b |\n";
    assert_eq!(
        page::marks(&html, text, 7),
        [
            ("p", "Un.\n"),
            ("h2", "## Deux"),
            ("p", "[trois](x) ![quatre](y)\n"),
            ("a", "[trois](x)"),
            ("img", "![quatre](y)"),
            ("div", table),
            ("table", table),
            ("thead", "| a |\n"),
            ("tr", "| a |\n"),
            ("th", " a "),
            ("tr", "| b |\n"),
            ("td", " b "),
            ("figure", "![c](d \"e\")"),
            ("img", "![c](d \"e\")"),
            ("figcaption", "![c](d \"e\")"),
            ("ul", "- [x] f<q>g</q>[^1]\n\n"),
            ("li", "- [x] f<q>g</q>[^1]\n\n"),
            ("span", "[x]"),
            ("q", "<q>"),
            ("sup", "[^1]"),
            ("a", "[^1]"),
            ("hr", "---\n"),
            ("li", "h\n"),
            ("p", "h\n"),
            ("a", "h\n"),
        ]
    );
}

#[test]
fn marks_of_raw_html_map_to_the_tag_or_its_block() {
    let text = "Un.\n\n<table><tr><td>a</td>\n<td lang=\"en\">b</td></tr></table>\n";
    let stretch = "<table><tr><td>a</td>\n<td lang=\"en\">b</td></tr></table>\n";
    let html = page::marked(text, 0);
    assert_eq!(
        page::marks(&html, text, 0),
        [
            ("p", "Un.\n"),
            ("table", "<table>"),
            // The sanitizer adds it, as browsers do.
            ("tbody", stretch),
            ("tr", "<tr>"),
            ("td", "<td>"),
            ("td", "<td lang=\"en\">"),
        ]
    );
    let quoted = "> <p>a\n> <p>b\n";
    let marks = page::marked(quoted, 0);
    assert!(page::marks(&marks, quoted, 0).iter().all(|(name, _)| ["blockquote", "p"].contains(name)));
}

#[test]
fn authors_cannot_forge_marks() {
    for text in [
        "<p data-parvis-src=\"0:0-1\" data-parvis-from=\"0:0-0\">a</p>",
        "a <q data-parvis-src=\"0:0-1\" data-parvis-from=\"0:0-0\">b</q>",
        "<abbr title='\" data-parvis-from=\"0:0-0\"'>a</abbr>",
        "<td title='<p data-parvis-src=\"0:1-2\">'>a</td>",
        "[a](<x\" data-parvis-from=\"0:0-0>)",
        "![a\" data-parvis-from=\"0:0-0](b)",
        "`<p data-parvis-src=\"0:1-2\" data-parvis-from=\"0:0-0\">`",
        "```x\" data-parvis-from=\"0:0-0\n<p data-parvis-src=\"0:1-2\">\n```",
        "\\<p data-parvis-src=\"0:1-2\">",
        "[a]{lang=en data-parvis-from=\"0:0-0\"}",
    ] {
        assert_eq!(strip(&page::marked(text, 12)), shown(text), "{text}");
        assert_eq!(strip(&shown(text)), shown(text), "{text}");
    }
}

/// Reads texts that repeat one thing so many times, each in less than those seconds.
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is held")]
fn vast_or_deep(times: usize, seconds: u64) {
    let texts = [
        ">".repeat(times),
        "[".repeat(times),
        "]".repeat(times),
        "*".repeat(times),
        "*a **b ".repeat(times / 4),
        "[a]{lang=en}".repeat(times / 10),
        format!("{}{}", "[".repeat(times), "]{lang=en}".repeat(times / 10)),
        "- ".repeat(times / 10),
        ":::note\n".repeat(times),
        ":::\n".repeat(times),
        "<kbd>".repeat(times),
        "<details>\n\n".repeat(times / 4),
        "</details>\n\n".repeat(times / 4),
        "<a <a ".repeat(times),
        "<!-- ".repeat(times),
        "`a` &amp; ".repeat(times),
        "# a\n".repeat(times),
        "a[^1] ".repeat(times) + "\n\n[^1]: b",
        "[^a".repeat(times),
        (0..times / 20).map(|note| format!("a[^{note}]\n\n[^{note}]: {{{{ b }}}}\n\n")).collect(),
        "\\".repeat(times) + "[a]{lang=en}",
        "|a".repeat(times / 10) + "\n" + &"|-".repeat(times / 10) + "\n",
    ];
    texts.par_iter().for_each(|text| {
        let begun = std::time::Instant::now();
        let html = shown(text);
        let problems = problems(text);
        assert!(problems.len() <= 1001, "{}", problems.len());
        balance::assert_balanced(&html);
        // Far above what any of them takes, far below what anything quadratic would.
        assert!(begun.elapsed().as_secs() < seconds, "{}: {:?}", &text[..12], begun.elapsed());
    });
}

#[test]
fn large_and_deep_texts_are_parsed() {
    vast_or_deep(20_000, 10);
}

#[test]
#[ignore = "long"]
fn very_large_and_very_deep_texts_are_parsed() {
    vast_or_deep(100_000, 30);
}

/// Pieces that Markdown and HTML are made of, so that random texts meet the rules.
fn text() -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = "\
        :::note|:::lang en|:::|::::tip Ici|:::nope|\n|\n\n|\r\n|    |- |1. |> |> [!NOTE]\n|# |## |### a {#a}\
        |{lang=en}|{decorative}|{lang=bad1}|[|]|(x)|](x)|[a](b)|![](x)|![a](b \"c\")|[^1]|[^1]: |[^a]|*|**|_|~~|`\
        |```\n|\\|&amp;|&lt;|&#0;|<kbd>|</kbd>|<a href=x>|</a>|<details>|</details>|<summary>|</summary>|<table>\
        |<tr><td>|</td>|<td><a href=y>|</table>|<div>|</div>|<p>|</p>|<!--|-->|<script>|</script>|<svg>|<style>\
        |<br>|<img src=x>|<span lang=en>|</span>|<dl><dt>|<ul><li>|</li>|<|>|\"|'|=|a|é|«| |***|---|===|- [x] \
        |: b|Table: t|Tableau : u|<javascript:x>|<https://x.ca>|<a@b.ca>|: :|\t|\u{0}|\u{FEFF}|\u{a0}|🙂|<?\
        |<![CDATA["
        .split('|')
        .chain(["| a | b |\n|---|:-:|\n| c | d |\n", "| | |\n|-|-|\n|x|", "\n\n| | b |\n|-|-|\n| c | d |\n"])
        .collect();
    let piece = prop_oneof![
        9 => proptest::sample::select(pieces).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..crate::property_cases(2_000) })]

    #[test]
    fn any_text_gives_balanced_html_and_places_within_it(text in text()) {
        let (file, mut diagnostics) = page::file(&text);
        let outline = outline(&text, &page::origin(file, &text), &mut diagnostics);
        let html = shown(&text);
        balance::assert_balanced(&html);
        prop_assert_eq!(strip(&html), &*html);
        let marked = page::marked(&text, 3);
        prop_assert_eq!(strip(&marked), &*html);
        // Each mark is a place in the text: it panics on one that is not.
        prop_assert!(page::marks(&marked, &text, 3).iter().all(|(name, _)| !name.is_empty()));
        for heading in &outline.headings {
            let id = format!(" id=\"{}\"", heading.id);
            prop_assert_eq!(html.matches(&id).count(), 1, "{} in {}", id, html);
        }
        let places = outline.links.iter().map(|link| link.span)
            .chain(outline.images.iter().map(|image| image.span))
            .chain(outline.headings.iter().map(|heading| heading.span));
        for span in places {
            prop_assert!(text.get(span.range()).is_some(), "{:?}", span);
        }
        for problem in diagnostics.iter() {
            let parvis::diagnostic::Location::Span(span) = problem.location else { panic!("{problem:?}") };
            prop_assert!(text.get(span.range()).is_some(), "{:?}", problem);
        }
        let _ = plain(&text);
        let _ = split(&text, file, &mut diagnostics);
    }

    #[test]
    fn any_characters_are_parsed(text in any::<String>()) {
        balance::assert_balanced(&shown(&text));
        problems(&text);
    }
}
