//! Problems with markup that is shown as it was typed.

use crate::diagnostic::codes;

codes! {
    /// Link or image is not read as one.
    /// ## Why
    /// Its brackets and its address would be shown as they were typed, and nobody could follow the
    /// link.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Lire [le programme] (https://example.org/programme).
    /// ```
    /// ## How to fix it
    /// Write the text between square brackets and the address between parentheses, right after
    /// them: `[text](address)`. An address with spaces is written between `<` and `>`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Lire [le programme](https://example.org/programme).
    /// ```
    /// ## Source
    /// CommonMark 0.31.2, section 6.3, “Links”.
    /// # En français
    /// Un hyperlien ou une image n’est pas reconnu.
    /// ## Pourquoi
    /// Ses crochets et son adresse seraient affichés tels quels, et personne ne pourrait suivre
    /// l’hyperlien.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le texte entre crochets et l’adresse entre parenthèses, juste après :
    /// `[texte](adresse)`. Une adresse qui contient des espaces s’écrit entre `<` et `>`.
    /// ## Source
    /// CommonMark 0.31.2, section 6.3, « Links ».
    UNREAD_LINK = "S437" "unread-link" Error;
    /// Heading or list is not read as one.
    /// ## Why
    /// Its signs would be shown as they were typed. People who go from heading to heading, or from
    /// list to list, would not find it.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ##Ordre du jour
    /// ```
    /// ## How to fix it
    /// Write the sign at the beginning of the line, then an ordinary space: `## Background`, `-
    /// twelve members`. On some keyboards, a key held too long gives a no-break space.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// ## Ordre du jour
    /// ```
    /// ## Source
    /// CommonMark 0.31.2, section 4.2, “ATX headings”, and section 5.2, “List items”.
    /// # En français
    /// Un titre ou une liste n’est pas reconnu.
    /// ## Pourquoi
    /// Ses signes seraient affichés tels quels. Les personnes qui vont de titre en titre, ou de
    /// liste en liste, ne le trouveraient pas.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire le signe au début de la ligne, puis une espace ordinaire : `## Contexte`, `- douze
    /// membres`. Sur certains claviers, une touche tenue trop longtemps donne une espace insécable.
    /// ## Source
    /// CommonMark 0.31.2, section 4.2, « ATX headings », et section 5.2, « List items ».
    UNREAD_MARKER = "S438" "unread-marker" Error;
    /// Bold or italics are not read as such.
    /// ## Why
    /// Asterisks or underscores would be shown as they were typed, and screen readers would read
    /// them.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum est ** ouvert ** aux membres.
    /// ```
    /// ## How to fix it
    /// Write the signs right before the first word and right after the last one, without spaces
    /// inside: `**words**`. To show an asterisk, write `\*`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum est **ouvert** aux membres.
    /// ```
    /// ## Source
    /// CommonMark 0.31.2, section 6.2, “Emphasis and strong emphasis”.
    /// # En français
    /// Du gras ou de l’italique n’est pas reconnu.
    /// ## Pourquoi
    /// Des astérisques ou des traits de soulignement seraient affichés tels quels, et les lecteurs
    /// d’écran les liraient.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire les signes juste avant le premier mot et juste après le dernier, sans espace à
    /// l’intérieur : `**mots**`. Pour afficher un astérisque, écrire `\*`.
    /// ## Source
    /// CommonMark 0.31.2, section 6.2, « Emphasis and strong emphasis ».
    UNREAD_EMPHASIS = "S439" "unread-emphasis" Warning;
    /// Code does not end, or a backquote is in the place of another sign.
    /// ## Why
    /// Everything that follows a line of three backquotes, up to the end of the text, would be
    /// shown as code. A single backquote would be shown as it was typed.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum traite de l`accès.
    /// ```
    /// ## How to fix it
    /// Add the sign that ends the code. In a word, use an apostrophe (’).
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// Le forum traite de l’accès.
    /// ```
    /// ## Source
    /// CommonMark 0.31.2, section 4.5, “Fenced code blocks”.
    /// # En français
    /// Du code n’est pas fermé, ou un accent grave est employé au lieu d’un autre signe.
    /// ## Pourquoi
    /// Tout ce qui suit une ligne de trois accents graves, jusqu’à la fin du texte, serait affiché
    /// comme du code. Un accent grave seul serait affiché tel quel.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter le signe qui ferme le code. Dans un mot, employer une apostrophe (’).
    /// ## Source
    /// CommonMark 0.31.2, section 4.5, « Fenced code blocks ».
    UNCLOSED_CODE = "S440" "unclosed-code" Warning;
    /// Table is not read as one.
    /// ## Why
    /// Its rows would be shown as a paragraph with vertical bars.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Ville | Membres |
    /// | Québec | 12 |
    /// ```
    /// ## How to fix it
    /// Below the first row, write a row of dashes with as many cells: `| --- | --- |`. Leave no
    /// empty line between the rows.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// | Ville | Membres |
    /// | --- | --- |
    /// | Québec | 12 |
    /// ```
    /// ## Source
    /// GitHub Flavored Markdown 0.29, section 4.10, “Tables”.
    /// # En français
    /// Un tableau n’est pas reconnu.
    /// ## Pourquoi
    /// Ses lignes seraient affichées comme un paragraphe avec des barres verticales.
    /// ## Exemple
    /// ## Comment corriger
    /// Sous la première ligne, écrire une ligne de traits d’union avec autant de cellules : `| ---
    /// | --- |`. Ne laisser aucune ligne vide entre les lignes.
    /// ## Source
    /// GitHub Flavored Markdown 0.29, section 4.10, « Tables ».
    UNREAD_TABLE = "S441" "unread-table" Error;
    /// Comment is not closed.
    /// ## Why
    /// Everything that follows would be hidden, or the comment would be shown.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <!-- À vérifier
    ///
    /// Le forum compte douze membres.
    /// ```
    /// ## How to fix it
    /// Add `-->` at the end of the comment, or remove it.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <!-- À vérifier -->
    ///
    /// Le forum compte douze membres.
    /// ```
    /// ## Source
    /// HTML Standard, “Comments”.
    /// # En français
    /// Un commentaire n’est pas fermé.
    /// ## Pourquoi
    /// Tout ce qui suit serait caché, ou le commentaire serait affiché.
    /// ## Exemple
    /// ## Comment corriger
    /// Ajouter `-->` à la fin du commentaire, ou le retirer.
    /// ## Source
    /// Norme HTML, « Comments ».
    UNCLOSED_COMMENT = "S449" "unclosed-comment" Error;
}
