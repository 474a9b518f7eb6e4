"""What an engine must hold: the rows of the JSON export, and a table for each column of lists."""
import json
import pathlib
import sys


def tables_in(directory):
    """Returns {table: [row]} for the exports in `directory`. A list is no column, but rows of <table>_<column>."""
    descriptor = json.loads(pathlib.Path(directory, "csv/datapackage.json").read_text(encoding="utf-8"))
    columns = {r["name"]: [f["name"] for f in r["schema"]["fields"]] for r in descriptor["resources"]}
    exported = json.loads(pathlib.Path(directory, "export.json").read_text(encoding="utf-8"))
    tables = {}
    for table, rows in exported.items():
        tables[table] = [{c: v for c, v in row.items() if not isinstance(v, list)} for row in rows]
        for column in {c for row in rows for c, v in row.items() if isinstance(v, list)}:
            name = f"{table}_{column}"
            owner, _, item = columns[name]
            tables[name] = [
                {owner: row["id"], "ordinal": place, item: value}
                for row in rows for place, value in enumerate(row[column], 1)
            ]
    return tables


def foreign_keys_in(directory):
    """Returns {(table, column, referred table)}, as datapackage.json has them."""
    descriptor = json.loads(pathlib.Path(directory, "csv/datapackage.json").read_text(encoding="utf-8"))
    return {(r["name"], key["fields"][0], key["reference"]["resource"] or r["name"])
            for r in descriptor["resources"] for key in r["schema"].get("foreignKeys", [])}


def compare(what, expected, actual):
    """Exits with a message unless `actual` has the tables, the rows and the cells of `expected`, in any order."""
    if set(expected) != set(actual):
        sys.exit(f"{what}: tables differ: {sorted(set(expected) ^ set(actual))}")
    cells = 0
    for table, rows in expected.items():
        text = lambda row: json.dumps(row, sort_keys=True, ensure_ascii=False)
        missing = set(map(text, rows)) - set(map(text, actual[table]))
        unexpected = set(map(text, actual[table])) - set(map(text, rows))
        if missing or unexpected or len(rows) != len(actual[table]):
            sys.exit(f"{what}: {table} has {len(actual[table])} rows; expected {len(rows)}\n"
                     f"missing: {sorted(missing)[:1]}\nunexpected: {sorted(unexpected)[:1]}")
        cells += sum(map(len, rows))
    if cells == 0:
        sys.exit(f"{what}: nothing to compare")
    print(f"{what}: {len(expected)} tables, {cells} cells are equal")
