# Modification des fichiers du portail.

edit-exists = `{ $path }` existe déjà et n’a pas été modifié.
    .help = Choisir un autre nom, ou déplacer le fichier ou le dossier existant. Rien n’a été écrit.
out-is-read = { $path } est un fichier source du portail.
    .help = Choisir avec `--out` un fichier d’un autre dossier. Rien n’a été écrit.
out-of-another = { $path } n’a pas été écrit par Parvis : il n’a pas été remplacé.
    .help = Choisir un autre nom, ou déplacer ce fichier.
edit-refused = Impossible d’écrire dans `{ $path }` : { $detail }.
    .help = Vérifier l’espace libre et les droits d’accès à ce fichier et à son dossier.
not-plain-file = { $path } est { $found }. Parvis ne l’a pas ouvert et n’a rien écrit.
    .help = Le déplacer ou le supprimer, puis relancer la commande. Pour écrire ailleurs, donner le fichier ou le dossier lui-même.
edit-changed-meanwhile = `{ $path }` a été modifié depuis sa lecture par Parvis.
    .help = Enregistrer les fichiers ouverts, puis relancer la commande.
