//! Files of others in the folder of a site: kept, or deleted on request, and named.

use std::{fs, os::unix::fs::symlink, path::Path};

use super::{both, said};
use crate::portal::site::{Site, files};

fn put(out: &Path, path: &str, text: &str) {
    let path = out.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn read(out: &Path, path: &str) -> Option<String> {
    fs::read_to_string(out.join(path)).ok()
}

/// A portal that was published, with files of others in its folder.
fn published() -> (Site, std::path::PathBuf) {
    let site = Site::like("good");
    let out = site.built(&[]);
    put(&out, "CNAME", "ville.test");
    put(&out, "televersements/2026/rapport.pdf", "rapport");
    put(&out, "fr/nouvelles/ancienne.html", "ancienne");
    put(&out, ".git/HEAD", "ref: refs/heads/pages");
    put(&out, ".git/objects/aa/bb", "objet");
    symlink("CNAME", out.join("lien")).unwrap();
    (site, out)
}

#[test]
fn files_of_others_are_kept_and_named() {
    let (site, out) = published();
    insta::assert_snapshot!("kept", both(&site, &[], 0));
    site.append("content/news/a/fr.md", "\nUn mot de plus.\n");
    site.built(&[]);
    assert!(read(&out, "fr/nouvelles/a/index.html").unwrap().contains("Un mot de plus."));
    assert_eq!(read(&out, "CNAME").unwrap(), "ville.test");
    assert_eq!(read(&out, "televersements/2026/rapport.pdf").unwrap(), "rapport");
    assert_eq!(read(&out, "fr/nouvelles/ancienne.html").unwrap(), "ancienne");
    assert_eq!(read(&out, ".git/HEAD").unwrap(), "ref: refs/heads/pages");
    assert_eq!(read(&out, ".git/objects/aa/bb").unwrap(), "objet");
    assert_eq!(fs::read_link(out.join("lien")).unwrap(), Path::new("CNAME"));
}

#[test]
fn what_the_site_no_longer_has_is_removed() {
    let site = Site::like("good");
    site.write("static/ancien/a.txt", "a");
    site.write("static/b.txt", "b");
    let out = site.built(&[]);
    put(&out, "ancien/autre.txt", "autre");
    fs::remove_dir_all(site.root().join("static")).unwrap();
    let text = said(&site, "en", &[], 0);
    assert!(text.contains("`ancien/autre.txt`"), "{text}");
    assert_eq!(read(&out, "ancien/autre.txt").unwrap(), "autre");
    assert!(read(&out, "ancien/a.txt").is_none() && read(&out, "b.txt").is_none());
    let mut left =
        fs::read_dir(site.root()).unwrap().map(|it| it.unwrap().file_name().into_string().unwrap());
    assert!(!left.any(|name| name.contains("staging")));
}

#[test]
fn clean_deletes_what_others_wrote_and_names_it() {
    let (site, out) = published();
    let fresh = files(&Site::like("good").built(&[]));
    insta::assert_snapshot!("cleaned", said(&site, "fr", &["--clean"], 0).lines().last().unwrap());
    assert!(files(&out) == fresh && !out.join(".git").exists());
    put(&out, "CNAME", "ville.test");
    insta::assert_snapshot!("cleaned.en", said(&site, "en", &["--clean"], 0).lines().last().unwrap());
}

#[test]
fn a_file_of_others_at_the_path_of_one_of_the_site_stops_the_build() {
    for (theirs, ours) in [("CNAME", "static/CNAME"), ("a", "static/a/b.txt"), ("a/b.txt", "static/a")] {
        let site = Site::like("good");
        let out = site.built(&[]);
        put(&out, theirs, "theirs");
        site.write(ours, "ours");
        let before = files(&out);
        let text = said(&site, "en", &[], 2);
        assert!(text.contains("PORTAIL/public/a") || text.contains("PORTAIL/public/CNAME"), "{text}");
        assert!(text.contains("Nothing was published") && files(&out) == before, "{text}");
        said(&site, "en", &["--clean"], 0);
    }
    // The same file, moved to `static/` as was advised.
    let site = Site::like("good");
    let out = site.built(&[]);
    put(&out, "CNAME", "ville.test");
    site.write("static/CNAME", "ville.test");
    let text = said(&site, "en", &[], 0);
    assert!(!text.contains("CNAME"), "{text}");
    fs::remove_dir_all(site.root().join("static")).unwrap();
    site.built(&[]);
    assert!(read(&out, "CNAME").is_none());
}

#[test]
fn an_empty_checkout_is_filled_and_a_folder_with_other_files_is_refused_with_their_names() {
    let site = Site::like("good");
    let out = site.root().join("public");
    put(&out, ".git", "gitdir: ../.git/worktrees/public");
    let text = said(&site, "en", &[], 0);
    assert!(!text.contains(".git"), "{text}");
    assert_eq!(read(&out, ".git").unwrap(), "gitdir: ../.git/worktrees/public");
    let site = Site::like("good");
    let out = site.root().join("public");
    for name in ["a.txt", "b.txt", "c.txt", "d.txt", "e/f.txt", "g.txt", "h.txt"] {
        put(&out, name, name);
    }
    insta::assert_snapshot!("refused", both(&site, &[], 2));
    assert_eq!(files(&out).len(), 7);
    assert!(!site.root().join(".public.parvis-lock").exists());
}

#[test]
fn a_release_whose_list_cannot_be_read_is_refused() {
    for text in ["{}", "<<<<<<< HEAD\n", "{\"generator\": \"parvis\", \"release\": \"a\", \"files\": 24}"] {
        let site = Site::like("good");
        let out = site.built(&[]);
        put(&out, "build.json", text);
        put(&out, "CNAME", "ville.test");
        let said_in_both = both(&site, &[], 2);
        assert!(said_in_both.contains("PORTAIL/public/build.json") && said_in_both.contains("--clean"));
        assert_eq!(read(&out, "CNAME").unwrap(), "ville.test");
        said(&site, "en", &["--clean"], 0);
        site.built(&[]);
    }
}

#[test]
fn a_file_of_the_portal_cannot_replace_the_list_of_the_release() {
    let site = Site::like("good");
    site.write("static/build.json", "{}");
    let text = said(&site, "en", &[], 1);
    assert!(text.contains("S130"), "{text}");
}
