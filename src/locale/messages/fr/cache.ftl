# Ce qui est conservé entre deux exécutions.

rendered-pages = { $unchanged ->
        [0] Aucune page conservée
        [one] { $unchanged } page conservée
       *[other] { $unchanged } pages conservées
    } de la dernière exécution, { $rendered ->
        [0] aucune page produite
        [one] { $rendered } page produite
       *[other] { $rendered } pages produites
    }.
rendered-inputs = Ce qui a changé pour toutes les pages depuis la dernière exécution : { $inputs }.
input-program = le programme
input-theme = le thème
input-settings = les réglages de `site.toml`
input-strings = les textes de l’interface
rendered-new = { $page } : aucune version de cette page n’avait été conservée.
rendered-content = { $page } : ce que cette page montre a changé.
rendered-file = { $page } : le fichier publié est absent ou a été modifié.
rendered-site = { $page } : ce que toutes les pages partagent a changé.
cache-not-saved = Rien n’a pu être conservé pour la prochaine exécution dans { $path } : { $detail }. Elle produira et vérifiera de nouveau chaque page.
