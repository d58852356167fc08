"""Short forms: of given names, and of roles."""

from followup.catalogue.letters.word_set import word_set

# On each line one name and what people make of it.
_GIVEN_NAMES = """
abigail abby gail
alexander alexandra alex al sasha xander
alfred alfredo fred al
amanda mandy
andrew andy drew
anthony antonio tony ant
barbara barb babs
beatrice bea
benjamin ben benji benny
bernard bernie
bradley brad
catherine katherine kathryn cathy kathy kate katie kat cat
charles charlie chuck chaz
christina christine chris tina chrissy
christopher chris kit topher
cynthia cindy
daniel dan danny
danielle dani
david dave davey
deborah debra deb debbie
dennis denny
dmitri dmitry dima
donald don donny
dorothy dot dottie
edward ed eddie ted ned
eleanor ellie nell
elizabeth elisabeth liz lizzie beth betty eliza lisa betsy
francis frank fran
frances fran frankie
francisco paco pancho
frederick fred freddie
gabriel gabe
gerald gerry jerry
gregory greg
guadalupe lupe
henry hank harry
harold hal harry
ignacio nacho
isabella isabel bella izzy
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jasmine jas
jeffrey jeff
jennifer jen jenny jenn
jessica jess jessie
john johnny jack jon
jonathan jon john jonny
joseph joe joey jo
josé jose pepe
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence larry laurie
leonard leo len lenny
louis luis lou louie
margaret maggie meg peggy marge rita
martin marty
matthew matt
megan meg
melissa mel lissa
michael mike mick mikey
mohammed muhammad mohamed mo
nancy nan
natalie nat
nathaniel nathan nate nat
nicholas nick nico
nicole nicky niki
olivia liv
oluwaseun seun
pamela pam
patricia pat patty tricia trish
patrick pat paddy rick
peter pete
philip phillip phil
rachel rach
raymond ray
rebecca becca becky
richard rick rich dick ricky richie
robert bob rob bobby robbie bert
roberto beto
ronald ron
samantha sam sammy
samuel sam sammy
sandra sandy sandie
sarah sara sally
sophie sophia sofia
stephanie steph stevie
stephen steven steve stevie
susan suzanne sue suzie susie
theodore ted theo teddy
theresa teresa terry tess
thomas tom tommy
timothy tim timmy
tobias toby
tomasz tomek
valerie val
vanessa nessa
victoria vicky tori
vincent vince vinny
walter walt wally
william bill will billy liam willy
xiomara xio
yevgeny zhenya
zachary zach zack
aleksandra ola
"""
GIVEN_NAMES = tuple(map(word_set, _GIVEN_NAMES.strip().splitlines()))

ROLES = {
    "vp": "vice president",
    "svp": "senior vice president",
    "evp": "executive vice president",
    "sr": "senior",
    "jr": "junior",
    "mgr": "manager",
    "dir": "director",
    "asst": "assistant",
    "rn": "registered nurse",
    "lpn": "licensed practical nurse",
    "cfo": "chief financial officer",
    "coo": "chief operating officer",
    "cto": "chief technology officer",
    "eng": "engineer",
    "ceo": "chief executive officer",
    "cio": "chief information officer",
    "pm": "project manager",
    "hr": "human resources",
    "dev": "developer",
    "ops": "operations",
    "admin": "administrator",
    "cno": "chief nursing officer",
    "cmo": "chief marketing officer",
    "ta": "teaching assistant",
}
