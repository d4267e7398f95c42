"""Small changes to bytes and to JSON values, from a seed; a change is data, so that a failing try can be made smaller."""

import copy
import json

INTERESTING = (0, 1, 0x7F, 0x80, 0xFF)
WORDS = (
    b"nan",
    b"inf",
    b"-1",
    b"1e400",
    b"../..",
    b"/vsicurl/http://127.0.0.1:9/x",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"<",
    b"{}",
    b"]]>",
)
VALUES = (
    None, True, False, 0, -1, 1.5, 1e308, 10**400, -(10**4200), "", "/", "..", "a" * 5000, "a\0b", "\ud800", "nan", [], {}, [[]], [None], [1e308],
    {"path": 3}, {"a": {"b": {}}}, ["a"] * 1000, "NDVI" * 50, "2020-13-45", "bits:99999999999", "1-999999999999", "P9999Y",
)  # fmt: skip


def patches(generator, length):
    """Some changes to a number of bytes: each a kind, a place and a value."""
    made = []
    for _ in range(generator.choice((1, 1, 1, 2, 4, 16))):
        place = generator.randrange(max(1, length))
        kind = generator.choice(("flip", "flip", "byte", "byte", "word", "cut", "drop", "repeat", "zeros"))
        value = {
            "flip": lambda: generator.randrange(8),
            "byte": lambda: generator.choice(INTERESTING),
            "word": lambda: generator.choice(WORDS),
            "cut": lambda: 0,
        }.get(kind, lambda: generator.choice((1, 2, 4, 8, 64, 512)))()
        made.append((kind, place, value))
    return made


def apply(content, changes):
    """Changed bytes."""
    data = bytearray(content)
    for kind, wanted, value in changes:
        place = min(wanted, max(0, len(data) - 1))
        if not data:
            break
        if kind == "flip":
            data[place] ^= 1 << value
        elif kind == "byte":
            data[place] = value
        elif kind == "word":
            data[place : place + len(value)] = value
        elif kind == "cut":
            del data[place:]
        elif kind == "drop":
            del data[place : place + value]
        elif kind == "repeat":
            data[place:place] = data[place : place + value]
        else:
            data[place : place + value] = bytes(len(data[place : place + value]))
    return bytes(data)


def smaller(changes, fails):
    """Fewer of the changes with which something still fails."""
    number = 0
    while number < len(changes) and len(changes) > 1:
        fewer = changes[:number] + changes[number + 1 :]
        if fails(fewer):
            changes = fewer
        else:
            number += 1
    return changes


def changed_values(generator, values, keys):
    """A JSON object in which some values are others, anywhere in it."""
    changed = copy.deepcopy(values)
    for _ in range(generator.choice((1, 1, 2, 3))):
        holder, key = changed, generator.choice(list(keys))
        while (
            isinstance(holder.get(key) if isinstance(holder, dict) else holder[key], (dict, list))
            and generator.random() < 0.7
        ):
            inner = holder[key]
            if not inner:
                break
            holder, key = inner, generator.choice(list(inner) if isinstance(inner, dict) else range(len(inner)))
        holder[key] = copy.deepcopy(generator.choice(VALUES))
    return changed


def as_json(values):
    """A value as JSON text; halves of characters stay escaped."""
    return json.dumps(values)
