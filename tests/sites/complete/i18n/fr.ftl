skip = Aller au texte de la page
