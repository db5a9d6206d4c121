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
commitment-without-value = { $why ->
        [technology] L’engagement { $code } (« { $title } ») n’indique que la technologie, qui n’est pas à elle seule une valeur du gouvernement ouvert.
       *[none] L’engagement { $code } (« { $title } ») n’indique aucune valeur du gouvernement ouvert.
    }
    .help = { $why ->
        [technology] Ajouter à `values` celle que la technologie sert : `transparency`, `civic-participation` ou `public-accountability`.
       *[none] Ajouter `values: [ … ]`, par exemple `transparency`.
    }
commitment-without-dated-milestone = L’engagement { $code } (« { $title } ») n’a aucun jalon avec une échéance.
    .help = Ajouter une échéance à un jalon, par exemple `due: 2027-fall`.
title-to-write = « { $written } » est un titre provisoire.
    .help = { $kind ->
        [draft] Écrire le titre et le texte de ce brouillon, puis ses champs et ses traductions. Ce qui manque encore sera ensuite signalé.
       *[published] Écrire le titre de cet élément.
    }
commitment-code-of-another = L’engagement « { $other } » du même plan utilise déjà le code `{ $code }`.
    .help = Donner à l’un des deux engagements un code que le plan n’utilise pas encore.
milestone-outside-commitment = { $of ->
        [plan] Le jalon { $code } (engagement « { $title } ») est en dehors de la période de son plan.
       *[commitment] Le jalon { $code } est en dehors de la période de son engagement (« { $title } »).
    }
    .help = { $of ->
        [plan] Corriger la date du jalon. Si l’engagement se poursuit d’un plan à l’autre, ajouter `continues` à celui qui prend la suite.
       *[commitment] Corriger la date du jalon, ou `period` dans l’engagement.
    }
commitment-outside-plan = L’engagement { $code } (« { $title } ») commence avant son plan ou finit après.
    .help = Corriger `period` dans l’engagement ou dans le plan. Si l’engagement se poursuit d’un plan à l’autre, ajouter `continues` à celui qui prend la suite.
milestone-code-of-another = Le code de jalon `{ $code }` ne commence pas par celui de son engagement, `{ $commitment }`.
    .help = Écrire `{ $commitment }.` suivi du numéro du jalon.
indicator-code-of-another = Le code d’indicateur `{ $code }` ne commence pas par celui de son jalon, `{ $milestone }`.
    .help = Écrire `{ $milestone }.` suivi du numéro de l’indicateur.
commitment-without-end-assessment = L’engagement { $code } (« { $title } ») est réalisé depuis plus d’un mois et n’a pas d’évaluation de fin d’engagement.
    .help = Ajouter l’évaluation à `independent_assessment`, avec sa date et le rapport.
status-disagrees = L’engagement { $code } (« { $title } ») est déclaré « { $declared } », mais ses jalons indiquent « { $computed } ».
    .help = Mettre à jour l’état des jalons ou celui du dernier bilan. La page affiche les deux.
report-missing = { $count ->
        [one] L’engagement { $code } (« { $title } ») n’a pas de bilan pour la période qui finit en { $month }.
       *[other] Il manque { $count } bilans à l’engagement { $code } (« { $title } »); le plus récent est celui de la période qui finit en { $month }.
    }
    .help = { $count ->
        [one] Ajouter à `reports` : `- {"{"}period: { $period }, status: …{"}"}`.
       *[other] Ajouter à `reports` un bilan pour chaque période ({ $periods }), par exemple `- {"{"}period: { $period }, status: …{"}"}`.
    }
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
date-in-future = Dans « { $title } », `{ $field }: { $written }` est une date à venir, que la page présente comme passée.
    .help = { $kind ->
        [item] { $nearest ->
            [none] Corriger la date.
           *[other] Corriger la date, par exemple `{ $field }: { $nearest }`.
        } Pour publier l’élément ce jour-là, ajouter `publish_at: { $day }`; s’il est seulement annoncé, ajouter `planned: true`.
       *[part] { $nearest ->
            [none] Corriger la date, ou ajouter ce fait quand ce jour sera venu.
           *[other] Corriger la date, par exemple `{ $field }: { $nearest }`, ou ajouter ce fait quand ce jour sera venu.
        }
    }
