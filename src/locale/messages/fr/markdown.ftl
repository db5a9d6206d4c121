# Problèmes relevés dans les textes Markdown.

unclosed-front-matter = { $kind ->
        [above] L’en-tête du fichier ne commence pas à la première ligne.
        [fence] La ligne avant ou après l’en-tête du fichier n’est pas `---`.
        [opening] L’en-tête du fichier ne commence pas par une ligne `---`.
        [same-line] La ligne `---` contient un autre texte.
       *[unclosed] L’en-tête du fichier n’est pas fermé.
    }
    .help = { $kind ->
        [above] Retirer ce qui est au-dessus de la ligne `---`, ou le placer sous l’en-tête.
        [fence] Écrire `---` : trois traits d’union, seuls sur la ligne.
        [opening] Ajouter une ligne `---` au-dessus de celle-ci.
        [same-line] Laisser `---` seul sur sa ligne, et mettre le reste à la ligne suivante.
       *[unclosed] Ajouter une ligne `---` après le dernier champ de l’en-tête.
    }
title-in-text = Ce titre est de niveau 1, niveau réservé au titre de la page.
    .help = Commencer les titres du texte par `##`.
duplicate-heading-id = Un autre titre a déjà l’ancre « { $id } ».
    .help = Donner à chaque titre sa propre ancre, ou retirer `{"{"}#…{"}"}` pour que l’ancre soit formée à partir de son texte.
bad-heading-id = L’ancre « { $id } » contient des caractères qui ne sont pas permis.
    .help = Utiliser seulement des minuscules sans accent, des chiffres et des traits d’union.
missing-alternative = Cette image n’a pas de texte de remplacement.
    .help = La décrire entre les crochets : `![Carte des douze municipalités](carte.png)`. Si elle est décorative, écrire `![](filet.png){"{"}decorative{"}"}`.
empty-link = Cet hyperlien n’a pas de texte.
    .help = Nommer la destination entre les crochets : `[Plan d’action](…)`.
refused-address = Les adresses qui commencent par `{ $scheme }:` ne sont pas permises dans une page publique.
    .help = { $scheme ->
        [cid] L’image est restée dans le courriel : l’enregistrer dans le dossier de cet élément, et écrire son nom de fichier, par exemple `![Affiche](affiche.png)`.
        [data] Enregistrer l’image dans le dossier de cet élément, et écrire son nom de fichier, par exemple `![Affiche](affiche.png)`.
        [blob] L’image n’existe que dans le navigateur d’où elle a été copiée : l’enregistrer dans le dossier de cet élément, et écrire son nom de fichier, par exemple `![Affiche](affiche.png)`.
       *[other] Utiliser une adresse `https:`, `mailto:` ou `tel:`, ou le chemin d’un élément.
    }
malformed-address = { $kind ->
        [doubled] L’adresse « { $address } » commence deux fois.
        [scheme] L’adresse « { $address } » ne commence pas par `https://`.
        [misspelled] Le début de l’adresse « { $address } » est mal écrit.
        [email] « { $address } » est une adresse de courriel sans `mailto:`.
        [telephone] « { $address } » est un numéro de téléphone sans `tel:`.
        [file] « { $address } » est un fichier de cet ordinateur : personne d’autre ne peut l’ouvrir.
        [folder] « { $address } » est dans un dossier partagé d’un réseau interne : le public ne peut pas l’ouvrir.
        [network] « { $address } » est dans un réseau interne : le public ne peut pas l’ouvrir.
        [credentials] L’adresse « { $address } » contient le nom ou le mot de passe d’une personne, que tout le monde pourrait lire.
       *[incomplete] L’adresse « { $address } » est incomplète.
    }
    .help = { $kind ->
        [file] { $corrected ->
            [none] Mettre le fichier dans le dossier de ce texte et écrire son nom.
           *[other] Mettre le fichier dans le dossier de ce texte et écrire son nom : `{ $corrected }`.
        }
        [folder] { $corrected ->
            [none] Mettre le fichier dans le dossier de ce texte et écrire son nom.
           *[other] Mettre le fichier dans le dossier de ce texte et écrire son nom : `{ $corrected }`.
        }
        [credentials] Changer ce mot de passe, connu de quiconque a les fichiers du portail. Écrire `{ $corrected }`.
        [network] Écrire l’adresse publique de la page, ou mettre le document dans le dossier de ce texte et écrire son nom.
        [incomplete] Écrire l’adresse en entier, par exemple `https://www.quebec.ca/`, `mailto:info@exemple.ca` ou `tel:418-643-5926`.
       *[other] Écrire `{ $corrected }`.
    }
