//! Diagnostic codes: addresses and locales of the site.

use crate::diagnostic::codes;

codes! {
    /// Two pages have the same address.
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
    /// Deux pages ont la même adresse.
    /// ## Pourquoi
    /// Une seule des deux pages pourrait être consultée.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’une des deux un autre `slug`.
    /// ## Source
    /// W3C, « Architecture of the World Wide Web, Volume One », section 2.2.1, « URI collision ».
    DUPLICATE_ADDRESS = "R201" "duplicate-address" Error;
    /// Alias cannot be an address of the site.
    /// ## Why
    /// An old address must be a path from the root of the site.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// aliases: {fr: ["https://ancien.example.org/nouvelle"]}
    /// ```
    /// ## How to fix it
    /// Write it in the form `/en/old-page/`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// aliases: {fr: [/fr/ancienne-nouvelle/]}
    /// ```
    /// ## Source
    /// RFC 3986, section 3.3, “Path”.
    /// # En français
    /// L’alias ne peut pas être une adresse du site.
    /// ## Pourquoi
    /// Une ancienne adresse doit être un chemin depuis la racine du site.
    /// ## Exemple
    /// ## Comment corriger
    /// L’écrire sous la forme `/fr/ancienne-page/`.
    /// ## Source
    /// RFC 3986, section 3.3, « Path ».
    IMPOSSIBLE_ALIAS = "R202" "impossible-alias" Error;
    /// Address is reserved for the next pages of a list.
    /// ## Why
    /// When the list grows, its next pages will need this address.
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
    /// L’adresse est réservée aux pages suivantes d’une liste.
    /// ## Pourquoi
    /// Lorsque la liste s’allongera, ses pages suivantes auront besoin de cette adresse.
    /// ## Exemple
    /// ## Comment corriger
    /// Donner à l’élément un autre `slug`.
    ADDRESS_OF_LIST = "R203" "address-of-list" Error;
    /// Line of `addresses.lock` is not a valid entry.
    /// ## Why
    /// `addresses.lock` lists the addresses that must continue to work. An address that cannot be
    /// read is not checked.
    /// ## Example
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/
    /// ```
    /// ## How to fix it
    /// Write the address, a space and the item. Begin a comment with `#`.
    /// ```text addresses.lock
    /// fr/nouvelles/nouvelle/ news:nouvelle
    /// ```
    /// # En français
    /// La ligne de `addresses.lock` n’est pas valide.
    /// ## Pourquoi
    /// `addresses.lock` donne la liste des adresses qui doivent continuer de fonctionner. Une
    /// adresse illisible n’est pas vérifiée.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’adresse, une espace et l’élément. Un commentaire commence par `#`.
    NOT_A_RECORD = "R204" "not-a-record" Error;
    /// Locale is unknown or belongs to another language.
    /// ## Why
    /// Dates and numbers would be written as in another language.
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
    /// La variante de langue est inconnue ou appartient à une autre langue.
    /// ## Pourquoi
    /// Les dates et les nombres s’écriraient comme dans une autre langue.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire une variante de la langue, comme `fr-CA` ou `en-CA`.
    /// ## Source
    /// BCP 47 (RFC 5646); Unicode Technical Standard #35 (CLDR).
    UNKNOWN_LOCALE = "L106" "unknown-locale" Error;
    /// Interface strings are in a language that the site does not have.
    /// ## Why
    /// The file is not read: pages are published only in the languages listed in `site.toml`.
    /// ## Example
    /// ```ftl i18n/es.ftl
    /// status-complete = Completado
    /// ```
    /// ## How to fix it
    /// Remove the file, or add the language to `languages` in `site.toml`.
    /// ```ftl i18n/fr.ftl
    /// status-complete = Terminé
    /// ```
    /// # En français
    /// Des chaînes de l’interface sont dans une langue que le site n’a pas.
    /// ## Pourquoi
    /// Le fichier n’est pas lu : les pages ne sont publiées que dans les langues indiquées dans
    /// `site.toml`.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer le fichier, ou ajouter la langue à `languages` dans `site.toml`.
    STRINGS_OF_NO_LANGUAGE = "S119" "strings-of-no-language" Warning;
}