year-unlikely = { $field ->
        [none] L’année de « { $written } » est improbable.
       *[other] Dans « { $title } », l’année de `{ $field }: { $written }` est improbable.
    }
    .help = { $nearest ->
        [none] Corriger l’année.
       *[other] { $field ->
            [none] Vouliez-vous dire « { $nearest } »?
           *[other] Vouliez-vous dire `{ $field }: { $nearest }`?
        }
    }
phases-out-of-order = { $why ->
        [twice] Le plan « { $title } » contient deux fois { $phase }.
        [order] Dans le plan « { $title } », { $phase } commence ({ $start }) avant { $earlier } ({ $other }).
       *[overlap] Dans le plan « { $title } », { $phase } commence ({ $start }) avant la fin de { $earlier } ({ $other }).
    }
    .help = { $why ->
        [twice] Garder une seule phase, avec son début et sa fin.
        [order] Corriger une des deux dates `start`.
       *[overlap] Corriger `start` pour { $phase }, ou `end` pour { $earlier }.
    }
implementation-outside-plan = { $why ->
        [start] Dans le plan « { $title } », la mise en œuvre commence ({ $date }) avant le plan ({ $plan }).
       *[end] Dans le plan « { $title } », la mise en œuvre finit ({ $date }) après le plan ({ $plan }).
    }
    .help = Corriger `period` dans la phase, ou dans le plan.
plan-replaces-later = { $why ->
        [itself] Le plan « { $title } » se remplace lui-même.
       *[later] Le plan « { $title } » ({ $start }) remplace un plan qui commence plus tard : « { $other } » ({ $later }).
    }
    .help = Dans `supersedes`, nommer le dossier du plan précédent; si ce plan est le premier, retirer le champ.
lead-also-supports = { $why ->
        [both] L’engagement { $code } (« { $title } ») nomme « { $organization } » dans `leads` et dans `supporting`.
       *[twice] { $where ->
            [milestone] Le jalon { $code }
           *[commitment] L’engagement { $code }
        } (« { $title } ») nomme deux fois « { $organization } » dans `{ $field }`.
    }
    .help = { $why ->
        [both] Retirer `{ $id }` de `supporting` si l’organisme est responsable, ou de `leads` s’il ne fait que collaborer.
       *[twice] Retirer l’un des deux `{ $id }`.
    }
document-twice = « { $document } » mène au même endroit que « { $first } » : `{ $file }`.
    .help = Écrire le fichier ou l’adresse de « { $document } », ou retirer l’un des deux.
page-role-twice = Le rôle `{ $role }` est déjà celui de la page « { $first } » : le site n’a d’hyperlien que vers celle-là.
    .help = Retirer `role: { $role }` de l’une des deux pages.
same-title-twice = { $what ->
        [milestone] Les jalons { $first } et { $code } ont le même titre : « { $text } ».
       *[indicator] Les indicateurs { $first } et { $code } mesurent la même chose : « { $text } ».
    }
    .help = Reformuler l’un des deux, ou retirer celui qui a été collé deux fois.
indicator-unexplained = { $why ->
        [beyond] L’indicateur { $code } (« { $text } ») a une valeur actuelle de { $current }, au-delà de sa cible de { $target }, et aucun texte n’en parle.
        [unknown] L’indicateur { $code } (« { $text } ») a une valeur actuelle de { $current } et une cible de { $target }, mais aucune valeur de départ n’indique s’il doit monter ou descendre.
       *[behind] L’indicateur { $code } (« { $text } ») s’éloigne de sa cible de { $target } : il passe de { $baseline } à { $current }. Aucun texte n’en parle.
    }
    .help = { $why ->
        [unknown] Ajouter `baseline`, avec la valeur de départ, ou corriger `current`.
        [beyond] Corriger `current`. Si la valeur est exacte, déclarer le jalon `complete`, ou mentionner { $current } dans un bilan.
       *[behind] Corriger `current`. Si la valeur est exacte, expliquer dans un bilan pourquoi elle est maintenant de { $current }.
    }
