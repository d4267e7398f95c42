from xml.etree import ElementTree

from model.raster.styles import MAGMA, VIRIDIS, category_names, class_style, ramp_style

LABELS, COLOURS = ("Soy & <corn>", 'the "rest"'), ("#d68910", "#000000")


def test_class_style_names_and_colours_every_code():
    entries = ElementTree.fromstring(class_style(LABELS, COLOURS)).findall(".//paletteEntry")
    assert [(e.get("value"), e.get("label"), e.get("color")) for e in entries] == [
        ("1", "Soy & <corn>", "#d68910"), ("2", 'the "rest"', "#000000"),
    ]  # fmt: skip


def test_ramp_runs_from_zero_to_one():
    for ramp in (VIRIDIS, MAGMA):
        items = ElementTree.fromstring(ramp_style(ramp)).findall(".//item")
        assert [item.get("color") for item in items] == list(ramp)
        assert (items[0].get("value"), items[-1].get("value")) == ("0", "1")


def test_categories_start_at_code_zero():
    names = [e.text for e in ElementTree.fromstring(category_names(LABELS)).findall(".//Category")]
    assert names == [None, *LABELS]
