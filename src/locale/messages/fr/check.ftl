# Messages sur les pages telles qu’elles seront servies.

page-dead-link = L’hyperlien « { $link } » de cette page ne mène à aucune page ni à aucun fichier.
    .help = Corriger l’adresse là où l’hyperlien est écrit, ou retirer l’hyperlien.
page-dead-anchor = L’hyperlien « { $link } » de cette page mène à une ancre qui n’existe pas.
    .help = Écrire l’ancre d’un titre de la page visée, ou retirer l’ancre.
page-without-notice = Cette page n’a pas d’avis de langue.
    .help = Remettre l’avis de langue et son hyperlien (`site.notice`) dans le gabarit du thème.
