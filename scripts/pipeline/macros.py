"""What pages may use between double braces: the policy, words for numbers, and parts that Python answers."""

from dataclasses import asdict
from typing import Any

from followup.catalogue import labels, wording
from followup.policy import Policy
from pipeline import practice

_FILTERS = (
    wording.period,
    wording.within,
    wording.in_words,
    wording.counted,
    wording.times,
    wording.listed,
    wording.capitalized,
)


def define_env(env: Any) -> None:
    """Called by mkdocs-macros: give pages `policy`, complete and checked, the filters and the macros."""
    policy = Policy.from_mapping(dict(env.conf["extra"].get("policy", {})), where="extra.policy")
    env.variables["policy"] = asdict(policy)
    env.variables["labels"] = labels
    for function in _FILTERS:
        env.filter(function)

    def practice_part(screen: str) -> str:
        return practice.part(screen, policy, root=_root_from(env.page))

    env.macro(practice_part, "practice")


def _root_from(page: Any) -> str:
    """Return the way from a page to the root of the site."""
    return "../" * str(page.url).strip("/").count("/") + ("../" if page.url.strip("/") else "./")
