//! What is read the short way is read as the standard says.

use std::fmt::Write as _;

use parvis::dom::{ChildNode, Document, Element};
use proptest::{collection::vec, prelude::*, sample::Index};

/// A page with all that is read the short way.
const PAGE: &str = r##"<!DOCTYPE html>
<!-- made by hand -->
<html lang="fr" class=portail>
<head><meta charset="utf-8"><title>Caf&eacute; &amp; th&#233; &#x2019; R&D</title>
<link rel=stylesheet href="/a.css?b=1&c=2&amp;d"><style>p > a { color: red }</style>
<script>if (a < b && c) { d("</p>") }</script><noscript><p>Sans script</p></noscript>
</head>
<body data-x='1 "2"' hidden-not>
<a href="#contenu">Aller</a>
<header><nav aria-label="Principal"><ul><li class="c"><a href=/s/>Un</a><ul><li>a</li><li>b<p>c</p></li></ul></li></ul></nav></header>
<main id=contenu><h1>Titre <small>petit</small></h1><p>Un <em>mot <b>gras</b></em>, et un &lt;tag&gt; & plus.<br>
<img src=a.png alt="" /> <code>a&nbsp;b</code></p><hr>
<div><div><section><h2>Deux</h2></section></div></div>
<table><caption>Titre</caption> <colgroup><col span=2><col></colgroup>
<thead><tr><th scope=col>A</th><th>B</th></tr></thead>
<tbody><tr><td>1</td><td><p>2</p><ul><li>x</li></ul></td></tr></tbody></table>
<table><tr><td>1</td></tr><tr><td>2<table><tr><td>3</td></tr></table></td></tr></table>
<table><tr><td>1</td></tr><tbody><tr><td>2</td></tr></tbody></table>
<dl><dt>a</dt><dd>b</dd><div><dt>c</dt><dd>d</dd></div></dl>
<form action=/><label for=q>Mot</label><input id=q type=search><select id=s><optgroup label=g><option>1</option>
<option selected>2</option></optgroup></select><textarea>
 a &lt; b</textarea><button type=submit>Va</button></form>
<pre>
 a
 b</pre><object data=x><a href=/o>o</a></object><ruby>a<rt>b</rt></ruby>
<svg viewBox="0 0 16 16" width="16" aria-hidden="true"><title>Un &amp; deux</title><g fill="none"><path d="M1 1"/><circle r=1 cx=2></circle></g></svg>
<b><b><b><b>x</b></b></b></b><details><summary>Plus</summary>Texte</details><iframe title=t src=/f>a < b</iframe>
<x-y>z</x-y><span hidden></span><!-- fin --></main><footer>fin</footer>
</body>
</html>
"##;

/// Bits of markup to put in and take out.
const BITS: &[&str] = &[
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<li>",
    "</li>",
    "<ul>",
    "</ul>",
    "<a href=/>",
    "</a>",
    "<b>",
    "</b>",
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<tbody>",
    "</tbody>",
    "<caption>",
    "<col>",
    "<form>",
    "</form>",
    "<button>",
    "</button>",
    "<select>",
    "</select>",
    "<option>",
    "<optgroup>",
    "<input>",
    "<h1>",
    "</h1>",
    "<h2>",
    "<dd>",
    "<dt>",
    "</dl>",
    "<dl>",
    "<svg>",
    "</svg>",
    "<title>",
    "</title>",
    "<g/>",
    "<foreignObject>",
    "<math>",
    "<template>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "--!>",
    "<!---->",
    "<!-->",
    "<!doctype html>",
    "<html>",
    "<head>",
    "</head>",
    "<body>",
    "</body>",
    "</html>",
    "<frameset>",
    "<plaintext>",
    "<textarea>",
    "</textarea>",
    "<style>",
    "</style>",
    "<iframe>",
    "</iframe>",
    "<pre>\n",
    "<pre>&#10;",
    "</pre>",
    "<br/>",
    "</br>",
    "<hr>",
    "<image>",
    "<rt>",
    "<rb>",
    "</ruby>",
    "<ruby>",
    "<object>",
    "</object>",
    "<nobr>",
    "<summary>",
    "<search>",
    "<dialog>",
    "<address>",
    "</address>",
    "<menu>",
    "<label>",
    "<img alt=a alt=b>",
    "<P CLASS=A>",
    "</P >",
    "<p/>",
    "<a/b>",
    "<i a'b=c>",
    "<i a=b=c>",
    "<i a = b>",
    "<i =a>",
    "<i a=>",
    "<i a=\"b\"c>",
    "<i a=b/>",
    "<i a='&lt'>",
    "<i a='&lt;&copy=1&b=c&amp'>",
    "&amp;",
    "&amp",
    "&notit;",
    "&notin;",
    "&NotEqualTilde;",
    "&x;",
    "&",
    "&#",
    "&#0;",
    "&#128;",
    "&#13;",
    "&#x1F600;",
    "&#xD800;",
    "&#99999999;",
    "&lt",
    "&ampx",
    "&D ",
    "&;",
    "<",
    "<3",
    "</",
    "</3>",
    "<?x>",
    "<![CDATA[x]]>",
    "\r",
    "\r\n",
    "\0",
    "\u{feff}",
    "\u{c}",
    " ",
    "\n",
    "é",
    "x",
    ">",
    "\"",
];

/// All that can be seen of a page, line by line.
fn seen(page: &Document) -> String {
    let mut dump = format!("{} {} {}\n", page.has_doctype(), page.is_truncated(), page.is_full_document());
    if let Some(root) = page.root() {
        write_element(root, &mut dump);
    }
    dump
}

