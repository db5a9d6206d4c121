//! The crates that Parvis depends on, held to `deny.toml`: licences, sources and banned crates.
//! `./test long` runs `cargo deny` on the same file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    iter::Peekable,
    path::Path,
    process::Command,
};

use serde::Deserialize;

/// Source of every crate: the only one that cargo needs no setting for.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The part of `deny.toml` that is checked here.
#[derive(Deserialize)]
struct Policy {
    licenses: Licenses,
    bans: Bans,
}

#[derive(Deserialize)]
struct Licenses {
    allow: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Bans {
    deny: Vec<BannedCrate>,
}

#[derive(Deserialize)]
struct BannedCrate {
    #[serde(rename = "crate")]
    name: String,
}

/// The part of `cargo metadata` that is checked here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    license: Option<String>,
    /// `None` for the crate of this repository.
    source: Option<String>,
    dependencies: Vec<Requirement>,
}

#[derive(Deserialize)]
struct Requirement {
    name: String,
    req: String,
}

#[derive(Deserialize)]
struct Resolve {
    root: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Deserialize)]
struct EdgeKind {
    /// `None` for a normal dependency.
    kind: Option<String>,
}

impl Metadata {
    /// The crates that reach the program; those that only tests use are left out, as in `cargo deny`.
    fn shipped(&self) -> Vec<&Package> {
        let nodes: BTreeMap<&str, &Node> =
            self.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
        let mut reached = BTreeSet::new();
        let mut left = vec![self.resolve.root.as_str()];
        while let Some(id) = left.pop() {
            if reached.insert(id) {
                let edges = nodes[id].deps.iter();
                let shipped =
                    edges.filter(|it| it.dep_kinds.iter().any(|it| it.kind.as_deref() != Some("dev")));
                left.extend(shipped.map(|edge| edge.pkg.as_str()));
            }
        }
        self.packages.iter().filter(|package| reached.contains(package.id.as_str())).collect()
    }
}

fn metadata() -> Metadata {
    let mut cargo = Command::new(env!("CARGO"));
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    cargo.args(["metadata", "--locked", "--all-features", "--format-version", "1", "--manifest-path"]);
    let output = cargo.arg(manifest).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn policy() -> Policy {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("deny.toml");
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// Returns `true` if an SPDX expression can be met with the allowed licences alone.
fn is_allowed(expression: &str, allowed: &BTreeSet<String>) -> bool {
    // Older manifests separate alternatives with a slash.
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words = spaced.split_whitespace().peekable();
    alternatives(&mut words, allowed) && words.next().is_none()
}

fn alternatives<'e>(words: &mut Peekable<impl Iterator<Item = &'e str>>, allowed: &BTreeSet<String>) -> bool {
    let mut is_met = conjunction(words, allowed);
    while words.next_if_eq(&"OR").is_some() {
        is_met |= conjunction(words, allowed);
    }
    is_met
}

fn conjunction<'e>(words: &mut Peekable<impl Iterator<Item = &'e str>>, allowed: &BTreeSet<String>) -> bool {
    let mut is_met = licence(words, allowed);
    while words.next_if_eq(&"AND").is_some() {
        is_met &= licence(words, allowed);
    }
    is_met
}

fn licence<'e>(words: &mut Peekable<impl Iterator<Item = &'e str>>, allowed: &BTreeSet<String>) -> bool {
    match words.next() {
        Some("(") => alternatives(&mut *words, allowed) & words.next_if_eq(&")").is_some(),
        Some(id) if words.next_if_eq(&"WITH").is_some() => {
            words.next().is_some_and(|exception| allowed.contains(&format!("{id} WITH {exception}")))
        }
        Some(id) => allowed.contains(id),
        None => false,
    }
}

#[test]
fn crates_follow_the_policy() {
    let (metadata, policy) = (metadata(), policy());
    let mut wrong = Vec::new();
    let shipped = metadata.shipped();
    assert!(shipped.len() > 100, "the graph was not read");
    for package in shipped {
        let licence = package.license.as_deref().unwrap_or_default();
        if !is_allowed(licence, &policy.licenses.allow) {
            wrong.push(format!("{}: the licence “{licence}” is not allowed", package.name));
        }
    }
    for package in &metadata.packages {
        if package.source.as_ref().is_some_and(|source| source != REGISTRY) {
            wrong.push(format!("{}: not from the registry", package.name));
        }
        if policy.bans.deny.iter().any(|banned| banned.name == package.name) {
            wrong.push(format!("{}: banned", package.name));
        }
        // Only our own requirements: those of others are theirs to set.
        for required in package.dependencies.iter().filter(|_| package.source.is_none()) {
            if required.req == "*" {
                wrong.push(format!("{}: any version is accepted", required.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn licence_expressions_are_evaluated() {
    let allowed = ["MIT", "Zlib", "Apache-2.0 WITH LLVM-exception"].map(str::to_owned).into();
    for expression in [
        "MIT",
        "GPL-3.0 OR MIT",
        "GPL-3.0/MIT",
        "GPL-3.0 / MIT",
        "MIT AND Zlib",
        "(GPL-3.0 OR MIT) AND Zlib",
        "MIT OR Zlib AND GPL-3.0",
        "Apache-2.0 WITH LLVM-exception",
    ] {
        assert!(is_allowed(expression, &allowed), "{expression}");
    }
    for expression in [
        "",
        "GPL-3.0",
        "MIT AND GPL-3.0",
        "(MIT OR Zlib) AND GPL-3.0",
        "(MIT OR GPL-3.0",
        "MIT)",
        "MIT Zlib",
        "Apache-2.0",
        "Apache-2.0 WITH Classpath-exception",
        "MIT WITH",
    ] {
        assert!(!is_allowed(expression, &allowed), "{expression}");
    }
}