number-impossible = { $why ->
        [percent] « { $figure } », dans « { $title } », dépasse 100 % : `{ $field }: { $written }`.
        [size] La taille d’un fichier de « { $title } » n’est pas un nombre d’octets : `{ $field }: { $written }`.
       *[negative] « { $figure } », dans « { $title } », est inférieur à zéro : `{ $field }: { $written }`.
    }
    .help = { $why ->
        [percent] Corriger le nombre ou l’unité. S’il s’agit d’une hausse, employer « hausse » ou « augmentation » dans l’étiquette.
        [size] Écrire la taille en octets, sans décimale, par exemple `{ $field }: 20480`.
       *[negative] Retirer le signe moins. S’il s’agit d’un écart, employer « variation » ou « écart » dans l’étiquette.
    }
baseline-is-target = L’indicateur { $code } (« { $text } ») a la même valeur de départ et la même cible : { $target }.
    .help = Corriger `baseline` ou `target`. Si le niveau doit être maintenu, l’écrire dans le texte, par exemple « maintenir… ».
milestone-contradicts-itself = { $why ->
        [early] Le jalon { $code } (« { $milestone } ») est déclaré réalisé, mais son échéance est à venir ({ $date }) et il n’a pas de date de réalisation.
        [completed] Le jalon { $code } (« { $milestone } ») a une date de réalisation ({ $date }), mais son état est « { $status } ».
        [start] Le jalon { $code } (« { $milestone } ») a l’état « { $status } », mais son début est à venir ({ $date }).
        [evidence] Le jalon { $code } (« { $milestone } ») est non commencé, mais il a une preuve.
       *[indicator] Le jalon { $code } (« { $milestone } ») est non commencé, mais la valeur de son indicateur { $indicator } a changé.
    }
    .help = { $why ->
        [early] Ajouter la date de réalisation, `completed: …`, ou corriger `status` ou `due`.
        [completed] Écrire `status: complete`, ou retirer `completed`.
        [start] Corriger `start` ou `status`.
        [evidence] Mettre à jour `status`, par exemple `status: limited-progress`, ou retirer `evidence`.
       *[indicator] Mettre à jour `status`, par exemple `status: limited-progress`, ou corriger `current`.
    }
report-outside-plan = { $why ->
        [commitment] Le bilan { $period } de l’engagement { $code } (« { $title } ») vise une période antérieure au début de l’engagement ({ $limit }).
        [plan] Le bilan { $period } de l’engagement { $code } (« { $title } ») vise une période antérieure au début du plan ({ $limit }).
       *[end] Le bilan { $period } de l’engagement { $code } (« { $title } ») vise une période qui suit la fin du plan ({ $limit }) de plus d’un an.
    }
    .help = Corriger `period`, ou déplacer le bilan dans l’engagement du bon plan.
period-reported-twice = L’engagement { $code } (« { $title } ») a déjà un bilan pour la période qui finit le { $day }.
    .help = Corriger `period`, ou fusionner les deux bilans.
progress-goes-back = { $why ->
        [evidence] Le bilan { $period } déclare l’engagement { $code } (« { $title } ») non commencé, mais il a une preuve.
       *[back] Le bilan { $period } de l’engagement { $code } (« { $title } ») indique « { $status } », soit moins que le bilan { $earlier } (« { $before } »).
    }
    .help = { $why ->
        [evidence] Corriger `status`, ou retirer `evidence`.
       *[back] Corriger `status` dans l’un des deux bilans.
    }
report-after-withdrawal = Le bilan { $withdrawal } retire l’engagement { $code } (« { $title } »), mais le bilan { $period } indique « { $status } ».
    .help = Corriger `status` dans l’un des deux bilans, ou retirer le plus récent.
report-published-early = Le bilan { $period } de l’engagement { $code } (« { $title } ») a été publié ({ $published }) avant cette période.
    .help = Corriger `published` ou `period`. L’année de l’une des deux dates est souvent fausse.
meeting-before-committee = Le comité « { $title } » a été créé ({ $established }) après sa rencontre { $meeting }.
    .help = Corriger la date de la rencontre, ou `established`.
