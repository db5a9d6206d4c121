# Ce qui entoure un problème.

severity-error = erreur
severity-warning = avertissement
severity-help = aide
colon = {" : "}
family-government = Gouvernement ouvert
family-languages = Langues
family-references = Renvois et adresses
family-files = Fichiers et réglages
family-accessibility = Accessibilité
family-theme = Thème et pages

# Pourquoi le système refuse.
system-not-found = ce fichier ou ce dossier n’existe pas
system-permission = le compte qui lance Parvis n’en a pas le droit
system-exists = ce nom est déjà pris
system-is-folder = c’est un dossier
system-not-folder = l’un des dossiers de ce chemin est un fichier
system-not-empty = ce dossier n’est pas vide
system-read-only = le disque est en lecture seule
system-full = il n’y a plus de place
system-name = le système ne prend pas ce nom
system-not-utf8 = ce n’est pas un texte en UTF-8
system-port-taken = le port est déjà pris
severity-note = note
seen-on = { $count ->
        [one] vu sur { $page }
       *[other] vu sur { $count } pages, dont { $page } en premier
    }
criteria = WCAG 2.2 : { $criteria }
