"""What is known about names: forms of address, short forms, letters that stand for others."""

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

HONORIFICS = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "rev", "hon"),
        *("judge", "captain", "chief", "dean", "principal", "herr", "frau", "señor", "señora"),
        *("mme", "m", "doctor", "sister", "father", "rabbi", "imam", "coach", "sgt", "lt", "col"),
        *("chef", "dame", "pastor"),
    }
)
# Forms of address that go with the given name.
OF_GIVEN_NAME = frozenset({"sir", "dame"})
# What stands behind a name, and is no part of it.
BEHIND_NAMES = frozenset(
    {
        *("jr", "sr", "ii", "iii", "iv", "phd", "md", "do", "rn", "lpn", "np", "msn", "bsn", "dnp"),
        *(
            "jd",
            "esq",
            "cpa",
            "cfa",
            "mba",
            "ma",
            "msc",
            "bsc",
            "edd",
            "dds",
            "dvm",
            "pharmd",
            "pmp",
        ),
        *("pe", "lcsw", "obe", "mbe", "ret"),
    }
)
# Small words of a family name: "Dr. van der Berg".
PARTICLES = frozenset(
    {
        *("van", "von", "de", "der", "den", "da", "dos", "das", "do", "del", "della", "di", "du"),
        *("la", "le", "el", "al", "bin", "ibn", "ter", "ten", "zu", "zur", "af", "av"),
    }
)

# Each group is one name and what people make of it.
SHORT_FORMS = (
    *(("abigail", "abby", "gail"), ("alexander", "alexandra", "alex", "al", "sasha", "xander")),
    *(("alfred", "alfredo", "fred", "al"), ("amanda", "mandy"), ("andrew", "andy", "drew")),
    *(("anthony", "antonio", "tony", "ant"), ("barbara", "barb", "babs"), ("beatrice", "bea")),
    *(("benjamin", "ben", "benji", "benny"), ("bernard", "bernie"), ("bradley", "brad")),
    *(("catherine", "katherine", "kathryn", "cathy", "kathy", "kate", "katie", "kat", "cat"),),
    *(
        ("charles", "charlie", "chuck", "chaz"),
        ("christina", "christine", "chris", "tina", "chrissy"),
    ),
    *(("christopher", "chris", "kit", "topher"), ("cynthia", "cindy"), ("daniel", "dan", "danny")),
    *(("danielle", "dani"), ("david", "dave", "davey"), ("deborah", "debra", "deb", "debbie")),
    *(("dennis", "denny"), ("dmitri", "dmitry", "dima"), ("donald", "don", "donny")),
    *(
        ("dorothy", "dot", "dottie"),
        ("edward", "ed", "eddie", "ted", "ned"),
        ("eleanor", "ellie", "nell"),
    ),
    *(("elizabeth", "elisabeth", "liz", "lizzie", "beth", "betty", "eliza", "lisa", "betsy"),),
    *(
        ("francis", "frank", "fran"),
        ("frances", "fran", "frankie"),
        ("francisco", "paco", "pancho"),
    ),
    *(("frederick", "fred", "freddie"), ("gabriel", "gabe"), ("gerald", "gerry", "jerry")),
    *(
        ("gregory", "greg"),
        ("guadalupe", "lupe"),
        ("henry", "hank", "harry"),
        ("harold", "hal", "harry"),
    ),
    *(("ignacio", "nacho"), ("isabella", "isabel", "bella", "izzy"), ("jacob", "jake")),
    *(
        ("jacqueline", "jackie"),
        ("james", "jim", "jimmy", "jamie"),
        ("janet", "jan"),
        ("jasmine", "jas"),
    ),
    *(("jeffrey", "jeff"), ("jennifer", "jen", "jenny", "jenn"), ("jessica", "jess", "jessie")),
    *(
        ("john", "johnny", "jack", "jon"),
        ("jonathan", "jon", "john", "jonny"),
        ("joseph", "joe", "joey", "jo"),
    ),
    *(
        ("josé", "jose", "pepe"),
        ("joshua", "josh"),
        ("judith", "judy"),
        ("kenneth", "ken", "kenny"),
    ),
    *(("kimberly", "kim"), ("lawrence", "larry", "laurie"), ("leonard", "leo", "len", "lenny")),
    *(("louis", "luis", "lou", "louie"), ("margaret", "maggie", "meg", "peggy", "marge", "rita")),
    *(("martin", "marty"), ("matthew", "matt"), ("megan", "meg"), ("melissa", "mel", "lissa")),
    *(("michael", "mike", "mick", "mikey"), ("mohammed", "muhammad", "mohamed", "mo")),
    *(
        ("nancy", "nan"),
        ("natalie", "nat"),
        ("nathaniel", "nathan", "nate", "nat"),
        ("nicholas", "nick", "nico"),
    ),
    *(("nicole", "nicky", "niki"), ("olivia", "liv"), ("oluwaseun", "seun"), ("pamela", "pam")),
    *(("patricia", "pat", "patty", "tricia", "trish"), ("patrick", "pat", "paddy", "rick")),
    *(("peter", "pete"), ("philip", "phillip", "phil"), ("rachel", "rach"), ("raymond", "ray")),
    *(("rebecca", "becca", "becky"), ("richard", "rick", "rich", "dick", "ricky", "richie")),
    *(("robert", "bob", "rob", "bobby", "robbie", "bert"), ("roberto", "beto"), ("ronald", "ron")),
    *(("samantha", "sam", "sammy"), ("samuel", "sam", "sammy"), ("sandra", "sandy", "sandie")),
    *(("sarah", "sara", "sally"), ("sophie", "sophia", "sofia"), ("stephanie", "steph", "stevie")),
    *(("stephen", "steven", "steve", "stevie"), ("susan", "suzanne", "sue", "suzie", "susie")),
    *(
        ("theodore", "ted", "theo", "teddy"),
        ("theresa", "teresa", "terry", "tess"),
        ("thomas", "tom", "tommy"),
    ),
    *(("timothy", "tim", "timmy"), ("tobias", "toby"), ("tomasz", "tomek"), ("valerie", "val")),
    *(("vanessa", "nessa"), ("victoria", "vicky", "tori"), ("vincent", "vince", "vinny")),
    *(("walter", "walt", "wally"), ("william", "bill", "will", "billy", "liam", "willy")),
    *(
        ("xiomara", "xio"),
        ("yevgeny", "zhenya"),
        ("zachary", "zach", "zack"),
        ("aleksandra", "ola"),
    ),
)

# Company endings that people leave out.
LEGAL_FORMS = frozenset(
    {
        *("inc", "incorporated", "llc", "llp", "ltd", "limited", "gmbh", "corp", "corporation"),
        *("co", "company", "plc", "ag", "sa", "srl", "bv", "nv", "oy", "ab", "pty", "pbc", "lp"),
    }
)
