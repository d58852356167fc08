"""What is known about the names of companies."""

from followup.catalogue.letters.word_set import word_set

# Company endings that people leave out.
LEGAL_FORMS = word_set(
    """
    inc incorporated llc llp ltd limited gmbh corp corporation co company plc ag sa srl bv nv oy ab
    pty pbc lp
    """
)

# What people leave out before a company's name, or write small.
ARTICLE = "the"

# Companies whose names are plain words: at the beginning of a sentence a large letter says nothing.
WORD_COMPANIES = word_set(
    """
    target apple gap shell square block oracle visa ford stripe snap meta box chase discover
    progressive unity indeed slack zoom notion match best general delta united orange sage bolt ally
    amazon alphabet caterpillar intuit guess express compass mars boots sprint subway staples buckle
    travelers nationwide principal prudential seat next spring summit pioneer keystone beacon anchor
    harbor may april june august
    """
)

NAMES_WITH_MARKS = frozenset(
    {"Yahoo!", "Jeopardy!", "Jumpstart!", "Oklahoma!", "Mamma Mia!", "Chips Ahoy!"}
)