undefined-footnote = La note « { $label } » n’est pas définie.
    .help = La définir à la fin du texte : `[^{ $label }]: Le texte de la note.`
unused-footnote = Le texte ne contient pas d’appel à la note « { $label } » : elle n’est donc pas affichée.
    .help = Ajouter `[^{ $label }]` dans le texte, ou retirer la note.
duplicate-footnote = Une autre note a déjà le nom « { $label } ».
    .help = Donner à chaque note son propre nom.
unknown-block = Le nom de bloc « { $name } » est inconnu.
    .help = { $nearest ->
        [none] Les blocs sont `note`, `conseil`, `important`, `attention` et `lang`.
       *[other] Vouliez-vous dire `:::{ $nearest }`?
    }
unclosed-block = Ce bloc n’est pas fermé.
    .help = Ajouter une ligne `:::` après sa dernière ligne.
stray-block-end = Cette ligne ferme un bloc, mais aucun bloc n’est ouvert.
    .help = La retirer, ou commencer le bloc plus haut : `:::note`.
empty-block = Ce bloc est vide.
    .help = Écrire son texte juste sous cette ligne, sans ligne vide entre les deux (dans une citation, chaque ligne commence par `>`), ou retirer le bloc.
caption-apart = « { $label } » ne commence pas le titre d’un tableau : aucun tableau ne suit ce paragraphe.
    .help = Déplacer ce paragraphe juste avant le tableau, avec une ligne vide entre les deux.
misplaced-block = Ce bloc commence ou finit au milieu d’un autre contenu.
    .help = Le placer entre des lignes vides, hors des listes et des citations.
bad-language-tag = « { $tag } » n’est pas un code de langue valide.
    .help = Utiliser un code comme `en`, `fr-CA` ou `iu`.
unknown-attribute = L’attribut « { $attribute } » est inconnu.
    .help = { $nearest ->
        [none] Utiliser `lang=en` ou `decorative`, ou retirer l’attribut.
       *[other] Vouliez-vous dire `{ $nearest }`?
    }
removed-element = L’élément HTML `{ $element }` n’est pas permis et a été retiré de la page.
    .help = Utiliser Markdown; pour une carte ou une vidéo, ajouter un hyperlien. Pour des raisons de sécurité, seuls quelques éléments simples sont permis.
removed-attribute = L’attribut `{ $attribute }` de l’élément HTML `{ $element }` n’est pas permis et a été retiré de la page.
    .help = Le retirer du texte : le thème définit l’apparence et le comportement.
unbalanced-element = La balise de début ou de fin de l’élément HTML `{ $element }` est manquante.
    .help = Écrire `<{ $element }>` et `</{ $element }>` dans le même passage.
nested-too-deep = Ce passage est imbriqué trop profondément.
    .help = Réduire le nombre de niveaux de listes, de citations ou de mises en relief.
more-problems = Ce texte a plus de { $shown } problèmes; ceux qui suivent ne sont pas affichés.
    .help = Corriger d’abord ceux qui sont signalés, puis vérifier de nouveau.

