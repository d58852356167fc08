"""What pages may use between double braces: the policy, and the package's words for numbers and values."""

from dataclasses import asdict
from typing import Any

from followup.catalogue import labels, wording
from followup.policy import Policy

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
    """Called by mkdocs-macros: give pages `policy`, complete and checked, and the filters."""
    policy = Policy.from_mapping(dict(env.conf["extra"].get("policy", {})), where="extra.policy")
    env.variables["policy"] = asdict(policy)
    env.variables["labels"] = labels
    for function in _FILTERS:
        env.filter(function)
