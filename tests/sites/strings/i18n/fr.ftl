skip-to-content = { $
nouveau = Neuf { $nom }
