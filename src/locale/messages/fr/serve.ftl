# Ce que dit l’aperçu.

serve-ready = Aperçu : { $url } (Ctrl+C pour arrêter)
serve-looked = Portail vérifié : { $problems }.
serve-no-browser = Le navigateur ne s’ouvre pas ({ $detail }) ; ouvrir l’adresse à la main.
serve-port-taken = Un autre programme emploie déjà le port { $port }.
    .help = L’arrêter, ou choisir un autre port : `parvis serve --port 1112`.
serve-port-refused = Le système refuse le port { $port }.
    .help = Choisir un port au-dessus de 1024 : `parvis serve --port 1111`.
serve-system = L’aperçu ne peut pas être servi.
    .help = Réponse du système : { $detail }.
serve-watch = Les enregistrements ne peuvent pas être suivis.
    .help = Réponse du système : { $detail }.
serve-other-host = L’aperçu ne répond qu’à cet ordinateur : ouvrir http://127.0.0.1 avec son port.
overlay-title = { $count ->
        [one] { $count } erreur à corriger
       *[other] { $count } erreurs à corriger
    }
overlay-close = Fermer
