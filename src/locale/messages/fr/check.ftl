# Ce qui est dit des pages telles qu’elles seront servies.

page-dead-link = Un hyperlien de cette page ne mène à rien : « { $link } ».
    .help = Aucun texte du portail ne le contient : corriger le gabarit du thème.
page-dead-anchor = Un hyperlien de cette page mène à un endroit qui n’existe pas : « { $link } ».
    .help = Corriger l’ancre dans le gabarit du thème.
page-without-notice = Cette page ne porte pas l’avis que sa langue exige.
    .help = Dans le gabarit du thème, remettre l’avis de langue et son hyperlien (`site.notice`). Source : Charte de la langue française, article 13.2.
