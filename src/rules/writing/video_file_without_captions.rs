//! Video file has no captions.

use crate::{
    model::ItemFile,
    resolve::Portal,
    rules::{file_names::ends_as, file_uses::FileUses, findings::Findings, rule::rule},
};

rule! {
    /// Video file has no captions.
    ///
    /// ## Why
    /// People who are deaf or hard of hearing, and those who cannot turn the sound on, miss what is
    /// said. Parvis publishes the file as it is, and cannot see whether captions are in the picture.
    /// A file of captions with the same name (`.vtt` or `.srt`) in the same folder counts as captions.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [L’assemblée (MP4, 12 Mo)](assemblee.mp4)
    /// ```
    /// ```text content/news/nouvelle/assemblee.mp4
    /// (vidéo)
    /// ```
    ///
    /// ## How to fix it
    /// Put the captions next to the video, or publish the video on a service that shows them and link to
    /// it. If the captions are in the picture, add an exception for `A952` in `site.toml`.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [L’assemblée (MP4, 12 Mo)](assemblee.mp4)
    /// ```
    /// ```text content/news/nouvelle/assemblee.mp4
    /// (vidéo)
    /// ```
    /// ```text content/news/nouvelle/assemblee.vtt
    /// WEBVTT
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.2.2 Captions (Prerecorded) (A).
    ///
    /// # En français
    /// Le fichier vidéo n’a pas de sous-titres.
    ///
    /// ## Pourquoi
    /// Les personnes sourdes ou malentendantes, et celles qui ne peuvent pas mettre le son, n’ont pas ce
    /// qui est dit. Parvis publie le fichier tel quel et ne peut pas voir si les sous-titres sont dans
    /// l’image. Un fichier de sous-titres du même nom (`.vtt` ou `.srt`) dans le même dossier compte
    /// comme des sous-titres.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Mettre les sous-titres à côté de la vidéo, ou publier la vidéo dans un service qui les affiche et
    /// faire un hyperlien. Si les sous-titres sont dans l’image, ajouter une exception pour `A952` dans
    /// `site.toml`.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.2.2 Sous-titres (préenregistrés) (A).
    "A952" "video-file-without-captions" Warning Portal
    wcag "1.2.2" impact Critical
}

/// Extensions of videos.
const VIDEOS: &[&str] =
    &["3gp", "avi", "flv", "m4v", "mkv", "mov", "mp4", "mpeg", "mpg", "ogv", "webm", "wmv"];

/// Extensions of captions.
const CAPTIONS: [&str; 4] = ["vtt", "srt", "fr.vtt", "en.vtt"];

fn check(portal: &Portal, findings: &mut Findings) {
    let videos: Vec<&ItemFile> = portal
        .files
        .iter()
        .filter(|file| ends_as(&file.path, VIDEOS) && !has_captions(portal, file))
        .collect();
    if videos.is_empty() {
        return;
    }
    let uses = FileUses::of(portal);
    for file in videos {
        let used = uses.linked(file).or_else(|| uses.shown(file));
        findings.report_file(file, used, |diagnostic| diagnostic);
    }
}

fn has_captions(portal: &Portal, video: &ItemFile) -> bool {
    let stem = video.path.rsplit_once('.').map_or(video.path.as_str(), |(stem, _)| stem);
    CAPTIONS.iter().any(|extension| portal.files.at(&format!("{stem}.{extension}")).is_some())
}
