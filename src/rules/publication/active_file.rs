//! Published file runs something.

use crate::{
    model::{ActiveFileKind, layout},
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Published file runs something.
    ///
    /// ## Why
    /// A Web page or a script among the files of an item runs as if it were part of the site: it can
    /// imitate it and read what people enter. A server may run `.php` files, and a program runs on the
    /// reader’s computer. Most were put there by mistake, with a page saved from a browser.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text content/news/nouvelle/formulaire.html
    /// <form action="https://exemple.example.org/"></form>
    /// ```
    ///
    /// ## How to fix it
    /// Replace the file with a document, such as a PDF, or with a text of the portal. A page or a script
    /// that the site needs, such as one that proves to a search engine who owns it, goes in `static/`.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text static/verification.html
    /// verification: 1234
    /// ```
    ///
    /// ## Source
    /// OWASP, File Upload Cheat Sheet; CWE-434, “Unrestricted Upload of File with Dangerous Type”.
    ///
    /// # En français
    /// Le fichier publié exécute quelque chose.
    ///
    /// ## Pourquoi
    /// Une page Web ou un script parmi les fichiers d’un élément s’exécute comme une partie du site : il
    /// peut l’imiter et lire ce que l’on y entre. Un serveur peut exécuter un fichier `.php`, et un
    /// programme s’exécute sur l’ordinateur de la personne qui le télécharge. La plupart s’y trouvent par
    /// erreur, avec une page enregistrée à partir d’un navigateur.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Remplacer le fichier par un document, comme un PDF, ou par un texte du portail. Une page ou un script
    /// dont le site a besoin, comme celle qui prouve à un moteur de recherche à qui il appartient, va dans
    /// `static/`.
    ///
    /// ## Source
    /// OWASP, File Upload Cheat Sheet; CWE-434, « Unrestricted Upload of File with Dangerous Type ».
    "P101" "active-file" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for file in portal.files.iter() {
        let is_static = file.path.starts_with(layout::STATIC);
        let kind = match ActiveFileKind::of_path(&file.path) {
            // A webmaster puts these in `static/` on purpose.
            Some(ActiveFileKind::Page | ActiveFileKind::Script) if is_static => continue,
            Some(ActiveFileKind::Macros) | None => continue,
            Some(kind) => kind,
        };
        findings.report_file(file, None, |diagnostic| diagnostic.with("kind", kind.as_str()));
    }
}
