"""How lldb shows values of constplan. Load it with: command script import /path/to/constplan/debug/constplan_lldb.py

No summary calls a function of the program, so core files work too."""

import sys

import constplan_text as texts
import lldb

_VERSION = r"v[0-9]+_[0-9]+_[0-9]+::"
_MODULE = "constplan_lldb"


def _row_base(value_type):
    """The class constplan::row<Row, Key> that a row class derives from, None for every other type."""
    name = texts.class_name(value_type.GetName())
    if name == "row":
        return value_type
    has_base = value_type.GetNumberOfDirectBaseClasses() > 0
    base = _row_base(value_type.GetDirectBaseClassAtIndex(0).GetType().GetCanonicalType()) if has_base else None
    is_row = base is not None and (
        name == "figure_row" or base.GetTemplateArgumentType(0).GetName() == value_type.GetName()
    )
    return base if is_row else None


def _basic(value_type):
    if value_type.IsReferenceType():
        value_type = value_type.GetDereferencedType()
    return value_type.GetCanonicalType().GetUnqualifiedType()


def _raw(value):
    """The value with the members that the program declares."""
    value = value.GetNonSyntheticValue()
    return value.Dereference() if value.GetType().IsReferenceType() else value


def _number(value):
    """None for a value that the program does not hold."""
    error = lldb.SBError()
    number = value.GetValueAsSigned(error)
    return number if error.Success() else None


def _code(enumerator):
    """The number of an enumerator of an unsigned type, which lldb extends as if it were signed."""
    return enumerator.GetValueAsUnsigned() & ((1 << 8 * enumerator.GetByteSize()) - 1)


def _column(target, key_name, name):
    """The array of a table, None if the program does not contain it."""
    variable = target.FindFirstGlobalVariable(texts.column_name(key_name, name))
    return variable if variable.IsValid() else None


def _element_count(array):
    return array.GetByteSize() // array.GetType().GetCanonicalType().GetArrayElementType().GetByteSize()


def _elements(array, first, count):
    """Unsigned numbers of an array, None if they cannot be read."""
    data = array.GetPointeeData(first, count)
    size = data.GetByteSize() // count
    read = {1: data.GetUnsignedInt8, 2: data.GetUnsignedInt16, 4: data.GetUnsignedInt32}.get(size)
    error = lldb.SBError()
    numbers = [read(error, place * size) for place in range(count)] if read else []
    return numbers if read and error.Success() else None


def _stored_id(target, key_name, number):
    """The id of a row, None if the program does not contain the ids."""
    text, offsets = _column(target, key_name, "id_text"), _column(target, key_name, "id_offsets")
    if text is None or offsets is None:
        return None
    if text.GetType().GetCanonicalType().GetArrayElementType().IsArrayType():
        chunk, number = texts.place_of_text(number, _element_count(offsets.GetChildAtIndex(0)))
        text, offsets = text.GetChildAtIndex(chunk), offsets.GetChildAtIndex(chunk)
    ends = _elements(offsets, number, 2)
    if ends is None or not 0 <= ends[0] < ends[1] <= text.GetByteSize():
        return None
    stored = _elements(text, ends[0], ends[1] - ends[0])
    return None if stored is None else bytes(stored).decode("ascii", "replace")


def _key_text(key):
    if _number(key) is None:
        return "<unavailable>"
    key_name = _basic(key.GetType()).GetName()
    enumerator = key.GetValue() or ""
    if not enumerator.isidentifier():
        return "%s %d, which no row has" % (texts.last_name(key_name), _code(key))
    stored = _stored_id(key.GetTarget(), key_name, _code(key))
    if stored is not None and texts.is_id(stored, enumerator):
        return '"%s"' % stored
    return texts.last_name(key_name) + "::" + enumerator


def _key_of(row):
    """The member key_ of the class row<Row, Key>, which is the first base of the first base and so on."""
    while row.IsValid() and texts.class_name(_basic(row.GetType()).GetName()) != "row":
        row = row.GetChildAtIndex(0)
    return row.GetChildMemberWithName("key_")


def _text_of(value):
    return value.GetSummary() or value.GetValue() or "{...}"


def row_summary(value, _):
    """The row's id; its enumerator if the program does not contain the ids."""
    value = _raw(value)
    if _row_base(_basic(value.GetType())) is None:
        return ""
    return _key_text(_key_of(value))


def optional_summary(value, _):
    """The value, or nullopt."""
    value = _raw(value)
    has_value = _number(value.GetChildMemberWithName("has_value_"))
    if has_value is None:
        return "<unavailable>"
    return _text_of(value.GetChildMemberWithName("value_")) if has_value else "nullopt"


def quantity_summary(value, _):
    """Number and unit."""
    value = _raw(value)
    amount, unit = _number(value.GetChildMemberWithName("amount_")), value.GetChildMemberWithName("unit_")
    if amount is None:
        return "<unavailable>"
    name = unit.GetValue() or ""
    return texts.quantity_text(amount, name if name.isidentifier() else "<unit %d>" % _code(unit))


