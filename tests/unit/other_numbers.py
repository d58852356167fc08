"""Policies that a coach could choose: the least, large, and other numbers than the shipped ones."""

LEAST = {
    "thank_you_within_days": 0,
    "update_after_days": 1,
    "call_window_days": 1,
    "update_budget": 1,
    "answer_wait_days": 1,
}
MOST = dict.fromkeys(LEAST, 60)
# Each of them other than as shipped.
OTHER = {
    "thank_you_within_days": 3,
    "update_after_days": 35,
    "call_window_days": 8,
    "update_budget": 4,
    "answer_wait_days": 9,
}
