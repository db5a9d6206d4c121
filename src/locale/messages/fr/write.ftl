# L’écriture du site.

write-refused = Le site ne peut pas être écrit dans { $path }.
    .help = Erreur du système : { $detail }.
write-foreign = Le dossier { $path } contient des fichiers que Parvis n’a pas écrits.
    .help = Choisir un autre dossier avec `--out`. Avec `--clean`, tout le contenu de { $path } sera supprimé, puis remplacé par le site.
write-locked = Une autre construction du site écrit dans { $path }.
    .help = Attendre qu’elle soit terminée, puis relancer la commande.
write-over-portal = Le site ne peut pas être écrit dans { $path }, qui contient le portail.
    .help = Choisir un autre dossier avec `--out`.
