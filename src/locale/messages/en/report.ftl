# What stands around a problem.

severity-error = error
severity-warning = warning
severity-help = help
colon = {": "}
