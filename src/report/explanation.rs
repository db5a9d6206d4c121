//! Explanations of codes, for the terminal and the documentation.

use std::fmt::Write;

use crate::{
    diagnostic::{Code, Explanation, Message, Severity},
    locale::{Locale, Messages, Quotes},
    model::Language,
};

/// Maximum length of a line on a terminal, in characters.
const MAX_LINE_CHARS: usize = 88;

/// Families of codes: the first letter, and the id of the message that names it.
const FAMILIES: &[(char, &str)] = &[
    ('G', "family-government"),
    ('L', "family-languages"),
    ('P', "family-publication"),
    ('R', "family-references"),
    ('S', "family-files"),
    ('A', "family-accessibility"),
    ('T', "family-theme"),
];

/// Returns the explanation in the language of the messages, with its typography.
pub(super) fn explanation(code: &Code, messages: &Messages) -> Explanation {
    let [english, french] = Explanation::both(code);
    let mut explanation = if messages.language() == Language::ENGLISH { english } else { french };
    let locale = Locale::of(messages.language());
    let typeset = |text: &mut String| *text = locale.typeset(text, &mut Quotes::default()).into_owned();
    typeset(&mut explanation.summary);
    explanation.sections.iter_mut().for_each(|section| typeset(&mut section.text));
    explanation
}

fn severity(code: &Code, messages: &Messages) -> String {
    messages.text(&Message::new(match code.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
    }))
}

/// Renders the explanation of one code for a terminal.
#[must_use]
pub fn explained(code: &Code, messages: &Messages) -> String {
    let explanation = explanation(code, messages);
    let mut text = format!("{} · {} · {}\n\n", code.id, severity(code, messages), code.name);
    paragraphs(&mut text, &explanation.summary, "");
    for section in &explanation.sections {
        let _ = writeln!(text, "\n{}", section.title);
        paragraphs(&mut text, &section.text, "  ");
        for file in &section.files {
            if !section.text.is_empty() || section.files.len() > 1 {
                text.push('\n');
            }
            if !file.path.is_empty() {
                let _ = writeln!(text, "  {}", file.path);
            }
            for line in file.content.lines() {
                let _ = writeln!(text, "{}", format!("    {line}").trim_end());
            }
        }
    }
    text
}

/// Renders the list of codes with their summaries, by family, for a terminal.
#[must_use]
pub fn listed(codes: &[&Code], messages: &Messages) -> String {
    let mut text = String::new();
    for (letter, name) in FAMILIES {
        let mut own = codes.iter().filter(|code| code.id.starts_with(*letter)).peekable();
        if own.peek().is_none() {
            continue;
        }
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{letter} · {}", messages.text(&Message::new(*name)));
        for code in own {
            let summary = explanation(code, messages).summary.replace('\n', " ");
            let _ = writeln!(text, "  {}  {summary}", code.id);
        }
    }
    text
}

/// Renders the pages of the documentation, one per family: file name and Markdown.
#[must_use]
pub fn pages(codes: &[&Code], messages: &Messages) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    for (letter, name) in FAMILIES {
        let mut own = codes.iter().filter(|code| code.id.starts_with(*letter)).peekable();
        if own.peek().is_none() {
            continue;
        }
        let mut page = format!("# {letter} · {}\n", messages.text(&Message::new(*name)));
        for code in own {
            chapter(&mut page, code, messages);
        }
        pages.push((format!("{letter}.md"), page));
    }
    pages
}

fn chapter(page: &mut String, code: &Code, messages: &Messages) {
    let explanation = explanation(code, messages);
    let _ = writeln!(page, "\n## {} {}\n\n{}\n", code.id, code.name, explanation.summary);
    let _ = writeln!(page, "*{}*", severity(code, messages));
    for section in &explanation.sections {
        let _ = writeln!(page, "\n### {}", section.title);
        if !section.text.is_empty() {
            let _ = writeln!(page, "\n{}", section.text);
        }
        for file in &section.files {
            if !file.path.is_empty() {
                let _ = writeln!(page, "\n`{}`", file.path);
            }
            let _ = writeln!(page, "\n````{}\n{}````", file.format, file.content);
        }
    }
}

/// Writes paragraphs, indented and wrapped at spaces.
fn paragraphs(text: &mut String, words: &str, indent: &str) {
    for (at, paragraph) in words.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()).enumerate() {
        if at > 0 {
            text.push('\n');
        }
        let mut line = String::new();
        for word in paragraph.split([' ', '\n']).filter(|word| !word.is_empty()) {
            if !line.is_empty() && line.chars().count() + word.chars().count() >= MAX_LINE_CHARS {
                let _ = writeln!(text, "{indent}{line}");
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        let _ = writeln!(text, "{indent}{line}");
    }
}
