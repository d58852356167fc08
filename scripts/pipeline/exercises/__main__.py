"""Check the exercises and write the table: the set-up's part of what every build does."""

import sys

from pipeline.exercises.table import write
from pipeline.project import CONFIG, BuildError


def main() -> int:
    """Write the table; mistakes end it with one line each."""
    try:
        write(CONFIG)
    except BuildError as error:
        print("\n".join(f"setup: {line}" for line in str(error).splitlines()), file=sys.stderr)
        return error.code
    return 0


if __name__ == "__main__":
    sys.exit(main())
