//! The steps of a template: each turn of a loop, each component, block and included template. They are
//! counted while a page is rendered, as the engine has no limit of its own.

use std::ops::Range;

/// The function that counts a step, with its cost and its place; `of` is a value to measure.
pub(in crate::render) const STEP: &str = "parvis_step";

/// Cost of any step, besides the length of what is repeated.
const BASE_COST: usize = 100;

/// Maximum number of branches of an `if`: the engine's parser calls itself for each.
const MAX_BRANCHES: usize = 64;

/// The steps that are counted in a template.
#[derive(Debug, Default)]
pub(super) struct Steps {
    /// The offsets at which calls are inserted, with the calls, in order.
    pub(super) calls: Vec<(usize, String)>,
    /// The first branch that is one too many.
    pub(super) too_many_branches: Option<Range<usize>>,
}

impl Steps {
    /// Finds the steps of the template with that number.
    pub(super) fn of(number: usize, text: &str) -> Self {
        let mut scan = StepScanner {
            number,
            text,
            at: 0,
            found: Vec::new(),
            open: Vec::new(),
            branches: Vec::new(),
            too_many_branches: None,
        };
        scan.run();
        let mut found = scan.found;
        found.sort_by_key(|call| call.offset);
        let calls = found.into_iter().map(|call| (call.offset, call.written())).collect();
        Self { calls, too_many_branches: scan.too_many_branches }
    }
}

/// A call to insert.
struct Call {
    offset: usize,
    form: Form,
    template: usize,
    /// The tag that is counted.
    place: Range<usize>,
    cost: usize,
}

/// The form of a call.
enum Form {
    /// A statement; `trims` if white space around it is removed. `of` is a variable to measure.
    Statement { trims: bool, of: Option<String> },
    /// The condition of a list comprehension, before the author's own, if there is one.
    Condition { is_alone: bool },
}

impl Call {
    fn written(&self) -> String {
        let Self { template, place, cost, .. } = self;
        let of = match &self.form {
            Form::Statement { of: Some(of), .. } => format!(", of={of}"),
            _ => String::new(),
        };
        let call =
            format!("{STEP}(cost={cost}, template={template}, start={}, end={}{of})", place.start, place.end);
        match &self.form {
            Form::Condition { is_alone: true } => format!(" if {call}"),
            Form::Condition { is_alone: false } => format!(" {call} and "),
            Form::Statement { trims, of } => {
                let defined = of.as_ref().map(|of| format!("{of} is defined and ")).unwrap_or_default();
                let [open, close] = if *trims { ["{%-", "-%}"] } else { ["{%", "%}"] };
                format!("{open} if {defined}{call} {close}{open} endif {close}")
            }
        }
    }
}

struct StepScanner<'t> {
    number: usize,
    text: &'t str,
    at: usize,
    found: Vec<Call>,
    /// The blocks that are open: the keyword, and the call at their start or the variable that they set.
    open: Vec<(&'t str, Opened<'t>)>,
    /// For each open `if`, the number of its branches.
    branches: Vec<usize>,
    too_many_branches: Option<Range<usize>>,
}

#[derive(Clone, Copy)]
enum Opened<'t> {
    Counted(usize),
    Sets(&'t str),
}

impl<'t> StepScanner<'t> {
    fn run(&mut self) {
        while let Some(found) = self.text[self.at..].find('{') {
            self.at += found;
            let rest = &self.text[self.at..];
            match rest.as_bytes().get(1) {
                Some(b'#') => self.at += rest.find("#}").map_or(rest.len(), |end| end + 2),
                Some(b'{') => {
                    let end = expression_end(self.text, self.at, "}}");
                    self.comprehensions(self.at..end);
                    self.at = end;
                }
                Some(b'%') => self.statement(),
                _ => self.at += 1,
            }
        }
    }

