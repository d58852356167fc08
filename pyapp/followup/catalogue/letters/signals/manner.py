"""What presses, presumes or asks too soon, and what is typed in a hurry."""

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
            r"\b(?:know|reply|respond|answer|hear(?:ing)?|decide|decision|update|back|call"
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
