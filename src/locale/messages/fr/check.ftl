# Ce qui est dit des pages telles qu’elles seront servies.

page-dead-link = Un hyperlien de cette page ne mène à rien : « { $link } ».
    .help = Corriger l’adresse là où l’hyperlien est écrit, ou le retirer.
page-dead-anchor = Un hyperlien de cette page mène à un endroit qui n’existe pas : « { $link } ».
    .help = Écrire l’ancre d’un titre que la page contient, ou la retirer.
page-without-notice = Cette page ne porte pas l’avis que sa langue exige.
    .help = Dans le gabarit du thème, remettre l’avis de langue et son hyperlien (`site.notice`). Source : Charte de la langue française, article 13.2.
