//! Link leads to the other language when the reader’s own language is available.

use crate::{
    model::{ItemFile, ItemKey, ItemMeta, Language, layout},
    resolve::{Portal, Target},
    rules::{findings::Findings, rule::rule},
};

rule! {
    /// Link leads to the other language when the reader’s own language is available.
    ///
    /// ## Why
    /// On a French page, people expect to stay in French. A link to the full address of an English
    /// page, or to the English file of a pair, takes them out of their language for no reason.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le premier plan](https://regles.example.org/en/action-plans/plan-1/).
    /// ```
    ///
    /// ## How to fix it
    /// Link to the item by its folder or its id: Parvis chooses the page in the reader’s language.
    /// For a file, link to the one in the language of the text.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le premier plan](plan:plan-1).
    /// ```
    ///
    /// ## Source
    /// House rule, in the spirit of section 13.2 of the Charter of the French language (CQLR, c.
    /// C-11), which requires the civil administration to use French. The section does not deal with
    /// links.
    ///
    /// # En français
    /// L’hyperlien mène à l’autre langue alors que la langue de la page est offerte.
    ///
    /// ## Pourquoi
    /// Dans une page en français, on s’attend à rester en français. Un hyperlien vers l’adresse
    /// complète d’une page en anglais, ou vers le fichier anglais d’une paire, fait changer de
    /// langue sans raison.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire l’hyperlien vers l’élément, par son dossier ou son identifiant : Parvis choisit la
    /// page dans la bonne langue. Pour un fichier, choisir celui qui est dans la langue du texte.
    ///
    /// ## Source
    /// Règle propre à Parvis, dans l’esprit de l’article 13.2 de la Charte de la langue française
    /// (RLRQ, c. C-11), qui demande à l’Administration d’utiliser le français. L’article ne traite
    /// pas des hyperliens.
    "L108" "link-to-other-language" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    for (key, language, outline) in portal.outlines.iter() {
        let Some(meta) = portal.meta(key) else { continue };
        for link in &outline.links {
            let other = match portal.target(meta, &link.destination) {
                Target::Item { key, language: Some(other), .. } if other != language => {
                    portal.addresses.item(&key, language).is_some().then_some(Counterpart::Item(key))
                }
                Target::File { file, .. } => of_file(portal, &file, language),
                _ => None,
            };
            if let Some(other) = other {
                let diagnostic = findings
                    .diagnostic(meta, link.span)
                    .with("language", language.as_str())
                    .with("instead", instead(meta, &other));
                findings.report(meta, diagnostic);
            }
        }
    }
}

/// Item or file to link to instead of a page or a file of the other language.
enum Counterpart {
    Item(ItemKey),
    File(String),
}

fn instead(meta: &ItemMeta, counterpart: &Counterpart) -> String {
    match counterpart {
        Counterpart::Item(key) => key.to_string(),
        Counterpart::File(path) => path.strip_prefix(&format!("{}/", meta.folder)).unwrap_or(path).to_owned(),
    }
}

/// Returns the file of the same name in the text's own language: `bilan-fr.pdf` for `bilan-en.pdf`;
/// `None` if there is none.
fn of_file(portal: &Portal, file: &ItemFile, language: Language) -> Option<Counterpart> {
    let (stem, ending) = file.path.rsplit_once('.')?;
    let (name, tag) = stem.rsplit_once(['-', '.', '_'])?;
    let other = portal.languages().iter().find(|other| other.as_str() == tag && **other != language)?;
    let separator = &stem[name.len()..stem.len() - other.as_str().len()];
    let counterpart = format!("{name}{separator}{language}.{ending}");
    let (key, inside) = layout::item_at(&counterpart)?;
    portal.meta(&key)?.files.contains_key(inside).then(|| Counterpart::File(counterpart.clone()))
}
