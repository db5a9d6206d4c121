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
serve-watch = Les modifications des fichiers ne peuvent pas être détectées.
    .help = Erreur du système : { $detail }.
serve-other-host = L’aperçu est accessible seulement sur cet ordinateur. Ouvrir http://127.0.0.1, suivi de son port.
overlay-title = { $count ->
        [one] { $count } erreur à corriger
       *[other] { $count } erreurs à corriger
    }
overlay-close = Fermer
