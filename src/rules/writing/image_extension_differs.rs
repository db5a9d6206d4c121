//! Image is of another format than its name says.

use crate::{
    model::FileFault,
    resolve::Portal,
    rules::{
        findings::Findings,
        rule::rule,
        writing::file_faults::{about, report_faults},
    },
};

rule! {
    /// Image is of another format than its name says.
    ///
    /// ## Why
    /// Browsers show the image all the same, because they look into it. Programs that people download it
    /// with, and services that show previews of pages, go by the name and can refuse it.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les membres du forum dans la salle](membres.png)
    /// ```
    /// ```text content/news/nouvelle/membres.png
    /// GIF89a  !!
    /// ```
    ///
    /// ## How to fix it
    /// Give the file the extension of its format, and write the new name where it is used; or save it again in
    /// the format of its name.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les membres du forum dans la salle](membres.gif)
    /// ```
    /// ```text content/news/nouvelle/membres.gif
    /// GIF89a  !!
    /// ```
    ///
    /// ## Source
    /// House rule. WHATWG, MIME Sniffing Standard.
    ///
    /// # En français
    /// Le format de l’image n’est pas celui de son nom.
    ///
    /// ## Pourquoi
    /// Les navigateurs affichent l’image tout de même, parce qu’ils en lisent le contenu. Les programmes avec
    /// lesquels on la télécharge et les services qui montrent un aperçu des pages se fient au nom et peuvent
    /// la refuser.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Donner au fichier l’extension de son format, et écrire le nouveau nom là où il est utilisé; ou
    /// l’enregistrer de nouveau dans le format de son nom.
    ///
    /// ## Source
    /// Règle propre à Parvis. WHATWG, MIME Sniffing Standard.
    "A956" "image-extension-differs" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    report_faults(portal, findings, |fault| match fault {
        FileFault::OtherImage(format) => Some(about(format)),
        _ => None,
    });
}
