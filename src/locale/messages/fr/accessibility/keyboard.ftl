# Ce que les règles trouvent dans les pages : clavier, temps, pointeurs.

frame-out-of-reach = `tabindex="{ $value }"` interdit ce cadre au clavier.
    .help = Retirer `tabindex`.

scrolling-out-of-reach = Cette partie défile, et rien n’y prend le focus.
    .help = La rendre accessible au clavier avec `tabindex="0"`, un rôle et un nom, ou la laisser prendre la hauteur qu’il lui faut.

click-without-keyboard = Seule la souris peut se servir de cet élément `{ $element }`, par `{ $handler }`.
    .help = Employer un `button`, ou un hyperlien s’il mène quelque part.

widget-out-of-reach = Le clavier n’atteint pas cet élément de rôle `{ $role }`.
    .help = Employer l’élément HTML, ou écrire `tabindex="0"`.

same-access-key = Un autre élément a déjà la touche d’accès « { $key } ».
    .help = Lui donner une autre touche, ou aucune.

page-refreshes = Cette page { $kind ->
        [leaves] mène d’elle-même à une autre
       *[reloads] se recharge d’elle-même
    } après { $seconds ->
        [one] une seconde
       *[other] { $seconds } secondes
    }.
    .help = Donner plutôt un hyperlien, ou un délai de 0.

moving-text = L’élément `{ $element }` bouge ou clignote, et rien ne l’arrête.
    .help = L’écrire dans un `p`, ou avec un bouton qui l’arrête.

acts-on-press = `{ $handler }` agit avant que le doigt ou le bouton se relève.
    .help = Employer `onclick`, sauf si relâcher annule l’action.

dragged-only = Cet élément se fait glisser.
    .help = S’assurer que de simples pressions permettent la même chose.

one-key-shortcut = Ce script agit sur la seule touche « { $key } ».
    .help = S’assurer qu’on peut la désactiver ou la changer, ou qu’elle n’agit que là où est le focus.

moved-device = Ce script est à l’écoute de l’événement `{ $event }`.
    .help = S’assurer que la page permet la même chose sans bouger l’appareil, et de désactiver le mouvement.

server-side-image-map = Cette image envoie au serveur l’endroit où l’on clique, que le clavier ne peut choisir.
    .help = S’assurer que chaque endroit a aussi un hyperlien, ou en faire une `map` avec des `area`.
