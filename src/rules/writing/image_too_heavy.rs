//! Image is too heavy.

use crate::{
    resolve::Portal,
    rules::{file_uses::FileUses, findings::Findings, rule::rule},
};

rule! {
    /// Image is too heavy.
    ///
    /// ## Why
    /// A photo as a camera takes it can weigh several megabytes. On a telephone, the page takes long to
    /// appear, and people with a limited plan pay for it. The limit is 1000 kilobytes, or
    /// `image_limit` in `[rules]`. A file that is offered for download is not concerned.
    ///
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// rules = {image_limit = 0}
    /// ```
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les douze municipalités](carte.svg)
    /// ```
    /// ```svg content/news/nouvelle/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>
    /// ```
    ///
    /// ## How to fix it
    /// Reduce the image before you put it in the portal: 1600 pixels wide are enough for a page.
    ///
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// rules = {image_limit = 500}
    /// ```
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Les douze municipalités](carte.svg)
    /// ```
    /// ```svg content/news/nouvelle/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>
    /// ```
    ///
    /// ## Source
    /// House rule. W3C, Web Sustainability Guidelines, “Optimize media and other assets”.
    ///
    /// # En français
    /// L’image est trop lourde.
    ///
    /// ## Pourquoi
    /// Une photo telle que l’appareil la prend peut peser plusieurs mégaoctets. Sur un téléphone, la
    /// page met longtemps à s’afficher, et les personnes dont le forfait est limité le paient. La limite
    /// est de 1000 kilooctets, ou de `image_limit` dans `[rules]`. Un fichier offert en téléchargement
    /// n’est pas visé.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Réduire l’image avant de la mettre dans le portail : 1600 pixels de large suffisent pour une page.
    ///
    /// ## Source
    /// Règle propre à Parvis. W3C, Web Sustainability Guidelines, « Optimize media and other assets ».
    "A950" "image-too-heavy" Warning Portal
}

fn check(portal: &Portal, findings: &mut Findings) {
    let limit = portal.site.image_limit();
    let heavy: Vec<_> = portal
        .files
        .iter()
        .filter(|file| file.image.is_some() && file.size > u64::from(limit) * 1000)
        .collect();
    if heavy.is_empty() {
        return;
    }
    let uses = FileUses::of(portal);
    for file in heavy {
        let shown = uses.shown(file);
        if shown.is_none() && uses.linked(file).is_some() {
            continue;
        }
        let (width, height) = file.image.and_then(|image| image.size).unwrap_or_default();
        findings.report_file(file, shown, |diagnostic| {
            let kilobytes = usize::try_from(file.size.div_ceil(1000)).unwrap_or(usize::MAX);
            diagnostic
                .with("size", kilobytes)
                .with("limit", limit as usize)
                .with("width", width as usize)
                .with("height", height as usize)
        });
    }
}
