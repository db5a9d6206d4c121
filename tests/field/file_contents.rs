//! Files whose content is not what their names say.

use super::{Finding, findings, news_body, places, small_portal};
use crate::portal::{
    sample_files::{PDF, png},
    site::Site,
};

/// A JPEG image with a thumbnail, which has an end of its own.
fn jpeg() -> Vec<u8> {
    let mut bytes = b"\xff\xd8\xff\xe1\x00\x08\xff\xd8\x00\x00\xff\xd9".to_vec();
    bytes.extend(b"\xff\xda\x00\x04\x00\x00\x12\xff\x00\x34\xff\xd9");
    bytes
}

/// The listing of a ZIP with one part of that name, and its end.
fn zip(part: &str) -> Vec<u8> {
    [b"PK\x03\x04..PK\x01\x02..", part.as_bytes(), b"..PK\x05\x06", &[0; 18]].concat()
}

const OLD_OFFICE: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1WordDocument";
const HEIC: &[u8] = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0meta";
const LFS: &[u8] = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
const PAGE: &[u8] = b"\xef\xbb\xbf\n<!DOCTYPE HTML>\n<html><title>404</title></html>\n";

fn cut(bytes: &[u8]) -> Vec<u8> {
    bytes[..bytes.len() * 3 / 4].to_vec()
}

/// A portal with these files, which no text uses, next to a news item.
fn with_files(files: &[(&str, Vec<u8>)]) -> Site {
    let site = small_portal();
    news_body(&site, "Texte.\n");
    for (name, bytes) in files {
        site.write(&format!("content/news/x/{name}"), bytes);
    }
    site
}

/// Holds a portal to one finding for each file: its code, and what its words contain in each language.
fn assert_reported(cases: &[(&str, Vec<u8>, &str, &str, &str)]) {
    let files: Vec<(&str, Vec<u8>)> = cases.iter().map(|(name, bytes, ..)| (*name, bytes.clone())).collect();
    let found = findings(&with_files(&files));
    for (name, _, code, french, english) in cases {
        let place = format!("{code} content/news/x/{name}:1:1");
        let of_file: Vec<&Finding> =
            found.iter().filter(|it| it.place.contains(&format!("content/news/x/{name}:"))).collect();
        let shown: String = of_file.iter().map(ToString::to_string).collect();
        assert!(of_file.len() == 1 && of_file[0].place == place, "{name}: {shown}");
        let words = of_file[0].french.replace('\u{a0}', " ");
        assert!(words.contains(french) && of_file[0].english.contains(english), "{name}: {shown}");
    }
    assert_eq!(found.len(), cases.len());
}

#[test]
fn files_without_content_are_errors_with_what_to_do() {
    assert_reported(&[
        ("a.pdf", vec![], "A953", "« a.pdf » est vide", "“a.pdf” is empty"),
        ("a.png", vec![], "A953", "est vide", "is empty"),
        ("a.txt", vec![], "A953", "est vide", "is empty"),
        ("a.xyz", vec![], "A953", "est vide", "is empty"),
        ("b.pdf", LFS.to_vec(), "A953", "git lfs pull", "git lfs pull"),
        ("b.PNG", LFS.to_vec(), "A953", "pointeur de Git LFS", "pointer of Git LFS"),
        ("b.csv", LFS.to_vec(), "A953", "pointeur de Git LFS", "pointer of Git LFS"),
        ("c.pdf.icloud", b"bplist00".to_vec(), "A953", "iCloud", "iCloud"),
        ("c.gsheet", b"{}".to_vec(), "A953", "Google Drive", "Google Drive"),
        ("c.url", b"[InternetShortcut]\nURL=https://x.ca\n".to_vec(), "A953", "raccourci", "shortcut"),
    ]);
}

#[test]
fn damaged_files_are_errors() {
    let webp = b"RIFF\x40\0\0\0WEBPVP8 \0\0";
    let telephone = [jpeg(), vec![7; 200]].concat();
    assert_reported(&[
        ("a.pdf", cut(PDF.as_bytes()), "A954", "sa fin manque", "its end is missing"),
        ("a.png", cut(&png(40, 30)), "A954", "sa fin manque", "its end is missing"),
        ("a.jpg", cut(&jpeg()), "A954", "sa fin manque", "its end is missing"),
        ("a.webp", webp.to_vec(), "A954", "sa fin manque", "its end is missing"),
        ("a.docx", cut(&zip("word/document.xml")), "A954", "sa fin manque", "its end is missing"),
        ("a.zip", b"PK\x03\x04..".to_vec(), "A954", "sa fin manque", "its end is missing"),
        ("b.pdf", b"Not found".to_vec(), "A954", "ne peut pas", "cannot be opened"),
        ("b.jpeg", vec![0; 5000], "A954", "ne peut pas", "cannot be opened"),
        ("b.xlsx", b"a;b\n".to_vec(), "A954", "ne peut pas", "cannot be opened"),
    ]);
    let mut whole = places(&with_files(&[("a.jpg", jpeg()), ("b.jpg", telephone)]));
    whole.retain(|fault| !fault.starts_with("P109 "));
    assert_eq!(whole, [""; 0]);
}

