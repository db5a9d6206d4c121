//! Diagnostic codes of names that some systems or hosts refuse.

use crate::diagnostic::codes;

codes! {
    /// Some systems refuse the name of the file.
    /// ## Why
    /// Windows reserves names such as `con` and `nul`, does not allow `< > : " | ? * \` in names, and
    /// removes a space or a period at their end. Colleagues cannot open the portal there, and some hosts
    /// cannot publish the file.
    /// ## Example
    /// ```text content/news/nouvelle/aux.txt
    /// Le forum se réunit.
    /// ```
    /// ## How to fix it
    /// Rename the file, and correct the links to it.
    /// ```text content/news/nouvelle/annexe.txt
    /// Le forum se réunit.
    /// ```
    /// ## Source
    /// Microsoft, “Naming Files, Paths, and Namespaces”.
    /// # En français
    /// Des systèmes refusent le nom du fichier.
    /// ## Pourquoi
    /// Windows réserve des noms comme `con` et `nul`, ne permet pas `< > : " | ? * \` dans les noms, et
    /// retire une espace ou un point à leur fin. Des collègues ne peuvent pas y ouvrir le portail, et des
    /// hébergeurs ne peuvent pas publier le fichier.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer le fichier, et corriger les hyperliens qui y mènent.
    /// ## Source
    /// Microsoft, « Naming Files, Paths, and Namespaces ».
    NAME_NOT_PORTABLE = "S161" "name-not-portable" Error;
    /// Two names differ only in capital letters or in the way accents are written.
    /// ## Why
    /// On Windows and macOS, and on some hosts, these are one name: one file replaces the other.
    /// ## Example
    /// ```text content/news/nouvelle/annexe.txt
    /// Le forum se réunit.
    /// ```
    /// ```text content/news/nouvelle/Annexe.txt
    /// Le forum se réunira.
    /// ```
    /// ## How to fix it
    /// Rename one of the two, or remove it.
    /// ```text content/news/nouvelle/annexe.txt
    /// Le forum se réunit.
    /// ```
    /// ```text content/news/nouvelle/annexe-2.txt
    /// Le forum se réunira.
    /// ```
    /// ## Source
    /// Microsoft, “Naming Files, Paths, and Namespaces”; Unicode Standard Annex 15.
    /// # En français
    /// Deux noms ne diffèrent que par des majuscules ou par la façon d’écrire les accents.
    /// ## Pourquoi
    /// Sous Windows et macOS, et chez certains hébergeurs, il s’agit d’un seul nom : un fichier remplace
    /// l’autre.
    /// ## Exemple
    /// ## Comment corriger
    /// Renommer l’un des deux, ou le retirer.
    /// ## Source
    /// Microsoft, « Naming Files, Paths, and Namespaces »; Unicode Standard Annex 15.
    NAMES_ALIKE = "S162" "names-alike" Error;
    /// Path of the file is very long.
    /// ## Why
    /// Windows allows 260 characters for a path, with the folder that the portal is in. Colleagues may not
    /// be able to open the portal there.
    /// ## Example
    /// ```text static/documents/rapports/gouvernement-ouvert/plan-d-action-national-2021-2023/engagement-numero-un-donnees-ouvertes-et-transparence/compte-rendu-de-la-rencontre-du-comite-multipartite-de-suivi-de-la-mise-en-oeuvre-du-plan-d-action.txt
    /// Le forum se réunit.
    /// ```
    /// ## How to fix it
    /// Shorten the names of the file and of its folders.
    /// ```text static/documents/rapports/compte-rendu.txt
    /// Le forum se réunit.
    /// ```
    /// ## Source
    /// Microsoft, “Maximum Path Length Limitation”.
    /// # En français
    /// Le chemin du fichier est très long.
    /// ## Pourquoi
    /// Windows permet 260 caractères pour un chemin, avec le dossier où se trouve le portail. Des collègues
    /// pourraient ne pas pouvoir y ouvrir le portail.
    /// ## Exemple
    /// ## Comment corriger
    /// Raccourcir les noms du fichier et de ses dossiers.
    /// ## Source
    /// Microsoft, « Maximum Path Length Limitation ».
    PATH_TOO_LONG = "S163" "path-too-long" Warning;
}
