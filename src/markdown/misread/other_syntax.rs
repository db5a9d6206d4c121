//! Syntax of other programs and dialects.

use std::ops::Range;

use regex::Captures;

use super::{
    Found,
    block::{Block, BlockKind},
    captures, is_in_address, patterns,
};
use crate::{
    diagnostic::nearest,
    locale::Pattern,
    markdown::{callout::Callout, problems::OTHER_SYNTAX},
};

patterns! {
    ATTRIBUTES = r"\{:[^{}\n]*\}|\{[.#][A-Za-z][\w-]*(?:\s[^{}\n]*)?\}";
    CONTENTS = r"(?i)\[\[?_?toc_?\]\]?|@\[toc\]|<!-- toc -->|\{\{toc\}\}|\[\[_TABLE_DES_MATIERES_\]\]";
    WIKI = r"!?\[\[([^\[\]|\n]+)(?:\|([^\[\]\n]+))?\]\]";
    ADMONITION = "(?m)^(?:!!!|\\?\\?\\?\\+?)[ \\t]*([A-Za-z-]+)(?:[ \\t]+[\"“«][^\\n]*)?$";
    ALERT = r"(?m)^\[![ \x{A0}]*([\pL-]+)[ \x{A0}]*\]";
    EMOJI = r"(?:^|[\s(«“,.;!\x{FFFC}])(?P<at>:[a-z0-9+-][a-z0-9_+-]{1,40}:)(?:$|[\s).,;!?»”\x{FFFC}:])";
    MARKED = r"(?:^|[\s(«“’'])(?P<at>==([^=\s](?:[^=\n]*[^=\s])?)==)(?:$|[^=\w])";
    INSERTED = r"(?:^|[\s(«“’'])(?P<at>\+\+([^+\s](?:[^+\n]*[^+\s])?)\+\+)(?:$|[^+\w])";
    RAISED = r"\w(?P<at>\^([A-Za-z0-9+\x{2212}-]{1,12})\^)";
    LOWERED = r"\w(?P<at>~([A-Za-z0-9+\x{2212}-]{1,12})~)";
    // `2^32` is read as it is written; `10^6` and `m^2` have their own signs.
    POWER = r"(?:[A-Za-z)]|(?:^|[^0-9])10)(?P<at>\^\{?(-?[0-9]{1,3})\}?)";
    LATEX = r"\\(?:newpage|pagebreak|clearpage|tableofcontents|noindent|medskip|bigskip)\b|\\(?:begin|end|textbf|textit|emph|cite|ref|label|section|subsection|footnote|href|url|vspace|hspace|textcolor)\{[^{}\n]*\}";
    MATHS = r"\$\$?[^\s$][^$\n]*[\\^_{}][^$\n]*\$\$?";
    BBCODE = r"(?i)\[(b|i|u|s|url|img|quote|code|color|size|center|list|email)(?:=[^\]\n]+)?\](?:.*?)\[/(?:b|i|u|s|url|img|quote|code|color|size|center|list|email)\]";
    TEXTILE = r"(?m)^(h([1-6])|bq|p)\. (\S[^\n]*)$";
    TEXTILE_LINK = "[\"“]([^\"“”\\n]+)[\"”]:(https?://\\S+)";
    WIKI_HEADING = r"(?m)^(={1,6}) ([^=\n]+?)(?: =+)?$";
    WIKI_BOLD = r"'{3}([^'\n]+)'{3}|’{3}([^’\n]+)’{3}";
    DIRECTIVE = r"(?m)^(?:::?[a-z][\w-]*(?:\[[^\]\n]*\])?\{[^{}\n]*(?:\{[^{}\n]*\}[^{}\n]*)?\}|::[a-z][\w-]*\[[^\]\n]*\]|\.\. [a-z-]+::[^\n]*|(?:image|include|video|toc|xref)::?\S*\[[^\]\n]*\]|ifdef::[^\n]*)$";
    MODULE = "(?m)^(?:import\\s[^\\n]*\\sfrom\\s+['\"“‘’«][^\\n]*|export\\s+(?:const|default)\\s[^\\n]*)$";
    COMMENT = r"\{/\*|%%[^%\n]+%%|\{(?:>>|\+\+|--|~~|==)[^{}\n]+\}";
    CITATION = r"\[@[\w:.-]+[^\]\n]*\]";
    INLINE_NOTE = r"\^\[([^\[\]\n]+)\]";
    ABBREVIATION = r"(?m)^\*\[([^\]\n]+)\]:[ \t]*([^\n]+)$";
    EQUALS = r"(?m)^[=]{3,}$";
}

