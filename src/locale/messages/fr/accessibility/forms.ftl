# Règles d’accessibilité des pages : les champs de formulaire et leur comportement.

autocomplete-unknown = { $kind ->
        [type] `autocomplete="{ $value }"` n’est pas permis dans un champ de type `{ $type }`.
       *[unknown] `autocomplete="{ $value }"` n’est pas une valeur connue.
    }
    .help = { $kind ->
        [type] Changer le type du champ, ou utiliser la valeur qui correspond à ce qu’il demande.
       *[unknown] { $nearest ->
                [none] Utiliser la valeur HTML qui correspond à ce que demande le champ, par exemple `email` ou `postal-code`.
               *[other] Vouliez-vous dire `{ $nearest }`?
            }
    }

personal-field-without-autocomplete = Ce champ semble demander un renseignement personnel, mais n’a pas d’attribut `autocomplete`.
    .help = S’il porte sur la personne qui remplit le formulaire, ajouter `autocomplete="{ $token }"`.

change-leaves-page = Changer la valeur de ce champ fait quitter la page ou envoie le formulaire.
    .help = Ajouter un bouton pour cette action, ou un avertissement avant le champ.

form-without-button = Ce formulaire n’a pas de bouton d’envoi.
    .help = Ajouter un `button` qui indique ce qu’il fait.

focus-acts = Une action se déclenche dès que cet élément reçoit le focus : `{ $script }`.
    .help = Utiliser plutôt `onclick`.

paste-blocked = `onpaste` semble empêcher de coller du texte dans ce champ.
    .help = Retirer `onpaste`.

required-by-sign-only = L’étiquette « { $text } » a un astérisque, mais le champ n’est pas marqué comme obligatoire.
    .help = Si le champ est obligatoire, lui ajouter `required`.

error-not-described = Ce champ est marqué comme non valide par `aria-invalid`, mais n’a pas de message d’erreur.
    .help = Écrire près du champ ce qui ne va pas, et y renvoyer avec `aria-describedby`.

error-message-apart = Aucun champ ne renvoie à ce message d’erreur : « { $text } »
    .help = Y renvoyer depuis le champ avec `aria-describedby`. Le message doit nommer le champ et indiquer ce qui ne va pas.

asked-twice = Ce formulaire semble avoir déjà demandé ce renseignement (`{ $token }`).
    .help = Remplir ce champ à partir du premier, ou le retirer.

label-of-nothing = { $id ->
        [none] L’étiquette « { $text } » ne contient aucun champ et n’a pas d’attribut `for`.
       *[other] L’étiquette « { $text } » renvoie à « { $id } », qui n’est pas l’`id` d’un champ.
    }
    .help = Écrire dans `for` l’`id` de son champ.

label-by-placeholder = Ce champ n’a pas d’autre étiquette que son `placeholder`, « { $text } ».
    .help = Ajouter un `label` qui reste visible.

several-labels = Ce champ a { $count } étiquettes.
    .help = N’en garder qu’une, et lier le reste au champ avec `aria-describedby`.
