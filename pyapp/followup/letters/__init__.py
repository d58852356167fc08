"""Letters and calls: a coach that reads notes, drafts of them, scripts for the one call, mail links.

Pure and offline. `coach.read(note, context)`, `drafts.draft(case, tone, facts)`,
`scripts.script(kind, facts)` and `mail.link(to, subject, body)` are what others call.
"""
