"""The policy in an author's sentences: `{update_after_days}` becomes "two weeks"."""

from typing import Any

from followup.catalogue.reasons import BUSINESS_DAY
from followup.catalogue.wording import counted, period, within
from followup.policy import Policy


def policy_words(policy: Policy) -> dict[str, str]:
    """Return what stands for each value of the policy, by its placeholder."""
    words = {
        "thank_you_within_days": within(policy.thank_you_within_days),
        "update_after_days": period(policy.update_after_days),
        "call_window_days": counted(policy.call_window_days, BUSINESS_DAY),
        "update_budget": counted(policy.update_budget, "call"),
        "answer_wait_days": counted(policy.answer_wait_days, BUSINESS_DAY),
    }
    return {f"{{{name}}}": text for name, text in words.items()}


def worded(raw: Any, words: dict[str, str]) -> Any:
    """Return plain data with the words in place of the placeholders, in every text of it."""
    if isinstance(raw, str):
        for placeholder, text in words.items():
            raw = raw.replace(placeholder, text)
        return raw
    if isinstance(raw, list):
        return [worded(each, words) for each in raw]
    if isinstance(raw, dict):
        return {key: worded(value, words) for key, value in raw.items()}
    return raw
