"""Who advises what the coach looks for, and where.

Like every source of the site, these were read in stored copies (docs/reference/how-sure-are-we.md).
"""

PRINCETON = (
    "Princeton University",
    "https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters",
)
UMBC = (
    "University of Maryland, Baltimore County",
    "https://careers.umbc.edu/students/interview/after-the-interview/",
)
HUD = (
    "US Department of Housing and Urban Development",
    "https://www.hud.gov/program_offices/general_counsel/Gifts_to_Employees",
)
FTC = (
    "US Federal Trade Commission",
    "https://consumer.ftc.gov/consumer-alerts/2021/04/dont-let-job-scams-block-your-path-forward",
)