#[test]
fn files_of_another_format_are_errors_with_the_format() {
    let docx = zip("word/document.xml");
    let xlsx = zip("xl/workbook.xml");
    let odt =
        [b"PK\x03\x04".as_slice(), &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument.textPK\x05\x06"]
            .concat();
    assert_reported(&[
        ("a.pdf", PAGE.to_vec(), "A955", "contient une page web", "contains a web page"),
        ("b.pdf", docx.clone(), "A955", "DOCX (Word)", "`.docx`"),
        ("a.docx", OLD_OFFICE.to_vec(), "A955", "Office 97-2003", "Office 97-2003"),
        ("b.docx", odt, "A955", "ODT", "`.odt`"),
        ("c.docx", xlsx.clone(), "A955", "XLSX", "`.xlsx`"),
        ("a.csv", xlsx.clone(), "A955", "XLSX", "`.xlsx`"),
        ("b.csv", PAGE.to_vec(), "A955", "contient une page web", "contains a web page"),
        ("a.xls", xlsx, "A955", "XLSX", "`.xlsx`"),
        ("b.xls", PAGE.to_vec(), "A955", "contient une page web", "contains a web page"),
        ("a.jpg", PDF.into(), "A955", "PDF", "`.pdf`"),
        ("b.jpg", HEIC.to_vec(), "A955", "HEIC", "`.heic`"),
        ("a.json", PAGE.to_vec(), "A955", "contient une page web", "contains a web page"),
        ("a.zip", b"Rar!\x1a\x07\x01\0".to_vec(), "A955", "RAR", "`.rar`"),
    ]);
}

#[test]
fn images_named_as_another_format_are_warnings() {
    assert_reported(&[
        ("a.png", jpeg(), "A956", "JPEG", "`.jpg`"),
        ("a.jpg", png(4, 3), "A956", "PNG", "`.png`"),
        ("a.webp", png(4, 3), "A956", "PNG", "`.png`"),
        ("b.png", b"\0\0\x01\0\x01\0".to_vec(), "A956", "ICO", "`.ico`"),
    ]);
}

#[test]
fn files_of_their_format_are_not_reported() {
    let site = with_files(&[
        ("a.pdf", PDF.into()),
        ("b.pdf", [b"\n".as_slice(), PDF.as_bytes(), &[0; 2000]].concat()),
        ("a.png", png(4, 3)),
        ("a.docx", zip("word/document.xml")),
        ("b.docx", zip("autre/partie.xml")),
        ("a.doc", OLD_OFFICE.to_vec()),
        ("b.doc", b"{\\rtf1 Texte}".to_vec()),
        ("a.xls", b"mois\tdemandes\n".to_vec()),
        ("a.zip", zip("word/document.xml")),
        ("a.csv", b"BM,valeur\nA,1\n".to_vec()),
        ("b.csv", "\u{feff}PK,nom\n".into()),
        ("a.txt", b"%PDF-1.7 commence un PDF.\n".to_vec()),
        ("a.tif", b"II*\0".to_vec()),
        ("a.xyz", b"a".to_vec()),
    ]);
    for name in [".nojekyll", "CNAME", "vide.xyz"] {
        site.write(&format!("static/{name}"), "");
    }
    let mut faults = places(&site);
    // Nothing links to the files of the item.
    faults.retain(|fault| !fault.starts_with("P109 "));
    assert_eq!(faults, [""; 0]);
}

#[test]
fn a_file_is_reported_once_at_its_first_use() {
    let site = small_portal();
    news_body(&site, "[Document (PDF)](a.pdf) et [Document (PDF)](a.pdf)\n");
    site.write("content/news/x/a.pdf", PAGE);
    site.write("static/b.pdf", PAGE);
    assert_eq!(places(&site), ["A955 content/news/x/en.md:4:1", "A955 static/b.pdf:1:1"]);
    let site = small_portal();
    news_body(&site, "Texte.\n");
    site.write("content/news/x/a.pdf", "");
    site.append("content/news/x/item.yaml", "attachments:\n  - {title: {fr: Plan, en: Plan}, file: a.pdf}\n");
    let found = places(&site);
    assert!(found.len() == 1 && found[0].starts_with("A953 content/news/x/item.yaml:3:"), "{found:?}");
}
