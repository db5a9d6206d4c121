# Ce que disent les pages, en français. Un portail remplace n’importe laquelle de ces chaînes en
# l’écrivant dans son propre i18n/fr.ftl.

## Autour de chaque page

skip = Aller au contenu
menu = Menu
menu-main = Menu principal
breadcrumb = Fil d’Ariane
on-this-page = Sur cette page
at-a-glance = En bref
updated = Date de modification
language-notice = À qui s’adresse cette page
footer-portal = Ce portail
footer-contact = Nous joindre
footer-contact-none = Aucune adresse n’est publiée.
footer-explore = Explorer
footer-unofficial = Ce portail n’est pas une source officielle.
colon = {"\u00A0"}:

## Langues, telles qu’elles se lisent dans une phrase

language-fr = français
language-en = anglais
language-es = espagnol
language-iu = inuktitut
in-language = en { $language }
link-language = (en { $language })

## Avis en tête de page

notice-draft = Brouillon.
    .text = Ce texte n’est pas encore publié.
notice-planned = En projet.
    .text = Cette page décrit ce qui est annoncé, et non ce qui est en place.
notice-official = Texte officiel.
    .text = Le texte en { $language } fait foi.
notice-courtesy-of-official = Traduction de courtoisie.
    .text = Le texte officiel est en { $language }.
notice-courtesy = Traduction de courtoisie.
    .text = Langue d’origine : { $language }.
notice-translation = Traduction.
    .text = Langue d’origine : { $language }.
notice-outdated = Traduction désuète.
    .text = Le texte en { $language } a changé depuis cette traduction.
notice-fallback = Texte non traduit.
    .text = Le texte de cette page est en { $language }.
notice-absent = Une seule langue.
    .text = Cette page n’est pas offerte en { $language }.
notice-see = Texte d’origine
document-summary = Résumé.
    .text = Cette page présente le document dans les mots de ce portail.
document-full-text = Texte reproduit.
    .text = Cette page reproduit le document, mais seul le document d’origine est officiel.
document-absent = Le texte officiel n’est pas publié ici.
unstated = Non précisé

## Sections du portail

section-home = Accueil
section-declarations = Déclarations
section-action-plans = Plans d’action
section-commitments = Engagements
section-achievements = Réalisations
section-organizations = Organismes
section-committees = Comités
section-consultations = Consultations
section-events = Événements
section-datasets = Jeux de données
section-foundations = Assises
section-news = Nouvelles
section-pages = Pages
section-representatives = Personnes répondantes
section-timeline = Chronologie
section-topics = Sujets
section-topic = Sujet

section-declarations-summary = Ce à quoi le gouvernement s’est engagé, quand et envers qui.
section-action-plans-summary = Qui fait quoi, pour quand, et où en sont les travaux.
section-commitments-summary = Ce que prévoient les plans d’action.
section-achievements-summary = Ce qui a été réalisé, chiffres à l’appui.
section-organizations-summary = Les organismes publics et leurs partenaires, et comment les joindre.
section-committees-summary = Les comités en gouvernement ouvert, leurs membres et leurs rencontres.
section-consultations-summary = Ce sur quoi la population est ou a été consultée, et les suites données.
section-events-summary = Les événements liés au gouvernement ouvert.
section-datasets-summary = Les données ouvertes décrites dans ce portail, avec leur licence et leurs formats.
section-foundations-summary = Les lois, la charte et les institutions sur lesquelles repose le gouvernement ouvert.
section-news-summary = Les annonces, de la plus récente à la plus ancienne.
section-pages-summary = Les autres pages du portail.
section-representatives-summary = La personne répondante en gouvernement ouvert de chaque organisme public, et comment la joindre.
section-timeline-summary = Tout ce qui a une date, du plus ancien au plus récent.
section-topics-summary = Tout le contenu du portail, par sujet.

## Types de pages

kicker-declarations = Déclaration
kicker-action-plans = Plan d’action
kicker-commitments = Engagement
kicker-commitment = Engagement { $code }
kicker-achievements = Réalisation
kicker-organizations = Organisme
kicker-committees = Comité
kicker-consultations = Consultation
kicker-events = Événement
kicker-datasets = Jeu de données
kicker-foundations = Assise
kicker-news = Nouvelle
kicker-pages = Page

