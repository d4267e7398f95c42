from xml.etree import ElementTree

from model.raster.styles import MAGMA, VIRIDIS, category_names, class_style, ramp_style

LABELS, COLOURS = ("Soy & <corn>", 'the "rest"'), ("#d68910", "#000000")


def test_class_style_names_and_colours_every_code():
    entries = ElementTree.fromstring(class_style(LABELS, COLOURS, (1, 2))).findall(".//paletteEntry")
    assert [(e.get("value"), e.get("label"), e.get("color")) for e in entries] == [
        ("1", "Soy & <corn>", "#d68910"), ("2", 'the "rest"', "#000000"),
    ]  # fmt: skip


def test_legend_has_blanks_where_labels_have_underscores():
    (entry,) = ElementTree.fromstring(class_style(["Soy_Corn"], ["#d68910"], (1,))).findall(".//paletteEntry")
    assert entry.get("label") == "Soy Corn"


def test_more_classes_than_colours_that_are_told_apart_have_their_codes_in_the_legend():
    labels = [f"Class_{number}" for number in range(13)]
    for count, expected in ((12, "Class 0"), (13, "7 Class 0")):
        codes = range(7, 7 + count)
        entries = ElementTree.fromstring(class_style(labels[:count], ["#000000"] * count, codes)).findall(
            ".//paletteEntry"
        )
        assert entries[0].get("label") == expected
    plain = ElementTree.fromstring(class_style(labels, ["#000000"] * 13, range(7, 20), numbered=False))
    assert plain.findall(".//paletteEntry")[0].get("label") == "Class 0"


def test_legend_is_in_the_order_of_the_codes():
    entries = ElementTree.fromstring(class_style(LABELS, COLOURS, (300, 7))).findall(".//paletteEntry")
    assert [(e.get("value"), e.get("color")) for e in entries] == [("7", "#000000"), ("300", "#d68910")]


def test_ramp_runs_from_zero_to_one():
    for ramp in (VIRIDIS, MAGMA):
        items = ElementTree.fromstring(ramp_style(ramp)).findall(".//item")
        assert [item.get("color") for item in items] == list(ramp)
        assert (items[0].get("value"), items[-1].get("value")) == ("0", "1")


def test_categories_start_at_code_zero():
    names = [e.text for e in ElementTree.fromstring(category_names(LABELS, (1, 2))).findall(".//Category")]
    assert names == [None, *LABELS]


def test_categories_of_codes_without_a_class_are_empty():
    names = [e.text for e in ElementTree.fromstring(category_names(LABELS, (4, 2))).findall(".//Category")]
    assert names == [None, None, LABELS[1], None, LABELS[0]]
