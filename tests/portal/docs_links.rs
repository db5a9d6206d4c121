//! The links of the documentation: each leads to a file that exists, and to a heading that it has.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every document of the repository that people read.
fn documents() -> Vec<PathBuf> {
    let folders = ["docs", "benches", "tests/sites", "themes"];
    let walked = folders.into_iter().flat_map(|folder| walkdir::WalkDir::new(repository().join(folder)));
    let walked = walked.map(|entry| entry.unwrap().into_path());
    let near_root = fs::read_dir(repository()).unwrap().map(|entry| entry.unwrap().path());
    let is_document = |path: &PathBuf| {
        let is_readme = path.file_name().is_some_and(|name| name == "README.md");
        let is_doc = path.starts_with(repository().join("docs")) || path.parent() == Some(repository());
        path.extension().is_some_and(|extension| extension == "md") && (is_readme || is_doc)
    };
    walked.chain(near_root).filter(is_document).collect()
}

/// What the links and the images of a text name.
fn destinations(text: &str) -> Vec<String> {
    let links = Parser::new_ext(text, Options::ENABLE_TABLES).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            Some(dest_url.into_string())
        }
        _ => None,
    });
    links.collect()
}

/// The anchors that a code host gives the headings of a text.
fn anchors(text: &str) -> BTreeSet<String> {
    let mut anchors = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match (event, &mut heading) {
            (Event::Start(Tag::Heading { .. }), _) => heading = Some(String::new()),
            (Event::End(TagEnd::Heading(_)), Some(words)) => {
                let slug: String = words
                    .to_lowercase()
                    .chars()
                    .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
                    .map(|letter| if letter == ' ' { '-' } else { letter })
                    .collect();
                let numbered = (1..).map(|number| format!("{slug}-{number}"));
                let free = std::iter::once(slug.clone()).chain(numbered).find(|slug| !anchors.contains(slug));
                anchors.extend(free);
                heading = None;
            }
            (Event::Text(words) | Event::Code(words), Some(heading)) => heading.push_str(&words),
            _ => {}
        }
    }
    anchors
}

/// The links of a document that lead nowhere.
fn broken(document: &Path) -> Vec<String> {
    let text = fs::read_to_string(document).unwrap();
    let folder = document.parent().unwrap();
    let mut broken = Vec::new();
    for link in destinations(&text).into_iter().filter(|link| !link.contains(':')) {
        let (path, anchor) =
            link.split_once('#').map_or((link.as_str(), None), |(path, at)| (path, Some(at)));
        let target = if path.is_empty() { document.to_owned() } else { folder.join(path) };
        let leads = match anchor {
            None => target.exists(),
            Some(anchor) => fs::read_to_string(&target).is_ok_and(|text| anchors(&text).contains(anchor)),
        };
        if !leads {
            broken.push(format!("{}: {link}", document.display()));
        }
    }
    broken
}

#[test]
fn every_link_of_the_documentation_has_a_target() {
    let documents = documents();
    assert!(documents.len() > 35, "{documents:?}");
    let broken: Vec<String> = documents.iter().flat_map(|document| broken(document)).collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn a_link_to_a_missing_file_or_heading_is_reported() {
    let folder = tempfile::tempdir().unwrap();
    let document = folder.path().join("a.md");
    let text =
        "# L’accès, `vite`\n\n[a](#laccès-vite) [b](b.md) [c](#autre) [d](a.md#laccès-vite) ![e](e.png)\n";
    fs::write(&document, text).unwrap();
    let found: Vec<String> =
        broken(&document).iter().map(|it| it.rsplit(": ").next().unwrap().to_owned()).collect();
    assert_eq!(found, ["b.md", "#autre", "e.png"]);
}
