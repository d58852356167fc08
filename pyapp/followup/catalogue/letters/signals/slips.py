"""What should never leave the house: blanks to fill, a greeting to anyone, gifts, numbers of papers."""

PLACEHOLDER = "|".join(
    (
        r"\((?i:date|day|name|company|role|title|position|phone|number)\)",
        r"\[{1,2}[^\[\]\n]{1,300}\]{1,2}",
        r"\{{1,2}[^{}\n]{1,80}\}{1,2}",
        r"<[A-Za-z_][^<>\n]{0,60}>",
        r"_{3,}",
        r"\bX{2,}\b",
        r"\bTBD\b",
        r"\bTODO\b",
        r"\bINSERT [A-Z]\w*",
        r"\bLorem ipsum\b",
        r"\b(?:COMPANY|YOUR|INTERVIEWER|MANAGER|RECRUITER) NAME\b",
        r"\b(?:JOB|POSITION) TITLE HERE\b",
        (
            r"\((?i:your|company|insert|interviewer'?s?|the interviewer'?s?) (?i:name|title|role"
            r"|company|date|position|number|here|something)[^()\n]{0,40}\)"
        ),
    )
)
# Addresses and links in angle brackets, footnotes, "[sic]".
NO_PLACEHOLDER = "|".join(
    (
        r"<(?:mailto:)?[^<>\s]+@[^<>\s]+>",
        r"<(?:https?|tel):[^<>\s]*>",
        r"\[\d{1,3}\]",
        r"\[(?:sic|\.{3}|\u2026)\]",
    )
)

GENERIC_GREETING = (
    r"\b(?:sir|sirs|madam|ma'am|hiring (?:manager|team|committee|panel|lead)|recruiter"
    r"|to whom it may concern|to the \w+|interviewers?|(?:search |interview "
    r"|selection )?(?:committee|panel)|all|team|everyone|everybody|folks|there|colleagues?"
    r"|guys)\b"
)

OWN_PAST = "|".join(
    (
        r"\b(?:i worked|worked|years|my time|experience|internship|employed|volunteered|previously"
        r"|formerly|when i was|come from|my (?:last|old|previous|former|first|present|current) \w+)"
        r"(?: [\w'-]+){0,4} (?:at|for|with|from|to) (?:the )?$",
        r"\b(?:i left|left|ex|former)[- ]$",
    )
)

GIVING = (
    r"\b(?:enclosed|attached|enclosing|including|accept|accepts|sent|sending|send|bring"
    r"|bringing|brought|buy|bought|drop(?:ped|ping)? (?:off|by)|deliver(?:ed|ing)?|left you"
    r"|leaving|mailed|mailing|treat you|my treat|on me|token of|enjoy the|hope you (?:like"
    r"|enjoy)|find a|here is a|here's a|a little something|for you)\b"
)

GIFT = (
    r"\b(?:(?:e-?)?gift[ -]?(?:cards?|certificates?|baskets?|boxes|box|vouchers?)|gifts?"
    r"|vouchers?|flowers|bouquet|chocolates?|fruit basket|basket of \w+|hamper"
    r"|(?:bottles? of )?(?:wine|champagne|whiskey|whisky|bourbon)|cookies|cupcakes|cake"
    r"|donuts|doughnuts|pastries|candy|an? (?:little|small) (?:something|token)"
    r"|starbucks|tickets (?:to|for)|coffee card|little treat"
    r"|small present|a present|lunch is on me|dinner is on me"
    r"|coffee is on me)\b(?! (?:for (?:explaining|teaching|listening|numbers|making"
    r"|organi[sz]ing|seeing|putting|people|words)))(?<!the gift)(?<!a gift of)"
)

NAMED_NUMBER = (
    r"\b(?:passport|driver'?s? licen[cs]e|social security|ssn|national insurance|nin"
    r"|tax id|itin|(?:bank )?account|acct|routing|sort code|iban|credit card"
    r"|debit card)(?: (?:number|no\.?|num|card|is"
    r"|#)){0,3}\s?[:#]?\s?(?:is )?(?=[A-Z0-9-]{0,8}\d)[A-Z0-9][A-Z0-9 -]{4,25}[A-Z0-9]\b"
)

BIRTH = (
    r"\b(?:date of birth|dob|d\.o\.b\.|born on)\b[ :]{0,3}(?:is "
    r"|was )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd"
    r"|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4})"
)

ATTACHED = "|".join(
    (
        (
            r"\b(?:i have |i've |i am |i'm |have |please (?:find|see) )?(?:attached|attaching"
            r"|enclosed|enclosing)\b(?= (?:is|are|you|the|a|an|my|for|here|please|find|it|them"
            r"|as|below|file|document)\b|[.,;:]|$)"
        ),
        r"\b(?:find|see) (?:the )?(?:attachment|enclosure)s?\b",
        r"\bin the attachment\b",
        (
            r"\bi attach (?:my|both|it|them|two|three|here"
            r"|an? (?:copy|list|file|sample|document|draft|page|link))\b"
        ),
        r"\bi attach the (?!utmost|greatest|highest|same)",
    )
)