## Nombre d’éléments

count-declarations = { $count ->
    [one] { $count } déclaration
   *[other] { $count } déclarations
}
count-action-plans = { $count ->
    [one] { $count } plan d’action
   *[other] { $count } plans d’action
}
count-commitments = { $count ->
    [one] { $count } engagement
   *[other] { $count } engagements
}
count-achievements = { $count ->
    [one] { $count } réalisation
   *[other] { $count } réalisations
}
count-organizations = { $count ->
    [one] { $count } organisme
   *[other] { $count } organismes
}
count-committees = { $count ->
    [one] { $count } comité
   *[other] { $count } comités
}
count-consultations = { $count ->
    [one] { $count } consultation
   *[other] { $count } consultations
}
count-events = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
}
count-datasets = { $count ->
    [one] { $count } jeu de données
   *[other] { $count } jeux de données
}
count-foundations = { $count ->
    [one] { $count } assise
   *[other] { $count } assises
}
count-news = { $count ->
    [one] { $count } nouvelle
   *[other] { $count } nouvelles
}
count-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
count-representatives = { $count ->
    [one] { $count } organisme a désigné une personne répondante.
   *[other] { $count } organismes ont désigné une personne répondante.
}
count-items = { $count ->
    [0] Aucune page
    [one] { $count } page
   *[other] { $count } pages
}

## Page d’accueil

door-declarations = Ce à quoi le gouvernement s’est engagé, et envers qui.
door-declarations-label = { $count ->
    [one] texte
   *[other] textes
}
door-declarations-years = { $count ->
    [one] texte, de { $first } à { $last }
   *[other] textes, de { $first } à { $last }
}
door-action-plans = Qui fait quoi, pour quand, et où en sont les travaux.
door-action-plans-label = { $count ->
    [one] plan
   *[other] plans
}
door-achievements = Ce qui a été réalisé, chiffres à l’appui.
door-achievements-label = { $count ->
    [one] réalisation
   *[other] réalisations
}
home-consultations = Participer
home-plan = { $count ->
    [one] Le plan d’action en cours
   *[other] Les plans d’action en cours
}
home-plan-assessed = { $count ->
    [one] Le plan d’action à l’étape de l’autoévaluation
   *[other] Les plans d’action à l’étape de l’autoévaluation
}
home-plan-past = Le plus récent plan d’action
home-plan-next = { $count ->
    [one] Le prochain plan d’action
   *[other] Les prochains plans d’action
}
home-plan-stated = Le plan d’action selon la source ({ $date })
home-events-all = Tous les événements
home-latest = Les faits les plus récents
home-timeline = Toute la chronologie

## Listes

list-page-title = { $title }, page { $number }
pagination = Pages de la liste
pagination-previous = Précédente
pagination-next = Suivante
pagination-page = Page { $number }
letters = Aller à une lettre
letter-other = Autres
decades = Aller à une décennie
decade = Années { $start }
neighbours = Autres engagements du plan
neighbour-previous = Engagement précédent
neighbour-next = Engagement suivant

## Listes vides

