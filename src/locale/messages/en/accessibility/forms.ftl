# Accessibility rules for pages: form fields and their behaviour.

autocomplete-unknown = { $kind ->
        [type] `autocomplete="{ $value }"` is not allowed on a field of type `{ $type }`.
       *[unknown] `autocomplete="{ $value }"` is not a known value.
    }
    .help = { $kind ->
        [type] Change the type of the field, or use the value for what it asks for.
       *[unknown] { $nearest ->
                [none] Use the HTML value for what the field asks for, such as `email` or `postal-code`.
               *[other] Did you mean `{ $nearest }`?
            }
    }

personal-field-without-autocomplete = This field seems to ask for personal information, but has no `autocomplete` attribute.
    .help = If it is about the person who fills in the form, add `autocomplete="{ $token }"`.

change-leaves-page = Changing the value of this field leaves the page or submits the form.
    .help = Add a button for this action, or a warning before the field.

form-without-button = This form has no submit button.
    .help = Add a `button` that says what it does.

focus-acts = An action starts as soon as this element receives the focus: `{ $script }`.
    .help = Use `onclick` instead.

paste-blocked = `onpaste` seems to prevent people from pasting in this field.
    .help = Remove `onpaste`.

required-by-sign-only = The label “{ $text }” has an asterisk, but the field is not marked as required.
    .help = If the field is required, add `required` to it.

error-not-described = This field is marked as invalid with `aria-invalid`, but has no error message.
    .help = Write what is wrong next to the field, and refer to it with `aria-describedby`.

error-message-apart = No field refers to this error message: “{ $text }”
    .help = Refer to it from the field with `aria-describedby`. The message must name the field and say what is wrong.

asked-twice = This form seems to have already asked for this information (`{ $token }`).
    .help = Fill in this field from the first one, or remove it.

label-of-nothing = { $id ->
        [none] The label “{ $text }” contains no field and has no `for` attribute.
       *[other] The label “{ $text }” refers to “{ $id }”, which is not the `id` of a field.
    }
    .help = Write in `for` the `id` of its field.

label-by-placeholder = This field has no label other than its `placeholder`, “{ $text }”.
    .help = Add a `label` that stays visible.

several-labels = This field has { $count } labels.
    .help = Keep one, and link the rest to the field with `aria-describedby`.
