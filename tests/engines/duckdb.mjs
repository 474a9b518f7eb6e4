// duckdb.mjs MODULES DIRECTORY ...: the exports in DuckDB.
//
// It reads JSON Lines unaided, CSV as datapackage.json describes it, with primary and foreign keys, and partitions.
import {createRequire} from "node:module";
import {cpSync, readdirSync, rmSync} from "node:fs";
import {basename, join} from "node:path";
import {compare, descriptorOf, expectedTables, exportedTables, run} from "./expected.mjs";
import {sparkColumns, statements} from "./large_data.mjs";

const [modules, ...directories] = process.argv.slice(2);
const {DuckDBInstance, version} = createRequire(join(modules, "package.json"))("@duckdb/node-api");
console.log("DuckDB", version());

const types = {string: "VARCHAR", integer: "BIGINT", boolean: "BOOLEAN", date: "DATE"};
const quoted = (text) => `'${text.replaceAll("'", "''")}'`;
const named = (text) => `"${text}"`;
const list = (names) => names.map(named).join(", ");

async function rows(database, from) {
  const reader = await database.runAndReadAll(`SELECT to_json(t) FROM ${from} t`);
  return reader.getRows().map(([row]) => JSON.parse(row));
}

async function fromJsonLines(database, directory) {
  const tables = {};
  for (const file of readdirSync(directory)) {
    const source = `read_json(${quoted(join(directory, file))}, format = 'newline_delimited', sample_size = -1)`;
    tables[basename(file, ".jsonl")] = await rows(database, source);
  }
  return tables;
}

const keysOf = (schema) => schema.foreignKeys ?? [];

// Keys that stay in their table are checked afterwards: DuckDB checks row by row, and a row may refer to a later one.
function definitionOf({name, schema}) {
  const columns = schema.fields.map((field) =>
    `${named(field.name)} ${types[field.type]}${field.constraints?.required ? " NOT NULL" : ""}`);
  const keys = keysOf(schema).filter(({reference}) => reference.resource !== "").map(({fields, reference}) =>
    `FOREIGN KEY (${list(fields)}) REFERENCES ${named(reference.resource)} (${list(reference.fields)})`);
  const parts = [...columns, `PRIMARY KEY (${list(schema.primaryKey)})`, ...keys];
  return `CREATE TABLE ${named(name)} (${parts.join(", ")})`;
}

async function fromCsv(database, directory) {
  const tables = {};
  for (const resource of descriptorOf(directory).resources) {
    const {delimiter, quoteChar, header} = resource.dialect;
    await database.run(definitionOf(resource));
    const path = join(directory, "csv", resource.path);
    await database.run(`COPY ${named(resource.name)} FROM ${quoted(path)} (FORMAT csv, AUTO_DETECT false, ` +
      `HEADER ${header}, DELIMITER ${quoted(delimiter)}, QUOTE ${quoted(quoteChar)}, ESCAPE ${quoted(quoteChar)}, ` +
      "NULLSTR '', DATEFORMAT '%Y-%m-%d')");
    for (const {fields, reference} of keysOf(resource.schema).filter(({reference}) => reference.resource === "")) {
      const [from, to] = [named(fields[0]), named(reference.fields[0])];
      const dangling = await rows(database, `(SELECT ${from} FROM ${named(resource.name)} WHERE ${from} NOT IN ` +
        `(SELECT ${to} FROM ${named(resource.name)}))`);
      if (dangling.length > 0) {
        throw new Error(`${resource.name}.${fields[0]} refers to ${JSON.stringify(dangling[0])}`);
      }
    }
    tables[resource.name] = await rows(database, named(resource.name));
  }
  return tables;
}

async function test(directory) {
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const name = basename(directory);
  compare(`${name}, JSON Lines in DuckDB`, exportedTables(directory),
    await fromJsonLines(database, join(directory, "jsonl")));
  compare(`${name}, CSV in DuckDB`, expectedTables(directory), await fromCsv(database, directory));
  database.closeSync();
}

// As generator/README.md shows, with each data set as a partition.
async function testPartitions(work) {
  rmSync(work, {recursive: true, force: true});
  for (const directory of directories) {
    cpSync(join(directory, "jsonl"), join(work, `exports/data_set=${basename(directory)}`), {recursive: true});
  }
  process.chdir(work);
  const database = await (await DuckDBInstance.create(":memory:")).connect();
  const results = [];
  for (const statement of statements) results.push((await database.runAndReadAll(statement)).getRowsJson());

  const targets = directories.flatMap((directory) =>
    exportedTables(directory).targets.map((row) => ({...row, data_set: basename(directory)})));
  compare("partitions in Parquet", {targets}, {targets: await rows(database, "read_parquet('parquet/*/*.parquet')")});
  const units = {};
  const isCounted = (t) => t.year !== null && t.year <= 2030 && t.nature === "level" && !t.part_of;
  for (const {unit, low} of targets.filter(isCounted)) {
    const {figures = 0, largest = null} = units[unit] ?? {};
    units[unit] = {unit, figures: figures + 1, largest: low === null ? largest : Math.max(low, largest)};
  }
  for (const result of [results[1], results[3]]) {
    const rowsOfResult = result.map(([unit, figures, largest]) =>
      ({unit, figures: Number(figures), largest: Number(largest)}));
    compare("query of partitions", {units: Object.values(units)}, {units: rowsOfResult});
  }
}

// The schema for Spark, which no test runs, has the columns and types of the export.
function testSparkSchema() {
  const sparkTypes = {string: "STRING", integer: "BIGINT", boolean: "BOOLEAN", date: "DATE"};
  const {resources} = descriptorOf(directories[0]);
  const isList = (column) => resources.some((r) => r.name === `targets_${column}`);
  const expected = resources.find((r) => r.name === "targets").schema.fields
    .map(({name, type}) => `${name} ${isList(name) ? "ARRAY<STRING>" : sparkTypes[type]}`);
  if (expected.join() !== sparkColumns.join()) {
    throw new Error(`generator/README.md should show this targets.ddl:\n${expected.join(", ")}`);
  }
}

await run(async () => {
  for (const directory of directories) await test(directory);
  await testPartitions(join(directories[0], "../partitions"));
  testSparkSchema();
});
