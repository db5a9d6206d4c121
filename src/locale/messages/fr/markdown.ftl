# Problèmes relevés dans les textes Markdown.

unclosed-front-matter = L’en-tête du fichier n’est pas fermé.
    .help = Ajouter une ligne `---` après le dernier champ de l’en-tête.
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
    .help = Utiliser une adresse `https:`, `mailto:` ou `tel:`, ou le chemin d’un élément.
malformed-address = { $kind ->
        [doubled] L’adresse « { $address } » commence deux fois.
        [scheme] L’adresse « { $address } » ne commence pas par `https://`.
        [misspelled] Le début de l’adresse « { $address } » est mal écrit.
        [email] « { $address } » est une adresse de courriel sans `mailto:`.
        [telephone] « { $address } » est un numéro de téléphone sans `tel:`.
        [file] « { $address } » est un fichier de cet ordinateur : personne d’autre ne peut l’ouvrir.
        [folder] « { $address } » est dans un dossier partagé d’un réseau interne : le public ne peut pas l’ouvrir.
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
