# Ce qui est dit des textes en Markdown.

unclosed-front-matter = L’en-tête du fichier commence ici et ne finit nulle part.
    .help = Ajouter une ligne `---` après le dernier champ de l’en-tête.
title-in-text = Ce titre est de premier niveau, celui du titre de la page.
    .help = Commencer les titres du texte à `##`.
duplicate-heading-id = L’ancre « { $id } » est déjà celle d’un autre titre.
    .help = Donner à chacun sa propre ancre, ou retirer `{"{"}#…{"}"}` pour que le texte en tienne lieu.
bad-heading-id = « { $id } » ne peut pas servir d’ancre.
    .help = Employer des minuscules sans accent, des chiffres et des traits d’union.
missing-alternative = Cette image n’a pas de texte de remplacement.
    .help = Le mettre entre les crochets : `![Carte des douze municipalités](carte.png)`. Si l’image n’apprend rien, le dire : `![](filet.png){"{"}decorative{"}"}`.
empty-link = Cet hyperlien n’a pas de texte.
    .help = Dire entre les crochets où il mène : `[Plan d’action](…)`.
refused-address = Une adresse « { $scheme }: » n’a pas sa place dans une page publique.
    .help = Employer une adresse `https:`, `mailto:` ou `tel:`, ou le chemin d’un élément.
undefined-footnote = La note « { $label } » n’est définie nulle part.
    .help = La définir à la fin du texte : `[^{ $label }]: Le texte de la note.`
unused-footnote = Rien ne renvoie à la note « { $label } », qui ne paraît donc pas.
    .help = Placer `[^{ $label }]` dans le texte, ou retirer la note.
duplicate-footnote = Une autre note s’appelle déjà « { $label } ».
    .help = Donner à chacune son propre nom.
unknown-block = Il n’y a pas de bloc « :::{ $name } ».
    .help = { $nearest ->
        [none] Les blocs sont `note`, `conseil`, `important`, `attention` et `lang`.
       *[other] Le nom le plus proche est « { $nearest } ».
    }
unclosed-block = Ce bloc commence ici et ne finit nulle part.
    .help = Ajouter une ligne `:::` après sa dernière ligne.
stray-block-end = Cette ligne finit un bloc qui n’a pas commencé.
    .help = La retirer, ou commencer le bloc plus haut : `:::note`.
misplaced-block = Ce bloc commence ou finit au milieu d’autre chose.
    .help = Le mettre entre des lignes vides, hors des listes et des citations.
bad-language-tag = « { $tag } » ne désigne pas une langue.
    .help = Écrire un code comme `en`, `fr-CA` ou `iu`.
unknown-attribute = « { $attribute } » ne veut rien dire entre accolades.
    .help = { $nearest ->
        [none] On peut y écrire `lang=en` ou `decorative`.
       *[other] Le plus proche est « { $nearest } ».
    }
removed-element = L’élément HTML « { $element } » a été retiré de la page.
    .help = L’écrire en Markdown; pour une carte ou une vidéo, mettre un hyperlien vers elle. Pour la sécurité, seuls quelques éléments simples sont gardés.
removed-attribute = L’attribut « { $attribute } » de l’élément HTML « { $element } » a été retiré de la page.
    .help = Le retirer du texte : l’apparence et le comportement relèvent du thème.
unbalanced-element = L’élément HTML « { $element } » n’a pas son début ou sa fin.
    .help = Écrire les deux, `<{ $element }>` et `</{ $element }>`, dans le même passage.
nested-too-deep = Ce passage est imbriqué trop profondément.
    .help = Aplanir les listes ou les citations.
