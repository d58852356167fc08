"""The rows of the table by name, in the order of the budgets; those after "edit" are reported only."""

from collections.abc import Callable, Iterator

from pipeline.bench import edits, guide, schedules, visits
from pipeline.bench.bench import Bench
from pipeline.bench.table import Line

ROWS: dict[str, Callable[[Bench], Iterator[Line]]] = {
    "first-visit": visits.first_visit,
    "later-visit": visits.later_visit,
    "bytes": visits.first_bytes,
    "saved-plan": visits.saved_plan,
    "guide-pages": guide.guide_pages,
    "schedule": schedules.schedules,
    "edit": edits.edit,
    "edit-plain": edits.edit_plain,
    "edit-today": edits.edit_today,
    "slow-cpu": visits.slow_cpu,
    "slow-network": visits.slow_network,
}
