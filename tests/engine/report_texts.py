"""Texts of a report that stay in English in another language."""

import re
from html.parser import HTMLParser

from model.reports import language


class Texts(HTMLParser):
    """The texts of a page, without its style and its figures' paths."""

    def __init__(self, page):
        super().__init__()
        self.found, self._inside = [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        if tag not in {"meta", "br", "img", "link"}:
            self._inside.append(tag)

    def handle_endtag(self, tag):
        while self._inside and self._inside.pop() != tag:
            pass

    def handle_data(self, text):
        if text.strip() and not {"style", "pre", "defs", "metadata"} & set(self._inside):
            self.found.append(text.strip())


class Marks(dict):
    """Translations that put every text into guillemets."""

    def get(self, template, default=None):
        return f"«{template}»"


def mark_translated(monkeypatch):
    """Have reports written in a language in which every text stands in guillemets."""
    monkeypatch.setenv(language.VARIABLE, "xx")
    monkeypatch.setattr(language, "_translations", lambda name: Marks(a="b") if name == "xx" else {})


def left_in_english(page, *data):
    """Words of a page that are in no translated text and belong to no data."""
    known = {word.casefold() for text in data for word in re.findall(r"[^\W\d_]{3,}", str(text))}
    found = []
    for text in Texts(page).found:
        left = text
        while re.search(r"«[^«»]*»", left):  # texts may hold texts
            left = re.sub(r"«[^«»]*»", " ", left)
        found.extend(word for word in re.findall(r"[^\W\d_]{3,}", left) if word.casefold() not in known)
    return found
