# Le rapport de conformité aux WCAG 2.2, critère par critère.

conformance-title = Rapport de conformité aux WCAG 2.2, niveau AA : { $site }, le { $day }
conformance-intro = Ce rapport dit, pour chacun des 55 critères de niveaux A et AA, ce que Parvis a vu dans les pages, et ce qu’une personne doit regarder.
conformance-limits = Il ne déclare pas le site conforme : une machine trouve des manquements, et ne voit pas tout. Un critère pour lequel rien n’a été trouvé n’est pas pour autant respecté.
conformance-pages = { $count ->
    [0] Aucune page n’a été examinée.
    [one] { $count } page a été examinée.
   *[other] { $count } pages ont été examinées.
}
conformance-summary = Les 55 critères
conformance-column-result = Résultat
conformance-column-number = Nombre
conformance-column-criteria = Critères
conformance-column-rule = Règle
conformance-column-page = Page
conformance-column-reason = Raison
conformance-column-until = Fin
conformance-column-excused = Constats excusés
conformance-column-first = Les premiers
conformance-failed = Non respecté
conformance-doubtful = À vérifier par une personne : la machine a vu de quoi s’interroger
conformance-nothing-found = À vérifier par une personne : la machine n’a rien trouvé
conformance-people-alone = À vérifier par une personne : aucune règle automatique
conformance-passed = Respecté : le balisage en décide entièrement
conformance-inapplicable = Sans objet
conformance-perceivable = Perceptible
conformance-operable = Utilisable
conformance-understandable = Compréhensible
conformance-robust = Robuste
conformance-list-failed = { $count ->
    [one] Le manquement :
   *[other] Les { $count } manquements :
}
conformance-list-doubtful = { $count ->
    [one] Le constat à juger :
   *[other] Les { $count } constats à juger :
}
conformance-excused = { $count ->
    [one] { $count } constat est excusé dans site.toml.
   *[other] { $count } constats sont excusés dans site.toml.
}
conformance-same-on = { $count ->
    [one] et sur { $count } page en tout
   *[other] et sur { $count } pages en tout
}
conformance-mend-in = À corriger dans
conformance-look = Ce qu’une personne regarde :
conformance-where = Où :
conformance-nowhere = rien dans le balisage; une feuille de style peut en ajouter.
conformance-and = {"; "}
conformance-on-no-page = Dans aucune page :
conformance-rules = Règles automatiques :
conformance-set-aside = Règles désactivées dans site.toml :
conformance-on = { $count ->
    [one] sur { $count } page
   *[other] sur { $count } pages
}
conformance-in-page = { $count ->
    [one] la seule page
   *[other] les { $count } pages
}
conformance-in-image = { $count ->
    [one] { $count } image { $pages }
   *[other] { $count } images { $pages }
}
conformance-in-media = { $count ->
    [one] { $count } média { $pages }
   *[other] { $count } médias { $pages }
}
conformance-in-embedded = { $count ->
    [one] { $count } contenu intégré { $pages }
   *[other] { $count } contenus intégrés { $pages }
}
conformance-in-field = { $count ->
    [one] { $count } champ ou bouton de formulaire { $pages }
   *[other] { $count } champs et boutons de formulaire { $pages }
}
conformance-in-link = { $count ->
    [one] { $count } hyperlien { $pages }
   *[other] { $count } hyperliens { $pages }
}
conformance-in-heading = { $count ->
    [one] { $count } titre ou étiquette { $pages }
   *[other] { $count } titres et étiquettes { $pages }
}
conformance-in-focusable = { $count ->
    [one] { $count } élément atteint au clavier { $pages }
   *[other] { $count } éléments atteints au clavier { $pages }
}
conformance-in-script = { $count ->
    [one] { $count } script { $pages }
   *[other] { $count } scripts { $pages }
}
conformance-exceptions = Exceptions
conformance-exceptions-of = Ce que site.toml excuse dans les pages
conformance-no-exception = Rien n’est excusé.
conformance-no-end = Sans fin
conformance-until = { $day }
conformance-over = { $day } (passée : n’excuse plus rien)
conformance-places = Où regarder
conformance-places-of = { $count ->
    [one] Sur { $count } page
   *[other] Sur { $count } pages, de celle qui en a le plus à celle qui en a le moins
}
conformance-places-more = { $count ->
    [one] Et { $count } autre page, que donne le rapport en JSON.
   *[other] Et { $count } autres pages, que donne le rapport en JSON.
}
conformance-name-image = Images
conformance-name-media = Sons, vidéos et images qui peuvent bouger
conformance-name-embedded = Contenus intégrés
conformance-name-field = Champs et boutons de formulaire
conformance-name-link = Hyperliens
conformance-name-heading = Titres et étiquettes
conformance-name-focusable = Éléments atteints au clavier
conformance-name-script = Scripts
conformance-every-page = Toutes les pages
conformance-done = { $failed ->
    [0] Aucun manquement trouvé par la machine
    [one] { $failed } critère non respecté
   *[other] { $failed } critères non respectés
}, { $people } à vérifier par une personne, { $inapplicable } sans objet.
