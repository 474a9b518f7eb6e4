"""with_pandas.py DIRECTORY ...: the CSV export, typed by its datapackage.json, and the JSON Lines export in pandas."""
import json
import pathlib
import sys

import pandas

import expected

DTYPES = {"string": "string", "integer": "Int64", "boolean": "boolean", "date": "string"}


def rows_of(frame):
    """Rows as JSON has them: None where there is no value, int and bool of Python."""
    return json.loads(frame.to_json(orient="records", force_ascii=False, date_format="iso"))


def from_csv(directory):
    folder = pathlib.Path(directory, "csv")
    frames = {}
    for resource in json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
        fields = resource["schema"]["fields"]
        frame = pandas.read_csv(folder / resource["path"], dtype={f["name"]: DTYPES[f["type"]] for f in fields},
                                keep_default_na=False, na_values=[""])
        if list(frame.columns) != [f["name"] for f in fields]:
            sys.exit(f"{resource['path']}: columns {list(frame.columns)} differ from datapackage.json")
        for field in fields:
            if field["type"] == "date":
                days = pandas.to_datetime(frame[field["name"]], format="%Y-%m-%d")  # raises an exception for other text
                frame[field["name"]] = days.dt.strftime("%Y-%m-%d")
        frames[resource["name"]] = rows_of(frame)
    return frames


def from_json_lines(directory):
    """convert_dtypes, because columns of integers with empty cells are read as floating-point numbers."""
    return {path.stem: rows_of(pandas.read_json(path, lines=True, dtype=False, convert_dates=False).convert_dtypes())
            for path in pathlib.Path(directory, "jsonl").glob("*.jsonl")}


def main():
    print("pandas", pandas.__version__)
    for directory in sys.argv[1:]:
        name = pathlib.Path(directory).name
        tables = expected.tables_in(directory)
        exported = json.loads(pathlib.Path(directory, "export.json").read_text(encoding="utf-8"))
        expected.compare(f"{name}, JSON Lines in pandas", exported, from_json_lines(directory))

        # In the CSV files, the ids of a list are separated by spaces.
        for table, rows in exported.items():
            tables[table] = [{c: " ".join(v) or None if isinstance(v, list) else v for c, v in row.items()}
                             for row in rows]
        for row in tables.get("data_set", []):
            del row["fingerprint"]  # a property of datapackage.json
        expected.compare(f"{name}, CSV in pandas", tables, from_csv(directory))


main()
