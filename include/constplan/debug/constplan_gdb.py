"""How gdb shows values of constplan. Load it with: source /path/to/constplan/debug/constplan_gdb.py

No printer calls a function of the program, so core files work too."""

import os
import sys

import gdb
import gdb.printing

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import constplan_text as texts  # noqa: E402

_OPTIMISED_OUT = "<optimized out>"  # as gdb spells it


def _basic(value_type):
    return value_type.unqualified().strip_typedefs()


def _is_known(value):
    return not value.is_optimized_out


def _enumerator(value):
    """The name of the enumerator without its scope; None for a value that has none."""
    text = texts.last_name(str(value))
    return text if text.isidentifier() else None


def _row_base(value_type):
    """The class constplan::row<Row, Key> that a row class derives from, None for every other type."""
    name = texts.class_name(value_type.name)
    if name == "row":
        return value_type
    bases = [f for f in value_type.fields() if f.is_base_class] if value_type.code == gdb.TYPE_CODE_STRUCT else []
    base = _row_base(_basic(bases[0].type)) if bases else None
    is_row = base is not None and (name == "figure_row" or base.template_argument(0).name == value_type.name)
    return base if is_row else None


def _big_endian():
    return "big endian" in gdb.execute("show endian", to_string=True)


def _row(row_type, number):
    return gdb.Value(texts.bytes_of(number, row_type.sizeof, "big" if _big_endian() else "little"), row_type)


def _column(key_name, name):
    """The array of a table, None if the program does not contain it."""
    symbol = gdb.lookup_global_symbol(texts.column_name(key_name, name))
    return None if symbol is None else _value_of_any_size(symbol)


def _value_of_any_size(symbol):
    # GCC writes constants into the debug information, and gdb copies a constant whole or, above a limit, not at all.
    limit = gdb.parameter("max-value-size")
    gdb.execute("set max-value-size unlimited")
    try:
        return symbol.value()
    finally:
        gdb.execute("set max-value-size %s" % ("unlimited" if limit is None or limit < 0 else limit))


def _size(array):
    return array.type.range()[1] + 1


def _stored_id(key_name, number):
    """The id of a row as bytes, None if the program does not contain the ids."""
    text, offsets = _column(key_name, "id_text"), _column(key_name, "id_offsets")
    if text is None or offsets is None:
        return None
    if text.type.target().strip_typedefs().code == gdb.TYPE_CODE_ARRAY:
        chunk, number = texts.place_of_text(number, _size(offsets[0]))
        text, offsets = text[chunk], offsets[chunk]
    first, last = int(offsets[number]), int(offsets[number + 1])
    if not 0 <= first < last <= _size(text):
        return None
    return bytes(int(text[i]) & 0xFF for i in range(first, last))


def _row_text(key):
    if not _is_known(key):
        return _OPTIMISED_OUT
    key_name = _basic(key.type).name
    enumerator = _enumerator(key)
    if enumerator is None:
        return "%s %d, which no row has" % (texts.last_name(key_name), int(key))
    try:
        stored = _stored_id(key_name, int(key))
    except gdb.error:  # the symbol is there, its memory is not
        stored = None
    if stored is not None:
        id_text = stored.decode("ascii", "replace")
        if texts.is_id(id_text, enumerator):
            return '"%s"' % id_text
    return texts.last_name(key_name) + "::" + enumerator


class _Printer:
    def __init__(self, value):
        self._value = value

    def to_string(self):
        try:
            return self.text(self._value)
        except gdb.error as error:
            return "<%s>" % error


class RowPrinter(_Printer):
    """The row's id; its enumerator if the program does not contain the ids."""

    def text(self, value):
        return _row_text(value["key_"])


class OptionalPrinter(_Printer):
    """The value, or nullopt."""

    def text(self, value):
        if not _is_known(value["has_value_"]):
            return _OPTIMISED_OUT
        return value["value_"] if value["has_value_"] else "nullopt"


class QuantityPrinter(_Printer):
    """Number and unit."""

    def text(self, value):
        amount, unit = value["amount_"], value["unit_"]
        if not _is_known(unit):
            name = "<unit optimized out>"
        else:
            name = _enumerator(unit) or "<unit %d>" % int(unit)
        return texts.quantity_text(int(amount), name) if _is_known(amount) else _OPTIMISED_OUT


class DatePrinter(_Printer):
    """2023-12-29"""

    def text(self, value):
        return texts.date_text(int(value["yyyymmdd_"]))


class FixedTextPrinter(_Printer):
    """The text."""

    def text(self, value):
        return value["bytes_"].string("utf-8", "replace", length=min(int(value["size_"]), _size(value["bytes_"])))

    def display_hint(self):
        return "string"


class TablePrinter(_Printer):
    """The number of rows, and the rows."""

    def __init__(self, value):
        super().__init__(value)
        self._row_type = _basic(value.type).template_argument(0)

    def text(self, value):
        return texts.rows_text("table", self._row_type.name, self._count())

    def _count(self):
        return len(_row_base(self._row_type).template_argument(1).fields())

    def children(self):
        for number in range(self._count()):
            yield "[%d]" % number, _row(self._row_type, number)

    def display_hint(self):
        return "array"


class RelationPrinter(_Printer):
    """The number of rows, and the rows."""

    def __init__(self, value):
        super().__init__(value)
        self._row_type = _basic(value.type).template_argument(0)

    def text(self, value):
        return texts.rows_text("relation", self._row_type.name, int(value["last_"]) - int(value["first_"]))

    def children(self):
        first, last, rows = self._value["first_"], self._value["last_"], self._value["list_"]
        if not (_is_known(first) and _is_known(last) and _is_known(rows)):
            return
        is_list = str(rows) != "0x0"  # the number of a synthetic pointer is 0 too
        for place in range(int(first), int(last)):
            yield "[%d]" % (place - int(first)), _row(self._row_type, int(rows[place]) if is_list else place)

    def display_hint(self):
        return "array"


class FilteredPrinter:
    """The rows before filtering, and the predicate, which only the program can evaluate."""

    def __init__(self, value):
        self._value = value

    def children(self):
        yield "unfiltered", self._value["rows_"]
        yield "predicate", self._value["predicate_"]


_PRINTERS = {
    "optional": OptionalPrinter,
    "quantity": QuantityPrinter,
    "date": DatePrinter,
    "fixed_text": FixedTextPrinter,
    "table": TablePrinter,
    "relation": RelationPrinter,
    "filtered": FilteredPrinter,
}


class ConstplanPrinters(gdb.printing.PrettyPrinter):
    def __init__(self):
        super().__init__("constplan", [gdb.printing.SubPrettyPrinter(name) for name in sorted(_PRINTERS) + ["row"]])
        self._subprinters = {printer.name: printer for printer in self.subprinters}

    def __call__(self, value):
        if value.type.code in (gdb.TYPE_CODE_REF, gdb.TYPE_CODE_RVALUE_REF):
            value = value.referenced_value()
        value_type = _basic(value.type)
        name = texts.class_name(value_type.name)
        if name not in _PRINTERS:
            name = "row" if _row_base(value_type) is not None else None
        if name is None or not self._subprinters[name].enabled:
            return None
        return _PRINTERS.get(name, RowPrinter)(value)


gdb.printing.register_pretty_printer(None, ConstplanPrinters(), replace=True)
