# Ce qui est dit des règles du gouvernement ouvert.

plan-without-coordinator = Le plan « { $title } » ne dit pas qui le coordonne.
    .help = Ajouter `coordinator`, avec le nom du dossier de l’organisme.
plan-without-forum = Le plan « { $title } » n’a pas de forum multipartite.
    .help = Ajouter `forum`, avec le nom du dossier du comité.
plan-without-consultation = Aucune consultation n’est liée au plan « { $title } ».
    .help = Ajouter `consultations` au plan, ou `plan` à la consultation.
plan-with-undated-phase = Le plan « { $title } » ne date pas toutes les phases de son cycle : `{ $phases }`.
    .help = Donner à chacune, dans `phases`, une `period` avec `start` et `end`.
plan-without-response = Le plan « { $title } » est en mise en œuvre sans montrer la réponse motivée à sa cocréation.
    .help = Ajouter `response`, avec un titre et un fichier ou une adresse.
plan-without-assessment = Le plan « { $title } » est terminé depuis plus de quatre mois et n’a pas d’évaluation indépendante.
    .help = Ajouter le rapport à `assessments`, avec `assessor: independent`.
plan-without-recent-report = Aucun bilan du plan « { $title } » n’est paru depuis plus de six mois.
    .help = Ajouter un bilan (`reports`) à ses engagements.
commitment-without-lead = L’engagement { $code } (« { $title } ») n’a pas d’organisme responsable.
    .help = Ajouter `leads: [ … ]`, avec le nom du dossier de l’organisme.
commitment-without-value = L’engagement { $code } (« { $title } ») ne sert aucune valeur du gouvernement ouvert.
    .help = Ajouter `values: [ … ]`, par exemple `transparency`.
commitment-without-dated-milestone = L’engagement { $code } (« { $title } ») n’a aucun jalon avec une échéance.
    .help = Ajouter une échéance à un jalon : `due: 2027-fall`.
title-to-write = « { $written } » est un titre qui attend d’être écrit.
    .help = Écrire le titre de cet élément.
commitment-code-of-another = Le code `{ $code }` est déjà celui d’un autre engagement du plan : « { $other } ».
    .help = Donner à l’un des deux un code que le plan n’a pas encore.
milestone-outside-commitment = Le jalon { $code } est hors de la période de son engagement.
    .help = Corriger la date du jalon, ou `period` de l’engagement.
commitment-outside-plan = L’engagement { $code } (« { $title } ») sort de la période de son plan.
    .help = Corriger `period` de l’engagement, ou celle du plan.
milestone-code-of-another = Le code du jalon `{ $code }` ne commence pas par celui de son engagement, `{ $commitment }`.
    .help = Écrire `{ $commitment }.` suivi du numéro du jalon.
indicator-code-of-another = Le code de l’indicateur `{ $code }` ne commence pas par celui de son jalon, `{ $milestone }`.
    .help = Écrire `{ $milestone }.` suivi du numéro de l’indicateur.
commitment-without-end-report = L’engagement { $code } (« { $title } ») est réalisé depuis plus d’un mois, sans bilan de fin d’engagement.
    .help = Ajouter à `reports` un bilan avec `status: complete`.
status-disagrees = L’engagement { $code } est déclaré « { $declared } », mais ses jalons disent « { $computed } ».
    .help = Mettre à jour l’état des jalons ou celui du dernier bilan. La page montre les deux.
report-missing = { $count ->
        [one] Il manque à l’engagement { $code } (« { $title } ») le bilan de la période qui finit en { $month }.
       *[other] Il manque { $count } bilans à l’engagement { $code } (« { $title } »); le dernier attendu est celui de la période qui finit en { $month }.
    }
    .help = Ajouter à `reports` : `- {"{"}period: { $period }, status: …{"}"}`.
report-without-progress = Un bilan de l’engagement { $code } ne dit pas ce qui a été fait.
    .help = Ajouter `progress`, avec une phrase par langue.
