# What rules find in pages: form fields and what they do.

autocomplete-unknown = { $kind ->
        [type] `autocomplete="{ $value }"` does not go with a field of type `{ $type }`.
       *[unknown] Browsers do not know `autocomplete="{ $value }"`.
    }
    .help = { $kind ->
        [type] Use the field that HTML has for that word, or write the word for what this one asks.
       *[unknown] { $nearest ->
                [none] Write a word that HTML has for what the field asks, such as `email` or `postal-code`.
               *[other] The nearest is `{ $nearest }`.
            }
    }

personal-field-without-autocomplete = This field seems to ask people for their own details, without `autocomplete`.
    .help = If so, write `autocomplete="{ $token }"`.

change-leaves-page = Changing this field leaves the page or sends the form.
    .help = Add a button that does it, or tell people before the field.

form-without-button = No button sends this form.
    .help = Add one that says what it does.

focus-acts = Something happens as soon as the focus comes here: `{ $script }`.
    .help = Act on `onclick` instead.

paste-blocked = `onpaste` seems to keep people from pasting here.
    .help = Take it away.

required-by-sign-only = The label “{ $text }” has an asterisk, and the field does not say that it is required.
    .help = Write `required` on the field.

error-not-described = `aria-invalid` says that this field is in error, and nothing tied to it says which.
    .help = Refer to the message with `aria-describedby`.

error-message-apart = No field refers to this message: “{ $text }”
    .help = Refer to it with `aria-describedby`, and see that it names the field and says what is wrong.

asked-twice = The form seems to have asked for this before (`{ $token }`).
    .help = Fill it in from the first field, or do not ask again.

label-of-nothing = { $id ->
        [none] The label “{ $text }” has no field in it and no `for`.
       *[other] The label “{ $text }” is for “{ $id }”, which is the `id` of no field.
    }
    .help = Write in `for` the `id` of its field.

label-by-placeholder = Only the `placeholder` “{ $text }” says what this field asks.
    .help = Write a `label` that stays in sight.

several-labels = This field has { $count } labels.
    .help = Keep one, and tie the rest to it with `aria-describedby`.