unread-link = { $kind ->
        [undefined] Cet hyperlien renvoie à une adresse qui n’est pas définie : `{ $found }`.
        [definition] Cette ligne ne définit pas l’adresse d’un hyperlien : `{ $found }`.
       *[other] { $object ->
            [image] Cette image n’est pas reconnue
           *[text] Cet hyperlien n’est pas reconnu
        }; la page afficherait `{ $found }`.
    }
    .help = { $kind ->
        [spaces] Mettre une adresse qui contient des espaces entre `<` et `>` : `{ $corrected }`.
        [address] Écrire l’adresse sans espaces : `{ $corrected }`.
        [title] Mettre le titre entre guillemets droits : `{ $corrected }`.
        [apart] Retirer l’espace entre les crochets et les parenthèses : `{ $corrected }`.
        [reversed] Le texte est entre crochets et l’adresse entre parenthèses : `{ $corrected }`.
        [brackets] L’adresse est entre parenthèses : `{ $corrected }`.
        [unclosed] Ajouter la parenthèse fermante : `{ $corrected }`.
        [undefined] Mettre l’adresse entre parenthèses : `{ $corrected }`.
        [definition] L’écrire sur sa propre ligne, après une ligne vide et sans espace avant le deux-points : `{ $corrected }`.
       *[other] { $object ->
            [image] Une image s’écrit `![description](fichier)`.
           *[text] Un hyperlien s’écrit `[texte](adresse)`.
        }
    }
