//! What can be wrong between items.

use crate::diagnostic::codes;

codes! {
    /// A reference to an item that does not exist.
    /// ## Why
    /// The page would name something that no reader can reach.
    /// ## How to mend it
    /// Write the name of the item’s folder, as proposed, or make the item with `parvis new`.
    /// # En français
    /// Un renvoi à un élément qui n’existe pas.
    /// ## Pourquoi
    /// La page nommerait une chose qu’aucun lecteur ne peut atteindre.
    /// ## Comment corriger
    /// Écrire le nom du dossier de l’élément, comme proposé, ou créer l’élément avec `parvis new`.
    DANGLING_REFERENCE = "R101" "dangling-reference" Error;
    /// A word that its vocabulary does not have.
    /// ## Why
    /// Lists by topic or value would miss the item.
    /// ## How to mend it
    /// Write a word of the vocabulary, or add this one to it.
    /// # En français
    /// Un mot que son vocabulaire n’a pas.
    /// ## Pourquoi
    /// Les listes par sujet ou par valeur laisseraient l’élément de côté.
    /// ## Comment corriger
    /// Écrire un mot du vocabulaire, ou y ajouter celui-ci.
    UNKNOWN_TERM = "R102" "unknown-term" Error;
    /// A link in Markdown to an item that does not exist.
    /// ## Why
    /// Readers who follow the link find nothing.
    /// ## How to mend it
    /// Write the path from the folder of the text (`../other/`) or the item’s id (`org:sct`).
    /// # En français
    /// Un hyperlien vers un élément qui n’existe pas.
    /// ## Pourquoi
    /// Les lecteurs qui suivent l’hyperlien ne trouvent rien.
    /// ## Comment corriger
    /// Écrire le chemin depuis le dossier du texte (`../autre/`) ou l’identifiant de l’élément
    /// (`org:sct`).
    DEAD_LINK = "R103" "dead-link" Error;
    /// A link in Markdown to a heading that does not exist.
    /// ## Why
    /// Readers land at the top of a long page and must search for themselves.
    /// ## How to mend it
    /// Write the anchor as proposed: a heading’s text in lowercase, with hyphens.
    /// # En français
    /// Un hyperlien vers un titre qui n’existe pas.
    /// ## Pourquoi
    /// Les lecteurs arrivent au début d’une longue page et doivent chercher.
    /// ## Comment corriger
    /// Écrire l’ancre proposée : le texte du titre en minuscules, avec des traits d’union.
    DEAD_ANCHOR = "R104" "dead-anchor" Error;
    /// A file that is not in the item's folder.
    /// ## Why
    /// The page would offer a document that is not there.
    /// ## How to mend it
    /// Put the file into the item’s folder, or give its address with `url`.
    /// # En français
    /// Un fichier qui n’est pas dans le dossier de l’élément.
    /// ## Pourquoi
    /// La page offrirait un document qui n’y est pas.
    /// ## Comment corriger
    /// Déposer le fichier dans le dossier de l’élément, ou donner son adresse avec `url`.
    MISSING_FILE = "R105" "missing-file" Error;
    /// Two pages with one address.
    /// ## Why
    /// Only one of the two pages could be reached.
    /// ## How to mend it
    /// Give one of the two another `slug`.
    /// # En français
    /// Deux pages à la même adresse.
    /// ## Pourquoi
    /// Une seule des deux pages pourrait être atteinte.
    /// ## Comment corriger
    /// Donner à l’une des deux un autre `slug`.
    DUPLICATE_ADDRESS = "R201" "duplicate-address" Error;
    /// An alias that cannot be an address of the site.
    /// ## Why
    /// An old address is a path from the root of the site, and nothing else.
    /// ## How to mend it
    /// Write it like `/en/old-page/`.
    /// # En français
    /// Un alias qui ne peut pas être une adresse du site.
    /// ## Pourquoi
    /// Une ancienne adresse est un chemin depuis la racine du site, et rien d’autre.
    /// ## Comment corriger
    /// L’écrire comme `/fr/ancienne-page/`.
    IMPOSSIBLE_ALIAS = "R202" "impossible-alias" Error;
    /// A page at an address that is kept for the further pages of a list.
    /// ## Why
    /// The further pages of a list need that address as soon as it grows.
    /// ## How to mend it
    /// Give the item another `slug`.
    /// # En français
    /// Une page à une adresse gardée pour les pages suivantes d’une liste.
    /// ## Pourquoi
    /// Les pages suivantes d’une liste auront besoin de cette adresse dès qu’elle grandira.
    /// ## Comment corriger
    /// Donner à l’élément un autre `slug`.
    ADDRESS_OF_LIST = "R203" "address-of-list" Error;
    /// A line of `addresses.lock` that records no address.
    /// ## Why
    /// The record is what holds published addresses to their promise: a line that cannot be read
    /// promises nothing.
    /// ## How to mend it
    /// Write the address, a space and the item; begin a remark with `#`.
    /// # En français
    /// Une ligne de `addresses.lock` qui ne consigne pas d’adresse.
    /// ## Pourquoi
    /// Le registre tient les adresses publiées à leur promesse : une ligne illisible ne promet
    /// rien.
    /// ## Comment corriger
    /// Écrire l’adresse, une espace et l’élément; commencer une remarque par `#`.
    NOT_A_RECORD = "R204" "not-a-record" Error;
    /// A locale that is not one, or is another language's.
    /// ## Why
    /// Dates and numbers would be written as another language does.
    /// ## How to mend it
    /// Write a variety of the language, such as `fr-CA` or `en-CA`.
    /// # En français
    /// Une variante qui n’en est pas une, ou celle d’une autre langue.
    /// ## Pourquoi
    /// Les dates et les nombres s’écriraient comme dans une autre langue.
    /// ## Comment corriger
    /// Écrire une variante de la langue, comme `fr-CA` ou `en-CA`.
    UNKNOWN_LOCALE = "L106" "unknown-locale" Error;
}
