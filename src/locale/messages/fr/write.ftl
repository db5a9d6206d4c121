# L’écriture du site.

write-refused = Le site ne peut pas être écrit dans { $path }.
    .help = Erreur du système : { $detail }. Vérifier l’espace libre et les droits d’accès à ce dossier.
write-foreign = Le dossier { $path } contient des fichiers que Parvis n’a pas écrits : { $names }{ $more ->
        [0] .
        [one] {" "}ainsi que { $more } autre.
       *[other] {" "}ainsi que { $more } autres.
    }
    .help = Choisir un autre dossier avec `--out`. Avec `--clean`, tout le contenu de { $path } sera supprimé, puis remplacé par le site.
write-unknown-release = { $path } ne donne pas la liste des fichiers que Parvis a écrits : rien ne les distingue des autres.
    .help = Rétablir ce fichier, ou exécuter la commande avec `--clean` : tout le contenu de { $folder } sera supprimé, puis remplacé par le site.
write-in-the-way = Parvis n’a pas écrit { $path }, et le site a un autre fichier de ce nom.
    .help = Déplacer ou supprimer { $path }, ou renommer le fichier du portail. Rien n’a été publié.
write-not-kept = { $path }, que Parvis n’a pas écrit, ne peut pas être conservé dans le nouveau site.
    .help = Erreur du système : { $detail }. Le déplacer hors du dossier. Rien n’a été publié.
write-not-folder = Le site ne peut pas être écrit dans { $path }, qui est { $found }.
    .help = Choisir un dossier avec `--out`.
write-mount-point = { $path } est un point de montage : un disque ou un dossier d’ailleurs y est rattaché, et il ne peut pas être remplacé d’un seul coup.
    .help = Choisir un dossier à l’intérieur, par exemple `--out { $inside }`, et servir ce dossier.
write-dead-link = { $path } est un lien symbolique vers { $target }, qui est introuvable.
    .help = Créer { $target } ou rattacher son disque. Pour écrire plutôt dans un nouveau dossier, supprimer le lien.
write-link-outside = { $path } est un lien symbolique vers { $target }, qui est hors du portail.
    .help = Si le site doit être écrit à cet endroit, exécuter la commande avec `--out { $target }`. Sinon, supprimer le lien.
write-left-behind = Un ancien site est encore dans { $path } et ne peut pas être supprimé.
    .help = Erreur du système : { $detail }. Supprimer ce dossier, ou demander à la personne à qui il appartient de le faire, puis relancer la commande.
write-locked = Une autre construction du site écrit dans { $path }.
    .help = Attendre qu’elle soit terminée, puis relancer la commande.
write-lock-refused = Le fichier de verrouillage { $path } ne peut pas être utilisé.
    .help = Erreur du système : { $detail }. Si aucune construction n’est en cours, supprimer ce fichier, ou demander à la personne à qui il appartient de le faire.
write-over-portal = Le site ne peut pas être écrit dans { $path }, qui contient le portail.
    .help = Choisir un autre dossier avec `--out`.
built-kept = { $count ->
        [one] Parvis n’a pas écrit ce fichier ou ce dossier de { $path } et l’a conservé : { $names }
       *[other] Parvis n’a pas écrit ces fichiers et dossiers de { $path } et les a conservés : { $names }
    }{ $more ->
        [0] .
        [one] {" "}ainsi que { $more } autre.
       *[other] {" "}ainsi que { $more } autres.
    } Les fichiers à publier avec le site vont dans `static/`; `--clean` supprime les autres.
built-deleted = Supprimé de { $path }, avec `--clean` : { $names }{ $more ->
        [0] .
        [one] {" "}ainsi que { $more } autre.
       *[other] {" "}ainsi que { $more } autres.
    }
built-left-behind = Le site est publié, mais l’ancien ne peut pas être supprimé. Il est dans { $path }.
    .help = Supprimer ce dossier, ou demander à la personne à qui il appartient de le faire.
