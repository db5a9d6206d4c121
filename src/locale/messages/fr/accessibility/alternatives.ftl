# Règles d’accessibilité des pages : équivalents des images, du son et des vidéos.

image-without-alternative = Cette image n’a pas de texte de remplacement.
    .help = Décrire ce qu’elle montre dans `alt`, ou dans `aria-label` si ce n’est pas un élément `img`. Si elle est décorative, écrire `alt=""`.

drawing-alone-without-name = Cette image SVG est le seul contenu d’un hyperlien ou d’un bouton qui n’a pas de nom accessible.
    .help = Indiquer dans l’`aria-label` de l’hyperlien ou du bouton à quoi il sert, et ajouter `aria-hidden="true"` à l’image.

object-without-alternative = Ce contenu intégré n’a pas de texte de remplacement.
    .help = Décrire ce qu’il montre dans `aria-label` ou `title`.

image-button-without-alternative = Cette image qui sert de bouton n’a pas de texte de remplacement.
    .help = Écrire dans `alt` ce que fait le bouton, par exemple « Chercher » ou « Envoyer la demande ».

map-area-without-alternative = Cette zone d’une image cliquable n’a pas de texte de remplacement.
    .help = Écrire dans l’`alt` de l’élément `area` où mène la zone.

canvas-without-alternative = Cet élément `canvas` n’a pas de texte de remplacement.
    .help = Ajouter `role="img"` et un `aria-label` qui décrit le dessin. Si celui-ci est décoratif, ajouter `aria-hidden="true"`.

alternative-says-nothing = { $kind ->
        [announces] { alternative-announces-image }
       *[nothing] Le texte de remplacement « { $text } » ne décrit pas l’image.
    }
    .help = { $kind ->
        [announces] { alternative-announces-image.help }
       *[nothing] Décrire ce que montre l’image. Si elle est décorative, laisser le texte de remplacement vide : `alt=""` en HTML, `![](…){"{"}decorative{"}"}` en Markdown.
    }

alternative-repeats-text =
    { $place ->
        [link] Le texte de remplacement « { $text } » répète le texte de l’hyperlien ou du bouton.
       *[caption] Le texte de remplacement « { $text } » répète la légende.
    }
    .help =
        { $place ->
            [link] Laisser le texte de remplacement vide : `alt=""` en HTML, `![](…){"{"}decorative{"}"}` en Markdown.
           *[caption] Décrire ce que montre l’image et que la légende n’indique pas.
        }

video-without-captions = Cette vidéo n’a pas de piste de sous-titres.
    .help = Ajouter `<track kind="captions">`, sauf si les sous-titres font partie de l’image ou si la vidéo n’a pas de son.

video-without-description = Cette vidéo n’a ni transcription ni audiodescription à proximité.
    .help = Ajouter un hyperlien vers sa transcription ou vers une version avec audiodescription, sauf si tout ce qui compte est dit à voix haute.

audio-without-transcript = Cet enregistrement audio n’a pas de transcription à proximité.
    .help = Ajouter la transcription juste après l’enregistrement, ou un hyperlien nommé « Transcription ».

image-of-text = L’image « { $file } » contient peut-être du texte.
    .help = Écrire le texte dans la page, sauf si son apparence est essentielle, comme dans un logo.
