//! Diagnostic codes: references, links, images and files, resolved.

use crate::diagnostic::codes;

codes! {
    /// Reference points to an item that does not exist.
    /// ## Why
    /// The page would refer to something that people cannot reach.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministère
    /// ```
    /// ## How to fix it
    /// Write the name of the item’s folder, as suggested, or create the item with `parvis new`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// author: ministere
    /// ```
    /// # En français
    /// Le renvoi désigne un élément qui n’existe pas.
    /// ## Pourquoi
    /// La page renverrait à un élément que personne ne peut consulter.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom du dossier de l’élément, comme le message le propose, ou créer l’élément avec
    /// `parvis new`.
    DANGLING_REFERENCE = "R101" "dangling-reference" Error;
    /// Term is not in its vocabulary.
    /// ## Why
    /// Lists by topic or by value would not include the item.
    /// ## Example
    /// ```yaml content/topics.yaml
    /// - {id: donnees, title: {fr: Données, en: Data}}
    /// ```
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// topics: [donnee]
    /// ```
    /// ## How to fix it
    /// Write a term from the vocabulary, or add this one to it.
    /// ```yaml content/topics.yaml
    /// - {id: donnees, title: {fr: Données, en: Data}}
    /// ```
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// topics: [donnees]
    /// ```
    /// # En français
    /// Le terme n’est pas dans son vocabulaire.
    /// ## Pourquoi
    /// L’élément ne paraîtrait pas dans les listes par sujet ou par valeur.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire un terme du vocabulaire, ou y ajouter celui-ci.
    UNKNOWN_TERM = "R102" "unknown-term" Error;
    /// Link leads to a page or a file that does not exist.
    /// ## Why
    /// People who follow the link find nothing.
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
    /// L’hyperlien mène à une page ou à un fichier qui n’existe pas.
    /// ## Pourquoi
    /// Les personnes qui suivent l’hyperlien ne trouvent rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le chemin depuis le dossier du texte (`../autre/`) ou l’identifiant de l’élément
    /// (`org:sct`).
    DEAD_LINK = "R103" "dead-link" Error;
    /// Link points to a heading that does not exist.
    /// ## Why
    /// People arrive at the top of a long page and have to search for the right section.
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
    /// Write the anchor as suggested: the text of the heading in lowercase, with hyphens.
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
    /// L’hyperlien mène à un titre qui n’existe pas.
    /// ## Pourquoi
    /// On arrive au début d’une longue page et il faut chercher la bonne section.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’ancre proposée : le texte du titre en minuscules, avec des traits d’union.
    /// ## Source
    /// Norme HTML, « Scrolling to a fragment ».
    DEAD_ANCHOR = "R104" "dead-anchor" Error;
    /// File is not in the item’s folder.
    /// ## Why
    /// The page would offer a document that does not exist.
    /// ## Example
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// attachments: [{title: {fr: Compte rendu, en: Minutes}, file: compte-rendu.txt}]
    /// ```
    /// ## How to fix it
    /// Put the file in the item’s folder, or give its address with `url`.
    /// ```yaml content/news/nouvelle/item.yaml
    /// date: 2026-10-01
    /// attachments: [{title: {fr: Compte rendu, en: Minutes}, file: compte-rendu.txt}]
    /// ```
    /// ```text content/news/nouvelle/compte-rendu.txt
    /// Présences : douze personnes.
    /// ```
    /// # En français
    /// Le fichier n’est pas dans le dossier de l’élément.
    /// ## Pourquoi
    /// La page offrirait un document qui n’existe pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre le fichier dans le dossier de l’élément, ou donner son adresse avec `url`.
    MISSING_FILE = "R105" "missing-file" Error;
    /// Reference has other capital letters than the file.
    /// ## Why
    /// On Windows and macOS the file opens all the same; on a Web server it is not found.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [l’ordre du jour](Ordre-Du-Jour.txt).
    /// ```
    /// ```text content/news/nouvelle/ordre-du-jour.txt
    /// 1. Ouverture
    /// ```
    /// ## How to fix it
    /// Write the name of the file exactly as it is.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [l’ordre du jour](ordre-du-jour.txt).
    /// ```
    /// ```text content/news/nouvelle/ordre-du-jour.txt
    /// 1. Ouverture
    /// ```
    /// ## Source
    /// RFC 3986, section 6.2.2.1: the path of an address is case-sensitive.
    /// # En français
    /// Le renvoi n’a pas les mêmes majuscules que le fichier.
    /// ## Pourquoi
    /// Sous Windows et macOS, le fichier s’ouvre quand même; sur un serveur Web, il est introuvable.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom du fichier exactement comme il est.
    /// ## Source
    /// RFC 3986, section 6.2.2.1 : le chemin d’une adresse distingue les majuscules.
    DIFFERENT_CASE = "R110" "different-case" Error;
    /// Link leads to an item that is not public.
    /// ## Why
    /// People who follow the link would find nothing: the item is a draft, is not published yet or is
    /// no longer published.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [la suite](news:suite).
    /// ```
    /// ```yaml content/news/suite/item.yaml
    /// title: {fr: La suite, en: What follows}
    /// date: 2026-10-02
    /// draft: true
    /// ```
    /// ## How to fix it
    /// Publish the item, or remove the link until it is public.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La suite sera publiée bientôt.
    /// ```
    /// ```yaml content/news/suite/item.yaml
    /// title: {fr: La suite, en: What follows}
    /// date: 2026-10-02
    /// draft: true
    /// ```
    /// # En français
    /// L’hyperlien mène à un élément qui n’est pas public.
    /// ## Pourquoi
    /// Les personnes qui suivent l’hyperlien ne trouveraient rien : l’élément est un brouillon, n’est
    /// pas encore publié ou n’est plus publié.
    /// ## Exemple
    /// ## Comment corriger
    /// Publier l’élément, ou retirer l’hyperlien tant qu’il n’est pas public.
    LINK_TO_HIDDEN = "R111" "link-to-hidden" Error;
    /// Image does not exist.
    /// ## Why
    /// The page would have an empty space where the image should be.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Carte des douze municipalités](carte.png)
    /// ```
    /// ## How to fix it
    /// Put the image in the item’s folder, or write the name that the message suggests.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Carte des douze municipalités](carte.svg)
    /// ```
    /// ```svg content/news/nouvelle/carte.svg
    /// <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z"/></svg>
    /// ```
    /// # En français
    /// L’image n’existe pas.
    /// ## Pourquoi
    /// La page aurait un espace vide à la place de l’image.
    /// ## Exemple
    /// ## Comment corriger
    /// Mettre l’image dans le dossier de l’élément, ou écrire le nom que le message propose.
    MISSING_IMAGE = "R112" "missing-image" Error;
    /// Image is a page or a document, not an image.
    /// ## Why
    /// A browser cannot show it as an image. The exclamation mark before the brackets makes an image;
    /// without it, the same words make a link.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ![Le forum multipartite](committee:forum)
    /// ```
    /// ## How to fix it
    /// Remove the exclamation mark to make a link, or name an image.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [Le forum multipartite](committee:forum)
    /// ```
    /// # En français
    /// L’image est une page ou un document, et non une image.
    /// ## Pourquoi
    /// Un navigateur ne peut pas l’afficher comme image. Le point d’exclamation devant les crochets
    /// fait une image; sans lui, les mêmes mots font un hyperlien.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer le point d’exclamation pour faire un hyperlien, ou nommer une image.
    NOT_AN_IMAGE = "R113" "not-an-image" Error;
    /// Address is in this site, but no page has it.
    /// ## Why
    /// People who follow the link find nothing, unless something else than the portal is published
    /// there.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [la suite](https://regles.example.org/fr/nouvelles/suite/).
    /// ```
    /// ## How to fix it
    /// Link to the item by its id, and not by its address: Parvis then checks the link.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le forum](committee:forum).
    /// ```
    /// # En français
    /// L’adresse est dans ce site, mais aucune page ne l’a.
    /// ## Pourquoi
    /// Les personnes qui suivent l’hyperlien ne trouvent rien, à moins qu’autre chose que le portail
    /// soit publié à cet endroit.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’hyperlien avec l’identifiant de l’élément, et non avec son adresse : Parvis vérifie
    /// alors l’hyperlien.
    NOT_ON_SITE = "R114" "not-on-site" Warning;
    /// Address leads to the computer of the person who follows it.
    /// ## Why
    /// The preview is only on the computer of the person who writes. Nobody else can open an address
    /// that begins with `localhost` or `127.0.0.1`.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le forum](http://127.0.0.1:8000/fr/comites/forum/).
    /// ```
    /// ## How to fix it
    /// Link to the item by its id.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Voir [le forum](committee:forum).
    /// ```
    /// ## Source
    /// RFC 6761, section 6.3, names under `localhost`; RFC 1122, section 3.2.1.3.
    /// # En français
    /// L’adresse mène à l’ordinateur de la personne qui la suit.
    /// ## Pourquoi
    /// L’aperçu n’existe que sur l’ordinateur de la personne qui rédige. Personne d’autre ne peut
    /// ouvrir une adresse qui commence par `localhost` ou `127.0.0.1`.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire l’hyperlien avec l’identifiant de l’élément.
    /// ## Source
    /// RFC 6761, section 6.3, noms sous `localhost`; RFC 1122, section 3.2.1.3.
    OWN_COMPUTER = "R115" "own-computer" Error;
}
