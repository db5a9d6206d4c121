//! The marks that a version control system leaves in a text whose versions it could not merge.

use std::ops::Range;

/// Returns the first line of each conflict between two versions, outside code blocks.
#[must_use]
pub fn conflict_marks(text: &str) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    if !text.contains("<<<<<<<") && !text.contains(">>>>>>>") {
        return marks;
    }
    let (mut at, mut in_code, mut is_open) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let written = line.trim_end();
        if is_mark(written, "<<<<<<<") {
            marks.push(at..at + written.len());
            is_open = true;
        } else if is_mark(written, ">>>>>>>") {
            if !std::mem::take(&mut is_open) {
                marks.push(at..at + written.len());
            }
        } else if !is_open && ["```", "~~~"].iter().any(|fence| written.trim_start().starts_with(fence)) {
            in_code = !in_code;
        }
        if in_code {
            marks.retain(|mark| mark.end <= at);
            is_open = false;
        }
        at += line.len();
    }
    marks
}

fn is_mark(line: &str, signs: &str) -> bool {
    line.strip_prefix(signs).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conflicts_are_found_once_and_not_in_code() {
        let lines = |text: &str| -> Vec<String> {
            conflict_marks(text).into_iter().map(|mark| text[mark].to_owned()).collect()
        };
        assert_eq!(lines("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n"), ["<<<<<<< HEAD"]);
        assert_eq!(lines("a\n=======\n\nc\n>>>>>>> main\n"), [">>>>>>> main"]);
        assert_eq!(lines("```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n```\n"), [""; 0]);
        assert_eq!(lines(">>>>>>>>>> quoted\n<<<<<<<<"), [""; 0]);
    }
}
