//! A text that stands for an image and says that it is one.

use crate::{
    resolve::Portal,
    rules::{findings::Findings, rule::rule, short::short, writing::bodies::bodies},
};

rule! {
    /// The text that stands for an image begins by saying that it is an image.
    ///
    /// ## Why
    /// Screen readers say “image” by themselves: their listeners hear it twice.
    ///
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Image de trente personnes autour d’une table](https://example.org/forum.jpg)
    /// ```
    ///
    /// ## How to mend it
    /// Begin with what the image says.
    ///
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Trente personnes autour d’une table](https://example.org/forum.jpg)
    /// ```
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Non-text Content (A); W3C, Images Tutorial.
    ///
    /// # En français
    /// Le texte qui remplace une image commence par dire que c’est une image.
    ///
    /// ## Pourquoi
    /// Les lecteurs d’écran disent « image » d’eux-mêmes : on l’entend deux fois.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Commencer par ce que dit l’image.
    ///
    /// ## Source
    /// WCAG 2.2, 1.1.1 Contenu non textuel (A); W3C, tutoriel sur les images.
    "A912" "alternative-announces-image" Warning Portal
    wcag "1.1.1" impact Minor
}

fn check(portal: &Portal, found: &mut Findings) {
    for body in bodies(portal) {
        for image in &body.outline.images {
            if announces(&image.alt, body.language.as_str()) {
                let told = found.at(body.head, image.span).with("text", short(&image.alt));
                found.tell(body.head, told);
            }
        }
    }
}

/// What an image is called, and what follows before what it shows.
const FRENCH: (&[&str], &[&str]) = (
    &["image", "photo", "photographie", "illustration"],
    &["de ", "d’", "d'", "du ", "des ", "montrant ", "représentant ", "qui montre ", ": ", "\u{a0}: "],
);
const ENGLISH: (&[&str], &[&str]) = (
    &["image", "photo", "photograph", "picture", "graphic", "illustration"],
    &["of ", "showing ", "shows ", "that shows ", ": "],
);

fn announces(alt: &str, language: &str) -> bool {
    let (names, links) = match language {
        "fr" => FRENCH,
        "en" => ENGLISH,
        _ => return false,
    };
    let alt = alt.to_lowercase();
    let articles = ["une ", "l’", "l'", "cette ", "an ", "a ", "the ", "this "];
    let begins = articles.iter().find_map(|article| alt.strip_prefix(article)).unwrap_or(&alt);
    names.iter().any(|name| {
        let rest = begins.strip_prefix(name).map(|rest| rest.strip_prefix(' ').unwrap_or(rest));
        rest.is_some_and(|rest| links.iter().any(|link| rest.starts_with(link)))
    })
}
