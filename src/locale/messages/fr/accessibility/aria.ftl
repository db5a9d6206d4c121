# Ce que les règles trouvent dans les pages : noms, rôles, états.

field-without-name = Rien ne nomme ce champ (`{ $what }`).
    .help = Lui donner un `label`, relié par `for` et l’`id` du champ.

button-without-name = Rien ne dit ce que fait ce bouton.
    .help = L’écrire dans le bouton, ou dans `aria-label` si le bouton ne montre qu’une icône.

summary-without-name = Rien ne dit ce qu’ouvre cet élément `summary`.
    .help = L’écrire dans l’élément `summary`.

widget-without-name = Rien ne nomme cet élément de rôle `{ $role }`.
    .help = Y écrire son nom, ou l’écrire dans `aria-label`.

focusable-inside-flat-role = Le clavier s’arrête ici, mais le contenu du rôle `{ $role }` est rendu comme un simple texte.
    .help = Le placer à côté de l’élément de rôle `{ $role }`.

control-inside-link = Cette commande se trouve dans un hyperlien.
    .help = Ne garder que l’hyperlien, ou placer la commande à côté.

required-state-missing = Le rôle `{ $role }` ne va pas sans `{ $attribute }`.
    .help = Écrire `{ $attribute }`, ou employer l’élément HTML qui a ce rôle.

attribute-not-of-role = `{ $attribute }` ne va pas avec { $kind -> 
        [role] le rôle `{ $role }`
       *[element] l’élément `{ $role }`
    }.
    .help = Le retirer, ou le placer sur l’élément dont il parle.

name-not-of-element = { $kind ->
        [none] `role="{ $role }"` ne donne aucun rôle à l’élément `{ $element }`, qui n’a donc pas de nom
        [role] Le rôle `{ $role }` n’admet pas de nom
       *[element] Sans rôle, l’élément `{ $element }` n’a pas de nom
    } : « { $text } » se perd pour beaucoup.
    .help = Lui donner un rôle qui convient, comme `img` ou `group`, ou écrire les mots dans la page.

unknown-aria-attribute = `{ $attribute }` n’est pas un attribut d’ARIA.
    .help = { $nearest ->
        [none] Le retirer, ou le nommer `data-…` s’il sert à un script.
       *[other] Le plus proche est `{ $nearest }`.
    }

aria-value-unknown = `{ $attribute }` ne peut valoir « { $value } ».
    .help = { $kind ->
        [integer] Écrire un nombre entier.
        [number] Écrire un nombre, sans unité.
        [id] N’écrire qu’un seul `id`.
       *[word] Écrire { $allowed }.
    }

unknown-role = Aucun rôle ne s’appelle « { $role } ».
    .help = { $nearest ->
        [none] Écrire le nom d’un rôle, ou retirer l’attribut.
       *[other] Le plus proche est `{ $nearest }`.
    }

abstract-role = `{ $role }` est une famille de rôles, et non un rôle.
    .help = Écrire le rôle de cet élément.

reference-to-nothing = `{ $attribute }` renvoie à « { $id } », qui n’est l’`id` d’aucun élément.
    .help = Écrire l’`id` d’un élément de la page, ou retirer l’attribut.

focusable-but-hidden = Le clavier atteint cet élément, et `aria-hidden` le cache aux lecteurs d’écran.
    .help = Retirer `aria-hidden`, ou écrire `tabindex="-1"`.

duplicate-id-referenced = Un élément qui précède a déjà l’`id` « { $id } », et c’est à lui que mènent les renvois.
    .help = Lui donner un `id` à lui.

presentational-but-focusable = Le clavier atteint cet élément : son rôle `{ $role }` ne compte donc pas.
    .help = Retirer ce rôle, ou lui donner celui qu’il a.

page-hidden-from-assistive-technology = `aria-hidden` cache toute la page aux lecteurs d’écran.
    .help = Le retirer de l’élément `{ $element }`.

role-against-element = Avec le rôle `{ $role }`, cet élément `{ $element }` n’est plus annoncé pour ce qu’il est.
    .help = Placer un élément de ce rôle à l’intérieur ou autour.

control-without-role = L’élément `{ $element }` sert de commande, par `{ $handler }`, et rien ne dit que c’en est une.
    .help = Employer un `button`, ou un hyperlien s’il mène quelque part; sinon, écrire son `role`.

role-description-of-nothing = { $kind ->
        [empty] Cet `aria-roledescription` est vide.
       *[words] L’élément `{ $element }` n’a pas de rôle que « { $text } » puisse nommer autrement.
    }
    .help = { $kind ->
        [empty] Le retirer.
       *[words] Lui donner un rôle qui convient, comme `group` ou `region`, ou retirer `aria-roledescription`.
    }

checked-against-native = `aria-checked="{ $value }"` contredit ce champ, qui { $state ->
        [checked] est coché
       *[unchecked] n’est pas coché
    } au départ.
    .help = Retirer `aria-checked` : HTML dit déjà l’état du champ.
