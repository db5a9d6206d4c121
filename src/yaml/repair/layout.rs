//! Lines that are not where they belong: tabs, indentation, and dashes that are missing.

use super::{
    line::{Line, lines_above, lines_below},
    proposal::Repair,
};

/// Lines above the error that are tried: a quotation mark may be opened some lines before.
pub(super) const MAX_LINES: usize = 4;

/// Indentations above a line that it is tried at.
const MAX_INDENTS: usize = 6;

/// Replaces the tabs in the indentation of the line and of those below it.
pub(super) fn without_tabs(line: &Line<'_>, text: &str) -> Vec<Repair> {
    if !line.indentation().contains('\t') {
        return Vec::new();
    }
    let repair = |range, text| Repair { reason: "yaml-tab", range, text, certain: true, quotes: false };
    let single = indents(text, line)
        .into_iter()
        .map(|indent| repair(line.range.clone(), format!("{}{}", " ".repeat(indent), line.content(text))));
    let single: Vec<Repair> = single.collect();
    all_without_tabs(line, text).map(|(range, text)| repair(range, text)).into_iter().chain(single).collect()
}

/// Returns the range from the line to the last one below it that is indented with tabs, with two spaces
/// for each tab.
fn all_without_tabs(line: &Line<'_>, text: &str) -> Option<(std::ops::Range<usize>, String)> {
    let start = line.range.start;
    let mut fixed = String::new();
    let (mut read, mut kept) = (0, (0, 0));
    for written in text[start..].split_inclusive('\n') {
        let inside = written.trim_start_matches([' ', '\t']);
        let indent = &written[..written.len() - inside.len()];
        let body = inside.trim_end_matches(['\r', '\n']);
        fixed.push_str(&indent.replace('\t', "  "));
        fixed.push_str(body);
        read += written.len();
        if indent.contains('\t') {
            kept = (fixed.len(), read - (inside.len() - body.len()));
        }
        fixed.push_str(&inside[body.len()..]);
    }
    let (length, end) = kept;
    fixed.truncate(length);
    (end > 0).then_some((start..start + end, fixed))
}

/// Puts a space after the dash of an item: `-code: C01`.
pub(super) fn dash_spaced(line: &Line<'_>) -> Option<Repair> {
    let rest = line.value.strip_prefix('-').or_else(|| line.name.strip_prefix('-'))?;
    let begins = rest.starts_with(|sign: char| sign.is_alphanumeric() || matches!(sign, '{' | '[' | '"'));
    let (name, value) = if line.name.is_empty() { ("", rest) } else { (rest, line.value) };
    begins.then(|| line.repair("yaml-dash-space", true, &format!("- {name}"), value))
}

/// Replaces the dash of prose or the bullet before an item with the hyphen of YAML: `– code: C01`.
pub(super) fn typed_dash(line: &Line<'_>, text: &str) -> Option<Repair> {
    let rest = line.content(text).strip_prefix(['–', '—', '−', '‐', '‑', '•'])?;
    let words = rest.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    (words.len() < rest.len() && !words.is_empty()).then(|| Repair {
        reason: "yaml-dash-sign",
        range: line.range.clone(),
        text: format!("{}- {words}", line.indentation()),
        certain: true,
        quotes: false,
    })
}

/// Puts a dash before a line among the items of a list.
pub(super) fn dashed(line: &Line<'_>, text: &str) -> Option<Repair> {
    if line.lead.contains('-') || line.content(text).starts_with(['-', '#']) {
        return None;
    }
    let indent = line.indentation().len();
    let is_item = |near: &Line<'_>| near.lead.contains('-') && near.indentation().len() == indent;
    let above = lines_above(text, line.range.start).next().map(|range| Line::new(text, range));
    let below = lines_below(text, line.range.end).next();
    let below = below.map(|(start, next)| Line::new(text, start..start + next.len()));
    let is_among = above.iter().chain(&below).any(is_item);
    is_among.then(|| line.repair("yaml-dash", true, &format!("- {}", line.name), line.value))
}

