# L’état du portail, pour qui en répond.

status-title = État du portail, le { $day }
status-private = Page de travail, à ne pas publier.
status-nothing = Rien n’est en retard, rien ne manque, rien n’attend.
status-summary = Ce qu’il y a à faire
status-concern = Quoi
status-number = Combien
status-nobody = Sans organisme responsable
status-review = « { $title } » devait être relu au plus tard le { $day }.
status-draft = « { $title } » est un brouillon.
status-to-come = « { $title } » paraîtra le { $day }.
status-no-organization = « { $id } » ne désigne aucun organisme.
    .help = { $nearest ->
        [none] Les organismes sont dans `content/organizations/`.
       *[other] Le plus proche est « { $nearest } ».
    }
status-would-be-public = { $path } serait publié avec le site.
    .help = Choisir avec `--out` un fichier hors du site, de `content` et de `static`.
concern-overdue = En retard
concern-evidence = Preuves manquantes
concern-report = Bilans attendus
concern-translation = Traductions manquantes ou désuètes
concern-review = Relectures attendues
concern-draft = Pas encore public
concern-other = Autres règles
