"""What is worn, and facts about oneself that nobody needs."""

CLICHE = "|".join(
    (
        r"\bteam[- ]player\b",
        r"\bhard[- ]worker\b",
        r"\bthink(?:ing|s)? outside (?:of )?the box\b",
        r"\binformative and interesting\b",
        r"\bhit the ground running\b",
        r"\bgo(?:es|ing)? (?:above and beyond|the extra mile)\b",
        r"\bself[- ]starter\b",
        r"\bgo-getter\b",
        r"\bgreat fit\b",
        r"\bgood fit for (?:the|this) (?:role|position|job)\b",
        r"\bvalued? (?:asset|addition) to\b",
        r"\bgreat asset\b",
        r"\bproven track record\b",
        r"\bresults[- ]driven\b",
        r"\bsynerg(?:y|ies)\b",
        r"\bpassionate about\b",
        r"\bdetail[- ]oriented\b",
        r"\btake (?:it|this|things) to the next level\b",
        r"\bwin[- ]win\b",
        r"\bat the end of the day\b",
        r"\bdream job\b",
        r"\bthe whole package\b",
        r"\bperfect (?:fit|match)\b",
        r"\bpeople person\b",
    )
)

PERSONAL = "|".join(
    (
        (
            r"\bi(?:'m| am) (?:only |just )?(?:\d{2}|twenty|thirty|forty|fifty"
            r"|sixty)(?:-\w+)?(?: years old| years of age)?(?=[.,;!]| and| now| years)"
        ),
        r"\bmy age\b",
        r"\bat my age\b",
        r"\b\d{2} years old\b",
        r"\bpregnan(?:t|cy)\b",
        (
            r"\bmy (?:\w+ )?(?:husband|wife|spouse|fiancée?|boyfriend|girlfriend|kids?|children"
            r"|baby|toddler|daughters?|sons?|divorce|ex-husband|ex-wife)\b"
        ),
        r"\b(?:single|working) (?:mother|mom|father|dad|parent)\b",
        r"\bmy (?:church|mosque|temple|synagogue|faith|religion|pastor|prayers?)\b",
        r"\bas a (?:christian|muslim|jew|hindu|buddhist|catholic)\b",
        (
            r"\bmy (?:disability|disabilities|diagnosis|illness|condition|health|depression"
            r"|anxiety|adhd|surgery|medication)\b"
        ),
        (
            r"\bi(?:'m| am| was) (?:disabled|diagnosed|divorced|married|expecting|gay|lesbian"
            r"|trans|undocumented)\b"
        ),
        r"\bmy (?:\w+ )?(?:visa|green card|immigration)\b",
        r"\bgod bless\b",
    )
)
