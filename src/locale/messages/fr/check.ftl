# Messages sur les pages telles qu’elles seront servies.

page-dead-link = L’hyperlien « { $link } » de cette page ne mène à aucune page ni à aucun fichier.
    .help = Corriger l’adresse là où l’hyperlien est écrit, ou retirer l’hyperlien.
page-dead-anchor = L’hyperlien « { $link } » de cette page mène à une ancre qui n’existe pas.
    .help = Écrire l’ancre d’un titre de la page visée, ou retirer l’ancre.
page-without-notice = Cette page n’a pas d’avis de langue.
    .help = Remettre l’avis de langue et son hyperlien (`site.notice`) dans le gabarit du thème.
blocked-by-policy = { $kind ->
        [script] Les navigateurs n’exécuteront pas ce script. La politique de sécurité de la page ne permet que les scripts des fichiers du site.
        [handler] Les navigateurs n’exécuteront pas le script de cet attribut. La politique de sécurité de la page ne permet que les scripts des fichiers du site.
        [style] Les navigateurs ignoreront ces styles. La politique de sécurité de la page ne permet que les feuilles de style des fichiers du site.
       *[address] Les navigateurs ne chargeront pas « { $address } ». La politique de sécurité de la page ne le permet pas (`{ $directive }`).
    }
    .help = { $kind ->
        [script] Déplacer le script dans un fichier de `themes/parvis/scripts/` et le charger avec `asset(name="scripts/…")`.
        [handler] Déplacer le script dans un fichier de `themes/parvis/scripts/` et utiliser `addEventListener`.
        [style] Déplacer les styles dans un fichier de `themes/parvis/styles/`, sous une classe.
       *[address] { $setting ->
            [none] Mettre plutôt un hyperlien vers cette adresse, ou retirer l’élément.
           *[other] Retirer l’élément. Si les pages en ont besoin, ajouter le site sous `[policy]` dans `site.toml` : `{ $setting } = ["{ $origin }"]`.
        }
    }
