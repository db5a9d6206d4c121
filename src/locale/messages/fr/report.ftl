# Les éléments d’un rapport autour d’un message.

severity-error = erreur
severity-warning = avertissement
severity-help = aide
colon = {" : "}
family-government = Gouvernement ouvert
family-languages = Langues
family-publication = Fichiers publiés
family-references = Renvois et adresses
family-files = Fichiers et réglages
family-accessibility = Accessibilité
family-theme = Thème et pages

# Erreurs du système d’exploitation.
system-not-found = ce fichier ou ce dossier n’existe pas
system-permission = le compte qui exécute Parvis n’a pas la permission
system-exists = ce nom est déjà utilisé
system-is-folder = c’est un dossier
system-not-folder = l’un des dossiers de ce chemin est un fichier
system-not-empty = ce dossier n’est pas vide
system-read-only = le disque est en lecture seule
system-full = le disque est plein
system-name = ce nom de fichier n’est pas permis par le système
system-not-utf8 = ce n’est pas un texte en UTF-8
system-port-taken = le port est déjà utilisé
system-not-plain = ce n’est pas un fichier ordinaire

# Entrées d’un dossier.
entry-file = un fichier
entry-folder = un dossier
entry-link = un lien symbolique
entry-pipe = un tube
entry-device = un périphérique
entry-socket = une prise
entry-unknown = ni un fichier ni un dossier

severity-note = note
github-limit = { $errors ->
        [one] { $errors } erreur
       *[other] { $errors } erreurs
    } et { $warnings ->
        [one] { $warnings } avertissement
       *[other] { $warnings } avertissements
    }. GitHub en affiche { $shown } de chaque type ici; tous sont dans le journal de cette étape.
sarif-repository = Racine du dépôt
sarif-site = Racine du site publié
seen-on = { $count ->
        [one] trouvé sur { $page }
       *[other] trouvé sur { $count } pages, à commencer par { $page }
    }
criteria = WCAG 2.2 : { $criteria }
severity-look = à vérifier par une personne
panel-show = Afficher
panel-title = { $errors ->
        [0] { $warnings ->
            [one] { $warnings } élément à vérifier sur cette page
           *[other] { $warnings } éléments à vérifier sur cette page
        }
        [one] { $warnings ->
            [0] { $errors } erreur sur cette page
           *[other] { $errors } erreur et { $warnings } à vérifier sur cette page
        }
       *[other] { $warnings ->
            [0] { $errors } erreurs sur cette page
           *[other] { $errors } erreurs et { $warnings } à vérifier sur cette page
        }
    }
panel-nothing = Rien à corriger sur cette page
panel-elsewhere = Ailleurs dans le portail
panel-elsewhere-count = { $count } ailleurs dans le portail
panel-more = { $count ->
        [one] { $count } autre problème : exécuter `parvis check`.
       *[other] { $count } autres problèmes : exécuter `parvis check`.
    }
open-in-editor = Ouvrir dans l’éditeur

# L’éditeur vers lequel mènent les problèmes.
editor-unknown = Parvis ne connaît pas l’éditeur « { $editor } ».
    .help = { $nearest ->
        [none] Choisir l’un de ceux-ci : { $known }. Pour un autre, donner le modèle de ses liens : `--editor "nom://open?file={"{path}"}&line={"{line}"}"`.
       *[other] Vouliez-vous dire « { $nearest } »?
    }
editor-template = « { $editor } » n’est pas le modèle d’un lien qui ouvre un fichier dans un éditeur.
    .help = Commencer par le nom de protocole de l’éditeur et écrire {"`{path}`"} à la place du chemin : `--editor "vscode://file/{"{path}:{line}:{column}"}"`.
