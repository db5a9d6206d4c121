//! The mistakes that staff make, seeded into copies of the real portals: each is found, at its line and
//! column, and said in both languages, and nothing else is. The mistakes are in `tests/portal/seeded_mistakes/`.
//!
//! A whole portal takes seconds to check, so one copy bears several mistakes; never two in one item.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use parvis::{
    locale::Messages,
    model::Language,
    pipeline::load_snapshot,
    report::{Format, format},
};
use rayon::prelude::*;

use crate::portal::site::Site;

/// Around the code of a finding, where it must point.
const MARK: [char; 2] = ['⟦', '⟧'];

/// A mistake, with the right form of it in the other language where both must say the same.
struct Mistake {
    title: String,
    portal: String,
    seeds: Vec<Seed>,
}

/// What is put into a file.
struct Seed {
    /// Whether lines are replaced, and not added.
    replaces: bool,
    path: String,
    content: String,
}

/// Where something was found, and its code: `A910 content/news/a/fr.md:3:1`.
type Found = String;

/// Reads mistakes: a title under `##` with its portal in brackets, then blocks that name their path.
fn read(text: &str) -> Vec<Mistake> {
    let mut mistakes: Vec<Mistake> = Vec::new();
    let mut in_block = false;
    for line in text.lines() {
        if let Some(title) = line.strip_prefix("## ").filter(|_| !in_block) {
            let (title, portal) = title.strip_suffix(')').unwrap().rsplit_once(" (").unwrap();
            let (title, portal) = (title.to_owned(), portal.to_owned());
            mistakes.push(Mistake { title, portal, seeds: Vec::new() });
        } else if let Some(information) = line.strip_prefix("````") {
            in_block = !in_block;
            if let Some((format, path)) = information.split_once(' ') {
                let (replaces, path) = (format == "diff", path.to_owned());
                mistakes.last_mut().unwrap().seeds.push(Seed { replaces, path, content: String::new() });
            }
        } else if in_block {
            let content = &mut mistakes.last_mut().unwrap().seeds.last_mut().unwrap().content;
            *content += line;
            *content += "\n";
        }
    }
    mistakes
}

fn portal(name: &str) -> Site {
    if name == "demonstration" { Site::demonstration() } else { Site::like(name) }
}

impl Mistake {
    /// The folder of the item that it is made in.
    fn item(&self) -> &str {
        self.seeds[0].path.rsplit_once('/').unwrap().0
    }

    /// Makes the mistake, and gives what must be found.
    fn seed(&self, site: &Site) -> Vec<Found> {
        let mut expected = Vec::new();
        for Seed { replaces, path, content } in &self.seeds {
            let before = fs::read_to_string(site.root().join(path)).unwrap();
            let mut text = match replaces {
                true => replaced(&before, content),
                false => format!("{}\n\n{content}", before.trim_end()),
            };
            while let Some((start, rest)) = text.split_once(MARK[0]) {
                let (code, end) = rest.split_once(MARK[1]).unwrap();
                let line = start.matches('\n').count() + 1;
                let column = start.rsplit('\n').next().unwrap().chars().count() + 1;
                expected.push(format!("{code} {path}:{line}:{column}"));
                text = format!("{start}{end}");
            }
            site.write(path, text);
        }
        assert!(!expected.is_empty(), "{}: nothing says what must be found", self.title);
        expected.sort();
        expected
    }
}

/// The text with the lines of a difference that begin with `-` replaced by those that begin with `+`.
fn replaced(text: &str, difference: &str) -> String {
    let of = |sign| difference.lines().filter_map(move |line| line.strip_prefix(sign));
    let [old, new] = ['-', '+'].map(|sign| of(sign).map(|line| format!("{line}\n")).collect::<String>());
    assert_eq!(text.matches(&old).count(), 1, "{old} in {text}");
    text.replace(&old, &new)
}

