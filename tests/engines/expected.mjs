// What a reader must return: the rows of the JSON export, with the ids of a list separated by spaces as in CSV, and a
// table for each column of lists.
import {readFileSync} from "node:fs";
import {join} from "node:path";

export const descriptorOf = (directory) => JSON.parse(readFileSync(join(directory, "csv/datapackage.json"), "utf8"));

export function exportedTables(directory) {
  return JSON.parse(readFileSync(join(directory, "export.json"), "utf8"));
}

export function expectedTables(directory) {
  const fields = new Map(descriptorOf(directory).resources.map((r) => [r.name, r.schema.fields.map((f) => f.name)]));
  const tables = {};
  for (const [table, rows] of Object.entries(exportedTables(directory))) {
    tables[table] = rows.map((row) => Object.fromEntries(
      Object.entries(row).map(([c, v]) => [c, Array.isArray(v) ? v.join(" ") || null : v])));
    for (const column of Object.keys(rows[0] ?? {}).filter((c) => Array.isArray(rows[0][c]))) {
      const name = `${table}_${column}`;
      const [owner, ordinal, item] = fields.get(name);
      tables[name] = rows.flatMap((row) =>
        row[column].map((id, place) => ({[owner]: row.id, [ordinal]: place + 1, [item]: id})));
    }
  }
  // A property of datapackage.json.
  for (const row of tables.data_set ?? []) delete row.fingerprint;
  return tables;
}

const sorted = (rows) => rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();

// Throws unless `actual` has the tables, rows and cells of `expected`, in any order.
export function compare(what, expected, actual) {
  let cells = 0;
  const tables = new Set([...Object.keys(expected), ...Object.keys(actual)]);
  for (const table of tables) {
    if (!expected[table] || !actual[table]) throw new Error(`${what}: only one side has the table ${table}`);
    const [want, got] = [sorted(expected[table]), sorted(actual[table])];
    if (want.length !== got.length) {
      throw new Error(`${what}: ${table} has ${got.length} rows; expected ${want.length}`);
    }
    const n = want.findIndex((row, i) => row !== got[i]);
    if (n >= 0) throw new Error(`${what}: ${table} differs\nexpected: ${want[n]}\nactual:   ${got[n]}`);
    cells += expected[table].reduce((sum, row) => sum + Object.keys(row).length, 0);
  }
  if (cells === 0) throw new Error(`${what}: nothing to compare`);
  console.log(`${what}: ${tables.size} tables, ${cells} cells are equal`);
}

// Prints what went wrong, with the errors that a validator collected, and fails.
export async function run(test) {
  try {
    await test();
  } catch (error) {
    console.error([error.message, ...(error.errors ?? []).map((e) => e.message ?? e)].join("\n"));
    process.exitCode = 1;
  }
}
