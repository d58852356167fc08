"""The command line, on the same engine as the page (docs/about/rulebook.md, "The command line").

    python -m followup schedule PLAN.json --today 2026-12-01 [--policy POLICY.json]
    python -m followup sample --opportunities 500 --seed 1 --today 2026-11-23 [--rounds 3 --people 4]
    python -m followup ics PLAN.json --today 2026-12-01 [--opportunity ID] [--record NEW.json] [--output FILE]
    python -m followup csv opportunities|follow-ups|log PLAN.json --today 2026-12-01 [--from DAY --to DAY]
    python -m followup vcard PLAN.json [--opportunity ID] [--output FILE]
    python -m followup link PLAN.json --site https://example.org/camp/ [--opportunity ID]
    python -m followup backup PLAN.json [--passphrase-file FILE] [--output FILE]
    python -m followup import PLAN.json FILE [--replace | --take file] [--passphrase-file FILE]

In the place of a file that is read, - is the standard input; --output - is the standard output.
Exit status: 0, or 2 with one line on standard error when an argument or a document is wrong, when no row
of a table can be taken, or when what is printed reaches nobody.
"""

import sys
from collections.abc import Sequence

from followup.arguments import parsed_arguments
from followup.commands.output import print_out
from followup.commands.table import command_named
from followup.errors import FollowUpError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    options = parsed_arguments(arguments)
    try:
        if printed := command_named(options.command).run(options):
            print_out(printed)
    except (FollowUpError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
