# Ce qui est dit d’un nouveau portail et d’un nouvel élément.

schema-written = { $count } schémas écrits dans { $path }.
new-title = Titre à écrire
new-note-required = Champs à remplir.
new-note-optional = Champs facultatifs : retirer le « # » au début de la ligne.
new-next = Écrire le titre et le texte dans { $text }, puis retirer `draft: true` de { $facts } quand tout est prêt. `parvis check --drafts` dit ce qui manque.
new-unknown-kind = « { $kind } » n’est pas une sorte d’élément.
    .help = { $nearest ->
        [none] Écrire { $known }.
       *[other] La plus proche est « { $nearest } ». Écrire { $known }.
    }
new-not-an-id = « { $id } » ne peut pas être un identifiant.
    .help = { $nearest ->
        [none] Un identifiant s’écrit en lettres minuscules sans accents, chiffres et traits d’union.
       *[other] Écrire par exemple « { $nearest } ».
    }
new-without-plan = Un engagement appartient à un plan d’action.
    .help = { $known ->
        [none] Créer d’abord le plan : `parvis new plan 2027-2030`.
       *[other] Le nommer avec `--plan` : { $known }.
    }
new-unknown-plan = « { $plan } » ne désigne aucun plan d’action.
    .help = { $nearest ->
        [none] { $known ->
            [none] Créer d’abord le plan : `parvis new plan { $plan }`.
           *[other] Écrire { $known }.
        }
       *[other] Le plus proche est « { $nearest } ».
    }
new-plan-without-commitment = Seul un engagement appartient à un plan.
    .help = Retirer `--plan`.
init-made = { $count } fichiers dans { $path }.
init-next = Pour le voir : `cd { $path }`, puis `parvis serve --open`.
init-not-empty = Le dossier { $path } n’est pas vide.
    .help = Choisir un dossier vide, ou qui n’existe pas encore.
init-canceled = Rien n’a été créé.
    .help = `parvis init --yes` crée le portail sans rien demander.
init-no-answer = La question n’a pas pu être posée : { $detail }
    .help = `parvis init --yes` crée le portail sans rien demander.
init-title-fr = Nom du portail en français
init-title-en = Nom du portail en anglais
init-organization-fr = Organisme qui le publie, en français
init-organization-en = Organisme qui le publie, en anglais
init-base-url = Adresse où il sera mis en ligne
init-ci = Où le vérifier à chaque modification
init-ci-none = Nulle part