member-twice = { $why ->
        [seats] Au comité « { $title } », « { $member } » occupe deux sièges en même temps.
       *[organization] Au comité « { $title } », l’organisme « { $member } » figure deux fois, sans nom qui distingue ses membres.
    }
    .help = { $why ->
        [seats] Retirer l’un des deux. S’il s’agit de deux mandats, corriger `since` et `until` pour qu’ils ne se chevauchent pas.
       *[organization] Retirer l’un des deux, ou ajouter le nom de chaque personne dans `name`.
    }
meeting-twice = { $why ->
        [minutes] Le compte rendu de la rencontre { $meeting } du comité « { $title } » est daté d’avant la rencontre ({ $date }).
       *[day] Le comité « { $title } » a deux rencontres le { $date }.
    }
    .help = { $why ->
        [minutes] Corriger la date du compte rendu ou celle de la rencontre.
       *[day] Corriger l’une des deux dates, ou retirer la rencontre collée deux fois.
    }
results-before-closing = { $why ->
        [published] Les résultats de la consultation « { $title } » sont publiés ({ $published }) avant sa clôture ({ $date }).
        [open] La clôture de la consultation « { $title } » est à venir ({ $date }), mais son rapport y est déjà.
       *[before] L’ouverture de la consultation « { $title } » est à venir ({ $date }), mais ses résultats y sont déjà.
    }
    .help = { $why ->
        [published] Corriger `published` dans `results`, ou `closes`.
        [open] Corriger `closes`, ou ajouter `report` et `use_made` une fois la consultation terminée.
       *[before] Corriger `opens`, ou ajouter `results` une fois la consultation terminée.
    }
outcomes-before-event = L’événement « { $title } » a des résultats, mais il n’a pas encore eu lieu : son début est à venir ({ $date }).
    .help = Corriger `start`, ou ajouter `outcomes` une fois que l’événement a eu lieu.
declaration-outside-event = La déclaration « { $title } » ({ $date }) n’a pas été faite pendant l’événement « { $event } » ({ $start }).
    .help = Corriger `date`, les dates de l’événement, ou `event`.
weekday-disagrees = « { $found } » : le { $day } est un { $weekday }.
    .help = Écrire « { $fixed } », ou corriger la date : ce jour de la semaine est le { $other }.
text-date-impossible = « { $found } » n’existe pas : ce mois a { $last } jours.
    .help = Écrire « { $fixed } », ou corriger le mois.
phone-impossible = { $why ->
        [none] « { $number } » n’est pas un numéro de téléphone : il n’a aucun chiffre.
        [extension] « { $number } » contient un numéro de poste.
        [words] « { $number } » contient des mots.
        [area] « { $number } » n’a pas d’indicatif régional.
        [exchange] Dans « { $number } », les trois chiffres après l’indicatif régional ne peuvent pas commencer par 0 ou 1.
        [start] Aucun indicatif régional nord-américain ne commence par 0 ou 1 : « { $number } ».
        [few] « { $number } » n’a pas assez de chiffres : { $count } au lieu de 10.
       *[many] « { $number } » a trop de chiffres : { $count } au lieu de 10.
    }
    .help = { $why ->
        [none] Écrire le numéro, par exemple `number: 418 643-5926`, ou le retirer jusqu’à ce qu’il soit connu.
        [extension] Écrire `number: { $own }` et `extension: "{ $extension }"`.
        [words] Ne laisser que le numéro dans `number`, et mettre les mots dans `label`.
        [area] Ajouter l’indicatif régional, par exemple `number: 418 { $number }`.
       *[few] Vérifier le numéro, par exemple `number: 418 643-5926`. S’il est dans un autre pays, commencer par `+` et l’indicatif de ce pays.
    }
postal-code-impossible = « { $code } » n’est pas un code postal canadien.
    .help = { $nearest ->
        [none] Alterner lettres et chiffres, par exemple `G1R 5R8`. Si l’adresse est dans un autre pays, ajouter `country`.
       *[other] Vouliez-vous dire `{ $nearest }`?
    }