/// Puts the dash of the first item of a list, whose second one is at the line.
pub(super) fn first_dashed(line: &Line<'_>, text: &str) -> Option<Repair> {
    if !line.lead.contains('-') {
        return None;
    }
    let indent = line.indentation().len();
    let mut first = None;
    for range in lines_above(text, line.range.start) {
        let above = Line::new(text, range);
        if above.opens() && above.indentation().len() <= indent && !above.lead.contains('-') {
            break;
        }
        if above.indentation().len() < indent {
            return None;
        }
        first = Some(above);
    }
    let first = first.filter(|first| !first.lead.contains('-') && !first.value.starts_with('#'))?;
    let lead = format!("{}- ", " ".repeat(indent));
    let text = format!("{lead}{}{}", first.name, first.value);
    Some(Repair { reason: "yaml-dash", range: first.range, text, certain: true, quotes: false })
}

/// Indents the lines that continue the value above.
pub(super) fn continued(text: &str, line: &Line<'_>) -> Option<Repair> {
    if !line.name.is_empty() || line.opens() || line.lead.contains('-') {
        return None;
    }
    let above = lines_above(text, line.range.start).take(MAX_LINES).map(|range| Line::new(text, range));
    let owner = above.into_iter().find(|above| !above.name.is_empty())?;
    let indent = owner.lead.len() + 2;
    let rest = text[line.range.start..].split_inclusive('\n');
    let mut end = line.range.start;
    let mut fixed = String::new();
    for next in rest {
        let is_field = Line::new(next, 0..next.trim_end().len()).name.len() > 1 || next.starts_with("- ");
        if is_field {
            break;
        }
        end += next.len();
        if !next.trim().is_empty() {
            fixed.push_str(&" ".repeat(indent));
        }
        fixed.push_str(next.trim_start_matches([' ', '\t']));
    }
    let kept = fixed.trim_end().len();
    let end = end - (fixed.len() - kept);
    fixed.truncate(kept);
    Some(Repair {
        reason: "yaml-continued",
        range: line.range.start..end.max(line.range.start),
        text: fixed,
        certain: false,
        quotes: false,
    })
}

/// Gives the line the indentation of one above it: alone, or with the lines below that are as deep.
pub(super) fn indented(text: &str, line: &Line<'_>) -> Vec<Repair> {
    let own = line.indentation().len();
    if line.indentation().contains('\t') {
        return Vec::new();
    }
    let repair = |end: usize, fixed: String, certain: bool| Repair {
        reason: "yaml-indentation",
        range: line.range.start..end,
        text: fixed,
        certain,
        quotes: false,
    };
    let indents = indents(text, line);
    let alone = indents.iter().map(|&indent| {
        let fixed = format!("{}{}", " ".repeat(indent), line.content(text));
        repair(line.range.end, fixed, indent.abs_diff(own) == 1)
    });
    let block = lines_below(text, line.range.end)
        .take_while(|(_, below)| below.len() - below.trim_start().len() >= own.max(1))
        .last()
        .map(|(start, below)| start + below.trim_end().len());
    let shifted = block.into_iter().flat_map(|end| {
        indents.iter().map(move |&indent| {
            let lines = text[line.range.start..end].split_inclusive('\n').map(|written| {
                let body = written.trim_start_matches(' ');
                let depth = (written.len() - body.len() + indent).saturating_sub(own);
                if body.trim().is_empty() { body.to_owned() } else { format!("{}{body}", " ".repeat(depth)) }
            });
            repair(end, lines.collect(), indent.abs_diff(own) == 1)
        })
    });
    alone.chain(shifted).collect()
}

/// Returns the indentations of the lines above, and those of what is inside them, nearest to that of the
/// line first.
fn indents(text: &str, line: &Line<'_>) -> Vec<usize> {
    let own = line.indentation().len();
    let mut indents: Vec<usize> = Vec::new();
    for range in lines_above(text, line.range.start) {
        let above = Line::new(text, range);
        let inside = if above.opens() { above.lead.len() + 2 } else { above.lead.len() };
        for indent in [above.indentation().len(), inside] {
            if !indents.contains(&indent) && (indent != own || line.indentation().contains('\t')) {
                indents.push(indent);
            }
        }
        if indents.len() >= MAX_INDENTS || above.indentation().is_empty() {
            break;
        }
    }
    // The width of a tab does not determine the indentation that was meant.
    if !line.indentation().contains('\t') {
        indents.sort_by_key(|indent| indent.abs_diff(own));
    }
    indents
}
