# Ce qui est dit des gabarits, des styles et des fichiers du site.

template-unreadable = Le gabarit ne peut pas être lu, à la ligne { $line } : { $detail }.
    .help = Corriger le gabarit à cet endroit. La syntaxe est celle de Tera 2 ; `themes/parvis/README.md` dit ce que les gabarits reçoivent.
template-unfilled = Le gabarit ne peut pas être rempli, à la ligne { $line } : { $detail }.
    .help = Vérifier le nom de la variable ; `themes/parvis/README.md` dit ce que chaque gabarit reçoit.
unknown-string = { $gaps ->
        [none] La chaîne « { $key } », que le gabarit demande à la ligne { $line }, n’existe pas.
       *[other] La chaîne « { $key } », que le gabarit demande à la ligne { $line }, ne peut pas être remplie : { $gaps }.
    }
    .help = { $gaps ->
        [none] L’ajouter à chaque fichier de `i18n/`, ou corriger son nom.
       *[other] Donner à `t` chaque variable que la chaîne emploie.
    }
unknown-asset = Le thème n’a pas de fichier « { $name } », demandé à la ligne { $line }.
    .help = Le déposer dans `themes/parvis/`, ou corriger son chemin : `parvis.css`, `images/…`, `fonts/…` ou `scripts/…`.
theme-not-text = Ce fichier du thème n’est pas du texte en UTF-8.
    .help = L’enregistrer en UTF-8.
low-contrast = { $front } sur { $back } n’a qu’un contraste de { $contrast } { $scheme ->
        [dark] dans le thème sombre
       *[light] dans le thème clair
    } ; il en faut au moins { $least }.
    .help = Foncer l’une des deux couleurs ou éclaircir l’autre jusqu’à { $least } (WCAG 2.2, critères 1.4.3 et 1.4.11).
file-in-the-way = Ce fichier prendrait la place de { $address }, que le site fait déjà.
    .help = Le renommer, ou le déplacer dans un autre dossier de `static/`.