/// A syntax: the sign without which it is not there, its pattern, and the correction of a match.
struct Syntax {
    kind: &'static str,
    sign: &'static str,
    pattern: &'static std::sync::LazyLock<Pattern>,
    corrected: fn(&Captures<'_>) -> Option<String>,
}

/// Returns no correction.
fn none(_: &Captures<'_>) -> Option<String> {
    None
}

const SYNTAXES: &[Syntax] = &[
    Syntax { kind: "contents", sign: "[", pattern: &CONTENTS, corrected: none },
    Syntax { kind: "attributes", sign: "{", pattern: &ATTRIBUTES, corrected: none },
    Syntax { kind: "maths", sign: "$", pattern: &MATHS, corrected: none },
    Syntax { kind: "wiki", sign: "[[", pattern: &WIKI, corrected: wiki },
    Syntax { kind: "admonition", sign: "!!!", pattern: &ADMONITION, corrected: admonition },
    Syntax { kind: "admonition", sign: "???", pattern: &ADMONITION, corrected: admonition },
    Syntax { kind: "alert", sign: "[!", pattern: &ALERT, corrected: alert },
    Syntax {
        kind: "emoji",
        sign: ":",
        pattern: &EMOJI,
        corrected: |groups| Some(emoji(&groups[1])?.as_str().to_owned()),
    },
    Syntax {
        kind: "html",
        sign: "==",
        pattern: &MARKED,
        corrected: |groups| Some(format!("<mark>{}</mark>", &groups[2])),
    },
    Syntax { kind: "html", sign: "++", pattern: &INSERTED, corrected: |groups| Some(groups[2].to_owned()) },
    Syntax {
        kind: "html",
        sign: "^",
        pattern: &RAISED,
        corrected: |groups| Some(format!("<sup>{}</sup>", &groups[2])),
    },
    Syntax {
        kind: "html",
        sign: "~",
        pattern: &LOWERED,
        corrected: |groups| Some(format!("<sub>{}</sub>", &groups[2])),
    },
    Syntax {
        kind: "html",
        sign: "^",
        pattern: &POWER,
        corrected: |groups| Some(format!("<sup>{}</sup>", &groups[2])),
    },
    Syntax { kind: "latex", sign: "\\", pattern: &LATEX, corrected: none },
    Syntax { kind: "bbcode", sign: "[/", pattern: &BBCODE, corrected: bbcode },
    Syntax { kind: "heading", sign: ". ", pattern: &TEXTILE, corrected: textile },
    Syntax {
        kind: "link",
        sign: ":http",
        pattern: &TEXTILE_LINK,
        corrected: |groups| Some(format!("[{}]({})", &groups[1], &groups[2])),
    },
    Syntax {
        kind: "heading",
        sign: "= ",
        pattern: &WIKI_HEADING,
        corrected: |groups| Some(format!("{} {}", "#".repeat(groups[1].len().max(2)), &groups[2])),
    },
    Syntax { kind: "bold", sign: "'''", pattern: &WIKI_BOLD, corrected: bold },
    Syntax { kind: "bold", sign: "’’’", pattern: &WIKI_BOLD, corrected: bold },
    Syntax { kind: "directive", sign: ":", pattern: &DIRECTIVE, corrected: none },
    Syntax { kind: "code", sign: " from ", pattern: &MODULE, corrected: none },
    Syntax { kind: "code", sign: "export ", pattern: &MODULE, corrected: none },
    Syntax { kind: "code", sign: "{", pattern: &COMMENT, corrected: none },
    Syntax { kind: "code", sign: "%%", pattern: &COMMENT, corrected: none },
    Syntax { kind: "citation", sign: "[@", pattern: &CITATION, corrected: none },
    Syntax {
        kind: "note",
        sign: "^[",
        pattern: &INLINE_NOTE,
        corrected: |groups| Some(format!("[^1]: {}", &groups[1])),
    },
    Syntax {
        kind: "html",
        sign: "*[",
        pattern: &ABBREVIATION,
        corrected: |groups| Some(format!("<abbr title=\"{}\">{}</abbr>", groups[2].trim(), &groups[1])),
    },
    Syntax { kind: "rule", sign: "===", pattern: &EQUALS, corrected: |_| Some("---".to_owned()) },
];

/// Finds syntax of other programs in a block.
pub(super) fn find(block: &Block<'_>, found: &mut Found<'_>) {
    let text = block.text.as_str();
    for syntax in SYNTAXES.iter().filter(|syntax| text.contains(syntax.sign)) {
        for groups in captures(syntax.pattern, text) {
            let Some(at) = groups.name("at").or_else(|| groups.get(0)) else { continue };
            let range = at.range();
            let is_sign = matches!(syntax.kind, "html" | "emoji" | "maths" | "attributes");
            if is_sign && is_in_address(text, &range)
                || syntax.kind == "heading" && block.kind != BlockKind::Paragraph
                || is_mentioned(syntax.kind, text, &range)
            {
                continue;
            }
            let place = block.place(&range);
            match (syntax.corrected)(&groups) {
                Some(corrected) => found.correct(OTHER_SYNTAX, syntax.kind, &place, &corrected),
                None => found.add(OTHER_SYNTAX, syntax.kind, &place),
            }
        }
    }
}

/// Returns `true` for words that only look like a syntax where they are: a name between colons that is
/// no emoji (`:backend:`), attributes of no text (`an id {#x}, as here`), the name of a variable
/// (`$HOME/$USER`).
fn is_mentioned(kind: &str, text: &str, range: &Range<usize>) -> bool {
    let written = &text[range.clone()];
    let (before, after) = (text[..range.start].chars().next_back(), text[range.end..].chars().next());
    match kind {
        "emoji" => emoji(written).is_none(),
        "attributes" => {
            let is_attached = before.is_none_or(|sign| sign == '\n' || !sign.is_whitespace() && sign != '(');
            let ends_line = text[range.end..].lines().next().unwrap_or_default().trim().is_empty();
            !is_attached && !ends_line
        }
        "maths" => {
            let name = written.trim_start_matches('$');
            let length =
                name.len() - name.trim_start_matches(|it: char| it.is_ascii_uppercase() || it == '_').len();
            length > 1 || after.is_some_and(char::is_alphanumeric)
        }
        _ => false,
    }
}

/// Returns the emoji that a name between colons stands for.
fn emoji(name: &str) -> Option<&'static emojis::Emoji> {
    emojis::get_by_shortcode(name.trim_matches(':'))
}

