//! File is published, and nothing leads to it.

use crate::{
    model::{ActiveFileKind, PrivateFileKind, layout},
    resolve::Portal,
    rules::{file_names::ends_as, file_uses::FileUses, findings::Findings, rule::rule},
};

rule! {
    /// File is published, and nothing leads to it.
    ///
    /// ## Why
    /// Every file in the folder of an item is published. A file that no page names is a document that people
    /// do not find, or one that was not meant for them: a working copy, an earlier version, a list of
    /// participants. Search engines may find it all the same.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text content/news/nouvelle/compte-rendu.txt
    /// Présences : douze personnes.
    /// ```
    ///
    /// ## How to fix it
    /// Link to the file in the text, add it to `attachments`, or remove it from the folder.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// attachments: [{title: {fr: Compte rendu, en: Minutes}, file: compte-rendu.txt}]
    /// ```
    /// ```text content/news/nouvelle/compte-rendu.txt
    /// Présences : douze personnes.
    /// ```
    ///
    /// ## Source
    /// House rule.
    ///
    /// # En français
    /// Le fichier est publié, et rien n’y mène.
    ///
    /// ## Pourquoi
    /// Tous les fichiers du dossier d’un élément sont publiés. Un fichier qu’aucune page ne nomme est un
    /// document que personne ne trouve, ou qui n’était pas destiné au public : une copie de travail, une
    /// version précédente, une liste de participants. Les moteurs de recherche peuvent quand même le trouver.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Ajouter un hyperlien vers le fichier dans le texte, l’ajouter à `attachments`, ou le retirer du dossier.
    ///
    /// ## Source
    /// Règle propre à Parvis.
    "P109" "unused-file" Warning Portal
}

/// Extensions of the files that go with a video of the same name.
const CAPTIONS: &[&str] = &["vtt", "srt"];

fn check(portal: &Portal, findings: &mut Findings) {
    let uses = FileUses::of(portal);
    let of_items = portal.files.iter().filter(|file| !file.path.starts_with(layout::STATIC));
    for file in of_items.filter(|file| !uses.is_used(file) && !ends_as(&file.path, CAPTIONS)) {
        // A file that must not be there is reported as such.
        let is_reported = ActiveFileKind::of_path(&file.path)
            .is_some_and(|kind| kind != ActiveFileKind::Macros)
            || PrivateFileKind::of_path(&file.path).is_some();
        if !is_reported {
            let image = if file.image.is_some() { "yes" } else { "no" };
            findings.report_file(file, None, |diagnostic| diagnostic.with("image", image));
        }
    }
}