def date_summary(value, _):
    """2023-12-29"""
    number = _number(_raw(value).GetChildMemberWithName("yyyymmdd_"))
    return "<unavailable>" if number is None else texts.date_text(number)


def fixed_text_summary(value, _):
    """The text."""
    value = _raw(value)
    size = value.GetChildMemberWithName("size_").GetValueAsUnsigned()
    text = _elements(value.GetChildMemberWithName("bytes_"), 0, size) if size else []
    return "<unavailable>" if text is None else '"%s"' % bytes(text).decode("utf-8", "replace")


def _row_type(value):
    return _basic(value.GetType()).GetTemplateArgumentType(0).GetCanonicalType()


def _new_row(value, place, number):
    row_type = _row_type(value)
    order = value.GetTarget().GetByteOrder()
    row = texts.bytes_of(number, row_type.GetByteSize(), "big" if order == lldb.eByteOrderBig else "little")
    # Copied as a number of the debugger's own byte order; of bytes, lldb would keep no copy.
    copied = int.from_bytes(row.ljust(8, b"\0"), sys.byteorder)
    data = lldb.SBData.CreateDataFromUInt64Array(order, value.GetProcess().GetAddressByteSize(), [copied])
    return value.CreateValueFromData("[%d]" % place, data, row_type)


class _Rows:
    """The children of a table or a relation, made when they are asked for."""

    def __init__(self, value, _):
        self._value = value.GetNonSyntheticValue()

    def has_children(self):
        return True

    def get_child_index(self, name):
        return int(name.strip("[]"))

    def get_child_at_index(self, place):
        number = self._number_of_row(place)
        return None if number is None else _new_row(self._value, place, number)


class TableRows(_Rows):
    def update(self):
        return False

    def num_children(self):
        return _table_size(self._value)

    def _number_of_row(self, place):
        return place


class RelationRows(_Rows):
    def update(self):
        raw = _raw(self._value)
        self._list = raw.GetChildMemberWithName("list_")
        self._first = raw.GetChildMemberWithName("first_").GetValueAsUnsigned()
        # lldb shows a null pointer for one that the compiler optimised out. In memory, a null pointer is one.
        is_known = self._list.GetValueAsUnsigned() != 0 or raw.GetLoadAddress() != lldb.LLDB_INVALID_ADDRESS
        self._size = _relation_size(raw) if is_known else 0
        return False

    def num_children(self):
        return self._size

    def _number_of_row(self, place):
        if self._list.GetValueAsUnsigned() == 0:
            return self._first + place
        numbers = _elements(self._list, self._first + place, 1)
        return numbers[0] if numbers else None


def _table_size(value):
    return _row_base(_row_type(value)).GetTemplateArgumentType(1).GetEnumMembers().GetSize()


def _relation_size(raw):
    first, last = raw.GetChildMemberWithName("first_"), raw.GetChildMemberWithName("last_")
    return max(0, last.GetValueAsUnsigned() - first.GetValueAsUnsigned())


def table_summary(value, _):
    """The number of rows."""
    value = _raw(value)
    return texts.rows_text("table", _row_type(value).GetName(), _table_size(value))


def relation_summary(value, _):
    """The number of rows."""
    value = _raw(value)
    return texts.rows_text("relation", _row_type(value).GetName(), _relation_size(value))


def _other_than(word):
    """A regular expression, without lookahead, for every name but `word`."""
    names = [word + "[^<:]+"]
    for length in range(len(word)):
        names.append("%s[^<%s:][^<:]*" % (word[:length], word[length]))
        if length > 0:
            names.append(word[:length])
    return "(" + "|".join(names) + ")"


def _class(name, arguments=""):
    return "^constplan::(%s)?%s%s$" % (_VERSION, name, arguments)


def __lldb_init_module(debugger, _):
    # lldb matches names, not bases. In the versioned namespace of a data set, every type is a row class or ends in _id.
    data_set = "([^<]+::[^<:]+|%s)::%s" % (_other_than("constplan"), _VERSION)
    row = "[a-z0-9_]*([a-z0-9][a-z0-9_]{2}|_[a-hj-z0-9_][a-z0-9_]|_i[a-ce-z0-9_])"
    summaries = (
        ("^%s%s$" % (data_set, row), row_summary, "-v"),
        (_class("(figure_)?row", "<.+>"), row_summary, "-v"),
        (_class("optional", "<.+>"), optional_summary, ""),
        (_class("quantity"), quantity_summary, ""),
        (_class("date"), date_summary, ""),
        (_class("fixed_text", "<.+>"), fixed_text_summary, ""),
        (_class("table", "<.+>"), table_summary, "-e"),
        (_class("relation", "<.+>"), relation_summary, "-e"),
    )
    for pattern, function, options in summaries:
        debugger.HandleCommand(
            'type summary add -w constplan -p %s -F %s.%s -x "%s"' % (options, _MODULE, function.__name__, pattern)
        )
    for name, provider in (("table", TableRows), ("relation", RelationRows)):
        debugger.HandleCommand(
            'type synthetic add -w constplan -p -l %s.%s -x "%s"' % (_MODULE, provider.__name__, _class(name, "<.+>"))
        )
    debugger.HandleCommand("type category enable constplan")
