# Messages des règles du gouvernement ouvert.

plan-without-coordinator = Le plan « { $title } » n’a pas d’organisme coordonnateur.
    .help = Ajouter `coordinator`, avec le nom du dossier de l’organisme.
plan-without-forum = Le plan « { $title } » n’a pas de forum multipartite.
    .help = Ajouter `forum`, avec le nom du dossier du comité.
plan-without-consultation = Le plan « { $title } » n’a pas de consultation.
    .help = Ajouter `consultations` au plan, ou `plan` à la consultation.
plan-with-undated-phase = { $count ->
        [one] Dans le plan « { $title } », { $phases } n’a pas de dates.
       *[other] Dans le plan « { $title } », { $phases } n’ont pas de dates.
    }
    .help = Dans `phases`, donner à chaque phase une `period` avec `start` et `end`.
plan-without-response = Le plan « { $title } » est en cours de mise en œuvre, mais n’a pas de réponse motivée aux contributions reçues pendant la cocréation.
    .help = Ajouter `response`, avec un titre et un fichier ou une adresse.
plan-without-assessment = Le plan « { $title } » est terminé depuis plus de quatre mois et n’a pas d’évaluation indépendante.
    .help = Ajouter le rapport à `assessments`, avec `assessor: independent`.
plan-without-recent-report = Le plan « { $title } » n’a pas de bilan depuis plus de six mois.
    .help = Ajouter un bilan à `reports` dans un de ses engagements.
commitment-without-lead = L’engagement { $code } (« { $title } ») n’a pas d’organisme responsable.
    .help = Ajouter `leads: [ … ]`, avec le nom du dossier de l’organisme.
commitment-without-value = L’engagement { $code } (« { $title } ») n’indique aucune valeur du gouvernement ouvert.
    .help = Ajouter `values: [ … ]`, par exemple `transparency`.
commitment-without-dated-milestone = L’engagement { $code } (« { $title } ») n’a aucun jalon avec une échéance.
    .help = Ajouter une échéance à un jalon, par exemple `due: 2027-fall`.
title-to-write = « { $written } » est un titre provisoire.
    .help = Écrire le titre de cet élément.
commitment-code-of-another = L’engagement « { $other } » du même plan utilise déjà le code `{ $code }`.
    .help = Donner à l’un des deux engagements un code que le plan n’utilise pas encore.
milestone-outside-commitment = Le jalon { $code } est en dehors de la période de son engagement (« { $title } »).
    .help = Corriger la date du jalon, ou `period` dans l’engagement.
commitment-outside-plan = L’engagement { $code } (« { $title } ») commence avant son plan ou finit après.
    .help = Corriger `period` dans l’engagement ou dans le plan.
milestone-code-of-another = Le code de jalon `{ $code }` ne commence pas par celui de son engagement, `{ $commitment }`.
    .help = Écrire `{ $commitment }.` suivi du numéro du jalon.
indicator-code-of-another = Le code d’indicateur `{ $code }` ne commence pas par celui de son jalon, `{ $milestone }`.
    .help = Écrire `{ $milestone }.` suivi du numéro de l’indicateur.
commitment-without-end-report = L’engagement { $code } (« { $title } ») est réalisé depuis plus d’un mois et n’a pas de bilan final.
    .help = Ajouter à `reports` un bilan avec `status: complete`.
status-disagrees = L’engagement { $code } (« { $title } ») est déclaré « { $declared } », mais ses jalons indiquent « { $computed } ».
    .help = Mettre à jour l’état des jalons ou celui du dernier bilan. La page affiche les deux.
report-missing = { $count ->
        [one] L’engagement { $code } (« { $title } ») n’a pas de bilan pour la période qui finit en { $month }.
       *[other] Il manque { $count } bilans à l’engagement { $code } (« { $title } »); le plus récent est celui de la période qui finit en { $month }.
    }
    .help = Ajouter à `reports` : `- {"{"}period: { $period }, status: …{"}"}`.
report-without-progress = Le bilan { $period } de l’engagement { $code } (« { $title } ») ne décrit pas les progrès réalisés.
    .help = Ajouter `progress`, avec une phrase par langue.
report-without-challenges = Le bilan { $period } de l’engagement { $code } (« { $title } ») fait état de peu de progrès ou d’aucun progrès, mais n’indique aucun obstacle.
    .help = Ajouter `challenges`, avec une phrase par langue.
