//! Diagnostic codes: places of files and folders.

use crate::diagnostic::codes;

codes! {
    /// Name of a file or folder is almost one that Parvis reads.
    /// ## Why
    /// A file with another name is not read: what it says would not appear on the site, or the file
    /// itself would be published.
    /// ## Example
    /// ```yaml content/news/fete/item.yml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## How to fix it
    /// Rename the file or folder as the message says.
    /// ```yaml content/news/fete/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// # En français
    /// Le nom d’un fichier ou d’un dossier est presque un de ceux que Parvis lit.
    /// ## Pourquoi
    /// Un fichier qui a un autre nom n’est pas lu : ce qu’il contient ne paraîtrait pas sur le site, ou
    /// le fichier lui-même serait publié.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le fichier ou le dossier comme le message l’indique.
    ALMOST_KNOWN_NAME = "S116" "almost-known-name" Error;
    /// Text is in a folder inside its item’s folder.
    /// ## Why
    /// Texts and `item.yaml` are read only directly in the item’s folder.
    /// ## Example
    /// ```markdown content/news/nouvelle/textes/en.md
    /// ---
    /// title: The forum meets
    /// ---
    /// ```
    /// ## How to fix it
    /// Move the file to the item’s folder.
    /// ```markdown content/news/nouvelle/en.md
    /// ---
    /// title: The forum meets
    /// ---
    /// ```
    /// # En français
    /// Le texte est dans un dossier à l’intérieur du dossier de son élément.
    /// ## Pourquoi
    /// Les textes et `item.yaml` ne sont lus que directement dans le dossier de l’élément.
    /// ## Exemple
    /// ## Comment corriger
    /// Déplacer le fichier dans le dossier de l’élément.
    TEXT_IN_SUBFOLDER = "S117" "text-in-subfolder" Error;
    /// Theme is not in the folder that Parvis reads.
    /// ## Why
    /// Parvis reads the files of `themes/parvis/` only: each replaces the file of the same name in
    /// the theme.
    /// ## Example
    /// ```html themes/autre/pages/news.html
    /// {% extends "pages/item.html" %}
    /// ```
    /// ## How to fix it
    /// Move the files that replace some of the theme to `themes/parvis/`, and remove the others.
    /// ```html themes/parvis/pages/news.html
    /// {% extends "pages/item.html" %}
    /// ```
    /// # En français
    /// Le thème n’est pas dans le dossier que Parvis lit.
    /// ## Pourquoi
    /// Parvis ne lit que les fichiers de `themes/parvis/` : chacun remplace le fichier du même nom
    /// dans le thème.
    /// ## Exemple
    /// ## Comment corriger
    /// Déplacer dans `themes/parvis/` les fichiers qui remplacent ceux du thème, et retirer les
    /// autres.
    UNREAD_THEME = "S118" "unread-theme" Warning;
    /// Folder in `content/` is not a collection.
    /// ## Why
    /// The folder of an item determines the type of the item. Parvis does not read a folder that is
    /// not a collection.
    /// ## Example
    /// ```yaml content/nouvelles/fete/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// ## How to fix it
    /// Rename the folder, or move its contents to a collection.
    /// ```yaml content/news/fete/item.yaml
    /// title: {fr: La fête de l’eau, en: The water festival}
    /// date: 2026-11-02
    /// ```
    /// # En français
    /// Le dossier de `content/` n’est pas une collection.
    /// ## Pourquoi
    /// Le dossier d’un élément détermine son type. Parvis ne lit pas un dossier qui n’est pas une
    /// collection.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le dossier, ou déplacer son contenu dans une collection.
    UNKNOWN_COLLECTION = "S120" "unknown-collection" Error;
    /// File is in the wrong place.
    /// ## Why
    /// The file does not belong to any item and will not be published.
    /// ## Example
    /// ```csv content/datasets/eau.csv
    /// puits,nitrates
    /// P1,2.4
    /// ```
    /// ## How to fix it
    /// Move it to the folder of its item, or to `static/`.
    /// ```csv content/datasets/eau/eau.csv
    /// puits,nitrates
    /// P1,2.4
    /// ```
    /// # En français
    /// Le fichier n’est pas au bon endroit.
    /// ## Pourquoi
    /// Le fichier n’appartient à aucun élément et ne sera pas publié.
    /// ## Exemple
    /// ## Comment corriger
    /// Le déplacer dans le dossier de son élément, ou dans `static/`.
    STRAY_FILE = "S121" "stray-file" Warning;
    /// Item has two texts in the same language.
    /// ## Why
    /// Only one of the two can be published, and Parvis does not know which.
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
    /// L’élément a deux textes dans la même langue.
    /// ## Pourquoi
    /// Un seul des deux peut être publié, et Parvis ne sait pas lequel.
    /// ## Exemple
    /// ## Comment corriger
    /// N’en garder qu’un : `fr.md` ou `index.fr.md`.
    DUPLICATE_TEXT = "S122" "duplicate-text" Error;
    /// Item folder has no `item.yaml` and no text.
    /// ## Why
    /// There is nothing to publish.
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
    /// Le dossier de l’élément n’a ni fichier `item.yaml` ni texte.
    /// ## Pourquoi
    /// Il n’y a rien à publier.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter un fichier `item.yaml` ou un texte, ou retirer le dossier.
    EMPTY_ITEM = "S123" "empty-item" Warning;
    /// Name of the text does not give its language.
    /// ## Why
    /// Browsers and screen readers need to know the language of a page.
    /// ## Example
    /// ```markdown content/news/nouvelle/compte-rendu.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// ## How to fix it
    /// Rename the file after its language: `fr.md` or `en.md`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    /// ```
    /// ## Source
    /// WCAG 2.2, 3.1.1 (A); BCP 47 (RFC 5646).
    /// # En français
    /// Le nom du texte n’indique pas sa langue.
    /// ## Pourquoi
    /// Les navigateurs et les lecteurs d’écran doivent connaître la langue d’une page.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le fichier d’après sa langue : `fr.md` ou `en.md`.
    /// ## Source
    /// WCAG 2.2, 3.1.1 (A); BCP 47 (RFC 5646).
    TEXT_WITHOUT_LANGUAGE = "S124" "text-without-language" Error;
}
