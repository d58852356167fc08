"""Words that every note is full of, so that they tell nothing of this one."""

from followup.catalogue.letters.word_set import word_set

# The words that any English text is full of.
COMMON = word_set(
    """
    the and to of a an in for you your i my me is was with that it on at about we this be as have
    from would are thank thanks so but not i'm i'd i've our us how
    """
)

# What every conversation about a job is full of: it shows nothing of this one.
VAGUE = word_set(
    """
    asked ask asks wants want wanted told tell said say says spoke talk talked talks team teams work
    works working worked job role year years month months week weeks day days people person time
    good great nice very really much many more most some also too they them their she her him his he
    who what when where why which like likes liked need needs needed make makes made get gets got
    will can could should has had were been being does did doing than then there here into out over
    up down all any one two three four five new old same before after until about company position
    interview question questions interested interest experience know knows think thinks thought
    mentioned discussed met first last next other others because just only well own by or if no yes
    story things thing lot way look looking forward help feel care cares love loves meeting call
    today yesterday start starts started take takes took going go come comes came every each how its
    enjoyed morning conversation hiring manager department monday tuesday wednesday thursday friday
    saturday sunday around now
    """
)

GREETING_WORDS = word_set(
    """
    dear hi hello hey hiya greetings good morning afternoon evening day all team there everyone
    everybody folks both again hiring manager sirs interviewer interviewers committee panel members
    recruiter
    """
)
THANKING = word_set("thanks you again much")

RIGHTLY_DOUBLED = word_set("had that very so bye no many really her is on")
