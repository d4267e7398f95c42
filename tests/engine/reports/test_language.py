"""The language of the reports."""

import json

import pytest

from model.reports import language
from model.reports.language import VARIABLE, say
from model.runtime.messages import Message


def test_a_message_is_said_in_the_language_with_the_messages_in_it(tmp_path, monkeypatch):
    (tmp_path / "eo.json").write_text(
        json.dumps({"{count} {count:date|dates}": "{count} {count:dato|datoj}", "In: {it}": "En: {it}"})
    )
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    language._translations.cache_clear()
    message = Message("In: {it}", it=Message("{count} {count:date|dates}", count=2))
    assert say(message) == "In: 2 dates"
    monkeypatch.setenv(VARIABLE, "eo")
    assert say(message) == "En: 2 datoj"
    assert language.language() == "eo"
    assert say("name") == "name"
    language._translations.cache_clear()


@pytest.mark.parametrize("name", ["../es", "", "de", "es/../../x", "/etc/passwd"])
def test_other_languages_and_paths_give_english(monkeypatch, name):
    monkeypatch.setenv(VARIABLE, name)
    assert language.language() == "en"
    assert say(Message("total")) == "total"