empty-declarations = Aucune déclaration n’est encore publiée.
empty-action-plans = Aucun plan d’action n’est encore publié.
empty-commitments = Aucun engagement n’est encore publié.
empty-achievements = Aucune réalisation n’est encore publiée.
empty-organizations = Aucun organisme n’est encore répertorié.
empty-committees = Aucun comité n’est encore répertorié.
empty-consultations = Aucune consultation n’est encore publiée.
empty-events = Aucun événement n’est encore publié.
empty-datasets = Aucun jeu de données n’est encore décrit.
empty-foundations = Aucune assise n’est encore publiée.
empty-news = Aucune nouvelle n’est encore publiée.
empty-pages = Aucune page n’est encore publiée.
empty-representatives = Aucun organisme n’a encore désigné de personne répondante.
empty-timeline = Rien de ce qui est publié n’a de date.
empty-topic = Aucune page ne traite encore de ce sujet.
commitments-none = Les engagements de ce plan ne sont pas encore publiés.
commitments-unstated = La source ne donne pas les engagements de ce plan.
commitments-partial = La source ne donne pas les autres engagements de ce plan.
milestones-none = Cet engagement n’a pas encore de jalon.
milestones-unstated = La source ne donne pas les jalons de cet engagement.
milestones-partial = La source ne donne pas les autres jalons de cet engagement.
reports-none = Aucun bilan n’est encore publié.
reports-unstated = La source ne donne pas les bilans de cet engagement.
reports-partial = La source ne donne pas les autres bilans de cet engagement.
members-none = La composition du comité n’est pas encore publiée.
members-unstated = La source ne nomme pas les membres du comité.
members-partial = La source ne nomme pas les autres membres du comité.
meetings-none = Aucune rencontre n’est encore publiée.
meetings-unstated = La source ne donne pas les rencontres du comité.
meetings-partial = La source ne donne pas les autres rencontres du comité.
not-published = Non publié

## Page introuvable, choix de la langue, ancienne adresse

not-found-title = Cette page n’existe pas
not-found-text = L’adresse comporte peut-être une erreur, ou la page a été retirée.
not-found-home = Aller à la page d’accueil
alias-title = Cette page a changé d’adresse
alias-text = Aller à la nouvelle adresse

## Chiffres

at-least = plus de
as-of = Date de référence : { $date }
figure-participants = personnes participantes
figure-contributions = contributions
share-table = Les mêmes chiffres en tableau
share-part = Catégorie
share-percent = Part
share-total = Total
share-commitments = Les engagements selon leur avancement
commitments-by-status = Les engagements selon leur avancement
commitments-count = Engagements
milestones-by-status = Les jalons selon leur avancement
milestones-count = Jalons
members-by-sector = Les membres selon leur secteur
members-count = Membres

## Avancement

status-not-started = Non commencé
status-limited-progress = Progrès limité
status-substantial-progress = Progrès important
status-complete = Réalisé
status-withdrawn = Retiré
status-overdue = En retard
planned = En projet
overdue-milestones = { $count ->
    [one] { $count } jalon en retard
   *[other] { $count } jalons en retard
}
disagreement = États contradictoires.
    .text = Le dernier bilan et les jalons n’indiquent pas le même avancement.
disagreement-declared = Selon le dernier bilan
disagreement-computed = Selon les jalons

## Plans d’action

framework-own = Programme du gouvernement
framework-ogp-national = Partenariat pour un gouvernement ouvert, programme national
framework-ogp-local = Partenariat pour un gouvernement ouvert, programme local
phase-co-creation = Cocréation
phase-implementation = Mise en œuvre
phase-self-assessment = Autoévaluation
phase-stated = { $phase } selon la source ({ $date })
standing-past = Terminée
standing-now = En cours
standing-stated = En cours (selon la source)
standing-next = À venir
standing-unknown = Non précisée
cycle-as-of = État selon la source. Date de référence : { $date }
cycle-undated = La source ne précise pas les dates des phases.
assessor-government = Autoévaluation du gouvernement
assessor-independent = Évaluation indépendante
assessor-public = Commentaires du public

## Engagements, jalons, bilans

milestone = Jalon
milestone-code = Code
milestones-of = Jalons de l’engagement { $code }
milestone-details = Indicateurs et preuves du jalon { $code }
indicator-of = sur { $target }
evidence = Preuves
published = Publication : { $date }
report-withdrawn = Retrait : { $date }.
comment-anonymous = Anonyme
effect-worsened = Détérioration
effect-did-not-change = Aucun changement
effect-marginal = Effet marginal
effect-major = Effet majeur
effect-outstanding = Effet exceptionnel
early-results-no-notable-results = Aucun résultat notable
early-results-moderate = Résultats modérés
early-results-significant = Résultats importants
answer-yes = Oui
answer-no = Non
value-transparency = Transparence
value-civic-participation = Participation citoyenne
value-public-accountability = Reddition de comptes
value-technology-and-innovation = Technologie et innovation

## Déclarations

