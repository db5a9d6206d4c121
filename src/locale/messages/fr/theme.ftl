# Fichiers du thème.

theme-file-base-html = Cadre de toutes les pages : en-tête, menu, fil d’Ariane, pied de page
theme-file-components-checks-html = Vérifications automatiques, dans la page d’accessibilité
theme-file-components-contact-html = Téléphones, courriels et adresses
theme-file-components-cycle-html = Phases d’un plan d’action
theme-file-components-documents-html = Documents à télécharger et hyperliens externes
theme-file-components-facts-html = Colonne « En bref »
theme-file-components-figures-html = Chiffres
theme-file-components-listing-html = Éléments d’une liste
theme-file-components-lists-html = Pagination et répertoires alphabétiques
theme-file-components-milestones-html = Jalons d’un engagement
theme-file-components-page-html = Titre, avis, fil d’Ariane, choix de la langue, table des matières
theme-file-components-participation-html = Consultations ouvertes et bouton pour y participer
theme-file-components-people-html = Personnes : signataires, membres, personnes répondantes
theme-file-components-prose-html = Textes en Markdown et titres des parties
theme-file-components-reports-html = Bilans et évaluations
theme-file-components-rows-html = Lignes des listes
theme-file-components-share-html = Barres de répartition et leur tableau
theme-file-components-status-html = Avancement : non commencé, réalisé, en retard…
theme-file-components-timeline-html = Années de la chronologie
theme-file-components-words-html = Mots, dates et hyperliens
theme-file-fonts = Police de caractères et sa licence
theme-file-images-mark-svg = Icône du site dans le navigateur
theme-file-pages-achievement-html = Page d’une réalisation
theme-file-pages-action_plan-html = Page d’un plan d’action
theme-file-pages-alias-html = Redirection d’une ancienne adresse
theme-file-pages-commitment-html = Page d’un engagement
theme-file-pages-committee-html = Page d’un comité
theme-file-pages-consultation-html = Page d’une consultation
theme-file-pages-dataset-html = Page d’un jeu de données
theme-file-pages-declaration-html = Page d’une déclaration
theme-file-pages-event-html = Page d’un événement
theme-file-pages-foundation-html = Page d’une assise
theme-file-pages-home-html = Page d’accueil
theme-file-pages-item-html = Ce qui est commun aux pages de tous les éléments
theme-file-pages-language_choice-html = Choix de la langue, à la racine du site
theme-file-pages-list-html = Liste d’une collection
theme-file-pages-news-html = Page d’une nouvelle
theme-file-pages-not_found-html = Page des adresses qui n’existent pas (404)
theme-file-pages-organization-html = Page d’un organisme
theme-file-pages-page-html = Page de la collection `pages`
theme-file-pages-representatives-html = Répertoire des personnes répondantes
theme-file-pages-timeline-html = Chronologie
theme-file-pages-topic-html = Page d’un sujet
theme-file-pages-topics-html = Liste des sujets
theme-file-styles-10-tokens-css = Couleurs, caractères et mesures
theme-file-styles-20-base-css = Titres, paragraphes, tableaux, hyperliens
theme-file-styles-30-frame-css = En-tête, menu, fil d’Ariane, colonnes, pied de page
theme-file-styles-40-parts-css = Avis, faits, chiffres, boutons, phases, barres
theme-file-styles-50-lists-css = Listes, chronologie, répertoires, pagination
theme-file-styles-60-items-css = Jalons, bilans, personnes, documents
theme-file-styles-70-pages-css = Page d’accueil, choix de la langue, page 404
theme-file-styles-80-prose-css = Textes en Markdown
theme-file-styles-90-print-css = Impression
theme-file-readme-md = Documentation : variables et composants des gabarits
theme-file-i18n-en-ftl = Mots de l’interface en anglais
theme-file-i18n-fr-ftl = Mots de l’interface en français
theme-copy-line = Copie d’un fichier de Parvis { $version }.
theme-copy-same = copie identique dans le portail, peut être supprimée
theme-copy-changed = copie modifiée dans le portail
theme-copy-outdated = copie plus ancienne dans le portail
theme-list-next = Pour modifier un de ces fichiers, exécuter `parvis theme export` avec son nom. La copie dans le portail remplace le fichier intégré.
theme-exported = { $count ->
        [one] { $count } fichier copié. Le portail utilise maintenant cette copie, que les nouvelles versions de Parvis ne modifient pas. Pour revenir au fichier intégré, la supprimer.
       *[other] { $count } fichiers copiés. Le portail utilise maintenant ces copies, que les nouvelles versions de Parvis ne modifient pas. Pour revenir aux fichiers intégrés, les supprimer.
    }
theme-file-unknown = Le thème n’a aucun fichier « { $name } ».
    .help = { $nearest ->
        [none] `parvis theme` présente la liste des fichiers.
       *[other] Vouliez-vous dire « { $nearest } »? `parvis theme` présente la liste des fichiers.
    }
theme-file-ambiguous = Plusieurs fichiers du thème s’appellent « { $name } ».
    .help = Écrire { $known }.
theme-file-exists = { $count ->
        [one] { $paths } existe déjà. Rien n’a été copié.
       *[other] { $count } fichiers existent déjà : { $paths }. Rien n’a été copié.
    }
    .help = Pour les remplacer, ajouter `--force` : leurs modifications seront perdues.
