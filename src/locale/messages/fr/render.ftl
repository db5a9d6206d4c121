# Gabarits, styles et fichiers du site.

template-unreadable = Le gabarit contient une erreur de syntaxe à la ligne { $line }. Message de Tera, en anglais : { $detail }.
    .help = Corriger cette ligne. Les gabarits suivent la syntaxe de Tera 2; `themes/parvis/README.md` présente les variables qu’ils reçoivent.
template-unfilled = Le gabarit contient une erreur à la ligne { $line }. Message de Tera, en anglais : { $detail }.
    .help = Vérifier le nom de la variable; `themes/parvis/README.md` présente les variables de chaque gabarit.
unknown-string = { $gaps ->
        [none] Le gabarit utilise la chaîne « { $key } » à la ligne { $line }, mais cette chaîne n’existe pas.
       *[other] Le gabarit ne peut pas afficher la chaîne « { $key } » à la ligne { $line } : { $gaps }.
    }
    .help = { $gaps ->
        [none] L’ajouter à chaque fichier de `i18n/`, ou corriger son nom.
       *[other] Passer à `t` toutes les variables de la chaîne.
    }
unknown-asset = Le gabarit utilise le fichier « { $name } » à la ligne { $line }, mais ce fichier n’existe pas dans le thème.
    .help = Ajouter le fichier dans `themes/parvis/`, ou corriger son chemin : `parvis.css`, `images/…`, `fonts/…` ou `scripts/…`.
theme-not-text = Ce fichier du thème n’est pas un texte en UTF-8.
    .help = L’enregistrer en UTF-8.
low-contrast = Le contraste de { $front } sur { $back } n’est que de { $contrast } { $scheme ->
        [dark] en mode sombre
       *[light] en mode clair
    }. Il doit être d’au moins { $least }.
    .help = Foncer l’une des deux couleurs ou éclaircir l’autre, jusqu’à un contraste de { $least } (WCAG 2.2, critères 1.4.3 et 1.4.11).
file-in-the-way = Ce fichier remplacerait { $address }, que Parvis produit.
    .help = Le renommer, ou le déplacer dans un autre dossier de `static/`.
overrides-nothing = Ce fichier ne remplace aucun fichier du thème, et aucun gabarit ne l’utilise.
    .help = { $nearest ->
        [none] Lui donner le nom du fichier qu’il remplace, ou le retirer.
       *[other] Vouliez-vous dire `themes/parvis/{ $nearest }`? Sinon, le retirer.
    }
