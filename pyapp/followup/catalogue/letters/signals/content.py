"""What a note should say: thanks, and that one wants the job."""

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
