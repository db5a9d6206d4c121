//! Files: what is published, what is left out, and images that cannot be shown.

use super::{findings, news_body, places, small_portal};
use crate::portal::{
    sample_files::{gif, png},
    site::Site,
};

/// A small portal with that body in both texts.
fn with_body(body: &str) -> Site {
    let site = small_portal();
    news_body(&site, body);
    site
}

/// The HTML of the French page.
fn page(site: &Site) -> String {
    std::fs::read_to_string(site.built(&[]).join("fr/nouvelles/x/index.html")).unwrap()
}

#[test]
fn copies_of_files_are_not_published_and_are_reported() {
    let names =
        ["en.md.bak", "fr.md.orig", "fr.md.rej", "notes.OLD", "rapport.pdf.crdownload", "rapport.pdf.part"];
    let site = with_body("Texte.\n");
    for name in names {
        site.write(&format!("content/news/x/{name}"), "Texte.\n");
    }
    site.write("static/logo.png.bak", "a");
    let mut expected = names.map(|name| format!("warning S141 content/news/x/{name}:1:1")).to_vec();
    expected.push("warning S141 static/logo.png.bak:1:1".to_owned());
    let mut shown = found(&site);
    shown.sort();
    expected.sort();
    assert_eq!(shown, expected);
    let out = site.built(&[]);
    assert!(!out.join("logo.png.bak").exists());
    for name in names {
        assert!(!out.join("files/news/x").join(name).exists(), "{name}");
    }
}

#[test]
fn system_and_lock_files_are_excluded_without_a_message() {
    let names = [
        "4913",
        "~$rapport.docx",
        ".~lock.rapport.odt#",
        "#fr.md#",
        ".#fr.md",
        "fr.md~",
        ".fr.md.swp",
        "desktop.ini",
        "Desktop.ini",
        "Thumbs.db",
        ".DS_Store",
        "._carte.png",
        "~WRL0001.tmp",
        "Icon\r",
        ".gitkeep",
        "a.tmp",
    ];
    for folder in ["content/news/x", "static"] {
        let site = with_body("Texte.\n");
        for name in names {
            site.write(&format!("{folder}/{name}"), "Texte.\n");
        }
        site.write(&format!("{folder}/__MACOSX/carte.png"), "a");
        site.write(&format!("{folder}/#2.txt"), "Texte.\n");
        let unused = ["P109 content/news/x/#2.txt:1:1"];
        let expected = if folder == "static" { &unused[..0] } else { &unused };
        assert_eq!(places(&site), expected, "{folder}");
        let out = site.built(&[]);
        let published = if folder == "static" { out.clone() } else { out.join("files/news/x") };
        for name in names {
            assert!(!published.join(name).exists(), "{folder}/{name}");
        }
        assert!(!published.join("__MACOSX").exists());
        assert!(published.join("#2.txt").exists());
    }
}

#[test]
fn hidden_files_that_hosts_need_are_published() {
    let site = with_body("Texte.\n");
    let names = [
        ".well-known/security.txt",
        ".well-known/acme-challenge/a",
        ".nojekyll",
        ".htaccess",
        ".domains",
        "CNAME",
        "_headers",
    ];
    for name in names {
        site.write(&format!("static/{name}"), "Texte.\n");
    }
    assert_eq!(places(&site), [""; 0]);
    let out = site.built(&[]);
    for name in names {
        assert!(out.join(name).exists(), "{name}");
    }
}

#[test]
fn other_hidden_files_of_static_are_reported() {
    let site = with_body("Texte.\n");
    let paths = [(".env", ".env"), (".secrets/a.txt", ".secrets"), ("a/.htpasswd", "a/.htpasswd")];
    for (path, _) in paths {
        site.write(&format!("static/{path}"), "Texte.\n");
    }
    assert_eq!(places(&site), paths.map(|(_, shown)| format!("S142 static/{shown}:1:1")));
    let out = site.built(&[]);
    for (path, _) in paths {
        assert!(!out.join(path).exists(), "{path}");
    }
}

#[test]
fn images_have_their_width_and_height() {
    let files = [
        ("carte.png", png(640, 480), (640, 480)),
        ("carte.gif", gif(64, 48), (64, 48)),
        (
            "carte.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 120 60\"/>".to_vec(),
            (120, 60),
        ),
        (
            "plan.svg",
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12\" height=\"6\"/>".to_vec(),
            (12, 6),
        ),
    ];
    let ways = |file: &str| {
        [
            format!("![Plan 2026-2028]({file})\n"),
            format!("![Plan 2026-2028]({file} \"Les membres\")\n"),
            format!("Voir <img src=\"{file}\" alt=\"Plan 2026-2028\"> ici.\n"),
            format!("<p><img src=\"{file}\" alt=\"Plan 2026-2028\"></p>\n"),
            format!("![Plan 2026-2028][{file}]\n\n[{file}]: {file}\n"),
        ]
    };
    let bodies: Vec<(String, (u32, u32))> =
        files.iter().flat_map(|(file, _, size)| ways(file).map(|body| (body, *size))).collect();
    let site = with_body(&bodies.iter().map(|(body, _)| body.as_str()).collect::<Vec<_>>().join("\n"));
    for (file, bytes, _) in &files {
        site.write(&format!("content/news/x/{file}"), bytes);
    }
    let html = page(&site);
    let tags: Vec<&str> = html.split("<img").skip(1).map(|rest| rest.split('>').next().unwrap()).collect();
    assert_eq!(tags.len(), bodies.len());
    for (tag, (body, (width, height))) in tags.iter().zip(&bodies) {
        assert!(
            tag.contains(&format!("width=\"{width}\"")) && tag.contains(&format!("height=\"{height}\"")),
            "{body}: {tag}"
        );
    }
    let site = with_body("![Plan 2026-2028](/carte.png)\n");
    site.write("static/carte.png", png(320, 200));
    assert_eq!(places(&site), [""; 0]);
    assert!(page(&site).contains("width=\"320\" height=\"200\""));
}

