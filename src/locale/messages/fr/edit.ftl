# Ce qui est dit de la modification des fichiers du portail.

edit-exists = `{ $path }` existe déjà et n’a pas été touché.
    .help = Choisir un autre nom, ou déplacer ce qui s’y trouve. Rien n’a été écrit.
out-is-read = { $path } est un fichier du portail, ou l’un de ceux qu’il lit.
    .help = Choisir avec `--out` un fichier d’un autre dossier. Rien n’a été écrit.
out-of-another = Parvis n’a pas écrit ce que contient { $path } et ne l’a pas remplacé.
    .help = Choisir un autre nom, ou déplacer ce fichier.
edit-refused = Impossible d’écrire dans `{ $path }` : { $detail }.
    .help = Vérifier l’espace libre et les droits sur ce fichier et son dossier.
edit-changed-meanwhile = `{ $path }` a changé depuis sa lecture.
    .help = Enregistrer les fichiers ouverts, puis relancer la commande.
