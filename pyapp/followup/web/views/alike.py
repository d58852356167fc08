"""Files that seem to be one job twice: the same company, and the same role or one without a role.

Two jobs with roles of their own are never taken for one, so naming the role is what tells them apart.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from followup.job_keys import company_key, role_key
from followup.model import Opportunity
from followup.remembered import Remembered

type Key = tuple[str, str]
type Pair = tuple[Opportunity, Opportunity]


def at_company(opportunities: Sequence[Opportunity], company: str, role: str) -> list[Opportunity]:
    """Return the files at this company, those with this role first."""
    own, own_role = company_key(company), role_key(role)
    keys = _keys.all(opportunities, None)
    pairs = zip(opportunities, keys, strict=True)
    found = [(key[1] != own_role, each) for each, key in pairs if own and key[0] == own]
    return [each for _, each in sorted(found, key=lambda pair: pair[0])]


def alike(opportunities: Sequence[Opportunity]) -> Iterator[Pair]:
    """Yield the pairs that seem to be one job; of three alike, each with the next."""
    by_company: defaultdict[str, list[tuple[str, Opportunity]]] = defaultdict(list)
    keys = _keys.all(opportunities, None)
    for each, (company, role) in zip(opportunities, keys, strict=True):
        if company:
            by_company[company].append((role, each))
    for files in by_company.values():
        if len(files) > 1:
            yield from _pairs(files)


def _pairs(files: Sequence[tuple[str, Opportunity]]) -> Iterator[Pair]:
    by_role: defaultdict[str, list[Opportunity]] = defaultdict(list)
    for role, each in files:
        by_role[role].append(each)
    for same in by_role.values():
        yield from pairwise(same)
    named = next((same[0] for role, same in by_role.items() if role), None)
    if named:
        yield from ((named, each) for each in by_role.get("", [])[:1])


def _key(opportunity: Opportunity, _: None) -> Key:
    return company_key(opportunity.company), role_key(opportunity.role)


_keys = Remembered(_key)