report-without-challenges = Un bilan de l’engagement { $code } déclare peu ou pas de progrès sans dire ce qui y fait obstacle.
    .help = Ajouter `challenges`, avec une phrase par langue.
evidence-in-one-language = Les preuves d’un bilan de l’engagement { $code } n’existent pas { $language ->
        [fr] en français
        [en] en anglais
       *[other] dans la langue « { $language } »
    }.
    .help = Ajouter le document dans cette langue, ou retirer `language` s’il est le même pour tous.
complete-without-evidence = { $code } est déclaré réalisé sans que rien le montre.
    .help = Ajouter `evidence`, avec un titre et un fichier ou une adresse.
milestone-overdue = Le jalon { $code } (« { $milestone } ») est en retard.
    .help = Ajouter `status: complete` et ses preuves s’il est réalisé, sinon convenir d’une autre échéance.
withdrawn-without-reason = L’engagement { $code } est retiré sans dire pourquoi ou depuis quand.
    .help = Ajouter `reason`, avec une phrase par langue, et `withdrawn`, le jour de la décision.
forum-not-met = Le comité « { $title } » ne s’est pas réuni depuis plus de six mois.
    .help = Ajouter la dernière rencontre à `meetings`.
forum-without-rules = Les règles du comité « { $title } » ne sont pas publiques.
    .help = Ajouter `rules`, avec un titre et un fichier ou une adresse.
meeting-without-minutes = Cette rencontre du comité « { $title } » n’a pas de compte rendu.
    .help = Ajouter `minutes`, avec un titre et un fichier ou une adresse.
member-past-term = Le mandat de ce membre du comité « { $title } » est terminé.
    .help = Changer `until`, ou remplacer le membre.
civil-society-minority = La société civile n’est pas majoritaire au comité « { $title } » : { $count ->
        [0] aucun membre
        [one] { $count } membre
       *[other] { $count } membres
    } sur { $all }.
    .help = Ajouter des membres de la société civile, ou dire avec `civil_society_share` quelle part est promise.
forum-absent-from-phase = Le comité « { $title } » ne prend pas part à toutes les phases du cycle.
    .help = Ajouter à `phases` : `{ $phases }`.
consultation-without-results = La consultation « { $title } » est close depuis plus de { $days } jours et ne montre pas ses résultats.
    .help = Ajouter `results`, avec ce qui est connu.
body-without-representative = « { $title } » n’a pas de répondant ou répondante en gouvernement ouvert.
    .help = Ajouter `representative`, avec une fonction ou un nom, et un courriel ou un téléphone.
representative-without-contact = Rien ne permet de joindre le répondant ou la répondante de « { $title } ».
    .help = Ajouter `email`, `phone` ou `url`.
dataset-without-licence = Le jeu de données « { $title } » n’a pas de licence.
    .help = Ajouter `licence`, avec un titre.
dataset-without-frequency = Le jeu de données « { $title } » ne dit pas à quelle fréquence il est mis à jour.
    .help = Ajouter `update_frequency`, par exemple `annual`.
dataset-without-open-format = Le jeu de données « { $title } » n’existe dans aucun format ouvert.
    .help = Ajouter à `distributions` un fichier CSV, JSON ou d’un autre format ouvert.
declaration-without-official-text = La déclaration « { $title } » ne donne pas son texte officiel.
    .help = Joindre le document, ou donner son adresse, avec `official: true`; ou ajouter `full_text: true` si la page le reproduit en entier.
official-text-without-language = Le document officiel « { $document } » ne dit pas dans quelle langue il est.
    .help = Ajouter `language: fr`, ou la langue du document.
figure-without-date = Ce chiffre (« { $figure } ») ne dit pas à quelle date il vaut.
    .help = Ajouter `as_of`, par exemple `as_of: 2026-06-30`.
status-not-started = non commencé
status-limited-progress = progrès limité
status-substantial-progress = progrès important
status-complete = réalisé
status-withdrawn = retiré
