# Ce que les règles trouvent dans les pages : les champs de formulaire et ce qu’ils font.

autocomplete-unknown = { $kind ->
        [type] `autocomplete="{ $value }"` ne va pas avec un champ de type `{ $type }`.
       *[unknown] Les navigateurs ne connaissent pas `autocomplete="{ $value }"`.
    }
    .help = { $kind ->
        [type] Employer le champ que HTML prévoit pour ce mot, ou écrire le mot de ce que celui-ci demande.
       *[unknown] { $nearest ->
                [none] Écrire un mot que HTML donne à ce que demande le champ, comme `email` ou `postal-code`.
               *[other] Le plus proche est `{ $nearest }`.
            }
    }

personal-field-without-autocomplete = Ce champ semble demander un renseignement personnel, sans `autocomplete`.
    .help = Si c’est le cas, écrire `autocomplete="{ $token }"`.

change-leaves-page = Changer ce champ quitte la page ou envoie le formulaire.
    .help = Ajouter un bouton pour le faire, ou avertir avant le champ.

form-without-button = Aucun bouton n’envoie ce formulaire.
    .help = En ajouter un qui dit ce qu’il fait.

focus-acts = Quelque chose se produit dès que le focus arrive ici : `{ $script }`.
    .help = Agir plutôt sur `onclick`.

paste-blocked = `onpaste` semble empêcher de coller ici.
    .help = Le retirer.

required-by-sign-only = Le libellé « { $text } » porte un astérisque, et le champ ne dit pas qu’il est obligatoire.
    .help = Écrire `required` sur le champ.

error-not-described = `aria-invalid` signale une erreur dans ce champ, et rien de ce qui lui est lié ne dit laquelle.
    .help = Renvoyer au message par `aria-describedby`.

error-message-apart = Aucun champ ne renvoie à ce message : « { $text } »
    .help = Y renvoyer par `aria-describedby`, et s’assurer qu’il nomme le champ et dit ce qui ne va pas.

asked-twice = Le formulaire semble avoir déjà demandé ce renseignement (`{ $token }`).
    .help = Le reprendre du premier champ, ou ne pas le redemander.

label-of-nothing = { $id ->
        [none] Le libellé « { $text } » ne contient aucun champ et n’a pas de `for`.
       *[other] Le libellé « { $text } » est pour « { $id } », qui n’est l’`id` d’aucun champ.
    }
    .help = Écrire dans `for` l’`id` de son champ.

label-by-placeholder = Seul le `placeholder` « { $text } » dit ce que demande ce champ.
    .help = Écrire un `label` qui reste en vue.

several-labels = Ce champ a { $count } libellés.
    .help = N’en garder qu’un, et lui lier le reste par `aria-describedby`.
