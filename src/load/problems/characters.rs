//! Diagnostic codes: characters of texts, whatever the texts say.

use crate::diagnostic::codes;

codes! {
    /// File contains two versions that were not merged.
    /// ## Why
    /// The version control system marked where two people changed the same lines. Both versions,
    /// and the marks, would be published.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// <<<<<<< HEAD
    /// La séance a lieu le 3 mai.
    /// =======
    /// La séance a lieu le 4 mai.
    /// >>>>>>> dates
    /// ```
    /// ## How to fix it
    /// Keep one version, or combine them, and remove the lines that begin with `<<<<<<<`, `=======`
    /// and `>>>>>>>`.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La séance a lieu le 4 mai.
    /// ```
    /// # En français
    /// Le fichier contient deux versions qui n’ont pas été fusionnées.
    /// ## Pourquoi
    /// Le système de gestion de versions a marqué l’endroit où deux personnes ont modifié les mêmes
    /// lignes. Les deux versions seraient publiées, avec les marques.
    /// ## Exemple
    /// ## Comment corriger
    /// Garder une version, ou combiner les deux, et retirer les lignes qui commencent par
    /// `<<<<<<<`, `=======` et `>>>>>>>`.
    MERGE_CONFLICT = "S430" "merge-conflict" Error;
    /// Characters of a text were damaged.
    /// ## Why
    /// A program read the text in another encoding than the one that it was saved in, or could not
    /// show a character. Readers see signs without meaning, and screen readers read them aloud.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La rÃ©union a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Replace the damaged characters. Where what was meant is certain, the message shows it and
    /// `parvis check --fix` corrects it.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La réunion a lieu en mai.
    /// ```
    /// ## Source
    /// Unicode Standard, section 3.9, “Unicode Encoding Forms”.
    /// # En français
    /// Des caractères du texte ont été abîmés.
    /// ## Pourquoi
    /// Un programme a lu le texte dans un autre codage que celui de l’enregistrement, ou n’a pas pu
    /// afficher un caractère. On voit des signes sans signification, et les lecteurs d’écran les
    /// lisent à voix haute.
    /// ## Exemple
    /// ## Comment corriger
    /// Remplacer les caractères abîmés. Lorsque le texte voulu est certain, le message l’affiche et
    /// `parvis check --fix` le corrige.
    /// ## Source
    /// Norme Unicode, section 3.9, « Unicode Encoding Forms ».
    DAMAGED_TEXT = "S431" "damaged-text" Warning;
    /// Text contains an invisible character.
    /// ## Why
    /// Nobody sees it, but it separates the letters of a word: searches do not find the word, and
    /// screen readers may cut it.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La réu﻿nion a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Remove it, or type the word again. `parvis check --fix` removes it.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La réunion a lieu en mai.
    /// ```
    /// # En français
    /// Le texte contient un caractère invisible.
    /// ## Pourquoi
    /// Personne ne le voit, mais il sépare les lettres d’un mot : les recherches ne trouvent pas ce
    /// mot, et les lecteurs d’écran peuvent le couper.
    /// ## Exemple
    /// ## Comment corriger
    /// Le retirer, ou taper de nouveau le mot. `parvis check --fix` le retire.
    INVISIBLE_CHARACTER = "S432" "invisible-character" Warning;
    /// Change of direction has no beginning or no end.
    /// ## Why
    /// Invisible characters change the direction of a text, from left to right or from right to
    /// left. If one is missing, the text that follows is shown in the wrong order.
    /// ## Example
    /// ```sh
    /// $ grep -nP '\x{202B}' content/news/nouvelle/fr.md
    /// 5:Le mot arabe a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Remove the character, or add the one that ends the change of direction.
    /// ```sh
    /// $ grep -cP '\x{202B}' content/news/nouvelle/fr.md
    /// 0
    /// ```
    /// ## Source
    /// Unicode Standard Annex #9, “Unicode Bidirectional Algorithm”.
    /// # En français
    /// Un changement de direction n’a pas de début ou pas de fin.
    /// ## Pourquoi
    /// Des caractères invisibles changent la direction d’un texte, de gauche à droite ou de droite
    /// à gauche. S’il en manque un, le texte qui suit est affiché dans le désordre.
    /// ## Exemple
    /// ## Comment corriger
    /// Retirer le caractère, ou ajouter celui qui termine le changement de direction.
    /// ## Source
    /// Annexe 9 de la norme Unicode, « Unicode Bidirectional Algorithm ».
    UNPAIRED_DIRECTION = "S433" "unpaired-direction" Warning;
    /// Text contains a character that exists only in one font.
    /// ## Why
    /// Word draws some bullets and arrows with a font that browsers do not have. Readers see an
    /// empty square, and screen readers say nothing.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    ///  la séance du 3 mai
    ///  la séance du 4 juin
    /// ```
    /// ## How to fix it
    /// Replace it: write `- ` at the beginning of each item of a list, and an ordinary character or
    /// a word elsewhere.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// - la séance du 3 mai
    /// - la séance du 4 juin
    /// ```
    /// ## Source
    /// Unicode Standard, section 23.5, “Private-Use Characters”.
    /// # En français
    /// Le texte contient un caractère qui n’existe que dans une police.
    /// ## Pourquoi
    /// Word dessine certaines puces et certaines flèches avec une police que les navigateurs n’ont
    /// pas. On voit un carré vide, et les lecteurs d’écran ne disent rien.
    /// ## Exemple
    /// ## Comment corriger
    /// Le remplacer : écrire `- ` au début de chaque élément d’une liste, et un caractère ordinaire
    /// ou un mot ailleurs.
    /// ## Source
    /// Norme Unicode, section 23.5, « Private-Use Characters ».
    PRIVATE_CHARACTER = "S434" "private-character" Warning;
    /// Word contains letters of another alphabet.
    /// ## Why
    /// The Cyrillic а and the Greek ο look like Latin letters. Searches do not find the word, and
    /// screen readers misread it.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La séаnce a lieu en mai.
    /// ```
    /// ## How to fix it
    /// Type the word again. `parvis check --fix` replaces the letters.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La séance a lieu en mai.
    /// ```
    /// ## Source
    /// Unicode Technical Standard #39, “Unicode Security Mechanisms”.
    /// # En français
    /// Un mot contient des lettres d’un autre alphabet.
    /// ## Pourquoi
    /// Le а cyrillique et le ο grec ressemblent à des lettres latines. Les recherches ne trouvent
    /// pas le mot, et les lecteurs d’écran le lisent mal.
    /// ## Exemple
    /// ## Comment corriger
    /// Taper de nouveau le mot. `parvis check --fix` remplace les lettres.
    /// ## Source
    /// Norme technique Unicode 39, « Unicode Security Mechanisms ».
    MIXED_ALPHABETS = "S435" "mixed-alphabets" Warning;
    /// Letters are joined, styled or decomposed characters.
    /// ## Why
    /// A text copied from a PDF has ligatures (ﬁ) or accents apart from their letters; a text
    /// copied from a social network can have mathematical signs instead of bold letters. Searches
    /// do not find the words, and screen readers may spell them or say nothing.
    /// ## Example
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La séance est déﬁnie en mai.
    /// ```
    /// ## How to fix it
    /// Type ordinary letters. `parvis check --fix` replaces them.
    /// ```markdown content/news/nouvelle/fr.md
    /// ---
    /// title: Le forum se réunit
    /// ---
    ///
    /// La séance est définie en mai.
    /// ```
    /// ## Source
    /// Unicode Standard Annex #15, “Unicode Normalization Forms”.
    /// # En français
    /// Des lettres sont des caractères joints, stylisés ou décomposés.
    /// ## Pourquoi
    /// Un texte copié d’un PDF contient des ligatures (ﬁ) ou des accents séparés de leur lettre; un
    /// texte copié d’un réseau social peut contenir des signes mathématiques au lieu de lettres en
    /// gras. Les recherches ne trouvent pas les mots, et les lecteurs d’écran peuvent les épeler ou
    /// ne rien dire.
    /// ## Exemple
    /// ## Comment corriger
    /// Taper des lettres ordinaires. `parvis check --fix` les remplace.
    /// ## Source
    /// Annexe 15 de la norme Unicode, « Unicode Normalization Forms ».
    STYLED_LETTERS = "S436" "styled-letters" Warning;
}
