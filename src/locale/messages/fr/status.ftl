# L’état du portail, pour les personnes responsables.

status-title = État du portail au { $day }
status-private = Document de travail. Ne pas publier.
status-nothing = Rien n’est en retard, manquant ou en attente.
status-summary = À faire
status-concern = Type
status-number = Nombre
status-nobody = Sans organisme responsable
status-entry-of-item = { $message } (`{ $item }`)
status-entry = « { $title } » : { $message }
status-draft = « { $title } » (`{ $item }`) est un brouillon.
status-to-come = « { $title } » (`{ $item }`) sera publié le { $day }.
status-no-organization = « { $id } » n’est l’identifiant d’aucun organisme.
    .help = { $nearest ->
        [none] Les organismes sont dans `content/organizations/`.
       *[other] Vouliez-vous dire « { $nearest } »? Les organismes sont dans `content/organizations/`.
    }
status-would-be-public = { $path } serait publié avec le site.
    .help = Choisir avec `--out` un fichier hors du site, de `content` et de `static`.
concern-overdue = En retard
concern-evidence = Preuves manquantes
concern-report = Bilans manquants ou incomplets
concern-translation = Traductions manquantes ou désuètes
concern-review = Révisions à faire
concern-draft = Pas encore publié
concern-other = Autres règles
