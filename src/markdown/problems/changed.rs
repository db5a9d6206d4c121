//! Problems with text that was lost or became something else.

use crate::diagnostic::codes;

codes! {
    /// Row of a table has more cells than the table has columns.
    /// ## Why
    /// The cells that are too many would not be shown.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Ville | Membres |
    /// | --- | --- |
    /// | Québec | 12 | 2020 |
    /// ```
    /// ## How to fix it
    /// Remove the extra vertical bar, or add a column to the first two rows. In a cell, a vertical
    /// bar is written `\|`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Ville | Membres | Année |
    /// | --- | --- | --- |
    /// | Québec | 12 | 2020 |
    /// ```
    /// ## Source
    /// GitHub Flavored Markdown 0.29, section 4.10, “Tables”.
    /// # En français
    /// Une ligne d’un tableau a plus de cellules que le tableau n’a de colonnes.
    /// ## Pourquoi
    /// Les cellules en trop ne seraient pas affichées.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer la barre verticale en trop, ou ajouter une colonne aux deux premières lignes. Dans
    /// une cellule, une barre verticale s’écrit `\|`.
    /// ## Source
    /// GitHub Flavored Markdown 0.29, section 4.10, « Tables ».
    EXTRA_CELL = "S442" "extra-cell" Error;
    /// Row of a table has fewer cells than the table has columns.
    /// ## Why
    /// Empty cells would be added at the end, and the values could be in the wrong columns. A
    /// sentence right below a table would become a row of it.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Ville | Membres | Année |
    /// | --- | --- | --- |
    /// | Québec | 2020 |
    /// ```
    /// ## How to fix it
    /// Add the missing cell, empty if there is nothing to say. Leave an empty line below the table.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Ville | Membres | Année |
    /// | --- | --- | --- |
    /// | Québec | | 2020 |
    /// ```
    /// ## Source
    /// GitHub Flavored Markdown 0.29, section 4.10, “Tables”.
    /// # En français
    /// Une ligne d’un tableau a moins de cellules que le tableau n’a de colonnes.
    /// ## Pourquoi
    /// Des cellules vides seraient ajoutées à la fin, et les valeurs pourraient être dans les
    /// mauvaises colonnes. Une phrase juste sous un tableau deviendrait une de ses lignes.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter la cellule manquante, vide s’il n’y a rien à indiquer. Laisser une ligne vide sous
    /// le tableau.
    /// ## Source
    /// GitHub Flavored Markdown 0.29, section 4.10, « Tables ».
    MISSING_CELL = "S443" "missing-cell" Warning;
    /// Words became something else than running text.
    /// ## Why
    /// A sign at the beginning of a line has a meaning in Markdown: a sentence became a definition,
    /// a list, a heading or code, or is not shown.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum poursuit trois objectifs
    /// : la transparence, la participation et le suivi.
    /// ```
    /// ## How to fix it
    /// Move the sign to the end of the line above, or put a backslash before it: `2019\.`. The
    /// message says what happened.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum poursuit trois objectifs :
    /// la transparence, la participation et le suivi.
    /// ```
    /// ## Source
    /// CommonMark 0.31.2, section 4, “Leaf blocks”, and section 5, “Container blocks”.
    /// # En français
    /// Des mots sont devenus autre chose que du texte courant.
    /// ## Pourquoi
    /// Un signe au début d’une ligne a un sens en Markdown : une phrase est devenue une définition,
    /// une liste, un titre ou du code, ou n’est pas affichée.
    /// ## Exemple
    /// ## Comment corriger
    /// Déplacer le signe à la fin de la ligne du dessus, ou mettre une barre oblique inverse
    /// avant : `2019\.`. Le message indique ce qui s’est passé.
    /// ## Source
    /// CommonMark 0.31.2, section 4, « Leaf blocks », et section 5, « Container blocks ».
    CHANGED_STRUCTURE = "S447" "changed-structure" Warning;
}
