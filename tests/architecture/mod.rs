//! The code is laid out as `ARCHITECTURE.md` says. Each check reads the source as tokens, so that
//! comments and strings say what they like, and is shown to find what it is there to find.

mod circles;
mod file;
mod floors;
mod habits;

use std::{fs, path::Path};

use file::File;

/// Every file of `src/`, in the order of paths.
fn sources() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = walkdir::WalkDir::new(root.join("src")).sort_by_file_name().into_iter();
    let paths = entries.filter_map(|entry| entry.ok().map(walkdir::DirEntry::into_path));
    let paths = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .filter(|path| !path.ends_with("tests.rs"));
    let read = |path: &Path| {
        let name = path.strip_prefix(root).ok()?.to_str()?.to_owned();
        Some(File::read(&name, &fs::read_to_string(path).ok()?))
    };
    let files: Vec<File> = paths.filter_map(|path| read(&path)).collect();
    assert!(files.len() > 100, "src/ was not read");
    files
}

fn assert_none(check: impl Fn(&File) -> Vec<String>) {
    let reported: Vec<String> = sources().iter().flat_map(check).collect();
    assert!(reported.is_empty(), "{}", reported.join("\n"));
}

#[test]
fn modules_import_only_from_the_floors_below() {
    assert_none(floors::breaches);
}

#[test]
fn no_files_take_names_from_one_another() {
    let circles = circles::breaches(&sources());
    let circles: Vec<String> = circles.iter().map(|circle| circle.join("\n    ")).collect();
    assert!(circles.is_empty(), "circles:\n  - {}", circles.join("\n  - "));
}

#[test]
fn a_circle_of_files_is_found() {
    let circle = |texts: [(&str, &str); 3]| {
        let files = texts.map(|(path, text)| File::read(path, text));
        circles::circles(&files)
    };
    let doors = "mod a; mod b; pub use a::A; pub use b::B;";
    for (a, b) in [
        ("use super::B; pub struct A;", "use super::A; pub struct B;"),
        ("use super::b; pub struct A;", "fn f(_: super::a::A) {} pub struct B;"),
        ("use crate::m::{B as Other}; pub struct A;", "use crate::m::a; pub struct B;"),
    ] {
        let found = circle([("src/m/mod.rs", doors), ("src/m/a.rs", a), ("src/m/b.rs", b)]);
        assert_eq!(found, [["src/m/a.rs", "src/m/b.rs"]], "{a} {b}");
    }
    for (a, b) in [
        ("use super::B; pub struct A;", "pub struct B;"),
        ("use std::fmt::A; pub struct A;", "use super::A; pub struct B;"),
        ("impl A { fn f(&self) { self.g() } } pub struct A;", "use super::A; pub struct B;"),
    ] {
        let found = circle([("src/m/mod.rs", doors), ("src/m/a.rs", a), ("src/m/b.rs", b)]);
        assert_eq!(found, Vec::<Vec<String>>::new(), "{a} {b}");
    }
}

#[test]
fn an_import_from_above_is_found() {
    for (path, text) in [
        ("src/model/x.rs", "use crate::yaml;"),
        ("src/model/x.rs", "use crate::{source::Span, locale::{Locale, Localization}};"),
        ("src/locale/x.rs", "fn f() { crate::markdown::plain(\"\") }"),
        ("src/resolve/x/y.rs", "macro_rules! m { () => { $crate::render::Page } }"),
        ("src/render/mod.rs", "use super::check::Checked;"),
        ("src/render/pages/home.rs", "use super::super::super::check::Checked;"),
    ] {
        let found = floors::breaches(&File::read(path, text));
        assert_eq!(found.len(), 1, "{path}: {text}: {found:?}");
    }
    for (path, text) in [
        ("src/render/x.rs", "use crate::{model::Item, render::Page}; use super::Theme;"),
        ("src/model/x.rs", "/// Shown by [`crate::render`].\nconst X: &str = \"crate::render\";"),
        ("src/lib.rs", "pub fn codes() -> Vec<u8> { load::ALL }"),
    ] {
        assert_eq!(floors::breaches(&File::read(path, text)), Vec::<String>::new());
    }
}

#[test]
fn every_module_has_its_floor() {
    let lib = include_str!("../../src/lib.rs");
    let declared = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let without: Vec<&str> = declared.filter(|module| floors::below(module).is_none()).collect();
    assert!(without.is_empty(), "without a floor: {without:?}");
}

#[test]
fn files_hold_one_idea() {
    assert_none(habits::too_long);
    assert_eq!(habits::too_long(&File::read("src/a.rs", &"fn f() {}\n".repeat(501))).len(), 1);
    let with_tests = format!("fn f() {{}}\n#[cfg(test)]\nmod tests {{\n{}}}\n", "fn f() {}\n".repeat(600));
    assert!(habits::too_long(&File::read("src/a.rs", &with_tests)).is_empty());
}

#[test]
fn file_names_describe_their_content() {
    assert_none(habits::named_for_nothing);
    for path in ["src/utils.rs", "src/render/helpers/mod.rs", "src/model/common.rs"] {
        assert_eq!(habits::named_for_nothing(&File::read(path, "")).len(), 1, "{path}");
    }
}

#[test]
fn limits_are_named_max_or_min() {
    assert_none(habits::vague_limits);
    let file = |text| File::read("src/a.rs", text);
    assert_eq!(habits::vague_limits(&file("const MOST: usize = 1;\nconst LONGEST_NAME: u8 = 2;")).len(), 2);
    assert!(habits::vague_limits(&file("const MAX_NAME_CHARS: usize = 1;\nconst fn most() {}")).is_empty());
}

#[test]
fn nothing_is_imported_wholesale_and_no_state_is_global() {
    assert_none(habits::wholesale);
    assert_none(habits::global_state);
    let file = |text| File::read("src/a.rs", text);
    assert_eq!(habits::wholesale(&file("use crate::model::*;")).len(), 1);
    assert!(
        habits::wholesale(&file("use rayon::prelude::*;\n#[cfg(test)]\nmod tests { use super::*; }"))
            .is_empty()
    );
    for state in [
        "static mut A: u8 = 0;",
        "static A: Mutex<u8> = Mutex::new(0);",
        "static A: std::sync::AtomicU8 = X;",
    ] {
        assert_eq!(habits::global_state(&file(state)).len(), 1, "{state}");
    }
    assert!(habits::global_state(&file("static A: LazyLock<Regex> = LazyLock::new(f);")).is_empty());
}
