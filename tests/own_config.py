"""The site's configuration with numbers of a test's own: a copy of the site may have others than we ship."""

import json
from dataclasses import asdict
from pathlib import Path

from followup.policy import Policy
from pipeline.project import CONFIG


def config_with(folder: Path, **policy: int) -> Path:
    """Write a mkdocs.yml like ours, with the policy that is shipped and these numbers in it."""
    numbers = json.dumps(asdict(Policy(**policy)))
    config = folder / "mkdocs.yml"
    config.write_text(f"INHERIT: {json.dumps(str(CONFIG))}\nextra:\n  policy: {numbers}\n", "utf-8")
    return config
