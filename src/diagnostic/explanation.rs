//! Explanation of a code, parsed from its doc comment.
//!
//! The comment is Markdown. Its first paragraph describes the problem; sections under `##` follow:
//! the reason, an example, how to fix it, the source. The French text follows `# En français`. The
//! files of an example are only in the English part: a French section without files shows those of
//! the English section at the same position.

use super::Code;

/// Explanation of a code in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// Description of the problem.
    pub summary: String,
    /// Sections, in order.
    pub sections: Vec<Section>,
}

/// Section of an explanation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// Title of the section.
    pub title: String,
    /// Markdown text, without files.
    pub text: String,
    /// Files of the example.
    pub files: Vec<ShownFile>,
}

/// File of an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownFile {
    /// Language of the content (`yaml`, `toml`, `markdown`).
    pub format: String,
    /// Path in a portal; empty for an excerpt.
    pub path: String,
    /// Content of the file.
    pub content: String,
}

/// Heading that separates the two languages.
const IN_FRENCH: &str = "# En français";

impl Explanation {
    /// Parses the explanation of a code, in English and in French.
    #[must_use]
    pub fn both(code: &Code) -> [Self; 2] {
        let text: Vec<&str> =
            code.explanation.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        let middle = text.iter().position(|line| *line == IN_FRENCH).unwrap_or(text.len());
        let english = Self::parse(&text[..middle]);
        let mut french = Self::parse(text.get(middle + 1..).unwrap_or_default());
        for (section, original) in french.sections.iter_mut().zip(&english.sections) {
            if section.files.is_empty() {
                section.files.clone_from(&original.files);
            }
        }
        [english, french]
    }

    fn parse(lines: &[&str]) -> Self {
        let mut explanation = Self::default();
        let mut file: Option<ShownFile> = None;
        for line in lines {
            if let Some(open) = &mut file {
                if *line != "```" {
                    open.content.push_str(line);
                    open.content.push('\n');
                } else if let (Some(section), Some(file)) = (explanation.sections.last_mut(), file.take()) {
                    section.files.push(file);
                }
            } else if let Some(information) = line.strip_prefix("```") {
                let (format, path) = information.split_once(' ').unwrap_or((information, ""));
                let (format, path) = (format.to_owned(), path.to_owned());
                file = Some(ShownFile { format, path, content: String::new() });
            } else if let Some(title) = line.strip_prefix("## ") {
                explanation.sections.push(Section { title: title.to_owned(), ..Section::default() });
            } else {
                let text = explanation
                    .sections
                    .last_mut()
                    .map_or(&mut explanation.summary, |section| &mut section.text);
                text.push_str(line);
                text.push('\n');
            }
        }
        trim(&mut explanation.summary);
        explanation.sections.iter_mut().for_each(|section| trim(&mut section.text));
        explanation
    }
}

/// Removes whitespace at both ends.
fn trim(text: &mut String) {
    text.truncate(text.trim_end().len());
    text.drain(..text.len() - text.trim_start().len());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;

    #[test]
    fn a_comment_is_read_in_parts() {
        let explanation = " What.\n\n ## Why\n Because.\n\n ## Example\n ```yaml a/item.yaml\n a: 1\n ```\n \
                           # En français\n Quoi.\n\n ## Pourquoi\n Parce que.\n\n ## Exemple\n";
        let code = Code { id: "X1", name: "x", severity: Severity::Error, explanation, standard: None };
        let [english, french] = Explanation::both(&code);
        assert_eq!((english.summary.as_str(), french.summary.as_str()), ("What.", "Quoi."));
        assert_eq!(english.sections[0].text, "Because.");
        assert_eq!(french.sections[0].title, "Pourquoi");
        let file = ShownFile {
            format: "yaml".to_owned(),
            path: "a/item.yaml".to_owned(),
            content: "a: 1\n".to_owned(),
        };
        assert_eq!(english.sections[1].files, [file]);
        assert_eq!(french.sections[1].files, english.sections[1].files);
    }
}