declaration-kind-government-declaration = Déclaration du gouvernement
declaration-kind-international-declaration = Déclaration internationale
declaration-kind-letter-of-intent = Lettre d’intention
declaration-kind-statement = Allocution ou prise de position
declaration-kind-press-release = Communiqué de presse
article-number = Article { $number }

## Organismes, comités, personnes

organization-kind-ministry = Ministère
organization-kind-agency = Organisme public
organization-kind-municipality = Municipalité
organization-kind-civil-society = Organisme de la société civile
organization-kind-academic = Enseignement et recherche
organization-kind-international = Organisation internationale
organization-kind-private = Entreprise
sector-government = Gouvernement
sector-civil-society = Société civile
sector-academic = Enseignement et recherche
sector-private = Entreprises
sector-citizen = Citoyennes et citoyens
meetings-caption = Rencontres du comité
member-unnamed = Nom non précisé
member-since = Entrée en fonction : { $date }
member-until = Fin du mandat : { $date }
representative-unnamed = Nom non publié
representative-unknown = Aucune personne répondante n’est indiquée pour cet organisme.
representative-contact = Pour joindre cette personne
representative-write = Écrire au moyen du site Web de l’organisme
phone-extension = poste { $extension }

## Consultations, événements, données, assises

consultation-kind-call-for-proposals = Appel de propositions
consultation-kind-online-debate = Débat en ligne
consultation-kind-questionnaire = Questionnaire
consultation-kind-meeting = Rencontre
consultation-kind-platform = Plateforme de consultation
participation-inform = Informer
participation-consult = Consulter
participation-involve = Faire participer
participation-collaborate = Collaborer
participation-empower = Confier la décision
take-part = Participer à la consultation
take-part-call-for-proposals = Soumettre une proposition
take-part-online-debate = Participer au débat
take-part-questionnaire = Répondre au questionnaire
take-part-meeting = Participer à la rencontre
take-part-platform = Participer sur la plateforme
take-part-closes = Date de clôture
consultations-now = Consultations ouvertes
consultations-upcoming = Consultations à venir
consultations-undated = Consultations sans dates précisées
consultations-past = Consultations terminées
results-published = Publication des résultats : { $date }
results-use-made = Les suites données aux contributions
event-kind-summit = Sommet
event-kind-hackathon = Marathon de programmation
event-kind-conference = Conférence
event-kind-workshop = Atelier
event-kind-meeting = Rencontre
events-now = Événements en cours
events-upcoming = Événements à venir
events-undated = Événements sans date fixe
events-past = Événements passés
frequency-continuous = En continu
frequency-daily = Chaque jour
frequency-weekly = Chaque semaine
frequency-monthly = Chaque mois
frequency-quarterly = Tous les trois mois
frequency-annual = Chaque année
frequency-irregular = Sans fréquence fixe
frequency-never = Aucune mise à jour prévue
foundation-kind-charter = Charte
foundation-kind-act = Loi
foundation-kind-institution = Institution
document-official = Texte officiel

## Chronologie

moment-happened = A eu lieu
moment-since = Depuis cette date
moment-begins = Début
moment-ends = Fin
moment-planned = Date prévue
timeline-to-come = { $type }, à venir

## Titres des parties d’une page