unread-marker = { $kind ->
        [heading] Cette ligne ressemble à un titre, mais elle n’a pas d’espace après ses signes : `{ $found }`.
        [heading-space] Cette ligne ressemble à un titre, mais l’espace près de ses signes n’est pas une espace ordinaire.
        [item] Ces lignes ressemblent à une liste, mais elles n’ont pas d’espace après leurs signes.
        [item-space] Cette ligne ressemble à un élément de liste, mais l’espace près de son signe n’est pas une espace ordinaire.
        [task] Cette ligne ressemble à une tâche, mais elle n’est pas un élément de liste : `{ $found }`.
        [typed-number] Ces lignes numérotées ne forment pas une liste : la page les afficherait l’une à la suite de l’autre.
        [typed-letter] Ces lignes qui commencent par une lettre ne forment pas une liste : la page les afficherait l’une à la suite de l’autre.
        [typed-dash] Ces lignes qui commencent par un tiret ou une flèche ne forment pas une liste : la page les afficherait l’une à la suite de l’autre.
        [lines] Ces lignes ne forment pas une liste : la page les afficherait l’une à la suite de l’autre.
       *[bullet] Ces puces viennent d’un traitement de texte : elles ne forment pas une liste.
    }
    .help = { $kind ->
        [heading] Ajouter une espace ordinaire : `{ $corrected }`.
        [heading-space] Écrire `{ $corrected }` avec une espace ordinaire.
        [item-space] Écrire `{ $corrected }` avec une espace ordinaire.
        [lines] Écrire `{ $corrected }`, chaque élément sur sa propre ligne, après une ligne vide. Pour garder des lignes sans en faire une liste, mettre `\` à la fin de chacune.
       *[other] Écrire `{ $corrected }`, chaque élément sur sa propre ligne.
    }
unread-emphasis = { $kind ->
        [unclosed] Ces signes commencent du gras ou de l’italique qui ne finit pas; la page afficherait `{ $found }`.
       *[other] Ce gras ou cet italique n’est pas reconnu; la page afficherait `{ $found }`.
    }
    .help = { $kind ->
        [spaces] Retirer les espaces à l’intérieur des signes : `{ $corrected }`.
        [joined] Laisser une espace entre les signes et le mot suivant : `{ $corrected }`.
       *[unclosed] Ajouter les signes à la fin, par exemple `{ $corrected }`, ou mettre `\` avant le signe pour l’afficher.
    }
unclosed-code = { $kind ->
        [block] Ce bloc de code n’est pas fermé : tout ce qui suit est affiché comme du code.
        [apostrophe] Un accent grave est employé comme apostrophe.
        [quote] Ces mots sont entre un accent grave et une apostrophe : { $found }
       *[inline] Un accent grave est seul : { $found }
    }
    .help = { $kind ->
        [block] Ajouter une ligne `{ $corrected }` après la dernière ligne du code.
        [apostrophe] Écrire { $corrected }
        [quote] Écrire { $corrected }
       *[inline] Ajouter l’accent grave qui ferme le code, par exemple { $corrected }, ou le retirer.
    }
unread-table = { $kind ->
        [header] Cette ligne de traits d’union n’a pas de ligne d’en-têtes juste au-dessus.
        [delimiter] La ligne de traits d’union de ce tableau n’a pas le bon nombre de cellules ou les bons signes.
        [tabs] Ce tableau, dont les cellules sont séparées par des tabulations, serait affiché comme un paragraphe.
        [spaces] Ce tableau, dont les cellules sont séparées par des espaces, serait affiché comme un paragraphe.
        [semicolons] Ce tableau, dont les cellules sont séparées par des points-virgules, serait affiché comme un paragraphe.
        [commas] Ce tableau, dont les cellules sont séparées par des virgules, serait affiché comme un paragraphe.
        [bars] Ce tableau n’a pas de ligne de traits d’union : il serait affiché comme un paragraphe.
       *[missing] Ces lignes ne sont pas reconnues comme un tableau : la ligne de traits d’union sous la première est manquante.
    }
    .help = { $kind ->
        [header] Écrire les en-têtes sur la ligne juste au-dessus, sans ligne vide entre les deux.
        [delimiter] L’écrire ainsi : `{ $corrected }`, juste sous la première ligne.
        [tabs] Écrire `{ $corrected }`, puis `{ $delimiters }` en dessous, puis chaque autre ligne de la même façon.
        [spaces] Écrire `{ $corrected }`, puis `{ $delimiters }` en dessous, puis chaque autre ligne de la même façon.
        [semicolons] Écrire `{ $corrected }`, puis `{ $delimiters }` en dessous, puis chaque autre ligne de la même façon.
        [commas] Écrire `{ $corrected }`, puis `{ $delimiters }` en dessous, puis chaque autre ligne de la même façon.
        [bars] Écrire `{ $corrected }`, puis `{ $delimiters }` en dessous, puis chaque autre ligne de la même façon.
       *[missing] Sous la ligne des en-têtes, écrire `{ $corrected }`. Ne laisser aucune ligne vide entre les lignes.
    }
unclosed-comment = Ce commentaire n’a pas de fin ou pas de début.
    .help = Écrire le commentaire entre `<!--` et `-->`, ou le retirer.
template-code = { $kind ->
        [block] Ce code est destiné à un autre programme, jusqu’à `{ $corrected }`; la page afficherait `{ $found }`.
        [wordpress] Ce code est destiné à WordPress; la page afficherait `{ $found }`.
       *[other] Ce code est destiné à un autre programme; la page afficherait `{ $found }`.
    }
    .help = { $kind ->
        [block] Retirer le début et la fin, et garder le texte qui est entre les deux, par exemple dans `:::note`. Pour l’afficher comme exemple, le mettre dans un bloc de code.
        [open] Le retirer, ou le mettre entre accents graves pour l’afficher comme exemple.
       *[other] Le remplacer par du Markdown, par exemple un hyperlien, une image ou `:::note`. Pour l’afficher comme exemple, le mettre entre accents graves.
    }
other-syntax = Cette syntaxe n’est pas connue ici; la page afficherait `{ $found }`.
    .help = { $kind ->
        [attributes] La retirer : le thème définit l’apparence du texte. Une ancre s’écrit à la fin d’un titre : `## Contexte {"{"}#contexte{"}"}`.
        [contents] La retirer : le thème ajoute la table des matières.
        [wiki] Écrire un hyperlien : `{ $corrected }`, avec l’adresse de la page ou du fichier.
        [admonition] Écrire `{ $corrected }`, le texte, puis `:::` sur sa propre ligne.
        [alert] Écrire `{ $corrected }` seul sur sa ligne, et commencer chaque ligne suivante par `>`.
        [emoji] Écrire l’émoji lui-même : { $corrected }.
        [html] Écrire `{ $corrected }`.
        [latex] La retirer, ou écrire les mots en Markdown.
        [maths] Écrire la formule en mots ou avec des caractères ordinaires, par exemple `m<sup>2</sup>`.
        [bbcode] Écrire `{ $corrected }`.
        [heading] Écrire `{ $corrected }`.
        [link] Écrire `{ $corrected }`.
        [bold] Écrire `{ $corrected }`.
        [rule] Écrire `{ $corrected }` avec une ligne vide au-dessus.
        [note] Écrire `[^1]` dans le texte, et la note sur sa propre ligne : `{ $corrected }`.
       *[other] La retirer, ou l’écrire en Markdown.
    }