    fn statement(&mut self) {
        let place = self.at..expression_end(self.text, self.at, "%}");
        self.at = place.end;
        let tag = &self.text[place.clone()];
        let inside = tag.trim_start_matches("{%").trim_start_matches('-').trim_start();
        let (keyword, rest) = word(inside);
        let trims_after = tag.ends_with("-%}");
        match keyword {
            "raw" => self.at = raw_end(self.text, self.at),
            "for" | "component" | "block" => {
                self.open.push((keyword, Opened::Counted(self.found.len())));
                self.count(place.end, &place, Form::Statement { trims: trims_after, of: None });
            }
            "include" => {
                let trims = tag.starts_with("{%-");
                self.count(place.start, &place, Form::Statement { trims, of: None });
            }
            "set" | "set_global" => self.set(rest, &place, trims_after),
            "endfor" | "endcomponent" | "endblock" | "endset" => self.end(keyword, &place, trims_after),
            "if" => self.branches.push(0),
            "elif" => {
                let branches = self.branches.last_mut().map_or(0, |count| {
                    *count += 1;
                    *count
                });
                if branches > MAX_BRANCHES && self.too_many_branches.is_none() {
                    self.too_many_branches = Some(place.clone());
                }
            }
            "endif" => {
                self.branches.pop();
            }
            _ => {}
        }
        self.comprehensions(place);
    }

    fn count(&mut self, offset: usize, place: &Range<usize>, form: Form) {
        self.found.push(Call { offset, form, template: self.number, place: place.clone(), cost: BASE_COST });
    }

    /// Measures the value that a variable is set to, unless it is one that the page was given.
    fn set(&mut self, rest: &'t str, place: &Range<usize>, trims: bool) {
        let (name, rest) = word(rest.trim_start());
        let Some(value) = rest.trim_start().strip_prefix('=') else {
            return self.open.push(("set", Opened::Sets(name)));
        };
        let value = value.trim_end_matches("%}").trim_end_matches('-').trim();
        if value.contains(|sign: char| !(sign.is_alphanumeric() || "._".contains(sign))) {
            self.count(place.end, place, Form::Statement { trims, of: Some(name.to_owned()) });
        }
    }

    fn end(&mut self, keyword: &str, place: &Range<usize>, trims: bool) {
        let Some((opened, with)) = self.open.pop_if(|(opened, _)| keyword.ends_with(*opened)) else { return };
        match with {
            Opened::Counted(call) => self.found[call].cost += place.start - self.found[call].place.end,
            Opened::Sets(name) => {
                debug_assert_eq!(opened, "set");
                self.count(place.end, place, Form::Statement { trims, of: Some(name.to_owned()) });
            }
        }
    }

    /// Counts each turn of the list comprehensions in an expression: `[a for a in list if a]`.
    fn comprehensions(&mut self, place: Range<usize>) {
        let bytes = self.text.as_bytes();
        let (mut at, mut brackets): (usize, Vec<Bracket>) = (place.start + 2, Vec::new());
        while at < place.end {
            match bytes[at] {
                b'"' | b'\'' | b'`' => at = string_end(bytes, at),
                b'[' | b'(' | b'{' => {
                    brackets.push(Bracket { start: at, is_list: bytes[at] == b'[', ..Bracket::default() });
                    at += 1;
                }
                b']' | b')' | b'}' => {
                    let closed = brackets.pop().filter(|bracket| bracket.is_comprehension);
                    if let Some(bracket) = closed.filter(|bracket| !bracket.has_condition) {
                        self.count(at, &(bracket.start..at + 1), Form::Condition { is_alone: true });
                    }
                    at += 1;
                }
                byte if byte.is_ascii_alphabetic() || byte == b'_' => {
                    let (name, _) = word(&self.text[at..place.end]);
                    let start = at;
                    at += name.len();
                    let Some(bracket) = brackets.last_mut().filter(|bracket| bracket.is_list) else {
                        continue;
                    };
                    let is_field = bytes[start - 1] == b'.';
                    if name == "for" && !is_field {
                        bracket.is_comprehension = true;
                    } else if name == "if" && bracket.is_comprehension && !bracket.has_condition {
                        bracket.has_condition = true;
                        let place = bracket.start..at;
                        self.count(at, &place, Form::Condition { is_alone: false });
                    }
                }
                _ => at += 1,
            }
        }
    }
}

#[derive(Default)]
struct Bracket {
    start: usize,
    is_list: bool,
    is_comprehension: bool,
    has_condition: bool,
}

