"""What constplan_gdb.py and constplan_lldb.py share: the names of types and the texts of values."""

import re

# The inline namespace of the library's version, which debuggers may leave out.
_VERSION = r"(?:v\d+_\d+_\d+::)?"
_LIBRARY_TYPE = re.compile("^constplan::" + _VERSION + r"(\w+)(?:<.*>)?$")
_POWERS = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))


def class_name(type_name):
    """The name of a class of the library without namespaces and arguments: "optional" for
    constplan::v0_2_0::optional<int>. None for every other type."""
    match = _LIBRARY_TYPE.match(type_name or "")
    return match.group(1) if match else None


def last_name(qualified_name):
    """The name without namespaces."""
    return qualified_name.rpartition("::")[2]


def is_id(text, enumerator):
    """Whether this text is the id of the row with this enumerator, which is the id with _ in place of every - and /, and
    with _ after a keyword. Rejects what a debugger reads from an array that the linker has removed."""
    return re.sub("[-/]", "_", text) in (enumerator, enumerator[:-1])


def column_name(key_name, column):
    """The name of the array `column` of a table, by the name of the enumeration of its ids: the id_text of
    constplan::guangdong::v0_2_0::city_id is constplan::guangdong::v0_2_0::detail::cities::id_text."""
    space, _, key = key_name.rpartition("::")
    row = key[: -len("_id")]
    table = row[:-1] + "ies" if row.endswith("y") else row + "s"
    return "%s::detail::%s::%s" % (space, table, column)


def place_of_text(number, offsets_in_a_chunk):
    """The chunk that contains text `number`, and the text's place in it. A chunk has two more offsets than texts: the
    first, and the zero that ends a literal."""
    return divmod(number, offsets_in_a_chunk - 2)


def bytes_of(number, size, order):
    """The number in memory. One that does not fit, from memory that was never initialised, loses its upper bytes."""
    return (number & ((1 << 8 * size) - 1)).to_bytes(size, order)


def quantity_text(amount, unit):
    """500000000000 yuan (500 billion), 71000 part_per_million (7.1%). The text in parentheses is exact."""
    text = "%d %s" % (amount, unit)
    if unit == "part_per_million":
        return "%s (%s%%)" % (text, _decimal(amount, 10000))
    for power, word in _POWERS:
        if abs(amount) >= power:
            number = _decimal(amount, power)
            is_short = len(number.partition(".")[2]) <= 3
            return "%s (%s %s)" % (text, number, word) if is_short else text
    return text


def _decimal(amount, power):
    whole, fraction = divmod(abs(amount), power)
    digits = str(power + fraction)[1:].rstrip("0")
    return ("-" if amount < 0 else "") + str(whole) + ("." + digits if digits else "")


def date_text(yyyymmdd):
    return "%04d-%02d-%02d" % (yyyymmdd // 10000, yyyymmdd // 100 % 100, yyyymmdd % 100)


def rows_text(kind, row, size):
    """relation<target> of 17 rows"""
    return "%s<%s> of %d row%s" % (kind, last_name(row), size, "" if size == 1 else "s")
