//! What can be wrong in a theme.

use crate::diagnostic::codes;

codes! {
    /// A template that cannot be read: its syntax, or what it names, is wrong.
    /// ## Why
    /// No page that uses the template can be made.
    /// ## How to mend it
    /// Look at the line: a tag or a block is not closed, or the name of another template is wrong.
    /// # En français
    /// Un gabarit illisible : sa syntaxe, ou ce qu’il nomme, est faux.
    /// ## Pourquoi
    /// Aucune page qui emploie ce gabarit ne peut se faire.
    /// ## Comment corriger
    /// Regarder la ligne : une balise ou un bloc n’est pas fermé, ou le nom d’un autre gabarit est
    /// faux.
    TEMPLATE_UNREADABLE = "T101" "template-unreadable" Error;
    /// A template that cannot be filled: a variable that is not there, a value of the wrong type.
    /// ## Why
    /// The page cannot be made.
    /// ## How to mend it
    /// Look at the name in the template at that place: it is written otherwise, or is not given to
    /// this kind of page.
    /// # En français
    /// Un gabarit qui ne peut pas être rempli : une variable absente, une valeur de la mauvaise
    /// sorte.
    /// ## Pourquoi
    /// La page ne peut pas se faire.
    /// ## Comment corriger
    /// Regarder le nom dans le gabarit à cet endroit : il s’écrit autrement, ou n’est pas donné à
    /// cette sorte de page.
    TEMPLATE_UNFILLED = "T102" "template-unfilled" Error;
    /// A string of the interface that does not exist, or lacks a value.
    /// ## Why
    /// Readers would see the name of the string in place of words.
    /// ## How to mend it
    /// Add the string to `i18n/`, in every language, or give the value that it lacks.
    /// # En français
    /// Une chaîne de l’interface qui n’existe pas, ou à laquelle manque une valeur.
    /// ## Pourquoi
    /// Les lecteurs verraient le nom de la chaîne à la place de mots.
    /// ## Comment corriger
    /// Ajouter la chaîne dans `i18n/`, dans toutes les langues, ou donner la valeur qui lui manque.
    UNKNOWN_STRING = "T103" "unknown-string" Error;
    /// A file that the theme does not have.
    /// ## Why
    /// The page would ask for something that is not there.
    /// ## How to mend it
    /// Write the name of a file of the theme, or add the file.
    /// # En français
    /// Un fichier que le thème n’a pas.
    /// ## Pourquoi
    /// La page demanderait une chose qui n’y est pas.
    /// ## Comment corriger
    /// Écrire le nom d’un fichier du thème, ou ajouter le fichier.
    UNKNOWN_ASSET = "T104" "unknown-asset" Error;
    /// A template or stylesheet that is not text.
    /// ## Why
    /// A template or a stylesheet is read as text.
    /// ## How to mend it
    /// Save it as UTF-8, or move the file where images lie.
    /// # En français
    /// Un gabarit ou une feuille de style qui n’est pas du texte.
    /// ## Pourquoi
    /// Un gabarit ou une feuille de style se lit comme du texte.
    /// ## Comment corriger
    /// L’enregistrer en UTF-8, ou mettre le fichier où sont les images.
    THEME_NOT_TEXT = "T105" "theme-not-text" Error;
    /// Two colours that do not stand out from each other enough.
    /// ## Why
    /// People with low vision, and everyone in the sun, cannot read it. WCAG 2.2 asks for 4.5 to 1
    /// for text (1.4.3, AA) and 3 to 1 for edges that carry meaning (1.4.11, AA).
    /// ## How to mend it
    /// Darken one of the two colours or lighten the other.
    /// # En français
    /// Deux couleurs qui ne se distinguent pas assez.
    /// ## Pourquoi
    /// Les personnes qui voient mal, et tout le monde au soleil, ne peuvent pas lire. Les WCAG 2.2
    /// demandent 4,5 pour 1 pour le texte (1.4.3, AA) et 3 pour 1 pour les bordures qui ont un sens
    /// (1.4.11, AA).
    /// ## Comment corriger
    /// Foncer une des deux couleurs ou éclaircir l’autre.
    LOW_CONTRAST = "A101" "low-contrast" Error;
    /// A file of `static/` that would take the place of a page or of another file.
    /// ## Why
    /// A page would vanish behind the file, or the file behind the page.
    /// ## How to mend it
    /// Rename or move the file in `static/`.
    /// # En français
    /// Un fichier de `static/` qui prendrait la place d’une page ou d’un autre fichier.
    /// ## Pourquoi
    /// Une page disparaîtrait derrière le fichier, ou le fichier derrière la page.
    /// ## Comment corriger
    /// Renommer ou déplacer le fichier dans `static/`.
    FILE_IN_THE_WAY = "S130" "file-in-the-way" Error;
}