evidence-in-one-language = Le bilan { $period } de l’engagement { $code } (« { $title } ») n’a pas de preuve { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Ajouter le document dans cette langue. Si le document est le même pour tout le monde, retirer `language`.
complete-without-evidence = { $what ->
        [milestone] Le jalon { $code } (« { $milestone } ») est déclaré réalisé, mais n’a pas de preuve.
       *[report] Le bilan { $period } déclare l’engagement { $code } (« { $title } ») réalisé, mais n’a pas de preuve.
    }
    .help = Ajouter `evidence`, avec un titre et un fichier ou une adresse.
milestone-overdue = Le jalon { $code } (« { $milestone } ») est en retard.
    .help = S’il est réalisé, ajouter `status: complete` et ses preuves; sinon, convenir d’une autre échéance.
withdrawn-without-reason = L’engagement { $code } (« { $title } ») est retiré, mais le bilan { $period } n’en donne { $missing ->
        [reason] pas la raison
        [date] pas la date
       *[both] ni la raison ni la date
    }.
    .help = { $missing ->
        [reason] Ajouter `reason`, avec une phrase par langue.
        [date] Ajouter `withdrawn`, la date de la décision.
       *[both] Ajouter `reason`, avec une phrase par langue, et `withdrawn`, la date de la décision.
    }
forum-not-met = Le comité « { $title } » ne s’est pas réuni depuis plus de six mois.
    .help = Ajouter la dernière rencontre à `meetings`.
forum-without-rules = Les règles du comité « { $title } » ne sont pas publiques.
    .help = Ajouter `rules`, avec un titre et un fichier ou une adresse.
meeting-without-minutes = La rencontre { $meeting } du comité « { $title } » n’a pas de compte rendu.
    .help = Ajouter `minutes`, avec un titre et un fichier ou une adresse.
member-past-term = Le mandat { $member ->
        [none] d’un membre
       *[other] de « { $member } »
    } au comité « { $title } » est terminé.
    .help = Changer `until`, ou remplacer le membre.
civil-society-minority = La société civile n’est pas majoritaire au comité « { $title } » : { $count ->
        [0] aucun membre
        [one] { $count } membre
       *[other] { $count } membres
    } sur { $all }.
    .help = Ajouter des membres de la société civile, ou fixer la part promise avec `civil_society_share`.
forum-absent-from-phase = Le comité « { $title } » ne participe pas à toutes les phases du cycle : { $count ->
        [one] { $phases } n’est pas indiquée
       *[other] { $phases } ne sont pas indiquées
    }.
    .help = Si le comité y participe, ajouter { $words } à `phases`.
consultation-without-results = La consultation « { $title } » est terminée depuis plus { $days ->
        [one] d’un jour
       *[other] de { $days } jours
    } et n’a pas de résultats.
    .help = Ajouter `results`, avec ce qui est connu à ce jour.
body-without-representative = « { $title } » n’a pas de personne répondante en gouvernement ouvert.
    .help = Ajouter `representative`, avec une fonction ou un nom, et un courriel ou un numéro de téléphone.
representative-without-contact = La personne répondante en gouvernement ouvert de « { $title } » n’a pas de coordonnées.
    .help = Ajouter `email`, `phone` ou `url`.
dataset-without-licence = Le jeu de données « { $title } » n’a pas de licence.
    .help = Ajouter `licence`, avec un titre.
dataset-without-frequency = Le jeu de données « { $title } » n’a pas de fréquence de mise à jour.
    .help = Ajouter `update_frequency`, par exemple `annual`.
dataset-without-open-format = Le jeu de données « { $title } » n’est offert dans aucun format ouvert.
    .help = Ajouter à `distributions` un fichier CSV, JSON ou d’un autre format ouvert.
declaration-without-official-text = La déclaration « { $title } » n’a pas de texte officiel.
    .help = Joindre le document, ou donner son adresse, avec `official: true`; ou ajouter `full_text: true` si la page le reproduit en entier.
official-text-without-language = Le document officiel « { $document } » n’indique pas sa langue.
    .help = Ajouter `language`, avec le code de la langue du document, par exemple `language: fr`.
figure-without-date = Le chiffre « { $figure } » de « { $title } » n’a pas de date.
    .help = Ajouter `as_of`, par exemple `as_of: 2026-06-30`.
phase-co-creation = la cocréation
phase-implementation = la mise en œuvre
phase-self-assessment = l’autoévaluation
status-not-started = non commencé
status-limited-progress = progrès limité
status-substantial-progress = progrès important
status-complete = réalisé
status-withdrawn = retiré
