"""The phrases that the checks look for: patterns over plain text, most of them for English.

No pattern holds two unbounded parts that can match the same text, so none is slow on any text.
"""

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

THANKS = "|".join(
    (
        (
            r"\bthank(?:s|ed|ing)?\b(?! to (?:my|our|his|her|its|a|an|this|that|these|those"
            r"|years)\b)(?! goodness| god)"
        ),
        r"\bthx\b",
        r"\bgrateful\b",
        r"\bappreciat(?:e|ed|ive|ion)\b",
        r"\bgratitude\b",
        r"\bmuch obliged\b",
        r"\bindebted to you\b",
    )
)
INTEREST = "|".join(
    (
        r"\bfirst choice\b",
        r"\bwould (?:still |much )?rather (?:have|take|work|join)\b",
        r"\b(?<!not )(?<!less )interested\b",
        r"\b(?:my|great|strong|genuine|keen|real|deep|continued|sincere|much) interest\b",
        r"\binterest in (?:the|this|your|joining|working|being)\b",
        r"\benthusias\w{2,8}\b",
        r"\bkeen\b",
        r"\bexcit(?:ed|ing)\b",
        r"\beager\b",
        r"\blook(?:ing)? forward\b",
        (
            r"\bwould (?:very much |really |dearly |certainly )?(?:welcome|love|enjoy|like (?:to"
            r"|the|this)|be (?:very |so )?(?:glad|happy|delighted|proud|honou?red|pleased))\b"
        ),
        r"\b(?:would|should|'d) be (?:\w{2,10} )?(?:thrilled|delighted|glad|happy|honou?red|proud|pleased)\b",
        r"\bi should (?:very much |dearly )?(?:welcome|love|enjoy|like (?:to|the|this))\b",
        (
            r"\b(?:would|should|'d) (?:be|count it|consider it|feel it|see it as) an? (?:\w{2,10} )?"
            r"(?:honou?r|privilege|joy)\b"
        ),
        (
            r"\bhop(?:e|ing) (?:that )?you (?:will|would|can|might|may)? ?"
            r"(?:give|let|consider|choose|take|have|keep) me\b"
        ),
        r"\bappeals? (?:\w{2,10} )?to me\b",
        (
            r"\bi'd (?:very much |really )?(?:welcome|love|enjoy|like (?:to|the|this)|be (?:very "
            r"|so )?(?:glad|happy|delighted|proud|honou?red|pleased))\b"
        ),
        (
            r"\b(?:want|hope|hoping) to (?:join|work|be part|be considered|help|do (?:it|this"
            r"|that)|hear)\b"
        ),
        r"\bwant (?:the|this|your)(?: [\w'-]+){0,4} (?:job|role|position|post|work|place)\b",
        r"\bi want (?:it|in)\b",
        r"\bthe job i want\b",
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

PRESSURE = "|".join(
    (
        (
            r"\b(?:i am|i'm|i have been|i've been|am|been) (?:still )?(?:waiting"
            r"|anxiously waiting)(?= (?:to hear|for (?:your|an|the)|on (?:your|an|a)))"
        ),
        r"\b(?:i am|i'm|am) still waiting\b",
        r"\bstill waiting to hear\b",
        r"\bneed an? (?:answer|decision|reply)\b",
        r"\bneed (?:this|the) job\b",
        r"\bwhy (?:haven't|have you not|has no ?one|hasn't)\b",
        r"\bany (?:update|news)s?\s?\?",
        (
            r"\bplease (?:respond|reply|answer|get back to me|let me know) (?:as soon|immediately"
            r"|today|by|quickly|right away|now)\b"
        ),
        r"\b(?:final|last) chance\b",
        (
            r"\b(?:let me know|tell me|hear (?:back )?from you|your (?:decision|answer|reply))\b"
            r"[^.!?\n]{0,40}\bby (?:(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
            r"|tomorrow|noon|the \d)"
        ),
        r"\bneed to (?:hear|know)\b[^.!?\n]{0,30}\bby\b",
        r"\burgent(?:ly)? (?:reply|response|answer|need|awaiting)\b",
        r"\b(?:it is|this is|it's) urgent\b",
        (
            r"\b(?:know|reply|respond|answer|hear|decide|decision|update|back|call"
            r"|word)\b[^.!?\n]{0,40}(?:\basap\b|\bby (?:the )?end of (?:the )?(?:day|week)\b"
            r"|\bby (?:cob|eod)\b|\bas soon as possible\b|\bimmediately\b)"
        ),
        r"\basap\b[^.!?\n]{0,30}\b(?:reply|respond|answer|let me know|decide)\b",
        r"\bi expect (?:an?|your|to hear)\b",
        r"\bdon't (?:keep me|make me) wait\w*\b",
        r"\bwhat(?:'s| is) (?:the hold-?up|taking so long)\b",
        r"\bbefore it'?s? too late\b",
    )
)
PRESUMPTION = "|".join(
    (
        r"\b(?:look(?:ing)?|can't wait) (?:forward to|for) my first (?:day|week|month)\b",
        (
            r"\b(?:when|once|after) i (?:start|join|begin|am (?:hired|on board)|'m (?:hired"
            r"|on board)|get the (?:job|offer)|come on board)(?=\s*(?:[.,;!?]|$|next|on "
            r"|in (?:january|february|march|april|may|june|july|august|september|october|november"
            r"|december|the (?:spring|summer|fall|new|role))|with (?:you|your)|your|you|at |as "
            r"|the (?:team|role|job|company|position)|working (?:with|for) you|i|we))"
        ),
        r"\bsee you (?:on )?(?:monday|next week|soon at work)\b",
        r"\b(?:your|the) (?:perfect|ideal|best|only|obvious) (?:candidate|choice|hire|person)\b",
        r"\bno ?one (?:is )?better\b",
        r"\b(?:perfect|ideal) (?:candidate|fit|match) for\b",
        r"\byou (?:won't|will not) regret\b",
        r"\bas your (?:new|next)\b",
        (
            r"\bmy (?:new (?:job|team|office|desk|colleagues|boss)|future (?:team|colleagues|boss"
            r"|office|desk))\b"
        ),
        (
            r"\bi (?:know|am sure|am certain) (?:that )?i (?:got|have|will get|'ll get) (?:the"
            r"|this) job\b"
        ),
        r"\bwhere will my desk\b",
    )
)
PAY = "|".join(
    (
        r"\bsalar(?:y|ies)\b",
        r"\bcompensation\b",
        r"\bpto\b",
        r"\bpaid (?:leave|time off|vacation|holidays?)\b",
        r"\bvacation (?:days?|time|policy|allowance)\b",
        r"\bhow much vacation\b",
        (
            r"\b(?:sick|parental|maternity|paternity|annual) leave\b"
            # Their figures, or one's own work: "sick leave fell".
            r"(?! (?:\w+ ){0,4}?(?:went|fell|dropped|rose|halved|doubled|was|were|is|has|had)\b)"
        ),
        r"\bdays off\b",
        r"\bdays of (?:holiday|vacation|leave)\b",
        r"\b(?:holiday|leave) (?:allowance|entitlement)\b",
        r"\b(?:total )?comp (?:range|package|band|expectations?)\b",
        r"\bbenefits? (?:package|plan|details|information)\b",
        r"\b(?:your|about|and|what|which) (?:the )?benefits\b(?! of| to| for| from)",
        r"\b(?:signing |annual |year-end )?bonus(?:es)?\b",
        r"\bstock options\b",
        r"\bequity (?:package|grant)\b",
        r"\bremote days\b",
        (
            r"\b(?:work|working)(?: from home| remotely) (?:days?|policy"
            r"|on (?:some|certain|two|three|most|\w{2,6}days?))\b"
        ),
        r"\bhome[- ]office days\b",
        r"\bpay (?:range|rate|package|scale|raise|band|grade|level)s?\b",
        r"\b(?:starting|hourly|base) (?:pay|rate|wage)s?\b",
        r"\bwages?\b",
        (
            r"\b(?:how much|what) (?:does |do |would |will )?(?:it|this|the (?:job|role|position)"
            r"|you) (?:would |will )?pays?\b"
        ),
        r"\babout (?:the )?pay\b",
        r"\bhealth (?:insurance|coverage) (?:for me|plan|package|you offer)\b",
        r"\b401\(?k\)?",
    )
)

EMOJI = (
    "[\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001faff\U0001f1e6-\U0001f1ff\u2600-\u26ff\u2702-\u27b0\u2b50]"
    r"[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*|(?<![\w(])[:;]-?[)(DP](?!\w)|(?<!\w)<3(?!\d)"
)
TEXT_SPEAK = "|".join(
    (
        (
            r"(?<![\w.'&-])(?:u|ur|r u|thx|tnx|thnx|pls|plz|ppl|btw|omg|gr8|b4|l8r|cuz|tbh|imo|idk"
            r"|ttyl|tmrw)(?![\w.'&-]\w|\w)"
        ),
        (
            r"(?<![\w-])(?:[Ll][Oo][Ll]|LMAO|lmao|OMG|BTW|TTYL|IDK|Thx|THX|Pls|PLS|Plz|PLZ"
            r"|[Gg]onna|[Ww]anna|[Gg]otta|[Yy]a know)(?![\w-])"
        ),
        r"^\s*(?:Hey|hey|Hiya|Yo|Sup)\b",
    )
)
DEVICE = "|".join(
    (
        (
            r"\b(?:sent|typed|written) (?:from|on|with|via) (?:my )?(?:i ?phone|i ?pad|android"
            r"|phone|mobile|cell|samsung|galaxy|pixel|blackberry|tablet|smartphone|outlook for"
            r"|yahoo mail|aol|gmail mobile)\b"
        ),
        r"\bget outlook for (?:ios|android)\b",
        r"\bvon meinem (?:iphone|ipad|handy|smartphone) gesendet\b",
        r"\benvoyé de(?:puis)? mon (?:iphone|ipad|mobile)\b",
        r"\benviado desde mi (?:iphone|ipad|móvil)\b",
    )
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
