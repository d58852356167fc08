"""What plans have in common, so that a link need not carry it.

Frozen: links that were made with it are read with it for ever. Another dictionary gets another mark in
`packing`, and this one stays. What is most common stands last, where deflate reaches it most cheaply.
"""

_WORDS = (
    "offer_deadline requested acceptance withdrawal access invited rejection invitation "
    "accepted withdrawn rejected closed day_first month_first iso monday sunday saturday "
    "letter social in_person text relay voicemail screening final other group one_on_one video "
    "Director of Operations, Chief Officer, Vice President, Engineering Manager, Recruiter, "
    "Head of Marketing, Product, Finance, Human Resources, Partner, CEO, CFO, COO, VP "
    "@gmail.com .com .org .net .edu example "
)
_SETTINGS = (
    '{"format":"followup-plan","version":2,"settings":{"country":"US","subdivision":"CA",'
    '"name":"","phone":"","date_style":null,"week_starts_on":null},"opportunities":['
)
_REPLY = (
    '{"id":"","date":"2026-12-01","direction":"inbound","channel":"call","purpose":"reply",'
    '"interviewer_id":null,"decision_expected_by":"2026-12-01","note":""},'
)
_OPPORTUNITY = (
    '{"id":"","company":"","role":"","stage":"active","decision_expected_by":null,'
    '"preferred_channel":"email","archived":true,"interviews":[]},'
    '{"id":"","company":"","role":"","stage":"offer","decision_expected_by":"2026-12-01",'
    '"preferred_channel":"call","archived":false,"interviews":['
)
_INTERVIEW = (
    '{"id":"","date":"2026-11-02","time":"10:00","round":"second","format":"phone","cancelled":true,'
    '"interviewers":[]},{"id":"","date":"2026-10-01","time":null,"round":"first","format":"panel",'
    '"cancelled":false,"interviewers":['
)
_PERSON = (
    '{"id":"","name":"","title":"","email":"","phone":"","talking_points":"","waived":true},'
    '{"id":"","name":"","title":"","email":"","phone":"","talking_points":"","waived":false}]}],'
)
_TOUCHPOINT = (
    '"touchpoints":[{"id":"","date":"2026-11-03","direction":"outbound","channel":"email",'
    '"purpose":"update","interviewer_id":null,"decision_expected_by":null,"note":""},'
    '{"id":"","date":"2026-11-03","direction":"outbound","channel":"email","purpose":"thank_you",'
    '"interviewer_id":"","decision_expected_by":null,"note":""}]},'
)
_END = '"touchpoints":[]}]}'

DICTIONARY = "".join(
    (_WORDS, _SETTINGS, _REPLY, _OPPORTUNITY, _INTERVIEW, _PERSON, _TOUCHPOINT, _END)
).encode("ascii")
