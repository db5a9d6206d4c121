//! What can be wrong in Markdown.

use crate::diagnostic::codes;

codes! {
    /// A front matter that begins and never ends.
    /// ## Why
    /// Without its end, nothing tells the fields from the text.
    /// ## How to mend it
    /// Add a line `---` after the last field.
    /// # En français
    /// Un en-tête qui commence et ne finit pas.
    /// ## Pourquoi
    /// Sans sa fin, rien ne distingue les champs du texte.
    /// ## Comment corriger
    /// Ajouter une ligne `---` après le dernier champ.
    UNCLOSED_FRONT_MATTER = "S401" "unclosed-front-matter" Error;
    /// A first-level heading: the title of the item is the page's.
    /// ## Why
    /// A page has one title, that of its item; a second one confuses who moves by headings.
    /// ## How to mend it
    /// Begin the headings of the text with `##`.
    /// # En français
    /// Un titre de premier niveau : le titre de l’élément est celui de la page.
    /// ## Pourquoi
    /// Une page a un titre, celui de son élément; un second égare qui avance de titre en titre.
    /// ## Comment corriger
    /// Commencer les titres du texte par `##`.
    TITLE_IN_TEXT = "S402" "title-in-text" Warning;
    /// Two headings were given the same anchor.
    /// ## Why
    /// A link to the anchor leads to the first heading alone.
    /// ## How to mend it
    /// Give one of the two another anchor.
    /// # En français
    /// Deux titres qui ont reçu la même ancre.
    /// ## Pourquoi
    /// Un hyperlien vers l’ancre ne mène qu’au premier titre.
    /// ## Comment corriger
    /// Donner à l’un des deux une autre ancre.
    DUPLICATE_HEADING_ID = "S403" "duplicate-heading-id" Error;
    /// An anchor that is not letters, digits and hyphens.
    /// ## Why
    /// The anchor becomes part of an address.
    /// ## How to mend it
    /// Write it with lowercase letters, digits and hyphens: `{#terms}`.
    /// # En français
    /// Une ancre qui n’est pas faite de lettres, de chiffres et de traits d’union.
    /// ## Pourquoi
    /// L’ancre devient une partie d’adresse.
    /// ## Comment corriger
    /// L’écrire en minuscules, chiffres et traits d’union : `{#conditions}`.
    BAD_HEADING_ID = "S404" "bad-heading-id" Error;
    /// An image with no alternative text that is not said to be decorative.
    /// ## Why
    /// People who do not see the image get nothing of what it says. Source: WCAG 2.2, 1.1.1 (A).
    /// ## How to mend it
    /// Say what the image shows between the brackets, or say that it is decorative.
    /// # En français
    /// Une image sans texte de remplacement, qui n’est pas dite décorative.
    /// ## Pourquoi
    /// Les personnes qui ne voient pas l’image n’ont rien de ce qu’elle dit. Source : WCAG 2.2, 1.1.1 (A).
    /// ## Comment corriger
    /// Dire entre les crochets ce que montre l’image, ou dire qu’elle est décorative.
    MISSING_ALTERNATIVE = "S405" "missing-alternative" Error;
    /// A link that nobody can see or name.
    /// ## Why
    /// Nobody can see it, and a screen reader reads its address letter by letter. Source: WCAG 2.2, 2.4.4 (A).
    /// ## How to mend it
    /// Write where the link leads between the brackets.
    /// # En français
    /// Un hyperlien que personne ne peut voir ni nommer.
    /// ## Pourquoi
    /// Personne ne peut le voir, et un lecteur d’écran en lit l’adresse lettre à lettre. Source : WCAG 2.2,
    /// 2.4.4 (A).
    /// ## Comment corriger
    /// Écrire entre les crochets où mène l’hyperlien.
    EMPTY_LINK = "S406" "empty-link" Error;
    /// An address of a kind that a public page may not carry (`javascript:` and others).
    /// ## Why
    /// Such an address runs a program in the reader’s browser.
    /// ## How to mend it
    /// Link to a page, a file, an email address or a phone number.
    /// # En français
    /// Une adresse qu’une page publique ne peut pas porter (`javascript:` et autres).
    /// ## Pourquoi
    /// Une telle adresse exécute un programme dans le navigateur du lecteur.
    /// ## Comment corriger
    /// Mener à une page, à un fichier, à un courriel ou à un téléphone.
    REFUSED_ADDRESS = "S407" "refused-address" Error;
    /// A reference to a footnote that is nowhere defined.
    /// ## Why
    /// Readers would see the mark of a note that is not there.
    /// ## How to mend it
    /// Add the note, or remove its mark.
    /// # En français
    /// Un appel de note qui n’est défini nulle part.
    /// ## Pourquoi
    /// Les lecteurs verraient l’appel d’une note qui n’y est pas.
    /// ## Comment corriger
    /// Ajouter la note, ou retirer son appel.
    UNDEFINED_FOOTNOTE = "S408" "undefined-footnote" Error;
    /// A footnote that nothing refers to.
    /// ## Why
    /// A note that nothing leads to is not shown.
    /// ## How to mend it
    /// Put its mark where it belongs, or remove the note.
    /// # En français
    /// Une note que rien n’appelle.
    /// ## Pourquoi
    /// Une note que rien n’appelle n’est pas montrée.
    /// ## Comment corriger
    /// Mettre son appel où il faut, ou retirer la note.
    UNUSED_FOOTNOTE = "S409" "unused-footnote" Warning;
    /// Two footnotes of the same name.
    /// ## Why
    /// Only the first would be shown.
    /// ## How to mend it
    /// Give one of the two another name.
    /// # En français
    /// Deux notes du même nom.
    /// ## Pourquoi
    /// Seule la première serait montrée.
    /// ## Comment corriger
    /// Donner à l’une des deux un autre nom.
    DUPLICATE_FOOTNOTE = "S410" "duplicate-footnote" Error;
    /// A block `:::name` whose name is not known.
    /// ## Why
    /// What the block holds would be shown as plain text.
    /// ## How to mend it
    /// Write the name of a block as proposed.
    /// # En français
    /// Un bloc `:::nom` dont le nom n’est pas connu.
    /// ## Pourquoi
    /// Ce que contient le bloc serait montré comme du simple texte.
    /// ## Comment corriger
    /// Écrire le nom d’un bloc, comme proposé.
    UNKNOWN_BLOCK = "S411" "unknown-block" Error;
    /// A block that begins and never ends.
    /// ## Why
    /// Everything up to the end of the text would be in the block.
    /// ## How to mend it
    /// Add a line `:::` where it ends.
    /// # En français
    /// Un bloc qui commence et ne finit pas.
    /// ## Pourquoi
    /// Tout, jusqu’à la fin du texte, serait dans le bloc.
    /// ## Comment corriger
    /// Ajouter une ligne `:::` où il finit.
    UNCLOSED_BLOCK = "S412" "unclosed-block" Error;
    /// An end of block where none is open.
    /// ## Why
    /// It would be shown as three colons.
    /// ## How to mend it
    /// Remove it, or add the beginning of the block.
    /// # En français
    /// Une fin de bloc alors qu’aucun n’est ouvert.
    /// ## Pourquoi
    /// Elle serait montrée comme trois deux-points.
    /// ## Comment corriger
    /// La retirer, ou ajouter le début du bloc.
    STRAY_BLOCK_END = "S413" "stray-block-end" Error;
    /// A block that begins or ends in the middle of something else.
    /// ## Why
    /// Its lines would be shown as they are.
    /// ## How to mend it
    /// Leave a blank line around the block, and begin its lines at the margin.
    /// # En français
    /// Un bloc qui commence ou finit au milieu d’autre chose.
    /// ## Pourquoi
    /// Ses lignes seraient montrées telles quelles.
    /// ## Comment corriger
    /// Laisser une ligne vide autour du bloc, et commencer ses lignes à la marge.
    MISPLACED_BLOCK = "S414" "misplaced-block" Warning;
    /// A language that is not a tag such as `en` or `fr-CA`.
    /// ## Why
    /// A screen reader would read the passage in the wrong voice. Source: WCAG 2.2, 3.1.2 (AA).
    /// ## How to mend it
    /// Write a tag such as `en` or `fr-CA`.
    /// # En français
    /// Une langue qui n’est pas une étiquette comme `en` ou `fr-CA`.
    /// ## Pourquoi
    /// Un lecteur d’écran lirait le passage avec la mauvaise voix. Source : WCAG 2.2, 3.1.2 (AA).
    /// ## Comment corriger
    /// Écrire une étiquette comme `en` ou `fr-CA`.
    BAD_LANGUAGE_TAG = "S415" "bad-language-tag" Error;
    /// A word in `{…}` that means nothing.
    /// ## Why
    /// What it asks for would not be done.
    /// ## How to mend it
    /// Write one of the words that the message gives, or remove it.
    /// # En français
    /// Un mot entre accolades qui ne veut rien dire.
    /// ## Pourquoi
    /// Ce qu’il demande ne serait pas fait.
    /// ## Comment corriger
    /// Écrire un des mots que donne le message, ou le retirer.
    UNKNOWN_ATTRIBUTE = "S416" "unknown-attribute" Error;
    /// An HTML element that was taken out.
    /// ## Why
    /// It could run a program, load something from elsewhere, or break the page.
    /// ## How to mend it
    /// Write it in Markdown, or remove it.
    /// # En français
    /// Un élément HTML qui a été retiré.
    /// ## Pourquoi
    /// Il pourrait exécuter un programme, charger une chose d’ailleurs ou briser la page.
    /// ## Comment corriger
    /// L’écrire en Markdown, ou le retirer.
    REMOVED_ELEMENT = "S417" "removed-element" Warning;
    /// An HTML attribute that was taken out.
    /// ## Why
    /// It could run a program, or undo the theme’s contrast and dark colours.
    /// ## How to mend it
    /// Remove it; the theme gives the text its look.
    /// # En français
    /// Un attribut HTML qui a été retiré.
    /// ## Pourquoi
    /// Il pourrait exécuter un programme, ou défaire les couleurs du thème.
    /// ## Comment corriger
    /// Le retirer; le thème donne au texte son apparence.
    REMOVED_ATTRIBUTE = "S418" "removed-attribute" Warning;
    /// An HTML element that begins and never ends, or ends without having begun.
    /// ## Why
    /// The browser would guess where it ends.
    /// ## How to mend it
    /// Add the beginning or the end that is missing.
    /// # En français
    /// Un élément HTML qui commence sans finir, ou finit sans avoir commencé.
    /// ## Pourquoi
    /// Le navigateur devinerait où il finit.
    /// ## Comment corriger
    /// Ajouter le début ou la fin qui manque.
    UNBALANCED_ELEMENT = "S419" "unbalanced-element" Warning;
    /// Lists, quotations or emphasis nested deeper than anyone can read.
    /// ## Why
    /// Nobody can follow so many levels, and no screen reader tells them apart.
    /// ## How to mend it
    /// Make the inner list a section of its own.
    /// # En français
    /// Des listes ou des citations imbriquées plus que personne ne peut lire.
    /// ## Pourquoi
    /// Personne ne suit autant de niveaux, et aucun lecteur d’écran ne les distingue.
    /// ## Comment corriger
    /// Faire de la liste intérieure une section.
    NESTED_TOO_DEEP = "S420" "nested-too-deep" Warning;
}
