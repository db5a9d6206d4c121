# Rapport de conformité aux WCAG 2.2, critère par critère.

conformance-title = Rapport de conformité aux WCAG 2.2, niveau AA : { $site }, { $day }
conformance-intro = Pour chacun des 55 critères de succès des niveaux A et AA, ce rapport présente ce que Parvis a vérifié dans les pages et ce qu’une personne doit vérifier.
conformance-limits = Il ne déclare pas le site conforme : les vérifications automatiques trouvent certains manquements, pas tous. Un critère sans constat n’est pas nécessairement respecté.
conformance-pages = { $count ->
    [0] Aucune page n’a été vérifiée.
    [one] { $count } page a été vérifiée.
   *[other] { $count } pages ont été vérifiées.
}
conformance-summary = Les 55 critères
conformance-column-result = Résultat
conformance-column-number = Nombre
conformance-column-criteria = Critères
conformance-column-rule = Règle
conformance-column-page = Page
conformance-column-reason = Motif
conformance-column-until = Fin
conformance-column-excused = Constats visés
conformance-column-first = Premières pages
conformance-failed = Non respecté
conformance-doubtful = À vérifier par une personne : les règles automatiques ont relevé des éléments
conformance-nothing-found = À vérifier par une personne : les règles automatiques n’ont rien relevé
conformance-people-alone = À vérifier par une personne : aucune règle automatique
conformance-passed = Respecté : entièrement vérifié dans le balisage
conformance-inapplicable = Sans objet
conformance-perceivable = Perceptible
conformance-operable = Utilisable
conformance-understandable = Compréhensible
conformance-robust = Robuste
conformance-list-failed = { $count ->
    [one] { $count } manquement :
   *[other] { $count } manquements :
}
conformance-list-doubtful = { $count ->
    [one] { $count } constat à vérifier :
   *[other] { $count } constats à vérifier :
}
conformance-excused = { $count ->
    [one] { $count } constat est visé par une exception de site.toml.
   *[other] { $count } constats sont visés par des exceptions de site.toml.
}
conformance-same-on = { $count ->
    [one] et sur { $count } page en tout
   *[other] et sur { $count } pages en tout
}
conformance-fix-in = À corriger dans
conformance-look = Ce qu’une personne doit vérifier :
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
    [one] { $count } contenu audio, vidéo ou animé { $pages }
   *[other] { $count } contenus audio, vidéo ou animés { $pages }
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
    [one] { $count } élément accessible au clavier { $pages }
   *[other] { $count } éléments accessibles au clavier { $pages }
}
conformance-in-script = { $count ->
    [one] { $count } script { $pages }
   *[other] { $count } scripts { $pages }
}
conformance-exceptions = Exceptions
conformance-exceptions-of = Exceptions de site.toml pour les pages
conformance-no-exception = Aucune exception.
conformance-no-end = Sans date de fin
conformance-until = { $day }
conformance-over = { $day } (expirée : ne s’applique plus)
conformance-places = Où vérifier
conformance-places-of = { $count ->
    [one] Sur { $count } page
   *[other] Sur { $count } pages, celles qui en ont le plus en premier
}
conformance-places-more = { $count ->
    [one] { $count } autre page figure dans le rapport en JSON.
   *[other] { $count } autres pages figurent dans le rapport en JSON.
}
conformance-name-image = Images
conformance-name-media = Contenus audio, vidéo ou animés
conformance-name-embedded = Contenus intégrés
conformance-name-field = Champs et boutons de formulaire
conformance-name-link = Hyperliens
conformance-name-heading = Titres et étiquettes
conformance-name-focusable = Éléments accessibles au clavier
conformance-name-script = Scripts
conformance-every-page = Toutes les pages
conformance-done = { $failed ->
    [0] Aucun manquement relevé par les règles automatiques
    [one] { $failed } critère non respecté
   *[other] { $failed } critères non respectés
}, { $people } à vérifier par une personne, { $inapplicable } sans objet.
