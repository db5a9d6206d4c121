//! What texts said before.

use std::{path::PathBuf, process::Command};

use super::Words;
use crate::{
    diagnostic::Diagnostics,
    markdown,
    model::{Head, Language, layout},
    resolve::fingerprint,
    source::{Node, SourceFile, Sources, Span},
    yaml,
};

/// How many versions of a text are looked through, the latest first.
const VERSIONS: usize = 200;

/// Who knows what texts said before.
pub trait Past {
    /// What the item said in that language when its fingerprint was `hash`; nothing where nobody
    /// knows.
    fn find(&self, head: &Head, language: Language, hash: &str) -> Option<Words>;
}

/// The history that Git keeps of the portal. Where there is none, or Git is not there, nothing is
/// known.
pub struct Git {
    /// The portal's folder.
    pub root: PathBuf,
}

impl Past for Git {
    fn find(&self, head: &Head, language: Language, hash: &str) -> Option<Words> {
        let (text, facts) =
            (layout::text(&head.folder, language), format!("{}/{}", head.folder, layout::FACTS));
        let log =
            self.git(&["log", "--format=%H", &format!("--max-count={VERSIONS}"), "--", &text, &facts])?;
        log.lines().find_map(|commit| {
            let show = |path: &str| self.git(&["show", &format!("{commit}:./{path}")]);
            let words = words(&show(&text)?, &show(&facts).unwrap_or_default(), language);
            (fingerprint(&words.title, &words.summary, &words.body) == hash).then_some(words)
        })
    }
}

impl Git {
    fn git(&self, arguments: &[&str]) -> Option<String> {
        // A repository's own settings must not run a program.
        let quiet = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];
        let output =
            Command::new("git").arg("-C").arg(&self.root).args(quiet).args(arguments).output().ok()?;
        output.status.success().then(|| String::from_utf8(output.stdout).ok()).flatten()
    }
}

/// What a text and the facts beside it said together.
fn words(text: &str, facts: &str, language: Language) -> Words {
    let mut sources = Sources::default();
    let file = sources.add(SourceFile::new("", text));
    let split = markdown::split(text, file, &mut Diagnostics::default());
    let parse = |text: &str| yaml::parse(text, Span::new(file, 0, text.len())).ok();
    let front = split.front_matter.and_then(|range| parse(&text[range]));
    let facts = parse(facts);
    let field = |name: &str| {
        let own = front.as_ref().and_then(|node| entry(node, name)).and_then(Node::text);
        let given = || entry(entry(facts.as_ref()?, name)?, language.as_str())?.text();
        own.or_else(given).unwrap_or_default().trim().to_owned()
    };
    Words { title: field("title"), summary: field("summary"), body: text[split.body].to_owned() }
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    node.entries()?.iter().find(|(key, _)| key.value == name).map(|(_, node)| node)
}