organization-inside-itself = « { $title } » fait partie de lui-même : { $chain }.
    .help = Dans l’un de ces organismes, corriger `parent` ou le retirer.
consultation-not-open = « { $found } » : la consultation « { $title } » est terminée ({ $closes }).
    .help = Mettre la phrase au passé, ou corriger `closes`.
text-time-impossible = { $why ->
        [hours] « { $found } » n’existe pas : un jour a 24 heures.
        [minutes] « { $found } » n’existe pas : une heure a 60 minutes.
       *[half] « { $found } » n’existe pas : avec « a.m. » ou « p.m. », les heures vont de 1 à 12.
    }
    .help = { $corrected ->
        [none] Corriger l’heure.
       *[other] Écrire « { $corrected } », ou corriger l’heure.
    }
review-overdue = « { $title } » (`{ $item }`) devait être révisé au plus tard le { $day }.
    .help = Réviser l’élément, puis écrire la date de la prochaine révision dans `review_by`, ou retirer ce champ.
updated-before-date = Dans « { $title } », `updated: { $updated }` vient avant `date: { $date }`.
    .help = Corriger une des deux dates.
text-date-contradicts = { $which ->
        [closes] Selon le texte, « { $title } » prend fin à la date suivante : « { $found } »; selon son champ `closes`, c’est le { $day }.
        [opens] Selon le texte, « { $title } » commence à la date suivante : « { $found } »; selon son champ `opens`, c’est le { $day }.
       *[start] Selon le texte, « { $title } » a lieu à la date suivante : « { $found } »; selon son champ `start`, c’est le { $day }.
    }
    .help = Écrire « { $fixed } » dans le texte, ou corriger `{ $which }` dans le fichier `item.yaml`.
label-in-the-item = dans l’élément
text-time-contradicts = { $which ->
        [end_time] Selon le texte, « { $title } » se termine à l’heure suivante : « { $found } »; selon son champ `end_time`, c’est à { $stated }.
       *[start_time] Selon le texte, « { $title } » commence à l’heure suivante : « { $found } »; selon son champ `start_time`, c’est à { $stated }.
    }
    .help = Écrire « { $fixed } » dans le texte, ou corriger `{ $which }` dans le fichier `item.yaml`.
consultation-still-open = { $why ->
        [closed] « { $found } » : la consultation « { $title } » n’est pas terminée (`closes` : { $closes }).
       *[to-come] « { $found } » : la consultation « { $title } » est déjà ouverte (`closes` : { $closes }).
    }
    .help = Corriger la phrase, ou les dates `opens` et `closes`.
term-before-creation = { $why ->
        [committee] Au comité « { $title } », le mandat { $member ->
            [none] d’un membre
           *[other] de « { $member } »
        } { $field ->
            [until] se termine ({ $term }) avant la création du comité ({ $created }).
           *[since] commence ({ $term }) avant la création du comité ({ $created }).
        }
        [organization] Au comité « { $title } », le mandat { $member ->
            [none] d’un membre
           *[other] de « { $member } »
        } { $field ->
            [until] se termine ({ $term }) avant la création de son organisme ({ $created }).
           *[since] commence ({ $term }) avant la création de son organisme ({ $created }).
        }
       *[representative] La personne répondante de « { $title } » est désignée ({ $term }) avant la création de l’organisme ({ $created }).
    }
    .help = Corriger `{ $field }`, ou { $why ->
        [committee] la date de création du comité dans `established`.
       *[other] la date de création de l’organisme dans `created`.
    }
table-total-differs = { $why ->
        [column] Le total de cette colonne est « { $written } », mais la somme de ses nombres est { $sum }.
        [row] Le total de cette ligne est « { $written } », mais la somme de ses nombres est { $sum }.
       *[shares] Les parts de la colonne « { $written } » font { $sum } % d’un tout.
    }
    .help = { $why ->
        [shares] Corriger le nombre qui est faux. Si une même réponse compte dans plusieurs lignes, l’indiquer dans le texte.
       *[other] Corriger le total, ou le nombre qui est faux. Si les nombres ne s’additionnent pas, indiquer pourquoi dans le texte.
    }
