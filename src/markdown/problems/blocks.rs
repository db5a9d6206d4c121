//! What can be wrong with blocks and with how deep they lie.

use crate::diagnostic::codes;

codes! {
    /// A block `:::name` whose name is not known.
    /// ## Why
    /// What the block holds would be shown as plain text.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::notte
    /// La salle est au rez-de-chaussée.
    /// :::
    /// ```
    /// ## How to fix it
    /// Write the name of a block as proposed.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::note
    /// La salle est au rez-de-chaussée.
    /// :::
    /// ```
    /// # En français
    /// Un bloc `:::nom` dont le nom n’est pas connu.
    /// ## Pourquoi
    /// Ce que contient le bloc serait montré comme du simple texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le nom d’un bloc, comme proposé.
    UNKNOWN_BLOCK = "S411" "unknown-block" Error;
    /// A block that begins and never ends.
    /// ## Why
    /// Everything up to the end of the text would be in the block.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::note
    /// La salle est au rez-de-chaussée.
    /// ```
    /// ## How to fix it
    /// Add a line `:::` where it ends.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::note
    /// La salle est au rez-de-chaussée.
    /// :::
    /// ```
    /// # En français
    /// Un bloc qui commence et ne finit pas.
    /// ## Pourquoi
    /// Tout, jusqu’à la fin du texte, serait dans le bloc.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter une ligne `:::` où il finit.
    UNCLOSED_BLOCK = "S412" "unclosed-block" Error;
    /// An end of block where none is open.
    /// ## Why
    /// It would be shown as three colons.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La salle est au rez-de-chaussée.
    ///
    /// :::
    /// ```
    /// ## How to fix it
    /// Remove it, or add the beginning of the block.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::note
    /// La salle est au rez-de-chaussée.
    /// :::
    /// ```
    /// # En français
    /// Une fin de bloc alors qu’aucun n’est ouvert.
    /// ## Pourquoi
    /// Elle serait montrée comme trois deux-points.
    /// ## Exemple
    /// ## Comment corriger
    /// La retirer, ou ajouter le début du bloc.
    STRAY_BLOCK_END = "S413" "stray-block-end" Error;
    /// A block that begins or ends in the middle of something else.
    /// ## Why
    /// Its lines would be shown as they are.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// - :::note La salle est au rez-de-chaussée.
    /// ```
    /// ## How to fix it
    /// Leave a blank line around the block, and begin its lines at the margin.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::note
    /// La salle est au rez-de-chaussée.
    /// :::
    /// ```
    /// # En français
    /// Un bloc qui commence ou finit au milieu d’autre chose.
    /// ## Pourquoi
    /// Ses lignes seraient montrées telles quelles.
    /// ## Exemple
    /// ## Comment corriger
    /// Laisser une ligne vide autour du bloc, et commencer ses lignes à la marge.
    MISPLACED_BLOCK = "S414" "misplaced-block" Warning;
    /// Lists, quotations or emphasis nested deeper than anyone can read.
    /// ## Why
    /// Nobody can follow so many levels, and no screen reader tells them apart.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> La séance est reportée.
    /// ```
    /// ## How to fix it
    /// Make the inner list a section of its own.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// > La séance est reportée.
    /// ```
    /// # En français
    /// Des listes ou des citations imbriquées plus que personne ne peut lire.
    /// ## Pourquoi
    /// Personne ne suit autant de niveaux, et aucun lecteur d’écran ne les distingue.
    /// ## Exemple
    /// ## Comment corriger
    /// Faire de la liste intérieure une section.
    NESTED_TOO_DEEP = "S420" "nested-too-deep" Warning;
}