heading-overview = Présentation
heading-full-text = Le texte intégral
heading-figures = En chiffres
heading-links = Sur le Web
heading-cycle = Le cycle du plan
heading-progress = L’avancement
heading-commitments = Les engagements
heading-response = La réponse motivée aux propositions
heading-assessments = Les évaluations du plan
heading-problem = Le problème
heading-status-quo = La situation de départ
heading-action = Ce qui sera fait
heading-objective = L’objectif
heading-expected-results = Les résultats attendus
heading-milestones = Les jalons
heading-reports = Les bilans du gouvernement
heading-independent = L’évaluation indépendante
heading-comments = Les commentaires du public
heading-datasets = Les jeux de données
heading-mandate = Le mandat
heading-members = Les membres
heading-former-members = Les anciens membres
heading-meetings = Les rencontres
heading-rules = Les règles de fonctionnement
heading-results = Les résultats
heading-distributions = Obtenir les données
heading-signatories = Les signataires
heading-addressees = Les destinataires
heading-articles = Les articles cités
heading-outcomes = Les résultats
heading-duties = Le rôle de l’organisme en gouvernement ouvert
heading-representative = La personne répondante en gouvernement ouvert
heading-addresses = Adresses
heading-children = Les organismes qui en font partie
heading-checks = Vérifications automatiques
heading-attachments = Documents
heading-related = À lire aussi
heading-commitments-leads = Les engagements dont il est responsable
heading-commitments-supporting = Les engagements auxquels il collabore
heading-commitments-milestones = Les engagements dont il réalise des jalons
heading-commitments-public-comments = Les engagements qu’il a commentés
heading-commitments-datasets = Les engagements liés à ces données
heading-commitments-continues = L’engagement qui le poursuit
heading-action-plans-coordinator = Les plans d’action qu’il coordonne
heading-action-plans-forum = Les plans d’action qu’il suit
heading-action-plans-consultations = Les plans d’action qui en sont issus
heading-action-plans-supersedes = Le plan qui le remplace
heading-declarations-event = Les déclarations faites à cette occasion
heading-declarations-signatories = Les déclarations qu’il a signées
heading-declarations-addressees = Les déclarations qui lui sont adressées
heading-achievements-organizations = Les réalisations auxquelles il prend part
heading-achievements-commitments = Les réalisations qui en sont issues
heading-achievements-events = Les réalisations dont il fait partie
heading-organizations-parent = Les organismes qui en font partie
heading-committees-members = Comités où l’organisme siège
heading-consultations-plan = Les consultations sur ce plan
heading-events-organizers = Les événements qu’il organise
heading-datasets-publisher = Les jeux de données qu’il publie
heading-news-author = Ses nouvelles

## Champs, tels que les lisent les citoyens et les citoyennes. $count est le nombre de valeurs.