printed-front-matter = { $kind ->
        [toml] Cet en-tête est en TOML; la page l’afficherait comme du texte.
        [json] Cet en-tête est en JSON; la page l’afficherait comme du texte.
       *[yaml] Cet en-tête n’est pas au début du fichier; la page l’afficherait comme du texte.
    }
    .help = { $kind ->
        [yaml] Déplacer ces champs dans l’en-tête au début du fichier, entre deux lignes `---`, ou les retirer.
       *[other] Écrire les champs en YAML entre deux lignes `---` : `title: Le titre`.
    }
printed-code = { $kind ->
        [line] Ce code désigne une fin de ligne; la page afficherait `{ $found }`.
       *[other] Ce code désigne un caractère; la page l’afficherait tel quel : `{ $found }`.
    }
    .help = { $kind ->
        [line] Appuyer plutôt sur Entrée, avec une ligne vide entre deux paragraphes.
        [space] Taper une espace insécable, ou une espace ordinaire.
       *[entity] Taper le caractère lui-même : { $corrected }
    }
extra-cell = Cette ligne a { $cells } cellules, mais le tableau a { $columns } colonnes : « { $found } » ne serait pas affiché.
    .help = Retirer la barre verticale en trop, ou ajouter une colonne aux deux premières lignes. Dans une cellule, écrire `\|`.
missing-cell = { $kind ->
        [text] Cette phrase est devenue une ligne du tableau du dessus.
       *[cells] Cette ligne a { $cells ->
            [one] { $cells } cellule
           *[other] { $cells } cellules
        }, mais le tableau a { $columns } colonnes.
    }
    .help = { $kind ->
        [text] Laisser une ligne vide sous le tableau.
       *[cells] Ajouter les cellules manquantes, vides s’il n’y a rien à indiquer.
    }
changed-structure = { $kind ->
        [definition] Cette phrase est devenue une définition, car sa deuxième ligne commence par un deux-points.
        [number] Cette phrase est devenue une liste, car elle commence par un nombre et un signe.
        [list] Cette ligne est devenue une liste, car elle commence par un tiret, un plus ou un nombre.
        [quotation] Cette ligne est devenue une citation, car elle commence par `>`.
        [underline] Le paragraphe au-dessus de cette ligne est devenu un titre.
        [braces] Ces mots entre accolades à la fin du titre ne seraient pas affichés : `{ $found }`.
        [class] Cette classe n’a aucun effet : `{ $found }`.
        [code] Ces lignes sont devenues du code, car leur retrait est de quatre espaces ou plus.
        [nesting] Cet élément n’est pas à l’intérieur de l’élément du dessus, car son retrait est trop petit.
        [address] Cette ligne ne serait pas affichée : elle est lue comme l’adresse d’un hyperlien.
        [tag] `{ $found }` est lu comme un élément HTML et ne serait pas affiché.
       *[tilde] Ces mots sont barrés, car ils sont entre deux tildes : `{ $found }`.
    }
    .help = { $kind ->
        [definition] Mettre le deux-points à la fin de la ligne du dessus : `{ $corrected }`.
        [underline] Laisser une ligne vide au-dessus, ou la retirer.
        [class] La retirer : le thème définit l’apparence des titres.
        [code] Commencer les lignes à la marge de gauche : `{ $corrected }`.
        [nesting] Lui donner le retrait du texte de l’élément du dessus : `{ $corrected }`.
        [tilde] Écrire `{ $corrected }`, ou mettre `\` avant le signe.
       *[other] Mettre une barre oblique inverse avant le signe : `{ $corrected }`.
    }
