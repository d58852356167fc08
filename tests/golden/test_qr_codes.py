"""The code on the page is read back by another program, from the very path that is drawn there."""

import re
from datetime import date

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from followup.document import to_text
from followup.exchange.travel.codes import QUIET_ZONE, code_of
from followup.exchange.travel.packing import unpacked
from followup.sample import sample_plan
from unit.visitor import Visitor

# Pixels of a module, as on a wide screen, and as the largest code has on a narrow phone's, at two for each.
SCALES = (8, 5)
_SVG = re.compile(r'<svg class="fu-qr" viewBox="0 0 (\d+) (\d+)"(.*?)</svg>', re.DOTALL)
_PATH = re.compile(r'<path stroke="#000" d="([^"]*)"')
_LINE = re.compile(r"M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)*)")
_MOVE = re.compile(r"([hm])(\d+)")


def drawn(size: int, path: str, scale: int) -> Image.Image:
    """Return the image of a path; anything but lines and moves to the right is a mistake."""
    image = Image.new("L", (size * scale, size * scale), 255)
    draw = ImageDraw.Draw(image)
    assert _LINE.sub("", path) == ""
    for line in _LINE.finditer(path):
        x, y = int(line[1]), int(line[2])
        for kind, width in _MOVE.findall(line[3]):
            if kind == "h":
                corner = ((x + int(width)) * scale - 1, (y + 1) * scale - 1)
                draw.rectangle(((x * scale, y * scale), corner), fill=0)
            x += int(width)
    return image


def read(image: Image.Image) -> str:
    """Return what the only code of an image says."""
    (found,) = zxingcpp.read_barcodes(image)
    assert found.format == zxingcpp.BarcodeFormat.QRCode
    return str(found.text)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("seed", range(6))
def test_the_code_of_the_page_is_read_back(seed: int, scale: int) -> None:
    """It says the link, and the link holds the plan."""
    plan = sample_plan(
        opportunities=1, seed=seed, today=date(2026, 11, 2), rounds=1 + seed % 3, people=2
    )
    visitor = Visitor(stored=to_text(plan))
    html = visitor.show("/device").html
    found = _SVG.search(html)
    assert found
    width, height, inside = found.groups()
    assert width == height
    (path,) = _PATH.findall(inside)
    text = read(drawn(int(width), path, scale))
    assert f'value="{text}"' in html
    assert unpacked(text.partition("?plan=")[2]) == plan


@pytest.mark.parametrize("length", [1, 40, 200, 500, 800, 1_000, 1_200, 1_270])
def test_codes_of_every_size_are_read_back(length: int) -> None:
    """Up to the largest, with its quiet zone white all around."""
    text = "".join("abcdefghijk-_XYZ0123"[7 * n * n % 20] for n in range(length))
    code = code_of(text)
    assert code
    image = drawn(code.size, code.path, 3)
    assert read(image) == text
    inner = image.point(lambda value: 255 - value).getbbox()
    edge, far = 3 * QUIET_ZONE, 3 * (code.size - QUIET_ZONE)
    assert inner == (edge, edge, far, far)
