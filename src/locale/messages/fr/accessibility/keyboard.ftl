# Règles d’accessibilité des pages : clavier, délais, mouvement, pointeurs.

frame-out-of-reach = Ce cadre n’est pas accessible au clavier à cause de `tabindex="{ $value }"`.
    .help = Retirer `tabindex`.

scrolling-out-of-reach = Cette zone défile, mais rien n’y peut recevoir le focus.
    .help = Ajouter `tabindex="0"`, un rôle et un nom pour la rendre accessible au clavier, ou retirer sa hauteur fixe.

click-without-keyboard = Cet élément `{ $element }` ne fonctionne qu’avec une souris, par `{ $handler }`.
    .help = Utiliser un `button`, ou un hyperlien s’il mène à une autre page.

widget-out-of-reach = Cet élément de rôle `{ $role }` n’est pas accessible au clavier.
    .help = Utiliser l’élément HTML, ou ajouter `tabindex="0"`.

same-access-key = Un autre élément utilise déjà la touche d’accès « { $key } ».
    .help = Utiliser une autre touche, ou retirer `accesskey`.

page-refreshes = Cette page { $kind ->
        [leaves] redirige vers une autre
       *[reloads] se recharge
    } après { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }.
    .help = { $kind ->
        [leaves] Utiliser plutôt un hyperlien, ou un délai de 0.
       *[reloads] Retirer le rechargement automatique.
    }

moving-text = L’élément `{ $element }` bouge ou clignote et ne peut pas être arrêté.
    .help = Utiliser un `p`, ou ajouter un bouton qui l’arrête.

acts-on-press = `{ $handler }` se déclenche avant qu’on lève le doigt ou relâche le bouton.
    .help = Utiliser `onclick`, sauf si relâcher annule l’action.

dragged-only = Cet élément peut être déplacé par glissement.
    .help = Vérifier que de simples clics permettent la même chose.

one-key-shortcut = Ce script réagit à la seule touche « { $key } ».
    .help = Vérifier qu’on peut désactiver ou changer le raccourci, ou qu’il ne fonctionne que si un élément a le focus.

moved-device = Ce script réagit à l’événement de mouvement `{ $event }`.
    .help = Vérifier que la page permet la même action sans bouger l’appareil, et qu’on peut désactiver le mouvement.

server-side-image-map = Cette image envoie au serveur la position du clic, ce que le clavier ne permet pas.
    .help = Vérifier que chaque région a aussi un hyperlien, ou utiliser une `map` avec des `area`.
