"""Build the site: the policy's check, the runtime, MkDocs, and the finish that makes the output whole.

All of it happens in a folder beside the wanted one and takes its place only when every check has passed,
so a failed build leaves the last good site as it was.
"""

import argparse
import fcntl
import logging
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from followup.errors import PolicyError
from followup.policy import Policy
from pipeline import check, content_policy, offline, pages, runtime, scripts, webmanifest
from pipeline.exercises import table as exercises
from pipeline.project import CONFIG, SITE, BuildError, settings


def main() -> int:
    """Build as the command line says; a mistake ends it with what is wrong and what to do."""
    parser = argparse.ArgumentParser(prog="scripts/build", description=__doc__.partition("\n")[0])
    parser.add_argument("--config", type=Path, default=CONFIG, help="another mkdocs.yml")
    parser.add_argument("--out", type=Path, default=SITE, help="another folder for the site")
    parser.add_argument(
        "--not-offline", action="store_true", help="browsers are to keep no page, as while editing"
    )
    given = parser.parse_args()
    try:
        with _alone(given.out.resolve()) as out:
            build(given.config.resolve(), out, is_kept=not given.not_offline)
    except BuildError as error:
        print("\n".join(f"build: {line}" for line in str(error).splitlines()), file=sys.stderr)
        return error.code
    return 0


@contextmanager
def _alone(out: Path) -> Iterator[Path]:
    """Let builds beside each other come one after the other: they would share the folders they make."""
    out.parent.mkdir(parents=True, exist_ok=True)
    folder = os.open(out.parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield out
    finally:
        os.close(folder)


def build(config: Path, out: Path, *, is_kept: bool = True) -> None:
    """Build the site that `config` describes into `out`, for browsers to keep or not. Raises BuildError."""
    site_url = _checked(config)
    exercises.write(config)
    fresh = out.with_name(f"{out.name}.new")
    try:
        _mkdocs(config, fresh, site_url)
        scripts.write(fresh, runtime.write(fresh))
        scripts.rename_in(pages.read(fresh), fresh)
        webmanifest.write(fresh, settings(config), site_url)
        built = pages.read(fresh)
        content_policy.write(built)
        check.check(fresh, built, site_url)
        offline.write(fresh, is_kept=is_kept)
        _swap(fresh, out)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _checked(config: Path) -> str:
    """Return the site's address, once the configuration says one and has a policy we can follow."""
    said = settings(config)
    try:
        Policy.from_mapping((said.get("extra") or {}).get("policy", {}), where="extra.policy")
    except PolicyError as error:
        msg = f"{config.name}: {error}"
        raise BuildError(msg, code=2) from error
    site_url = str(said.get("site_url") or "")
    if not site_url.startswith(("http://", "https://")):
        msg = f"{config.name}: site_url: expected an address as https://name.example/path/, got {site_url!r}"
        raise BuildError(msg, code=2)
    return site_url.rstrip("/") + "/"


def _mkdocs(config: Path, fresh: Path, site_url: str) -> None:
    """Run MkDocs on `config` as if it stood in the project's folder, where its paths lead."""
    told = logging.StreamHandler()
    told.setFormatter(_OneLine("build: %(levelname)s: %(message)s"))
    logging.basicConfig(level=logging.WARNING, handlers=[told])
    try:
        with config.open("rb") as file:
            loaded = load_config(
                file,
                config_file_path=str(CONFIG),
                strict=True,
                site_dir=str(fresh),
                site_url=site_url,
            )
        loaded.extra["colors"] = webmanifest.colors(Path(loaded.docs_dir))
        loaded.plugins.on_startup(command="build", dirty=False)
        mkdocs_build(loaded)
    except (MkDocsException, SystemExit) as error:
        msg = "MkDocs stopped; the lines above name the page and the mistake"
        raise BuildError(msg) from error


class _OneLine(logging.Formatter):
    """What went wrong on which page, without the traceback that the macros plugin puts behind it."""

    def format(self, record: logging.LogRecord) -> str:
        return " ".join(super().format(record).partition("\n```")[0].split())


def _swap(fresh: Path, out: Path) -> None:
    old = out.with_name(f"{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    fresh.rename(out)
    shutil.rmtree(old, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
