"""What is known about people's names: forms of address, small words, letters that stand for others."""

from followup.catalogue.letters.word_set import word_set

# Sign for sign, so that places in the text stay places.
PLAIN_SIGNS = {
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f\u3000", " "),
    **dict.fromkeys("\r\v\f\u0085\u2028\u2029", "\n"),
}
# Letters that no decomposition makes plain.
PLAIN_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
}
# How a name is written where its letters are not at hand.
WRITTEN_OUT = {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "ñ": "ny"}

HONORIFICS = word_set(
    """
    mr mrs ms miss mx dr prof professor sir madam rev hon judge captain chief dean principal herr
    frau señor señora mme m doctor sister father rabbi imam coach sgt lt col chef dame pastor
    """
)
# Forms of address that go with the given name.
OF_GIVEN_NAME = word_set("sir dame")
# What stands behind a name, and is no part of it.
BEHIND_NAMES = word_set(
    """
    jr sr ii iii iv phd md do rn lpn np msn bsn dnp jd esq cpa cfa mba ma msc bsc edd dds dvm pharmd
    pmp pe lcsw obe mbe ret
    """
)
# Small words of a family name: "Dr. van der Berg".
PARTICLES = word_set(
    """
    van von de der den da dos das do del della di du la le el al bin ibn ter ten zu zur af av
    """
)
