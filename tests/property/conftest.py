"""Hypothesis profiles. The ordinary one repeats itself; the deep one looks for what it missed.

The ordinary run is derandomized: it is part of every change's check, and a check must be red because
of the change and not because of the day. `FOLLOWUP_PROPERTY=deep` draws anew each time, and twenty
times as often. No deadline in either: machines are noisy and no test fails on time.
"""

import os

from hypothesis import HealthCheck, settings

SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "ordinary",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=120,
    suppress_health_check=SLOW_IS_FINE,
)
settings.register_profile(
    "deep", deadline=None, max_examples=5000, suppress_health_check=SLOW_IS_FINE
)
settings.load_profile(os.environ.get("FOLLOWUP_PROPERTY", "ordinary"))
