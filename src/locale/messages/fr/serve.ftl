# L’aperçu.

serve-ready = Aperçu : { $url } (Ctrl+C pour arrêter)
serve-looked = Portail vérifié : { $problems }.
serve-no-browser = Le navigateur ne peut pas être ouvert ({ $detail }). Ouvrir l’adresse soi-même.
serve-port-taken = Un autre programme utilise déjà le port { $port }.
    .help = Arrêter ce programme, ou choisir un autre port : `parvis serve --port 1112`.
serve-port-refused = Le système ne permet pas d’utiliser le port { $port }.
    .help = Choisir un port supérieur à 1023, par exemple `parvis serve --port 1112`.
serve-system = L’aperçu ne peut pas démarrer.
    .help = Erreur du système : { $detail }.
serve-watch = Le système ne signale pas les modifications des fichiers. Parvis relit lui-même les fichiers : les pages suivent un peu plus tard.
    .help = Erreur du système : { $detail }.
serve-watch-limit = Le système ne peut pas surveiller plus de dossiers. Parvis relit lui-même les fichiers : les pages suivent un peu plus tard.
    .help = Fermer d’autres programmes qui surveillent des dossiers (éditeurs, synchronisation). Sous Linux, les limites sont `fs.inotify.max_user_watches` et `fs.inotify.max_user_instances`.
serve-notified = Les modifications des fichiers sont de nouveau détectées dès l’enregistrement.
serve-other-host = L’aperçu est accessible seulement sur cet ordinateur. Ouvrir http://127.0.0.1, suivi de son port.
overlay-title = { $count ->
        [one] { $count } erreur à corriger
       *[other] { $count } erreurs à corriger
    }
overlay-close = Fermer
page-not-current = Cette page n’est pas à jour : le portail contient des erreurs, et l’aperçu montre encore sa dernière version sans erreur.
    .help = Corriger les erreurs. La page se recharge ensuite d’elle-même.
page-removed = Cette page a été retirée du portail.
page-of-item-removed = Cette page a été retirée : le dossier `{ $folder }` n’existe plus, ou son élément n’est plus publié dans cette langue.
serve-no-page = Il n’y a pas de page à cette adresse.
