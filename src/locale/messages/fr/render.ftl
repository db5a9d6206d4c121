# Gabarits, styles et fichiers du site.

template-unreadable = Le gabarit contient une erreur de syntaxe à la ligne { $line } : { $problem ->
        [branches] un `if` a plus de 64 branches `elif`
        [unexpected] `{ $name }` n’est pas permis à cet endroit
        [end] une balise ou un bloc n’est pas fermé
        [closing] la balise de fin ne correspond pas à la balise de début
        [tag] cette balise n’existe pas
        [character] ce caractère n’est pas permis à cet endroit
        [twice] `{ $name }` est déjà défini dans ce gabarit
        [filter] le filtre `{ $name }` n’existe pas
        [function] la fonction `{ $name }` n’existe pas
        [test] le test `{ $name }` n’existe pas
        [component] le composant `{ $name }` n’existe pas
        [template] le gabarit `{ $name }` n’existe pas
        [circular] des gabarits s’incluent l’un l’autre sans fin
        [variable] la variable `{ $name }` n’existe pas
        [field] le champ `{ $name }` n’existe pas
        [undefined] cette variable n’a pas de valeur
        [argument] l’argument `{ $name }` est manquant
        [list] cette valeur n’est pas une liste
        [number] cette valeur n’est pas un nombre
        [type] cette valeur n’est pas du bon type
       *[other] message de Tera, en anglais : { $detail }
    }.
    .help = Corriger cette ligne. Les gabarits suivent la syntaxe de Tera 2; `themes/parvis/README.md` présente les variables qu’ils reçoivent.
template-unfilled = Le gabarit contient une erreur à la ligne { $line } : { $problem ->
        [unexpected] `{ $name }` n’est pas permis à cet endroit
        [end] une balise ou un bloc n’est pas fermé
        [closing] la balise de fin ne correspond pas à la balise de début
        [tag] cette balise n’existe pas
        [character] ce caractère n’est pas permis à cet endroit
        [twice] `{ $name }` est déjà défini dans ce gabarit
        [filter] le filtre `{ $name }` n’existe pas
        [function] la fonction `{ $name }` n’existe pas
        [test] le test `{ $name }` n’existe pas
        [component] le composant `{ $name }` n’existe pas
        [template] le gabarit `{ $name }` n’existe pas
        [circular] des gabarits s’incluent l’un l’autre sans fin
        [variable] la variable `{ $name }` n’existe pas
        [field] le champ `{ $name }` n’existe pas
        [undefined] cette variable n’a pas de valeur
        [argument] l’argument `{ $name }` est manquant
        [list] cette valeur n’est pas une liste
        [number] cette valeur n’est pas un nombre
        [type] cette valeur n’est pas du bon type
       *[other] message de Tera, en anglais : { $detail }
    }.
    .help = { $nearest ->
        [none] Vérifier le nom de la variable; `themes/parvis/README.md` présente les variables de chaque gabarit.
       *[other] Vouliez-vous dire « { $nearest } »? `themes/parvis/README.md` présente les variables de chaque gabarit.
    }
template-endless = Le gabarit répète trop de fois une partie de la page, à la ligne { $line }.
    .help = Vérifier cette boucle : elle parcourt une liste très longue, ou elle est dans une autre boucle.
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
    .help = Foncer l’une des deux couleurs ou éclaircir l’autre, jusqu’à un contraste de { $least } (WCAG 2.2, critères 1.4.3 et 1.4.11). { $count ->
        [0] {""}
       *[other] Il est aussi trop faible pour { $others }.
    }
file-in-the-way = Ce fichier remplacerait { $address }, que Parvis produit.
    .help = Le renommer, ou le déplacer dans un autre dossier de `static/`.
overrides-nothing = Ce fichier ne remplace aucun fichier du thème, et aucun gabarit ne l’utilise.
    .help = { $nearest ->
        [none] Lui donner le nom du fichier qu’il remplace, ou le retirer.
       *[other] Vouliez-vous dire `themes/parvis/{ $nearest }`? Sinon, le retirer.
    }
copy-outdated = Cette copie de `{ $name }` est plus ancienne que le fichier intégré à Parvis.
    .help = { $changed ->
        [no] Supprimer ce fichier : il n’a pas été modifié, et le fichier intégré est à jour.
       *[yes] Déplacer cette copie hors du portail, exécuter `parvis theme export { $name }`, puis refaire les modifications dans le nouveau fichier. Si la copie convient telle quelle, remplacer `{ $recorded }` par `{ $current }` dans sa première ligne.
    }
style-blocked = Les navigateurs ne chargeront pas « { $address } ». La politique de sécurité des pages ne le permet pas (`{ $directive }`).
    .help = { $origin ->
        [none] Mettre le contenu dans un fichier de `themes/parvis/images/` ou de `themes/parvis/fonts/`, et écrire l’adresse de ce fichier.
       *[other] Copier le fichier dans `themes/parvis/`, ou ajouter le site sous `[policy]` dans `site.toml` : `{ $setting } = ["{ $origin }"]`.
    }
