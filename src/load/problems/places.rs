//! What can be wrong with where a file lies.

use crate::diagnostic::codes;

codes! {
    /// A folder under `content/` that is no collection.
    /// ## Why
    /// The folder of an item says what the item is: in a folder that is no collection, nothing is read.
    /// ## Example
    /// ```yaml content/nouvelles/fete/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## How to fix it
    /// Rename the folder, or move what it holds into a collection.
    /// ```yaml content/news/fete/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// # En français
    /// Un dossier de `content/` qui n’est pas une collection.
    /// ## Pourquoi
    /// C’est son dossier qui dit ce qu’est un élément : dans un dossier qui n’est pas une collection,
    /// rien n’est lu.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le dossier, ou déplacer ce qu’il contient dans une collection.
    UNKNOWN_COLLECTION = "S120" "unknown-collection" Error;
    /// A file where none belongs.
    /// ## Why
    /// The file belongs to no item and will not be on the site.
    /// ## Example
    /// ```csv content/datasets/eau.csv
    /// puits,nitrates
    /// P1,2.4
    /// ```
    /// ## How to fix it
    /// Move it into the folder of the item it belongs to, or into `static/`.
    /// ```csv content/datasets/eau/eau.csv
    /// puits,nitrates
    /// P1,2.4
    /// ```
    /// # En français
    /// Un fichier là où aucun n’a sa place.
    /// ## Pourquoi
    /// Le fichier n’appartient à aucun élément et ne sera pas sur le site.
    /// ## Exemple
    /// ## Comment corriger
    /// Le mettre dans le dossier de l’élément auquel il appartient, ou dans `static/`.
    STRAY_FILE = "S121" "stray-file" Warning;
    /// Two texts of an item in one language.
    /// ## Why
    /// Only one of the two could be shown, and nothing says which.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// ```markdown content/news/nouvelle/index.fr.md
    /// ---
    /// title: Le forum siège
    /// ---
    /// ```
    /// ## How to fix it
    /// Keep one of the two: `fr.md` or `index.fr.md`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// # En français
    /// Deux textes d’un élément dans une même langue.
    /// ## Pourquoi
    /// Un seul des deux pourrait être montré, et rien ne dit lequel.
    /// ## Exemple
    /// ## Comment corriger
    /// N’en garder qu’un : `fr.md` ou `index.fr.md`.
    DUPLICATE_TEXT = "S122" "duplicate-text" Error;
    /// A folder of an item that holds neither facts nor a text.
    /// ## Why
    /// Without facts or a text there is nothing to show.
    /// ## Example
    /// ```text content/news/fete/programme.txt
    /// 9 h 30 : accueil
    /// ```
    /// ## How to fix it
    /// Add `item.yaml` or a text, or remove the folder.
    /// ```text content/news/fete/programme.txt
    /// 9 h 30 : accueil
    /// ```
    /// ```yaml content/news/fete/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// # En français
    /// Un dossier d’élément sans faits ni texte.
    /// ## Pourquoi
    /// Sans faits ni texte, il n’y a rien à montrer.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter `item.yaml` ou un texte, ou retirer le dossier.
    EMPTY_ITEM = "S123" "empty-item" Warning;
    /// A text whose name gives no language.
    /// ## Why
    /// A page must say which language it is in, for readers and for screen readers.
    /// ## Example
    /// ```markdown content/news/nouvelle/compte-rendu.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// ## How to fix it
    /// Rename the file after its language: `fr.md`, `en.md`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// ## Source
    /// WCAG 2.2, 3.1.1 (A); BCP 47 (RFC 5646).
    /// # En français
    /// Un texte dont le nom ne donne pas de langue.
    /// ## Pourquoi
    /// Une page doit dire dans quelle langue elle est, pour les lecteurs et les lecteurs d’écran.
    /// ## Exemple
    /// ## Comment corriger
    /// Nommer le fichier d’après sa langue : `fr.md`, `en.md`.
    /// ## Source
    /// WCAG 2.2, 3.1.1 (A); BCP 47 (RFC 5646).
    TEXT_WITHOUT_LANGUAGE = "S124" "text-without-language" Error;
}
