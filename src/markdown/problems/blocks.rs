//! Problems with blocks and with nesting.

use crate::diagnostic::codes;

codes! {
    /// Block name is unknown.
    /// ## Why
    /// The content of the block would be shown as plain text.
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
    /// Use the name suggested in the message.
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
    /// Le nom du bloc est inconnu.
    /// ## Pourquoi
    /// Le contenu du bloc serait affiché comme du simple texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Utiliser le nom proposé dans le message.
    UNKNOWN_BLOCK = "S411" "unknown-block" Error;
    /// Block is not closed.
    /// ## Why
    /// Everything up to the end of the text would be part of the block.
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
    /// Add a line `:::` where the block ends.
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
    /// Le bloc n’est pas fermé.
    /// ## Pourquoi
    /// Tout ce qui suit, jusqu’à la fin du texte, ferait partie du bloc.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter une ligne `:::` à la fin du bloc.
    UNCLOSED_BLOCK = "S412" "unclosed-block" Error;
    /// Block end does not match any block.
    /// ## Why
    /// The line would be shown as three colons.
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
    /// Une fin de bloc ne correspond à aucun bloc.
    /// ## Pourquoi
    /// La ligne serait affichée telle quelle, avec ses trois deux-points.
    /// ## Exemple
    /// ## Comment corriger
    /// La retirer, ou ajouter le début du bloc.
    STRAY_BLOCK_END = "S413" "stray-block-end" Error;
    /// Block begins or ends in the middle of other content.
    /// ## Why
    /// Its lines would be shown as plain text.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// - :::note La salle est au rez-de-chaussée.
    /// ```
    /// ## How to fix it
    /// Leave an empty line before and after the block, and begin its lines at the left margin.
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
    /// Un bloc commence ou finit au milieu d’un autre contenu.
    /// ## Pourquoi
    /// Ses lignes seraient affichées comme du simple texte.
    /// ## Exemple
    /// ## Comment corriger
    /// Laisser une ligne vide avant et après le bloc, et commencer ses lignes à la marge de gauche.
    MISPLACED_BLOCK = "S414" "misplaced-block" Warning;
    /// Lists, quotations or emphasis are nested too deeply.
    /// ## Why
    /// People cannot follow so many levels, and screen readers do not tell them apart.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> La séance est reportée.
    /// ```
    /// ## How to fix it
    /// Use fewer levels, for example by making the inner list a section.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// > La séance est reportée.
    /// ```
    /// # En français
    /// Des listes, des citations ou des mises en relief sont imbriquées trop profondément.
    /// ## Pourquoi
    /// Personne ne peut suivre autant de niveaux, et les lecteurs d’écran ne les distinguent pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Réduire le nombre de niveaux, par exemple en faisant une section de la liste intérieure.
    NESTED_TOO_DEEP = "S420" "nested-too-deep" Warning;
    /// Text has more problems than are reported.
    /// ## Why
    /// The problems after this place are not shown, and the text can be published with them.
    /// ## Example
    /// ```sh
    /// $ parvis check | grep -c nouvelle/fr.md
    /// 1001
    /// ```
    /// ## How to fix it
    /// Correct what is reported, then check again: the text may have been pasted from another program.
    /// ```sh
    /// $ parvis check | grep -c nouvelle/fr.md
    /// 0
    /// ```
    /// # En français
    /// Le texte a plus de problèmes que ceux qui sont signalés.
    /// ## Pourquoi
    /// Les problèmes après cet endroit ne sont pas affichés, et le texte pourrait être publié avec eux.
    /// ## Exemple
    /// ## Comment corriger
    /// Corriger ce qui est signalé, puis vérifier de nouveau : le texte a peut-être été collé d’un autre
    /// logiciel.
    MORE_PROBLEMS = "S421" "more-problems" Warning;
    /// Block is empty.
    /// ## Why
    /// The page shows an empty box, and screen readers announce a note or a quotation without a word in it.
    /// Most often, an empty line separates the text from the line that begins the block.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// > [!NOTE]
    ///
    /// La salle est au rez-de-chaussée.
    /// ```
    /// ## How to fix it
    /// Write the text of the block right under its first line, without an empty line, or remove the block.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// > [!NOTE]
    /// > La salle est au rez-de-chaussée.
    /// ```
    /// # En français
    /// Le bloc est vide.
    /// ## Pourquoi
    /// La page montre un encadré vide, et les lecteurs d’écran annoncent une note ou une citation sans un
    /// mot. Le plus souvent, une ligne vide sépare le texte de la ligne qui commence le bloc.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le texte du bloc juste sous sa première ligne, sans ligne vide, ou retirer le bloc.
    EMPTY_BLOCK = "S422" "empty-block" Warning;
    /// Caption is not right before its table.
    /// ## Why
    /// The page shows it as an ordinary paragraph, with the word “Table”, and screen readers announce the
    /// table without its caption.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Année | Rencontres |
    /// | --- | --- |
    /// | 2025 | 4 |
    ///
    /// Tableau : Les rencontres par année
    /// ```
    /// ## How to fix it
    /// Move the caption right before the table, with one empty line between them.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Tableau : Les rencontres par année
    ///
    /// | Année | Rencontres |
    /// | --- | --- |
    /// | 2025 | 4 |
    /// ```
    /// # En français
    /// Le titre d’un tableau n’est pas juste avant lui.
    /// ## Pourquoi
    /// La page le montre comme un paragraphe ordinaire, avec le mot « Tableau », et les lecteurs d’écran
    /// annoncent le tableau sans son titre.
    /// ## Exemple
    /// ## Comment corriger
    /// Déplacer le titre juste avant le tableau, avec une ligne vide entre les deux.
    CAPTION_APART = "S423" "caption-apart" Warning;
}