field-kind = { $count ->
    [one] Type
   *[other] Types
}
field-title = Titre
field-summary = Résumé
field-topics = { $count ->
    [one] Sujet
   *[other] Sujets
}
field-name = Nom
field-office = Fonction
field-date = Date
field-place = Lieu
field-occasion = Occasion
field-event = Événement
field-signatories = Signataires
field-addressees = Destinataires
field-official-language = Langue officielle
field-number = Numéro
field-period = Période
field-framework = Programme
field-coordinator = Coordination
field-forum = Comité de suivi
field-consultations = { $count ->
    [one] Consultation
   *[other] Consultations
}
field-supersedes = Remplace
field-superseded-by = Remplacé par
field-plan = { $count ->
    [one] Plan d’action
   *[other] Plans d’action
}
field-plans = { $count ->
    [one] Plan d’action
   *[other] Plans d’action
}
field-code = Code
field-ogp-id = Numéro au Partenariat pour un gouvernement ouvert
field-leads = { $count ->
    [one] Organisme responsable
   *[other] Organismes responsables
}
field-supporting = { $count ->
    [one] Organisme collaborateur
   *[other] Organismes collaborateurs
}
field-values = { $count ->
    [one] Valeur
   *[other] Valeurs
}
field-continues = Poursuit
field-policy-area = Domaine
field-problem = Problème
field-status-quo = Situation de départ
field-action = Ce qui sera fait
field-objective = Objectif
field-expected-results = Résultats attendus
field-milestones = Jalons
field-status = Avancement
field-completed = Réalisé
field-due = Échéance
field-evidence = Preuves
field-indicators = Indicateurs
field-baseline = Au départ
field-target = Cible
field-current = À ce jour
field-unit = Unité
field-as-of = Date de référence
field-published = Publication
field-reason = Raison du retrait
field-progress = Ce qui a été fait
field-challenges = Difficultés rencontrées
field-assessor = Évaluation faite par
field-verifiable = Vérifiable
field-relevance = Pertinence
field-completion = Avancement selon l’évaluation
field-effect = Effet sur l’ouverture du gouvernement
field-early-results = Premiers résultats
field-datasets = { $count ->
    [one] Jeu de données
   *[other] Jeux de données
}
field-established = Mise en place
field-planned-for = Mise en place prévue
field-mandate = Mandat
field-phases = { $count ->
    [one] Phase visée
   *[other] Phases visées
}
field-members = Membres
field-role = Rôle
field-sector = Secteur
field-agenda = Ordre du jour
field-minutes = Compte rendu
field-rules = Règles de fonctionnement
field-opens = Ouverture
field-closes = Clôture
field-platform = Plateforme
field-participation = Niveau de participation
field-participants = Personnes participantes
field-contributions = Contributions
field-publisher = Publié par
field-licence = Licence
field-distributions = Formats
field-update-frequency = Mise à jour
field-issued = Première publication
field-modified = Dernière modification
field-spatial = Territoire
field-temporal = Période couverte
field-standard = Norme suivie
field-landing-page = Page du jeu de données
field-edition = Édition
field-start = Début
field-end = Fin
field-recurrence = Fréquence
field-online = En ligne
field-organizers = { $count ->
    [one] Organisme organisateur
   *[other] Organismes organisateurs
}
field-outcomes = Résultats
field-since = Depuis
field-until = Jusqu’à
field-citation = Référence officielle
field-official-text = Texte officiel
field-author = Annoncé par
field-acronym = Sigle
field-parent = Fait partie de
field-created = Création
field-website = { $count ->
    [one] Site Web
   *[other] Sites Web
}
field-phones = { $count ->
    [one] Téléphone
   *[other] Téléphones
}
field-emails = { $count ->
    [one] Courriel
   *[other] Courriels
}
field-addresses = { $count ->
    [one] Adresse
   *[other] Adresses
}
field-representative = Personne répondante en gouvernement ouvert
field-duties = Rôle en gouvernement ouvert
field-organizations = { $count ->
    [one] Organisme
   *[other] Organismes
}
field-commitments = { $count ->
    [one] Engagement
   *[other] Engagements
}
field-events = { $count ->
    [one] Événement
   *[other] Événements
}
field-articles = Articles cités
field-assessments = Évaluations
field-end-time = Heure de fin
field-figures = Chiffres
field-full-text = Texte intégral
field-independent-assessment = Évaluation indépendante
field-kinds = Types
field-link = Texte ou site officiel
field-links = Hyperliens
field-meetings = Rencontres
field-menu = Place dans le menu
field-order = Ordre dans le menu
field-public-comments = Commentaires du public
field-reports = Bilans
field-response = Réponse motivée
field-results = Résultats
field-start-time = Heure de début
field-stated-phase = Phase selon la source
field-url = Adresse Web
field-year = Année

## Déclaration sur l’accessibilité

checks-held = Chaque fois que ce site est mis à jour, un programme vérifie toutes les pages. Il cherche ce qu’une machine peut détecter pour { $count } des { $total } critères de niveaux A et AA des Règles pour l’accessibilité des contenus Web (WCAG) 2.2.
checks-refused = Si le programme trouve une erreur certaine, le site n’est pas mis à jour{ $but ->
    [none] {""}
   *[exceptions] {""}, sauf pour les exceptions ci-dessous
}.
checks-limits = Cette vérification ne prouve pas que le site est accessible : une machine ne détecte qu’une partie des problèmes. Le reste de ces critères, et tous les autres, doivent être vérifiés par des personnes. Cette section n’indique pas si cela a été fait.
checks-criteria = { $count ->
    [one] Le critère vérifié
   *[other] Les { $count } critères vérifiés
}
checks-level = (niveau { $level })
checks-exceptions = Exceptions
checks-below = et les pages qui en dépendent
checks-on = Page :
checks-reason = Raison :
checks-until = Fin : { $date }
checks-set-aside = Sur toutes les pages : cette erreur n’empêche pas la mise à jour du site.

## Textes en Markdown

callout-note = À noter
callout-tip = Conseil
callout-important = Important
callout-warning = Attention
footnotes = Notes
footnote = Note { $number }
footnote-back = Retour à l’appel de la note { $number }
footnote-back-several = Retour à l’appel de la note { $number }, mention { $time }
table-number = Tableau { $number }
task-done = Fait
task-to-do = À faire
