nouveau = New { $name }
