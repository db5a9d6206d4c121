# Ce qui entoure un problème.

severity-error = erreur
severity-warning = avertissement
severity-help = aide
colon = {" : "}
