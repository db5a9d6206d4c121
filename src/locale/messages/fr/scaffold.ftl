# Nouveaux portails et nouveaux éléments.

schema-written = { $count } schémas écrits dans { $path }.
new-title = Titre à écrire
new-note-required = Champs obligatoires.
new-note-optional = Champs facultatifs : pour en utiliser un, retirer le « # » au début de la ligne.
new-next = Écrire le titre et le texte dans { $text }. Quand tout est prêt, retirer `draft: true` de { $facts }. La commande `parvis check --drafts` signale ce qui manque.
new-unknown-kind = « { $kind } » n’est pas un type d’élément.
    .help = { $nearest ->
        [none] Écrire { $known }.
       *[other] Vouliez-vous dire « { $nearest } »? Sinon, écrire { $known }.
    }
new-not-an-id = « { $id } » n’est pas un identifiant valide.
    .help = { $nearest ->
        [none] Utiliser des lettres minuscules sans accents, des chiffres et des traits d’union.
       *[other] Écrire par exemple « { $nearest } ».
    }
new-without-plan = Un engagement doit appartenir à un plan d’action.
    .help = { $known ->
        [none] Créer d’abord le plan : `parvis new plan 2027-2030`.
       *[other] Ajouter `--plan` avec { $known }.
    }
new-unknown-plan = « { $plan } » n’est l’identifiant d’aucun plan d’action.
    .help = { $nearest ->
        [none] { $known ->
            [none] Créer d’abord le plan : `parvis new plan { $plan }`.
           *[other] Écrire { $known }.
        }
       *[other] Vouliez-vous dire « { $nearest } »?
    }
new-plan-without-commitment = Seul un engagement peut appartenir à un plan.
    .help = Retirer `--plan`.
init-made = { $count } fichiers créés dans { $path }.
init-next = { $here ->
        [yes] Pour voir le portail, exécuter `parvis serve --open`.
       *[no] Pour voir le portail, exécuter `cd { $path }`, puis `parvis serve --open`.
    }
init-not-asked = Aucune question n’a été posée, puisque la commande n’est pas exécutée dans un terminal : le portail a des noms d’exemple. Pour donner les réponses, les écrire sur l’entrée standard, une par ligne : les deux noms du portail, les deux noms de l’organisme, l’adresse et le service. Pour ne plus voir ce message, ajouter `--yes`.
init-not-url = « { $url } » n’est pas une adresse Web complète.
    .help = { $corrected ->
        [none] Écrire l’adresse au complet, par exemple `https://www.example.org/`.
       *[other] Écrire `{ $corrected }`.
    }
init-unknown-service = « { $service } » n’est pas un service connu.
    .help = Écrire { $known }.
init-not-empty = Le dossier { $path } n’est pas vide.
    .help = Choisir un dossier vide, ou qui n’existe pas encore.
init-canceled = Annulé : rien n’a été créé.
    .help = Pour créer le portail sans questions, exécuter `parvis init --yes`.
init-no-answer = Les questions ne peuvent pas être posées : { $detail }
    .help = Pour créer le portail sans questions, exécuter `parvis init --yes`.
init-title-fr = Nom du portail en français
init-title-en = Nom du portail en anglais
init-organization-fr = Organisme qui publie le portail, en français
init-organization-en = Organisme qui publie le portail, en anglais
init-base-url = Adresse où le portail sera publié
init-ci = Service qui vérifie le portail à chaque modification
init-ci-none = Aucun
