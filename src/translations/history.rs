//! The earlier versions of texts.

use std::{path::PathBuf, process::Command};

use super::file_of;
use crate::{
    diagnostic::Diagnostics,
    markdown,
    model::{Collection, ItemMeta, Language, layout},
    resolve::{ItemText, fields_of},
    source::{SourceFile, Sources, Span},
    yaml,
};

/// Maximum number of versions of a text that are searched, the latest first.
const MAX_VERSIONS: usize = 200;

/// A source of earlier versions of texts.
pub trait History {
    /// Returns the item's text in that language when its fingerprint was `hash`; `None` if it is
    /// not known.
    fn find(&self, meta: &ItemMeta, language: Language, hash: &str, sources: &Sources) -> Option<ItemText>;
}

/// The Git history of the portal. Without a repository, or without Git, no versions are known.
pub struct GitHistory {
    /// Folder of the portal.
    pub root: PathBuf,
}

impl History for GitHistory {
    fn find(&self, meta: &ItemMeta, language: Language, hash: &str, sources: &Sources) -> Option<ItemText> {
        let text = file_of(meta, language, language, sources);
        let facts = format!("{}/{}", meta.folder, layout::FACTS);
        let log =
            self.git(&["log", "--format=%H", &format!("--max-count={MAX_VERSIONS}"), "--", &text, &facts])?;
        log.lines().find_map(|commit| {
            let show = |path: &str| self.git(&["show", &format!("{commit}:./{path}")]);
            let text = if text == facts { None } else { show(&text) };
            let (text, facts) = (text.unwrap_or_default(), show(&facts).unwrap_or_default());
            let words = words(&text, &facts, meta.collection, language);
            (words.fingerprint() == hash).then_some(words)
        })
    }
}

impl GitHistory {
    fn git(&self, arguments: &[&str]) -> Option<String> {
        // A repository's own configuration must not run a program.
        let quiet = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];
        let output =
            Command::new("git").arg("-C").arg(&self.root).args(quiet).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
    }
}

/// Returns the text of an item from its text file and its facts.
fn words(text: &str, facts: &str, collection: Collection, language: Language) -> ItemText {
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("", text));
    let split = markdown::split(text, file, &mut Diagnostics::default());
    let parse = |text: &str| yaml::parse(text, Span::new(file, 0, text.len())).ok();
    let front = split.front_matter.and_then(|range| parse(&text[range]));
    let fronts: Vec<_> = front.into_iter().map(|node| (language, node)).collect();
    ItemText::new(&fields_of(collection, parse(facts).as_ref(), &fronts), language, &text[split.body])
}
