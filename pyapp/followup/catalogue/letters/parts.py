"""By what the parts of a note are known: its greeting, its sign-off, where a sentence does not end."""

from followup.catalogue.letters.word_set import word_set

GREETING = (
    r"(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|to whom it may concern"
    r"|to the (?:hiring|interview|search) \w{1,20})\b"
    r"(?:[^\n,:!?;]{0,60}[,:!;](?=\s|$)|[^\n,:!?;]{0,60}(?=\n|$)"
    r"|(?-i:(?: (?:[A-Z][\w'-]*\.?|sir|madam|all|team|there|everyone)){0,4}))"
)
CLOSING = (
    r"(?:(?:with )?(?:my |many |all |the )?(?:very )?(?:best|kind|kindest|warm|warmest)"
    r"(?: (?:regards|wishes))?(?: and thanks)?|regards|all the best|best to you all"
    r"|(?:yours )?(?:sincerely|truly|faithfully|respectfully|cordially|gratefully)(?: yours)?"
    r"|(?:with )?(?:many |kind |sincere |warm |renewed )?(?:thanks|gratitude|appreciation)"
    r"(?: again| and (?:best|kind|warm) (?:regards|wishes))?|thanks so much"
    r"|thank you(?: (?:again|so much|very much))?"
    r"|cheers|warmly|until (?:soon|then)|take care|mit freundlichen grüßen|cordialement|saludos)"
    r"[,.!]?"
)
ABBREVIATIONS = word_set("dr mr mrs ms prof st inc no vs etc sr jr co")
# Letters of scripts that write their words without blanks between.
NO_BLANKS = "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