/// Splits the word at the start of a text from the rest.
fn word(text: &str) -> (&str, &str) {
    let end = text.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_'));
    text.split_at(end.unwrap_or(text.len()))
}

/// Returns the offset after the string that begins at an offset.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 1,
            _ if byte == bytes[start] => return at + 1,
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

/// Returns the offset after an expression or a statement, including strings and maps that contain its
/// closing delimiter; the end of the text if it is not closed, which the engine reports.
pub(super) fn expression_end(text: &str, start: usize, end: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut at, mut depth) = (start + 2, 0_usize);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' | b'\'' | b'`' => {
                at = string_end(bytes, at);
                continue;
            }
            _ if depth == 0 && bytes[at..].starts_with(end.as_bytes()) => return at + end.len(),
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
    }
    text.len()
}

/// Returns the offset after the end of a raw block.
pub(super) fn raw_end(text: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(found) = text[at..].find("{%") {
        at += found + 2;
        let words = text[at..].trim_start_matches('-').trim_start();
        if words.starts_with("endraw") {
            return text[at..].find("%}").map_or(text.len(), |end| at + end + 2);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(text: &str) -> String {
        let mut shown = text.to_owned();
        for (offset, call) in Steps::of(0, text).calls.iter().rev() {
            let of = call.split(", of=").nth(1).and_then(|rest| rest.split(')').next()).unwrap_or("*");
            let mark = if call.contains("{%-") { "-" } else { "" };
            shown.insert_str(*offset, &format!("‹{mark}{of}›"));
        }
        shown
    }

    #[test]
    fn whatever_can_be_repeated_is_counted() {
        for (text, expected) in [
            ("{% for a in b %}c{% endfor %}", "{% for a in b %}‹*›c{% endfor %}"),
            ("{%- for a in b -%} c{%- endfor -%}", "{%- for a in b -%}‹-*› c{%- endfor -%}"),
            ("<!-- {% for a in b %}{% endfor %} -->", "<!-- {% for a in b %}‹*›{% endfor %} -->"),
            ("<script>{% for a in b %}", "<script>{% for a in b %}‹*›"),
            (
                "{# {% for a in b %} #}{% raw %}{% for a in b %}{% endraw %}",
                "{# {% for a in b %} #}{% raw %}{% for a in b %}{% endraw %}",
            ),
            ("a {%- include \"b\" %}", "a ‹-*›{%- include \"b\" %}"),
            ("{% set a = b.c %}{% set a = a ~ a -%} ", "{% set a = b.c %}{% set a = a ~ a -%}‹-a› "),
            ("{% set a %}b{% endset %}", "{% set a %}b{% endset %}‹a›"),
            (
                "{% set a | replace(from=\"=\", to=\"\") %}b{% endset %}",
                "{% set a | replace(from=\"=\", to=\"\") %}b{% endset %}‹a›",
            ),
            ("{{ [a for a in b] }}{{ [a.for] }}", "{{ [a for a in b‹*›] }}{{ [a.for] }}"),
            ("{{ [[b[0] for b in a if b] for a in c] }}", "{{ [[b[0] for b in a if‹*› b] for a in c‹*›] }}"),
            (
                "{{ \"[a for a in b]\" }}{% if [\"]\" for a in b] %}",
                "{{ \"[a for a in b]\" }}{% if [\"]\" for a in b‹*›] %}",
            ),
        ] {
            assert_eq!(counted(text), expected);
        }
    }

    #[test]
    fn a_long_body_costs_more() {
        let text = format!("{{% for a in b %}}{}{{% endfor %}}", "c".repeat(900));
        assert!(Steps::of(0, &text).calls[0].1.contains("cost=1000,"));
    }

    #[test]
    fn branches_are_limited() {
        let text = |count| format!("{{% if a %}}{}{{% endif %}}", "{% elif b %}".repeat(count)).repeat(2);
        assert_eq!(Steps::of(0, &text(64)).too_many_branches, None);
        assert_eq!(Steps::of(0, &text(65)).too_many_branches, Some(10 + 64 * 12..10 + 65 * 12));
    }
}