/// Everything that is told of a portal, by its place, with its words in both languages.
fn reported(site: &Site) -> BTreeMap<Found, String> {
    let snapshot = load_snapshot(&site.request(false));
    let diagnostics = snapshot.check(&mut parvis::cache::PortalCache::default(), &|_, _| ());
    let in_language = |language: Language| {
        let json = format(&diagnostics, &snapshot.sources, &Messages::of(language), Format::Json, false);
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        json["findings"].as_array().unwrap().clone()
    };
    let both = in_language(Language::FRENCH).into_iter().zip(in_language(Language::ENGLISH));
    both.map(|(french, english)| {
        let text = |name: &str| french[name].as_str().unwrap();
        let place = format!("{} {}:{}:{}", text("rule"), text("file"), french["line"], french["column"]);
        let words = [&french, &english].map(|it| format!("{}\n{}", it["message"], it["help"]));
        let words = words.join("\n").replace("\\\"", "”").replace('"', "");
        (place.clone(), format!("{place}\n{words}\n"))
    })
    .collect()
}

/// The mistakes in as few copies of their portals as hold them with no more than one in an item.
fn copies(mistakes: &[Mistake]) -> Vec<Vec<&Mistake>> {
    let mut copies: Vec<Vec<&Mistake>> = Vec::new();
    for mistake in mistakes {
        let has_room = |copy: &&mut Vec<&Mistake>| {
            copy.iter().all(|other| other.portal == mistake.portal && other.item() != mistake.item())
        };
        match copies.iter_mut().find(has_room) {
            Some(copy) => copy.push(mistake),
            None => copies.push(vec![mistake]),
        }
    }
    copies
}

/// What is said of each mistake of a copy, by its title; panics where something else is found.
fn check_copy(
    mistakes: &[&Mistake],
    clean: &BTreeMap<Found, String>,
) -> Vec<(String, Result<String, String>)> {
    let site = portal(&mistakes[0].portal);
    let expected: Vec<Vec<Found>> = mistakes.iter().map(|mistake| mistake.seed(&site)).collect();
    let mut reported = reported(&site);
    reported.retain(|place, _| !clean.contains_key(place));
    let results = mistakes.iter().zip(expected).map(|(mistake, expected)| {
        let own: BTreeSet<&String> =
            reported.keys().filter(|place| place.contains(&format!(" {}/", mistake.item()))).collect();
        let is_right = own.iter().copied().eq(&expected);
        let words: Vec<&str> = own.iter().map(|place| reported[*place].as_str()).collect();
        let wrong = format!("{}: must find {expected:?}, finds {own:?}", mistake.title);
        (mistake.title.clone(), if is_right { Ok(words.join("\n")) } else { Err(wrong) })
    });
    let results: Vec<_> = results.collect();
    let of_none = |place: &&String| !mistakes.iter().any(|it| place.contains(&format!(" {}/", it.item())));
    let strays: Vec<&String> = reported.keys().filter(of_none).collect();
    assert!(strays.is_empty(), "found where no mistake was made: {strays:?}");
    results
}

#[test]
fn each_mistake_is_found_where_it_was_made() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal/seeded_mistakes");
    let mut mistakes = Vec::new();
    let mut of_files: Vec<(&str, Vec<String>)> = Vec::new();
    for name in ["french", "english"] {
        let own = read(&fs::read_to_string(folder.join(format!("{name}.md"))).unwrap());
        assert!(own.len() >= 25);
        of_files.push((name, own.iter().map(|mistake| mistake.title.clone()).collect()));
        mistakes.extend(own);
    }
    let clean: BTreeMap<&str, _> =
        ["demonstration", "complete"].map(|name| (name, reported(&portal(name)))).into();
    let copies = copies(&mistakes);
    let results = copies.par_iter().flat_map(|copy| check_copy(copy, &clean[copy[0].portal.as_str()]));
    let results: BTreeMap<String, Result<String, String>> = results.collect();
    assert_eq!(results.len(), mistakes.len(), "two mistakes have one title");
    let wrong: Vec<&str> = results.values().filter_map(|it| it.as_ref().err()).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for (name, titles) in of_files {
        let said: Vec<String> =
            titles.iter().map(|title| format!("# {title}\n{}", results[title].as_ref().unwrap())).collect();
        insta::assert_snapshot!(format!("seeded-mistakes.{name}"), said.join("\n"));
    }
}