fn wiki(groups: &Captures<'_>) -> Option<String> {
    let words = groups.get(2).or_else(|| groups.get(1))?.as_str();
    Some(format!("[{}](…)", words.trim()))
}

#[expect(clippy::unnecessary_wraps, reason = "other functions of the table return none")]
fn admonition(groups: &Captures<'_>) -> Option<String> {
    let name = groups[1].to_lowercase();
    let known = match name.as_str() {
        "hint" | "success" => "tip",
        "danger" | "caution" | "error" | "bug" | "failure" => "warning",
        name if Callout::named(name).is_some() => name,
        _ => "note",
    };
    Some(format!(":::{known}"))
}

/// Returns the alert that a name in brackets stands for, in French, in English or misspelled.
#[expect(clippy::unnecessary_wraps, reason = "other functions of the table return none")]
fn alert(groups: &Captures<'_>) -> Option<String> {
    const NAMES: [&str; 5] = ["NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"];
    let name = groups[1].to_uppercase();
    let known = match name.as_str() {
        "REMARQUE" | "INFO" | "INFORMATION" | "INFOS" | "RENSEIGNEMENT" | "À-NOTER" | "ABSTRACT" => "NOTE",
        "CONSEIL" | "CONSEILS" | "ASTUCE" | "ASTUCES" | "HINT" | "SUCCESS" => "TIP",
        "ATTENTION" | "AVERTISSEMENT" | "ALERTE" | "ALERT" => "WARNING",
        "DANGER" | "PRUDENCE" | "ERROR" | "ERREUR" => "CAUTION",
        other => nearest(other, NAMES).unwrap_or("NOTE"),
    };
    Some(format!("> [!{known}]"))
}

fn bbcode(groups: &Captures<'_>) -> Option<String> {
    let inside =
        groups[0].split_once(']').and_then(|(_, rest)| rest.rsplit_once("[/")).map(|(inside, _)| inside)?;
    match groups[1].to_lowercase().as_str() {
        "b" => Some(format!("**{inside}**")),
        "i" | "u" => Some(format!("*{inside}*")),
        "s" => Some(format!("~~{inside}~~")),
        "url" => Some(match groups[0].split_once('=').and_then(|(_, rest)| rest.split_once(']')) {
            Some((address, _)) => format!("[{inside}]({address})"),
            None => format!("<{inside}>"),
        }),
        "img" => Some(format!("![…]({inside})")),
        "quote" => Some(format!("> {inside}")),
        _ => Some(inside.to_owned()),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "other functions of the table return none")]
fn textile(groups: &Captures<'_>) -> Option<String> {
    let text = &groups[3];
    Some(match groups.get(2).and_then(|level| level.as_str().parse::<usize>().ok()) {
        Some(level) => format!("{} {text}", "#".repeat(level.max(2))),
        None if groups[1].starts_with("bq") => format!("> {text}"),
        None => text.to_owned(),
    })
}

fn bold(groups: &Captures<'_>) -> Option<String> {
    let words = groups.get(1).or_else(|| groups.get(2))?;
    Some(format!("**{}**", words.as_str().trim()))
}
