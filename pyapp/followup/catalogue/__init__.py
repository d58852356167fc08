"""Every word that Python shows and that stands in no template: tables of text, and the grammar of counts.

A translation is another set of these modules and of `web/templates`. The tables are keyed by the values
of the model's enumerations, which are text, so that nothing here needs the model or the rules.
"""