/// Findings about files and images, with severity.
fn found(site: &Site) -> Vec<String> {
    findings(site).into_iter().map(|it| format!("{} {}", it.severity, it.place)).collect()
}

#[test]
fn heavy_images_are_reported_once_where_they_are_shown() {
    let heavy = |width| [png(width, 3000), vec![0; 1_200_000]].concat();
    let site = with_body("![Plan 2026-2028](carte.png)\n");
    site.write("content/news/x/carte.png", heavy(4000));
    assert_eq!(found(&site), ["warning A950 content/news/x/en.md:4:1"]);
    let words = &findings(&site)[0];
    assert!(
        words.french.contains("1\u{a0}201")
            && words.french.contains("Ko")
            && words.english.contains("1,201 KB"),
        "{words}"
    );
    assert!(words.english.contains("4,000 by 3,000 pixels"), "{words}");
    // A file that no text shows, and one of `static/`.
    let site = with_body("Texte.\n");
    site.write("content/news/x/affiche.png", heavy(10));
    site.write("static/carte.png", heavy(10));
    assert_eq!(
        found(&site),
        [
            "warning A950 content/news/x/affiche.png:1:1",
            "warning P109 content/news/x/affiche.png:1:1",
            "warning A950 static/carte.png:1:1"
        ]
    );
    // One that is offered for download.
    let site = with_body("Texte.\n");
    site.write("content/news/x/carte.png", heavy(10));
    site.append(
        "content/news/x/item.yaml",
        "attachments:\n  - title: {fr: Carte, en: Map}\n    file: carte.png\n",
    );
    assert_eq!(found(&site), [""; 0]);
    // A larger limit.
    let site = with_body("![Plan 2026-2028](carte.png)\n");
    site.write("content/news/x/carte.png", heavy(10));
    site.append("site.toml", "\n[rules]\nimage_limit = 2000\n");
    assert_eq!(found(&site), [""; 0]);
}

#[test]
fn images_that_browsers_do_not_show_are_errors_at_the_image() {
    let names = [
        "photo.HEIC",
        "photo.heif",
        "scan.tif",
        "scan.tiff",
        "logo.psd",
        "logo.eps",
        "logo.ai",
        "dessin.wmf",
        "dessin.emf",
        "photo.cr2",
        "photo.dng",
        "photo.jxl",
    ];
    let images = names.map(|name| format!("![Plan 2026-2028]({name})\n"));
    let site = with_body(&images.join("\n"));
    for name in names {
        site.write(&format!("content/news/x/{name}"), "a");
    }
    let lines = |language| {
        (0..names.len()).map(move |at| format!("error A951 content/news/x/{language}.md:{}:1", 4 + 2 * at))
    };
    let mut shown = found(&site);
    shown.retain(|it| it.contains("A951"));
    assert_eq!(shown, lines("en").chain(lines("fr")).collect::<Vec<_>>());
    // The photo of a telephone, renamed.
    let site = with_body("![Plan 2026-2028](photo.jpg)\n");
    site.write("content/news/x/photo.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0meta");
    assert_eq!(found(&site).len(), 2);
    // A document and a video are no images.
    for name in ["rapport.pdf", "assemblee.mp4", "rapport.docx"] {
        let site = with_body(&format!("![Plan 2026-2028]({name})\n"));
        site.write(&format!("content/news/x/{name}"), "a");
        site.write("content/news/x/assemblee.vtt", "WEBVTT\n");
        let places = found(&site);
        assert!(places.contains(&"error R113 content/news/x/fr.md:4:1".to_owned()), "{name}: {places:?}");
    }
}

#[test]
fn videos_without_captions_are_reported_once() {
    let site = with_body("[L’assemblée (MP4, 1 Ko)](assemblee.mp4)\n");
    site.write("content/news/x/assemblee.mp4", "a");
    assert!(found(&site).contains(&"warning A952 content/news/x/en.md:4:1".to_owned()), "{:?}", found(&site));
    for (path, place) in
        [("content/news/x/a.webm", "content/news/x/a.webm:1:1"), ("static/a.mov", "static/a.mov:1:1")]
    {
        let site = with_body("Texte.\n");
        site.write(path, "a");
        let others =
            || found(&site).into_iter().filter(|place| !place.contains(" P109 ")).collect::<Vec<_>>();
        assert_eq!(others(), [format!("warning A952 {place}")]);
        site.write(&path.replace(".webm", ".vtt").replace(".mov", ".srt"), "a");
        assert_eq!(others(), [""; 0]);
    }
    let site = with_body("Texte.\n");
    site.write("content/news/x/a.mp4", "a");
    site.append(
        "content/news/x/item.yaml",
        "attachments:\n  - title: {fr: Vidéo, en: Video}\n    file: a.mp4\n",
    );
    assert_eq!(found(&site), ["warning A952 content/news/x/item.yaml:4:11"]);
}
