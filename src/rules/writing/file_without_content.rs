//! File has no content.

use crate::{
    model::FileFault,
    resolve::Portal,
    rules::{findings::Findings, rule::rule, writing::file_faults::report_faults},
};

rule! {
    /// File has no content.
    ///
    /// ## Why
    /// The file is published as it is, and who opens it finds nothing. It is empty because a copy or a download
    /// failed, or it replaces a file that is elsewhere: a pointer of Git LFS, a file that iCloud did not
    /// download, a shortcut to a document of Google Drive or to a web page.
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
    /// version https://git-lfs.github.com/spec/v1
    /// oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
    /// size 12345
    /// ```
    ///
    /// ## How to fix it
    /// Copy the file itself into the folder: open the original, check it, and save it here.
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
    /// House rule. Git LFS Specification, “The Pointer”.
    ///
    /// # En français
    /// Le fichier n’a pas de contenu.
    ///
    /// ## Pourquoi
    /// Le fichier est publié tel quel, et la personne qui l’ouvre n’y trouve rien. Il est vide parce qu’une
    /// copie ou un téléchargement a échoué, ou il remplace un fichier qui est ailleurs : un pointeur de Git
    /// LFS, un fichier qu’iCloud n’a pas téléchargé, un raccourci vers un document de Google Drive ou une
    /// page web.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Copier le fichier lui-même dans le dossier : ouvrir l’original, le vérifier et l’enregistrer ici.
    ///
    /// ## Source
    /// Règle propre à Parvis. Git LFS Specification, « The Pointer ».
    "A953" "file-without-content" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_faults(portal, findings, |fault| match fault {
        FileFault::Empty => Some(vec![("kind", "empty")]),
        FileFault::Placeholder(placeholder) => Some(vec![("kind", placeholder.id())]),
        _ => None,
    });
}
