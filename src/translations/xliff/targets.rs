//! The targets of translations in the author's files.

use super::XliffImport;
use crate::{
    diagnostic::{Edit, Failure},
    edit::NewFile,
    model::{ItemMeta, Language},
    resolve::{LocalizedField, Portal, facts, yaml_of},
    source::{FileId, Span},
    translations::{
        accept::{Acceptance, field as stamp, stamp_with, with_line_endings_of},
        file_of,
    },
    yaml,
};

/// The pending changes to the files of an item.
pub(super) struct Targets<'p> {
    portal: &'p Portal,
    meta: &'p ItemMeta,
    of: Language,
    to: Language,
    replaced: Vec<Edit>,
    /// Fields of a front matter to create.
    lines: Vec<(String, String)>,
    body: Option<String>,
    /// Fingerprint for the stamp of a front matter to create, or without a stamp.
    stamp: Option<String>,
}

impl<'p> Targets<'p> {
    pub(super) fn new(portal: &'p Portal, meta: &'p ItemMeta, of: Language, to: Language) -> Self {
        Self { portal, meta, of, to, replaced: Vec::new(), lines: Vec::new(), body: None, stamp: None }
    }

    /// Writes a field in the target language, where it has a value, else where its source has one:
    /// in its map of languages, or in the front matter of the language's text. Returns `false` if
    /// that cannot be done without changing anything else.
    pub(super) fn put(&mut self, field: &LocalizedField, words: &str) -> bool {
        let source = field.values.get(&self.of);
        let with_facts = field.values.get(&self.to).or(source).is_some_and(|value| value.with_facts);
        let is_block =
            source.is_some_and(|source| source.text.trim().contains('\n') && source.text.ends_with('\n'));
        let words = if is_block { format!("{}\n", words.trim()) } else { words.trim().to_owned() };
        let language = self.to.to_string();
        let mut path: Vec<&str> = field.path.iter().map(String::as_str).collect();
        let place = if with_facts {
            path.push(&language);
            facts(self.meta, &self.portal.sources).and_then(|file| yaml_of(file, &self.portal.sources))
        } else {
            self.file().and_then(|file| yaml_of(file, &self.portal.sources))
        };
        match place {
            Some(place) => {
                let text = self.portal.sources.file(place.file).text();
                let change = yaml::amend(text, place, &path, &words);
                let is_placed = change.is_some();
                self.replaced.extend(change);
                is_placed
            }
            None if with_facts => false,
            None => {
                self.lines.push((field.name.clone(), words));
                true
            }
        }
    }

    /// Sets the body of the text.
    pub(super) fn text(&mut self, body: String) {
        let old = self.meta.texts.get(&self.to).map(|text| text.body);
        let body = match self.file() {
            Some(file) => with_line_endings_of(self.portal.sources.file(file).text(), body),
            None => body,
        };
        if let Some(old) = old.filter(|old| self.portal.sources.slice(*old) != body) {
            self.replaced.push(Edit { span: old, text: body.clone() });
        }
        self.body = Some(body);
    }

    /// Stamps the text, if there is one, as made from a source with that fingerprint.
    ///
    /// # Errors
    /// The existing text cannot be stamped.
    pub(super) fn stamp(&mut self, hash: &str) -> Result<(), Failure> {
        let front = self.file().map(|file| yaml_of(file, &self.portal.sources));
        match front {
            Some(Some(_)) => match stamp_with(self.portal, self.meta, self.to, hash)? {
                Acceptance::Already => {}
                Acceptance::Stamp(stamp) => self.replaced.push(stamp),
            },
            Some(None) => self.stamp = Some(hash.to_owned()),
            None => self.stamp = self.body.is_some().then(|| hash.to_owned()),
        }
        Ok(())
    }

    /// Returns and drops the fields that belong in a text that neither exists nor is imported.
    pub(super) fn unplaced(&mut self) -> Vec<String> {
        let has_home = self.file().is_some() || self.body.is_some();
        let fields = if has_home { Vec::new() } else { std::mem::take(&mut self.lines) };
        fields.into_iter().map(|(name, _)| name).collect()
    }

    /// Adds the changes to the import.
    pub(super) fn finish(self, imported: &mut XliffImport) {
        let mut front: String = self.lines.iter().map(|(name, words)| line(name, words)).collect();
        if let Some(hash) = self.stamp.filter(|_| self.meta.translation(self.to).is_none()) {
            front.push_str(&stamp(self.of, &hash));
        }
        imported.replaced.extend(self.replaced);
        match (self.meta.texts.get(&self.to), self.body) {
            (None, Some(body)) => {
                let path = file_of(self.meta, self.to, self.of, &self.portal.sources);
                let fence = if front.is_empty() { "" } else { "---\n" };
                let text = with_line_endings_of(&body, [fence, &front, fence, &body].concat());
                imported.created.push(NewFile::new(path, text));
            }
            (Some(text), _)
                if !front.is_empty() && yaml_of(text.body.file, &self.portal.sources).is_none() =>
            {
                let start = Span { end: text.body.start, ..text.body };
                let own = self.portal.sources.file(text.body.file).text();
                let front = with_line_endings_of(own, format!("---\n{front}---\n"));
                imported.replaced.push(Edit { span: start, text: front });
            }
            _ => {}
        }
    }

    /// Returns the file of the text; `None` if it does not exist.
    fn file(&self) -> Option<FileId> {
        self.meta.texts.get(&self.to).map(|text| text.body.file)
    }
}

fn line(name: &str, words: &str) -> String {
    format!("{name}: {}\n", yaml::block(words, 2))
}
