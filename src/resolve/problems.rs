//! What can be wrong between items.

use crate::diagnostic::codes;

codes! {
    /// A reference to an item that does not exist.
    /// ## Why
    /// The page would name something that no reader can reach.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministère
    /// ```
    /// ## How to fix it
    /// Write the name of the item’s folder, as proposed, or make the item with `parvis new`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministere
    /// ```
    /// # En français
    /// Un renvoi à un élément qui n’existe pas.
    /// ## Pourquoi
    /// La page nommerait une chose qu’aucun lecteur ne peut atteindre.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom du dossier de l’élément, comme proposé, ou créer l’élément avec `parvis new`.
    DANGLING_REFERENCE = "R101" "dangling-reference" Error;
    /// A word that its vocabulary does not have.
    /// ## Why
    /// Lists by topic or value would miss the item.
    /// ## Example
    /// ```yaml content/topics.yaml
    /// - {id: donnees, title: {fr: Données, en: Data}}
    /// ```
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// topics: [donnee]
    /// ```
    /// ## How to fix it
    /// Write a word of the vocabulary, or add this one to it.
    /// ```yaml content/topics.yaml
    /// - {id: donnees, title: {fr: Données, en: Data}}
    /// ```
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// topics: [donnees]
    /// ```
    /// # En français
    /// Un mot que son vocabulaire n’a pas.
    /// ## Pourquoi
    /// Les listes par sujet ou par valeur laisseraient l’élément de côté.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un mot du vocabulaire, ou y ajouter celui-ci.
    UNKNOWN_TERM = "R102" "unknown-term" Error;
    /// A link in Markdown to an item that does not exist.
    /// ## Why
    /// Readers who follow the link find nothing.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le forum](committee:forums) se réunit.
    /// ```
    /// ## How to fix it
    /// Write the path from the folder of the text (`../other/`) or the item’s id (`org:sct`).
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le forum](committee:forum) se réunit.
    /// ```
    /// # En français
    /// Un hyperlien vers un élément qui n’existe pas.
    /// ## Pourquoi
    /// Les lecteurs qui suivent l’hyperlien ne trouvent rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le chemin depuis le dossier du texte (`../autre/`) ou l’identifiant de l’élément
    /// (`org:sct`).
    DEAD_LINK = "R103" "dead-link" Error;
    /// A link in Markdown to a heading that does not exist.
    /// ## Why
    /// Readers land at the top of a long page and must search for themselves.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [l’ordre du jour](#ordre).
    ///
    /// ## Ordre du jour
    /// ```
    /// ## How to fix it
    /// Write the anchor as proposed: a heading’s text in lowercase, with hyphens.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [l’ordre du jour](#ordre-du-jour).
    ///
    /// ## Ordre du jour
    /// ```
    /// ## Source
    /// HTML Standard, “Scrolling to a fragment”.
    /// # En français
    /// Un hyperlien vers un titre qui n’existe pas.
    /// ## Pourquoi
    /// Les lecteurs arrivent au début d’une longue page et doivent chercher.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’ancre proposée : le texte du titre en minuscules, avec des traits d’union.
    /// ## Source
    /// Norme HTML, « Scrolling to a fragment ».
    DEAD_ANCHOR = "R104" "dead-anchor" Error;
    /// A file that is not in the item's folder.
    /// ## Why
    /// The page would offer a document that is not there.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// attachments: [{title: {fr: Compte rendu, en: Minutes}, file: compte-rendu.txt}]
    /// ```
    /// ## How to fix it
    /// Put the file into the item’s folder, or give its address with `url`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// attachments: [{title: {fr: Compte rendu, en: Minutes}, file: compte-rendu.txt}]
    /// ```
    /// ```text content/news/nouvelle/compte-rendu.txt
    /// Présences : douze personnes.
    /// ```
    /// # En français
    /// Un fichier qui n’est pas dans le dossier de l’élément.
    /// ## Pourquoi
    /// La page offrirait un document qui n’y est pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Déposer le fichier dans le dossier de l’élément, ou donner son adresse avec `url`.
    MISSING_FILE = "R105" "missing-file" Error;
    /// Two pages with one address.
    /// ## Why
    /// Only one of the two pages could be reached.
    /// ## Example
    /// ```yaml content/news/autre/item.yaml
    /// title: {fr: La suite, en: What follows}
    /// date: 2026-11-02
    /// slug: {fr: nouvelle, en: follow-up}
    /// ```
    /// ## How to fix it
    /// Give one of the two another `slug`.
    /// ```yaml content/news/autre/item.yaml
    /// title: {fr: La suite, en: What follows}
    /// date: 2026-11-02
    /// slug: {fr: suite, en: follow-up}
    /// ```
    /// ## Source
    /// W3C, “Architecture of the World Wide Web, Volume One”, section 2.2.1, “URI collision”.
    /// # En français
    /// Deux pages à la même adresse.
    /// ## Pourquoi
    /// Une seule des deux pages pourrait être atteinte.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’une des deux un autre `slug`.
    /// ## Source
    /// W3C, « Architecture of the World Wide Web, Volume One », section 2.2.1, « URI collision ».
    DUPLICATE_ADDRESS = "R201" "duplicate-address" Error;
    /// An alias that cannot be an address of the site.
    /// ## Why
    /// An old address is a path from the root of the site, and nothing else.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// aliases: {fr: ["https://ancien.example.org/nouvelle"]}
    /// ```
    /// ## How to fix it
    /// Write it like `/en/old-page/`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// aliases: {fr: [/fr/ancienne-nouvelle/]}
    /// ```
    /// ## Source
    /// RFC 3986, section 3.3, “Path”.
    /// # En français
    /// Un alias qui ne peut pas être une adresse du site.
    /// ## Pourquoi
    /// Une ancienne adresse est un chemin depuis la racine du site, et rien d’autre.
    /// ## Exemple
    /// ## Comment corriger
    /// L’écrire comme `/fr/ancienne-page/`.
    /// ## Source
    /// RFC 3986, section 3.3, « Path ».
    IMPOSSIBLE_ALIAS = "R202" "impossible-alias" Error;
    /// A page at an address that is kept for the further pages of a list.
    /// ## Why
    /// The further pages of a list need that address as soon as it grows.
    /// ## Example
    /// ```yaml content/news/autre/item.yaml
    /// title: {fr: La suite, en: What follows}
    /// date: 2026-11-02
    /// slug: {fr: page-2, en: follow-up}
    /// ```
    /// ## How to fix it
    /// Give the item another `slug`.
    /// ```yaml content/news/autre/item.yaml
    /// title: {fr: La suite, en: What follows}
    /// date: 2026-11-02
    /// slug: {fr: suite, en: follow-up}
    /// ```
    /// # En français
    /// Une page à une adresse gardée pour les pages suivantes d’une liste.
    /// ## Pourquoi
    /// Les pages suivantes d’une liste auront besoin de cette adresse dès qu’elle grandira.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’élément un autre `slug`.
    ADDRESS_OF_LIST = "R203" "address-of-list" Error;
    /// A line of `addresses.lock` that records no address.
    /// ## Why
    /// The record is what holds published addresses to their promise: a line that cannot be read
    /// promises nothing.
    /// ## Example
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/
    /// ```
    /// ## How to fix it
    /// Write the address, a space and the item; begin a remark with `#`.
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/ news:nouvelle
    /// ```
    /// # En français
    /// Une ligne de `addresses.lock` qui ne consigne pas d’adresse.
    /// ## Pourquoi
    /// Le registre tient les adresses publiées à leur promesse : une ligne illisible ne promet
    /// rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’adresse, une espace et l’élément; commencer une remarque par `#`.
    NOT_A_RECORD = "R204" "not-a-record" Error;
    /// A locale that is not one, or is another language's.
    /// ## Why
    /// Dates and numbers would be written as another language does.
    /// ## Example
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// locales = {fr = "en-CA"}
    /// ```
    /// ## How to fix it
    /// Write a variety of the language, such as `fr-CA` or `en-CA`.
    /// ```toml site.toml
    /// base_url = "https://regles.example.org/"
    /// languages = ["fr", "en"]
    /// title = {fr = "Portail des règles", en = "Portal of the rules"}
    /// locales = {fr = "fr-CA"}
    /// ```
    /// ## Source
    /// BCP 47 (RFC 5646); Unicode Technical Standard #35 (CLDR).
    /// # En français
    /// Une variante qui n’en est pas une, ou celle d’une autre langue.
    /// ## Pourquoi
    /// Les dates et les nombres s’écriraient comme dans une autre langue.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire une variante de la langue, comme `fr-CA` ou `en-CA`.
    /// ## Source
    /// BCP 47 (RFC 5646); Unicode Technical Standard #35 (CLDR).
    UNKNOWN_LOCALE = "L106" "unknown-locale" Error;
}
