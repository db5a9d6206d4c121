//! Files laid over the starter, with marks where something must be found.

use super::{Finding, Site, findings, starter};

/// Signs around what must be blamed; the marks are removed before the file is written.
const MARK: char = '‹';
const MARK_END: char = '›';

/// Writes files into the starter, and returns its findings with the places of the marks.
pub(super) fn laid(code: &str, files: &[(&str, &str)]) -> (Vec<Finding>, Vec<String>) {
    let site: Site = starter();
    let mut marked = Vec::new();
    for (path, text) in files {
        for (number, line) in text.lines().enumerate() {
            let mut column = 1;
            for letter in line.chars() {
                match letter {
                    MARK => marked.push(format!("{code} {path}:{}:{column}", number + 1)),
                    MARK_END => {}
                    _ => column += 1,
                }
            }
        }
        site.write(path, text.replace([MARK, MARK_END], ""));
    }
    marked.sort();
    (findings(&site), marked)
}

/// Holds the findings of a code to the marks in the files, and returns them.
#[track_caller]
pub(super) fn blamed(code: &str, files: &[(&str, &str)]) -> Vec<Finding> {
    let (all, marked) = laid(code, files);
    let own: Vec<Finding> = all.into_iter().filter(|it| it.place.starts_with(code)).collect();
    let mut places: Vec<String> = own.iter().map(|it| it.place.clone()).collect();
    places.sort();
    assert_eq!(places, marked);
    own
}

/// Checks that the files cause no finding at all.
#[track_caller]
pub(super) fn silent(files: &[(&str, &str)]) {
    let (all, _) = laid("", files);
    let all: Vec<String> = all.iter().map(ToString::to_string).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
}
