# Ce que les règles trouvent dans les pages : ce qui remplace les images et les médias.

image-without-alternative = Rien ne remplace cette image.
    .help = Écrire dans `alt` ce qu’elle dit; laisser `alt` vide si elle ne fait qu’orner la page.

drawing-alone-without-name = Ce dessin est tout ce qu’il y a d’un hyperlien ou d’un bouton, et rien ne dit à quoi il sert.
    .help = Le dire dans `aria-label` de l’hyperlien ou du bouton, et mettre `aria-hidden="true"` sur le dessin.

object-without-alternative = Rien ne remplace ce que montre cet élément.
    .help = Dire ce qu’il montre dans `aria-label` ou `title`.

image-button-without-alternative = Rien ne dit ce que fait cette image qui sert de bouton.
    .help = L’écrire dans `alt` : « Chercher », « Envoyer la demande ».

map-area-without-alternative = Rien ne dit où mène cette partie de l’image.
    .help = L’écrire dans `alt` de l’élément `area`.

canvas-without-alternative = Rien ne remplace ce qu’un script dessine ici.
    .help = Ajouter `role="img"` et `aria-label`, ou `aria-hidden="true"` s’il ne fait qu’orner la page.

alternative-says-nothing = { $kind ->
        [announces] { alternative-announces-image }
       *[nothing] Le texte de remplacement « { $text } » ne dit rien de l’image.
    }
    .help = { $kind ->
        [announces] { alternative-announces-image.help }
       *[nothing] Écrire ce qu’elle dit; laisser `alt` vide si elle ne fait qu’orner la page.
    }

alternative-repeats-text =
    { $place ->
        [link] Le texte de remplacement « { $text } » est aussi celui de l’hyperlien : il est lu deux fois.
       *[caption] Le texte de remplacement « { $text } » est aussi la légende : il est lu deux fois.
    }
    .help =
        { $place ->
            [link] Laisser `alt` vide.
           *[caption] Écrire dans `alt` ce que l’image montre et que la légende ne dit pas.
        }

video-without-captions = Ce film n’a pas de piste de sous-titres.
    .help = En ajouter une (`<track kind="captions">`), sauf si les sous-titres sont dans l’image ou qu’il n’y a pas de son.

video-without-description = Rien près de ce film ne dit ce qui ne fait que s’y voir.
    .help = Mettre un hyperlien vers sa transcription ou vers une version décrite, sauf si tout ce qui compte y est dit à voix haute.

audio-without-transcript = Cet enregistrement n’a pas de transcription près de lui.
    .help = La mettre juste après lui, ou un hyperlien qui dit « Transcription ».

image-of-text = L’image « { $file } » semble faite de mots.
    .help = Les écrire dans la page, sauf s’ils doivent avoir cette forme, comme dans un logo.