fn write_element(element: Element<'_>, dump: &mut String) {
    let kind = (element.is_html(), element.is_svg());
    let attributes: Vec<_> = element.attributes().collect();
    let _ = writeln!(
        dump,
        "{} {kind:?} <{}> {:?} {attributes:?}",
        element.index(),
        element.tag(),
        element.bytes()
    );
    for (name, value) in &attributes {
        assert_eq!(element.attr(name), Some(*value));
    }
    for inside in element.child_nodes() {
        match inside {
            ChildNode::Text(text) => _ = writeln!(dump, "{text:?}"),
            ChildNode::Element(element) => write_element(element, dump),
        }
    }
    let _ = writeln!(dump, "/{}", element.tag());
}

/// The page as it is read the short way, which must be as the standard has it.
fn plainly(html: &str) -> Option<String> {
    let dump = seen(&Document::parse_fast(html)?);
    assert_eq!(dump, seen(&Document::parse_standard(html)), "{html}");
    Some(dump)
}

#[test]
fn pages_that_programs_write_use_the_fast_parser() {
    let dump = plainly(PAGE).expect("a page that is written plainly");
    insta::assert_snapshot!(dump);
}

#[test]
fn pages_with_omitted_tags_use_the_other_parser() {
    let body = |html: &str| plainly(&format!("<!doctype html><html><head></head><body>{html}</body></html>"));
    assert!(body("<p>a</p>").is_some());
    for html in [
        "<p>a<p>b",
        "<ul><li>a<li>b</ul>",
        "<p><div></div></p>",
        "<b><p>a</b></p>",
        "<a>a<a>b</a></a>",
        "<table>a</table>",
        "<table><td>a</td></table>",
        "<tr>",
        "<form><form></form></form>",
        "</p>",
        "<svg><p>a</p></svg>",
        "<svg><foreignObject></foreignObject></svg>",
        "<template></template>",
        "&amp",
        "<p a a>",
        "<p a=\"b\"c>",
        "<1>",
        "<!-- a --!>",
    ] {
        assert_eq!(body(html), None, "{html}");
    }
    for html in ["", "<p>a</p>", "<!doctype html><p>a</p>", "<html><head></head><body></body></html>"] {
        assert_eq!(plainly(html), None, "{html}");
    }
}

/// The page, in bits: tags, and what stands between them.
fn bits(html: &str) -> Vec<&str> {
    html.split_inclusive('>')
        .flat_map(|bit| {
            let tag = bit.find('<').unwrap_or(0);
            [&bit[..tag], &bit[tag..]]
        })
        .filter(|bit| !bit.is_empty())
        .collect()
}

/// A change to a page in bits.
#[derive(Clone, Debug)]
enum Change {
    TakeOut(Index),
    PutIn(Index, &'static str),
    Repeat(Index, Index),
    Swap(Index, Index),
    Cut(Index, Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        any::<Index>().prop_map(Change::TakeOut),
        (any::<Index>(), proptest::sample::select(BITS)).prop_map(|(at, bit)| Change::PutIn(at, bit)),
        any::<(Index, Index)>().prop_map(|(from, to)| Change::Repeat(from, to)),
        any::<(Index, Index)>().prop_map(|(one, other)| Change::Swap(one, other)),
        any::<(Index, Index)>().prop_map(|(from, byte)| Change::Cut(from, byte)),
    ]
}

fn changed(html: &str, changes: &[Change]) -> String {
    let mut bits: Vec<String> = bits(html).into_iter().map(str::to_owned).collect();
    for change in changes {
        let count = bits.len();
        match change {
            Change::TakeOut(at) => _ = bits.remove(at.index(count)),
            Change::PutIn(at, bit) => bits.insert(at.index(count), (*bit).to_owned()),
            Change::Repeat(from, to) => {
                let bit = bits[from.index(count)].clone();
                bits.insert(to.index(count), bit);
            }
            Change::Swap(one, other) => bits.swap(one.index(count), other.index(count)),
            Change::Cut(at, byte) => {
                let bit = &mut bits[at.index(count)];
                let characters: Vec<char> = bit.chars().collect();
                let without = byte.index(characters.len().max(1));
                *bit = characters
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| *at != without)
                    .map(|(_, it)| *it)
                    .collect();
            }
        }
    }
    bits.concat()
}

/// A body put together of bits that mostly fit each other.
fn body() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("mot".to_owned()),
        Just(" ".to_owned()),
        proptest::sample::select(BITS).prop_map(str::to_owned),
    ];
    let names = proptest::sample::select(
        &[
            "p", "div", "ul", "li", "a", "b", "span", "section", "h2", "table", "tbody", "tr", "td",
            "caption", "dl", "dt", "dd", "form", "button", "select", "option", "optgroup", "svg", "g",
            "title", "pre", "textarea", "address", "ruby", "rt", "object", "details", "summary", "font",
            "nobr", "label", "fieldset", "colgroup",
        ][..],
    );
    leaf.prop_recursive(6, 60, 6, move |inside| {
        (names.clone(), vec(inside, 0..6))
            .prop_map(|(name, inside)| format!("<{name}>{}</{name}>", inside.concat()))
    })
}

proptest! {
    #![proptest_config(crate::property_cases(2_000))]

    #[test]
    fn pages_with_mistakes_are_parsed_as_the_standard_specifies(changes in vec(change(), 1..4)) {
        plainly(&changed(PAGE, &changes));
    }

    #[test]
    fn every_rule_ends_on_random_pages(bodies in vec(body(), 1..4)) {
        let body = bodies.concat();
        plainly(&format!("<!doctype html><html><head><title>t</title></head><body>{body}</body></html>"));
    }
}
