//! Problems with code and syntax of other programs.

use crate::diagnostic::codes;

codes! {
    /// Text contains code of another program.
    /// ## Why
    /// Hugo, Jekyll or WordPress replace this code with content. Parvis does not, and it would be
    /// shown as it was typed.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// {{< youtube x1 >}}
    /// ```
    /// ## How to fix it
    /// Replace it with Markdown: a link to a video, an image, a note. To show it as an example, put
    /// it between backquotes.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// [La vidéo de la séance](https://example.org/video)
    /// ```
    /// ## Source
    /// House rule.
    /// # En français
    /// Le texte contient du code d’un autre programme.
    /// ## Pourquoi
    /// Hugo, Jekyll ou WordPress remplacent ce code par du contenu. Parvis ne le fait pas : il
    /// serait affiché tel quel.
    /// ## Exemple
    /// ## Comment corriger
    /// Le remplacer par du Markdown : un hyperlien vers une vidéo, une image, une note. Pour
    /// l’afficher comme exemple, le mettre entre accents graves.
    /// ## Source
    /// Règle propre à Parvis.
    TEMPLATE_CODE = "S444" "template-code" Error;
    /// Text contains syntax of another program.
    /// ## Why
    /// Parvis does not know this syntax: it would be shown as it was typed.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// !!! note
    ///
    /// La salle est au rez-de-chaussée.
    /// ```
    /// ## How to fix it
    /// Write it as the message says. To show it as an example, put it between backquotes, or put a
    /// backslash before its first sign.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// :::note
    /// La salle est au rez-de-chaussée.
    /// :::
    /// ```
    /// ## Source
    /// House rule.
    /// # En français
    /// Le texte contient la syntaxe d’un autre programme.
    /// ## Pourquoi
    /// Parvis ne connaît pas cette syntaxe : elle serait affichée telle quelle.
    /// ## Exemple
    /// ## Comment corriger
    /// L’écrire comme l’indique le message. Pour l’afficher comme exemple, la mettre entre accents
    /// graves, ou mettre une barre oblique inverse avant son premier signe.
    /// ## Source
    /// Règle propre à Parvis.
    OTHER_SYNTAX = "S445" "other-syntax" Warning;
    /// Front matter is shown as text.
    /// ## Why
    /// The fields of the front matter would be shown on the page, and would have no effect.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// +++
    /// summary = "Une séance"
    /// +++
    ///
    /// La séance a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Write the fields in YAML between two lines `---`, the first of which is the first line of
    /// the file. A text has only one front matter.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La séance a lieu en mai.
    /// ```
    /// ## Source
    /// House rule; YAML 1.2.2, section 9, “Document Stream Productions”.
    /// # En français
    /// L’en-tête du fichier est affiché comme du texte.
    /// ## Pourquoi
    /// Les champs de l’en-tête seraient affichés dans la page, et n’auraient aucun effet.
    /// ## Exemple
    /// ## Comment corriger
    /// Écrire les champs en YAML entre deux lignes `---`, dont la première est la première ligne du
    /// fichier. Un texte n’a qu’un en-tête.
    /// ## Source
    /// Règle propre à Parvis; YAML 1.2.2, section 9, « Document Stream Productions ».
    PRINTED_FRONT_MATTER = "S446" "printed-front-matter" Error;
    /// Code of a character is shown as text.
    /// ## Why
    /// Readers would see `&eacute;` or `\n` instead of the character.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La r&amp;eacute;union a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Type the character itself.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La réunion a lieu en mai.
    /// ```
    /// ## Source
    /// HTML Standard, “Named character references”.
    /// # En français
    /// Le code d’un caractère est affiché comme du texte.
    /// ## Pourquoi
    /// On verrait `&eacute;` ou `\n` au lieu du caractère.
    /// ## Exemple
    /// ## Comment corriger
    /// Taper le caractère lui-même.
    /// ## Source
    /// Norme HTML, « Named character references ».
    PRINTED_CODE = "S448" "printed-code" Warning;
}
