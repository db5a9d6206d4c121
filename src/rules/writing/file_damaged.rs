//! File is damaged.

use crate::{
    model::FileFault,
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::file_faults::report_faults},
};

rule! {
    /// File is damaged.
    ///
    /// ## Why
    /// The file does not begin as a file of its format does, or its end is missing: a copy or a download
    /// stopped half-way. Who opens it gets an error, or half of an image. The rule knows PDF, Office,
    /// LibreOffice, EPUB, ZIP, and the images that browsers show.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [L’ordre du jour (PDF, 1 Ko)](ordre-du-jour.pdf)
    /// ```
    /// ```text content/news/nouvelle/ordre-du-jour.pdf
    /// %PDF-1.7
    /// 1 0 obj
    /// ```
    ///
    /// ## How to fix it
    /// Take the original again, open it to check it, and copy it into the folder.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [L’ordre du jour (PDF, 1 Ko)](ordre-du-jour.pdf)
    /// ```
    /// ```text content/news/nouvelle/ordre-du-jour.pdf
    /// %PDF-1.7
    /// trailer << /Root 1 0 R >>
    /// startxref
    /// 9
    /// %%EOF
    /// ```
    ///
    /// ## Source
    /// House rule. ISO 32000-2 (PDF), PKWARE APPNOTE (ZIP), W3C PNG, ITU-T T.81 (JPEG).
    ///
    /// # En français
    /// Le fichier est endommagé.
    ///
    /// ## Pourquoi
    /// Le fichier ne commence pas comme un fichier de son format, ou sa fin manque : une copie ou un
    /// téléchargement s’est arrêté en chemin. La personne qui l’ouvre obtient une erreur, ou la moitié d’une
    /// image. La règle connaît PDF, Office, LibreOffice, EPUB, ZIP et les images que les navigateurs affichent.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Reprendre l’original, l’ouvrir pour le vérifier et le copier dans le dossier.
    ///
    /// ## Source
    /// Règle propre à Parvis. ISO 32000-2 (PDF), PKWARE APPNOTE (ZIP), W3C PNG, ITU-T T.81 (JPEG).
    "A954" "file-damaged" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_faults(portal, findings, |fault| match fault {
        FileFault::CutShort => Some(vec![("kind", "cut-short")]),
        FileFault::Unrecognized => Some(vec![("kind", "unrecognized")]),
        _ => None,
    });
}
