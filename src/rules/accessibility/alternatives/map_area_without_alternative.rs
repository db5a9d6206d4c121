//! Area of an image map has no alternative text.

use std::collections::HashSet;

use crate::{
    dom::Document,
    rules::{page::PageFindings, rule::rule},
};

rule! {
    /// Area of an image map has no alternative text.
    ///
    /// ## Why
    /// A person who cannot see the image hears an address, or nothing, and cannot choose an area.
    ///
    /// ## Example
    /// ```html
    /// <img src="map.png" alt="Regions" usemap="#regions">
    /// <map name="regions"><area href="/north" shape="rect" coords="0,0,90,60"></map>
    /// ```
    ///
    /// ## How to fix it
    /// Write in the `alt` of the `area` where it leads.
    ///
    /// ```html
    /// <img src="map.png" alt="Regions" usemap="#regions">
    /// <map name="regions"><area href="/north" shape="rect" coords="0,0,90,60" alt="North"></map>
    /// ```
    ///
    /// ## Source
    /// Required by WCAG 2.2, 1.1.1 Non-text Content (A), 2.4.4 Link Purpose (In Context) (A) and
    /// 4.1.2 Name, Role, Value (A); technique H24; ACT rule c487ae.
    ///
    /// # En français
    /// Une zone de l’image cliquable n’a pas de texte de remplacement.
    ///
    /// ## Pourquoi
    /// Une personne qui ne voit pas l’image entend une adresse, ou rien, et ne peut pas choisir une
    /// zone.
    ///
    /// ## Exemple
    ///
    /// ## Comment corriger
    /// Écrire dans l’`alt` de l’élément `area` où mène la zone.
    ///
    /// ## Source
    /// Exigé par les WCAG 2.2, 1.1.1 Contenu non textuel (A), 2.4.4 Fonction du lien (selon le
    /// contexte) (A) et 4.1.2 Nom, rôle et valeur (A); technique H24; règle ACT c487ae.
    "A114" "map-area-without-alternative" Error Page
    wcag "1.1.1" "2.4.4" "4.1.2" act "c487ae" impact Critical
}

fn check<'d>(page: &'d Document, findings: &mut PageFindings<'d>) {
    if page.named("area").next().is_none() {
        return;
    }
    let used: HashSet<&str> = page
        .named("img")
        .filter(|image| !image.is_hidden())
        .filter_map(|image| image.attr("usemap")?.trim().strip_prefix('#'))
        .collect();
    for area in page.named("area").filter(|area| area.has("href")) {
        let is_used = || {
            let map = area.closest(&["map"]);
            map.and_then(|map| map.attr("name")).is_some_and(|name| used.contains(name))
        };
        if !area.is_aria_hidden() && !area.is_inert() && !area.is_named() && is_used() {
            findings.report_violation(area);
        }
    }
}
