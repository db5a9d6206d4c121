//! Pages made by chance.

use proptest::{collection::vec, prelude::*};

use super::invariants::read_through;
use parvis::dom::{ChildNode, Document, Element};

/// Bits of markup that a page may be put together of.
const BITS: &[&str] = &[
    "<!doctype html>",
    "<html lang=fr>",
    "<body>",
    "</body>",
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<b>",
    "</b>",
    "<a href=/>",
    "<a>",
    "</a>",
    "<table>",
    "<tr>",
    "<td>",
    "<th>",
    "</table>",
    "<caption>",
    "<select>",
    "<option>",
    "</select>",
    "<form>",
    "</form>",
    "<label for=a>",
    "<label>",
    "</label>",
    "<input id=a>",
    "<input type=checkbox>",
    "<button aria-labelledby='a b'>",
    "</button>",
    "<span id=b aria-owns='a b c'>",
    "<span id=c aria-labelledby=b>",
    "</span>",
    "<svg>",
    "<title>",
    "</title>",
    "<foreignObject>",
    "</svg>",
    "<math>",
    "<mi>",
    "</math>",
    "<template>",
    "</template>",
    "<noscript>",
    "</noscript>",
    "<frameset>",
    "<frame>",
    "<plaintext>",
    "<textarea>",
    "</textarea>",
    "<script>",
    "</script>",
    "<style>",
    "</style>",
    "<ul role=none>",
    "<li>",
    "<details>",
    "<summary>",
    "</details>",
    "<fieldset disabled>",
    "<legend>",
    "<img alt='' title=x>",
    "<image>",
    "<dl><dt>",
    "<dd>",
    "<p id='é \"\\ \n' hidden>",
    "<x-y id=1>",
    "<f\u{0}o>",
    "<é>",
    "<P ID=P STYLE='display:none;x'>",
    "<br/>",
    "</br>",
    "<!-- x -->",
    "<![CDATA[x]]>",
    "<?x?>",
    "text",
    " ",
    "\r\n",
    "&amp;",
    "&#0;",
    "&nbsp;",
    "\u{0}",
    "é",
    "<",
    ">",
    "'",
    "\"",
    "=",
    "<section aria-label=x>",
    "<header>",
    "<a href=# aria-describedby=a>",
    "<h1 tabindex=-1>",
    "<q a=1 A=2 a=3>",
    "<col>",
    "<dialog>",
];

/// A tree of elements that nest without ado.
#[derive(Clone, Debug)]
enum Simple {
    Text(String),
    Element(&'static str, String, Vec<Simple>),
}

fn simple() -> impl Strategy<Value = Simple> {
    let text = "[a-zé <&\"]{1,8}".prop_map(Simple::Text);
    text.prop_recursive(5, 60, 6, |inner| {
        let name = prop::sample::select(vec!["div", "section", "span", "em", "ul", "article"]);
        (name, "[a-zé <&\"]{0,6}", vec(inner, 0..6))
            .prop_map(|(name, title, inside)| Simple::Element(name, title, inside))
    })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// The tree as it is written in a page.
fn written(tree: &Simple) -> String {
    match tree {
        Simple::Text(text) => escaped(text),
        Simple::Element(name, title, inside) => {
            let inside: String = inside.iter().map(written).collect();
            format!("<{name} title=\"{}\">{inside}</{name}>", escaped(title))
        }
    }
}

/// A page's tree written again.
fn written_again(element: Element<'_>) -> String {
    let inside = element.child_nodes().map(|it| match it {
        ChildNode::Text(text) => escaped(text),
        ChildNode::Element(element) => written_again(element),
    });
    let title = escaped(element.attr("title").unwrap_or_default());
    format!("<{0} title=\"{title}\">{1}</{0}>", element.tag(), inside.collect::<String>())
}

proptest! {
    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..400)) {
        read_through(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_text(text in "\\PC{0,200}") {
        read_through(&text);
    }

    #[test]
    fn any_markup(bits in vec(prop::sample::select(BITS), 0..60)) {
        read_through(&bits.concat());
    }

    #[test]
    fn a_simple_tree_is_read_as_it_is_written(trees in vec(simple(), 0..4)) {
        let inside: String = trees.iter().map(written).collect();
        let page = format!("<!doctype html><main title=\"\">{inside}</main>");
        let document = Document::parse(&page);
        let main = document.named("main").next().unwrap();
        prop_assert_eq!(format!("<!doctype html>{}", written_again(main)), page);
    }
}
