# Ce qui est dit des fichiers et des dossiers.

no-site = Ce dossier ne contient pas de fichier `site.toml`.
    .help = Créer `site.toml` à la racine du portail, avec au moins `base_url` et `[title]`.
unreadable = { $cause ->
        [gone] Ce fichier a disparu pendant la lecture.
        [permission] Le système ne permet pas de lire ce fichier ou ce dossier.
       *[other] Le système ne donne pas ce fichier ou ce dossier.
    }
    .help = { $cause ->
        [gone] Le remettre à sa place, ou recommencer une fois l’enregistrement terminé.
        [permission] Donner au compte qui lance Parvis le droit de le lire.
       *[other] Réponse du système : { $detail }.
    }
not-utf8 = La suite du fichier n’est pas en UTF-8.
    .help = Enregistrer le fichier de nouveau en choisissant le codage « UTF-8 ».
symbolic-link = Ce nom est un lien symbolique, qui n’est pas suivi.
    .help = Mettre à sa place le fichier ou le dossier lui-même.
file-too-large = Ce texte compte { $size } Mo, plus que les { $largest } Mo permis.
    .help = Diviser le texte en plusieurs éléments, ou en faire un document joint.
name-not-unicode = Le nom de ce fichier contient des octets qui ne sont pas des lettres.
    .help = Renommer le fichier avec des lettres sans accent, des chiffres et des traits d’union.
not-a-file = Ce nom n’est ni celui d’un fichier ni celui d’un dossier, mais d’un tube, d’une prise ou d’un périphérique.
    .help = L’enlever.
unknown-collection = « { $folder } » n’est pas une collection.
    .help = { $folder ->
        [commitments] Les engagements vont dans le dossier de leur plan : `content/action-plans/…/commitments/`.
       *[other] { $nearest ->
            [none] Une collection s’appelle { $known }.
           *[other] Le nom le plus proche est « { $nearest } ». Une collection s’appelle { $known }.
        }
    }
stray-file = Ce fichier n’a pas sa place ici et n’est pas publié.
    .help = Chaque élément a son dossier : `content/news/mon-annonce/fr.md`. Le mettre dans un tel dossier, ou le retirer.
duplicate-text = Ce texte est dans la même langue que { $first }.
    .help = Garder un seul des deux fichiers.
empty-item = Ce dossier ne contient ni `item.yaml` ni texte.
    .help = Ajouter `item.yaml` ou `fr.md`, ou retirer le dossier.
text-without-language = Le nom « { $name } » ne dit pas la langue du texte.
    .help = Le nommer d’après sa langue : `fr.md` ou `en.md`.

not-yaml = Ceci n’est pas du YAML : { $reason }.
    .help = { $example ->
        [none] Le problème est à cette ligne ou juste au-dessus. Les autres champs seront vérifiés une fois celui-ci corrigé.
       *[other] Mettre la valeur entre guillemets : `{ $example }`.
    }
yaml-tab = une tabulation sert de retrait, là où il faut des espaces
yaml-bracket = une liste ouverte par un crochet n’est pas bien fermée
yaml-brace = une accolade n’a pas sa pareille
yaml-quote = un guillemet n’est pas fermé
yaml-escape = dans un texte entre guillemets droits, une barre oblique inverse précède un caractère qui n’en prend pas
yaml-alias = un astérisque en tête de valeur renvoie à un nom qui n’existe pas (mettre le texte entre guillemets)
yaml-character = ce caractère ne peut pas commencer une valeur (mettre le texte entre guillemets)
yaml-documents = le fichier contient plus d’un document
yaml-deep = les valeurs sont trop profondément imbriquées
yaml-colon = la valeur contient un deux-points suivi d’une espace
yaml-indentation = le retrait ou les deux-points de cette ligne ne correspondent pas à ce qui l’entoure
yaml-other = cette ligne ne suit pas la syntaxe
yaml-too-large = Ce YAML deviendrait trop grand ou trop profond une fois ses renvois suivis.
    .help = Retirer les ancres (`&nom`) et les renvois (`*nom`), et écrire les valeurs elles-mêmes.
not-toml = Ceci n’est pas du TOML : { $reason }.
    .help = Une ligne s’écrit `nom = "valeur"`, une section `[nom]`.

label-first-here = d’abord ici
