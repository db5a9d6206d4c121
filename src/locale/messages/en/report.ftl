# What stands around a problem.

severity-error = error
severity-warning = warning
severity-help = help
colon = {": "}
family-government = Open government
family-languages = Languages
family-references = References and addresses
family-files = Files and settings
family-accessibility = Accessibility
family-theme = Theme and pages
