"""How long each page of a built site is, and how hard to read: python -m pipeline.readability [SITE].

Words are those of the text that is there without JavaScript, code and navigation left out. The grade is
Flesch and Kincaid's (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59, syllables counted as
groups of vowels. It says how long the sentences and words are, not whether they are good.
"""

import re
import sys
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from pipeline.project import SITE

# A minute of reading, for an adult, silently; Brysbaert 2019 found 238 on average.
_WORDS_A_MINUTE = 220
_BLOCKS = {"p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "blockquote", "summary"}
_LEFT_OUT = {"script", "style", "template", "svg", "code", "pre", "nav", "noscript"}
_VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr"}
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*")
_SENTENCE = re.compile(r"[.?!:](?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?<![aeiouyl])e$|(?<![aeiouytd])ed$|(?<![aeiouycghsxz])es$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What a page asks of its reader."""

    words: int
    sentences: int
    syllables: int

    @property
    def minutes(self) -> float:
        """Minutes of reading, exercises left out."""
        return self.words / _WORDS_A_MINUTE

    @property
    def grade(self) -> float:
        """The school grade (US) that the text is for."""
        if not self.words:
            return 0.0
        in_sentence = self.words / max(self.sentences, 1)
        return 0.39 * in_sentence + 11.8 * self.syllables / self.words - 15.59


def reading_of(blocks: list[str]) -> Reading:
    """Return what blocks of text ask of a reader; a block without a full stop is a sentence of its own."""
    words = [word for block in blocks for word in _WORD.findall(block)]
    sentences = sum(max(1, len(_SENTENCE.findall(block))) for block in blocks)
    return Reading(len(words), sentences, sum(map(_syllables, words)))


def blocks_of(html: str) -> list[str]:
    """Return the blocks of text in a page's article."""
    parser = _Article()
    parser.feed(html)
    parser.close()
    return [" ".join(block.split()) for block in parser.blocks if block.strip()]


def _syllables(word: str) -> int:
    lower = word.lower()
    count = len(_VOWELS.findall(lower)) - len(_SILENT.findall(lower))
    return max(1, count)


class _Article(HTMLParser):
    """Collects the blocks of text of the first article."""

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[str] = []
        self._open: list[tuple[str, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        given = dict(attrs)
        is_out = tag in _LEFT_OUT or "hidden" in given or "data-search-exclude" in given
        self._open.append((tag, is_out or given.get("class") == "headerlink"))
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        while any(name == tag for name, _ in self._open):
            if self._open.pop()[0] == tag:
                break
        if tag in _BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        is_in = any(name == "article" for name, _ in self._open)
        if is_in and self.blocks and not any(is_out for _, is_out in self._open):
            self.blocks[-1] += data


def main() -> int:
    """Print a line for each page: words, minutes, grade."""
    site = Path(sys.argv[1]) if len(sys.argv) > 1 else SITE
    print(f"{'page':34} {'words':>6} {'minutes':>8} {'grade':>6}")
    for file in sorted(site.rglob("index.html")):
        name = file.parent.relative_to(site).as_posix()
        read = reading_of(blocks_of(file.read_text("utf-8")))
        print(f"{name:34} {read.words:>6} {read.minutes:>8.1f} {read.grade:>6.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
