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
