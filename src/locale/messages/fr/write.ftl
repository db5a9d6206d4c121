# Ce qui est dit de l’écriture du site.

write-refused = Le système refuse d’écrire dans { $path }.
    .help = Réponse du système : { $detail }.
write-foreign = Le dossier { $path } contient des fichiers que Parvis n’a pas écrits.
    .help = Choisir un autre dossier avec `--out`, ou le remplacer avec `--clean`.
write-locked = Une autre construction écrit déjà dans { $path }.
    .help = Attendre qu’elle se termine.
write-over-portal = Le site ne peut pas être écrit dans { $path }, qui contient le portail.
    .help = Choisir un autre dossier avec `--out`.
