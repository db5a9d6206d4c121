//! Published file is of one person or one computer.

use crate::{
    model::PrivateFileKind,
    resolve::Portal,
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Published file is of one person or one computer.
    ///
    /// ## Why
    /// An email shows names, addresses and replies that were not written for the public, and people
    /// cannot open it without the program that made it. A file of passwords or keys, or of a connection to
    /// a server, lets others in. Most were put there by mistake, with the document that was attached.
    ///
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text content/news/nouvelle/texte.eml
    /// From: Ada
    /// ```
    ///
    /// ## How to fix it
    /// Remove the file, and put only the document that people need in the folder. If a password or a key
    /// was already published, replace it.
    ///
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-01-01
    /// ```
    /// ```text content/news/nouvelle/texte.txt
    /// Le forum se réunit.
    /// ```
    ///
    /// ## Source
    /// CWE-538, “Insertion of Sensitive Information into Externally-Accessible File or Directory”.
    ///
    /// # En français
    /// Le fichier publié est celui d’une personne ou d’un ordinateur.
    ///
    /// ## Pourquoi
    /// Un courriel montre des noms, des adresses et des réponses qui n’ont pas été écrits pour le public,
    /// et on ne peut pas l’ouvrir sans le programme qui l’a créé. Un fichier de mots de passe ou de clés, ou
    /// une connexion à un serveur, y donne accès. La plupart s’y trouvent par erreur, avec le document qui
    /// était joint.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Retirer le fichier, et ne mettre dans le dossier que le document dont les gens ont besoin. Si un mot
    /// de passe ou une clé a déjà été publié, le remplacer.
    ///
    /// ## Source
    /// CWE-538, « Insertion of Sensitive Information into Externally-Accessible File or Directory ».
    "P105" "private-file" Error Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for file in portal.files.iter() {
        if let Some(kind) = PrivateFileKind::of_path(&file.path) {
            findings.report_file(file, None, |diagnostic| diagnostic.with("kind", kind.as_str()));
        }
    }
}
