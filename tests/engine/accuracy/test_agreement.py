import io

import pytest

from model.accuracy.agreement import agreement_table, measure_agreement
from model.commands.registry import run_command
from model.runtime.errors import JobError
from model.runtime.feedback import Feedback

ANA = ["Forest"] * 20 + ["Forest"] * 5 + ["Pasture"] * 10 + ["Pasture"] * 15
BEA = ["Forest"] * 20 + ["Pasture"] * 5 + ["Forest"] * 10 + ["Pasture"] * 15


def test_kappa_and_class_agreement_by_hand():
    (pair,) = measure_agreement({"Ana": ANA, "Bea": BEA}).pairs
    assert pair.agreement == pytest.approx(0.7)
    assert pair.kappa == pytest.approx(0.4)  # by chance 0.5
    forest, pasture = pair.classes
    assert (forest.first, forest.second, forest.both) == (25, 30, 20)
    assert forest.agreement == pytest.approx(40 / 55)
    assert pasture.agreement == pytest.approx(30 / 45)


def test_places_without_a_class_do_not_count_and_disagreements_are_named():
    labels = {"Ana": ["a", "a", "b", ""], "Bea": ["a", "b", "", ""], "Cid": ["a", "a", "b", "a"]}
    found = measure_agreement(labels)
    assert found.disagreements == (1,)
    assert found.places == 3
    assert found.agreement == pytest.approx(2 / 3)
    assert [(pair.first, pair.second, pair.places) for pair in found.pairs] == [
        ("Ana", "Bea", 2),
        ("Ana", "Cid", 3),
        ("Bea", "Cid", 2),
    ]
    assert found.kappa == pytest.approx(sum(pair.kappa for pair in found.pairs) / 3)
    assert len(agreement_table(found)) == 1 + 3 * 2 + sum(len(pair.classes) for pair in found.pairs)


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ({"Ana": ["a"]}, "one interpreter"),
        ({"Ana": ["a"], "Bea": ["a", "b"]}, "differ in length"),
        ({"Ana": ["a", ""], "Bea": ["", "b"]}, "no place"),
        ({"Ana": "aa", "Bea": ["a", "b"]}, "list of texts"),
    ],
)
def test_what_cannot_be_compared_is_refused(labels, words):
    with pytest.raises(JobError, match=words):
        run_command("agreement", {"interpreters": labels}, Feedback(io.StringIO()))
