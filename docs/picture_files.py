"""Files of the pictures: small PNGs, pages of a report side by side, a recorded walk. Needs Pillow, and Chromium for the pages."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from PIL import Image, ImageDraw, ImageFont

gdal.UseExceptions()

COLOURS, PAGE_COLOURS = 256, 128  # of a picture, and of one of pages, which are mostly text
COMMON = 0.7  # of them are kept exactly
PAGE_DPI, PAGE_WIDTH, GAP = 110, 640, 10
GROUND = (138, 148, 142)
WALK_SIZE, WALK_COLOURS, WALK_CAPTION = (934, 600), 96, 34
SECONDS, SECONDS_AT_END = 2.0, 5.0


def save_small(picture: Image.Image, target: Path, count: int = COLOURS) -> None:
    """Write a picture as PNG of a number of colours: the most frequent ones as they are, the others by their nearest."""
    common = round(COMMON * count)
    pixels = np.asarray(picture.convert("RGB"))
    colours, places, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_inverse=True, return_counts=True)
    by_count = np.argsort(-counts, kind="stable")
    palette, others = colours[by_count[:common]], colours[by_count[common:]]
    if len(others):
        near = Image.fromarray(others[np.newaxis]).quantize(count - common, Image.Quantize.MAXCOVERAGE).getpalette()
        palette = np.concatenate([palette, np.reshape(near[: 3 * (count - common)], (-1, 3)).astype(np.uint8)])
    nearest = [np.abs(palette.astype(int) - colour).sum(1).argmin() for colour in colours.astype(int)]
    image = Image.fromarray(np.array(nearest, np.uint8)[places].reshape(pixels.shape[:2]), "P")
    image.putpalette(palette.tobytes())
    image.save(target, optimize=True)


def pages_of(report: Path, first: int) -> list[Image.Image]:
    """Print a report as Chromium does, and return its first pages."""
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        sys.exit("The pictures of reports need Chromium: apt-get install chromium")
    with tempfile.TemporaryDirectory() as private:
        pdf = Path(private) / "report.pdf"
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={private}",
            "--no-pdf-header-footer",
        ]
        subprocess.run([browser, *options, f"--print-to-pdf={pdf}", report.as_uri()], check=True, capture_output=True)
        count = max(1, len(gdal.Open(str(pdf)).GetSubDatasets()))
        return [_page(pdf, number) for number in range(1, min(first, count) + 1)]


def _page(pdf: Path, number: int) -> Image.Image:
    data = gdal.OpenEx(f"PDF:{number}:{pdf}", open_options=[f"DPI={PAGE_DPI}"]).ReadAsArray()
    page = Image.fromarray(data[:3].transpose(1, 2, 0))
    return page.resize((PAGE_WIDTH, round(page.height * PAGE_WIDTH / page.width)), Image.Resampling.LANCZOS)


def side_by_side(pages: Sequence[Image.Image]) -> Image.Image:
    """Pages beside each other on a ground that shows their edges."""
    height = max(page.height for page in pages) + 2 * GAP
    sheet = Image.new("RGB", (len(pages) * (PAGE_WIDTH + GAP) + GAP, height), GROUND)
    for number, page in enumerate(pages):
        sheet.paste(page, (GAP + number * (PAGE_WIDTH + GAP), GAP))
    return sheet


def save_pages(pages: Sequence[Image.Image], target: Path) -> None:
    """Write pages beside each other as a small PNG."""
    save_small(side_by_side(pages), target, PAGE_COLOURS)


def save_walk(frames: Sequence[dict[str, Any]], folder: Path, captions: dict[str, str], target: Path) -> None:
    """Write the frames of a walk as animated GIF, with the mouse and a caption in each.

    Parameters
    ----------
    frames : sequence of dict
        ``picture``, ``step``, ``mouse`` and ``window`` (its size) of each, in pixels, as panel_session.py tells them.
    folder : Path
        Holds the pictures.
    captions : dict of str to str
        By the step.
    target : Path
        The GIF.
    """
    made = [_frame(Image.open(folder / f"{frame['picture']}.png"), frame, captions) for frame in frames]
    together = Image.new("RGB", (WALK_SIZE[0], len(made) * made[0].height))
    for number, image in enumerate(made):
        together.paste(image, (0, number * image.height))
    palette = together.quantize(
        WALK_COLOURS, dither=Image.Dither.NONE
    )  # one for all frames: what rests does not flicker
    small = [image.quantize(palette=palette, dither=Image.Dither.NONE) for image in made]
    times = [round(1000 * SECONDS)] * (len(small) - 1) + [round(1000 * SECONDS_AT_END)]
    small[0].save(target, save_all=True, append_images=small[1:], duration=times, loop=0, optimize=True)


def _frame(screen: Image.Image, frame: dict[str, Any], captions: dict[str, str]) -> Image.Image:
    scale = WALK_SIZE[0] / frame["window"][0]
    screen = screen.convert("RGB").crop((0, 0, round(frame["window"][0]), round(WALK_SIZE[1] / scale)))
    image = Image.new("RGB", (WALK_SIZE[0], WALK_SIZE[1] + WALK_CAPTION), (32, 44, 38))
    image.paste(screen.resize(WALK_SIZE, Image.Resampling.LANCZOS), (0, 0))
    draw = ImageDraw.Draw(image)
    if frame["mouse"]:
        x, y = (round(scale * value) for value in frame["mouse"])
        draw.ellipse((x - 13, y - 13, x + 13, y + 13), outline=(213, 94, 0), width=3)
        arrow = [(0, 0), (0, 16), (4, 12), (7, 18), (10, 17), (7, 11), (12, 11)]
        draw.polygon([(x + dx, y + dy) for dx, dy in arrow], fill="white", outline="black")
    font = ImageFont.truetype("DejaVuSans.ttf", 16)
    draw.text((12, WALK_SIZE[1] + 8), captions[frame["step"]], font=font, fill="white")
    return image
