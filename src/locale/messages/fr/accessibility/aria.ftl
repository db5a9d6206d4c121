# Règles d’accessibilité des pages : noms, rôles, états et propriétés.

field-without-name = Ce champ (`{ $what }`) n’a pas d’étiquette.
    .help = Ajouter un `label` dont l’attribut `for` est l’`id` du champ, ou un `aria-label`.

button-without-name = Ce bouton n’a pas de nom accessible.
    .help = Écrire dans le bouton ce qu’il fait, ou dans `aria-label` s’il ne montre qu’une icône.

summary-without-name = Cet élément `summary` n’a pas de nom accessible.
    .help = Écrire dans le `summary` ce qu’il ouvre.

widget-without-name = Cet élément de rôle `{ $role }` n’a pas de nom accessible.
    .help = Ajouter un `aria-label` ou un `aria-labelledby`. Un onglet, une option ou un élément de menu peut aussi contenir son nom.

focusable-inside-flat-role = Cet élément interactif est dans un élément de rôle `{ $role }`, dont le contenu est lu comme du simple texte.
    .help = Le sortir de l’élément de rôle `{ $role }`.

control-inside-link = Cet élément interactif est dans un hyperlien.
    .help = Ne garder que l’hyperlien, ou en sortir cet élément.

required-state-missing = Le rôle `{ $role }` exige l’attribut `{ $attribute }`.
    .help = Ajouter `{ $attribute }`, ou utiliser l’élément HTML qui a ce rôle.

attribute-not-of-role = `{ $attribute }` n’est pas permis { $kind ->
        [role] avec le rôle `{ $role }`
       *[element] sur l’élément `{ $role }`
    }.
    .help = Le retirer, ou le déplacer sur l’élément qu’il décrit.

name-not-of-element = { $kind ->
        [none] `role="{ $role }"` enlève son rôle à l’élément `{ $element }`, qui ne peut alors pas avoir de nom
        [role] Le rôle `{ $role }` ne permet pas de nom
       *[element] L’élément `{ $element }` n’a pas de rôle et ne peut pas avoir de nom
    } : beaucoup de lecteurs d’écran ignorent « { $text } ».
    .help = Utiliser un rôle qui permet un nom, comme `img` ou `group`, ou écrire le texte dans la page.

unknown-aria-attribute = `{ $attribute }` n’est pas un attribut ARIA.
    .help = { $nearest ->
        [none] Le retirer, ou le nommer `data-…` si un script l’utilise.
       *[other] Vouliez-vous dire `{ $nearest }`?
    }

aria-value-unknown = « { $value } » n’est pas une valeur permise pour `{ $attribute }`.
    .help = { $kind ->
        [integer] Écrire un nombre entier.
        [number] Écrire un nombre, sans unité.
        [id] Écrire un seul `id`.
       *[word] Écrire { $allowed }.
    }

unknown-role = « { $role } » n’est pas un rôle ARIA.
    .help = { $nearest ->
        [none] Utiliser un rôle qui existe, ou retirer l’attribut.
       *[other] Vouliez-vous dire `{ $nearest }`?
    }

abstract-role = `{ $role }` est un rôle abstrait, qui n’est pas permis sur un élément.
    .help = Écrire le rôle de cet élément, par exemple `button` ou `textbox`.

reference-to-nothing = `{ $attribute }` renvoie à « { $id } », mais aucun élément de la page n’a cet `id`.
    .help = Écrire l’`id` d’un élément de la page, ou retirer l’attribut.

focusable-but-hidden = Cet élément peut recevoir le focus, mais `aria-hidden` le masque aux lecteurs d’écran.
    .help = Retirer `aria-hidden`, ou ajouter `tabindex="-1"`.

duplicate-id-referenced = Un élément précédent a déjà l’`id` « { $id } », et les attributs qui y renvoient ne trouvent que cet élément.
    .help = Donner à cet élément son propre `id`, et corriger les attributs qui y renvoient.

presentational-but-focusable = Cet élément peut recevoir le focus : les navigateurs ignorent donc son rôle `{ $role }`.
    .help = Retirer ce rôle, ou écrire le véritable rôle de l’élément.

page-hidden-from-assistive-technology = `aria-hidden` masque toute la page aux lecteurs d’écran.
    .help = Le retirer de l’élément `{ $element }`.

role-against-element = Le rôle `{ $role }` remplace le sens de l’élément `{ $element }`.
    .help = Retirer `role`, puis placer un élément qui a ce rôle dans celui-ci ou autour.

control-without-role = L’élément `{ $element }` est interactif, à cause de `{ $handler }`, mais n’a pas de rôle.
    .help = Utiliser un `button`, ou un hyperlien s’il mène à une autre page. Sinon, ajouter un `role`.

role-description-of-nothing = { $kind ->
        [empty] Cet `aria-roledescription` est vide.
       *[words] `aria-roledescription` contient « { $text } », mais l’élément `{ $element }` n’a pas de rôle.
    }
    .help = { $kind ->
        [empty] Le retirer.
       *[words] Donner à l’élément un rôle, comme `group` ou `region`, ou retirer `aria-roledescription`.
    }

checked-against-native = `aria-checked="{ $value }"` contredit ce champ, qui { $state ->
        [checked] est coché
       *[unchecked] n’est pas coché
    } par défaut.
    .help = Retirer `aria-checked` : HTML indique déjà l’état du champ.
