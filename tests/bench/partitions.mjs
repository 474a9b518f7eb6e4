// partitions.mjs MODULES: runs and times the statements that generator/README.md shows, on ./exports.
import {createRequire} from "node:module";
import {readdirSync, rmSync, statSync} from "node:fs";
import {availableParallelism} from "node:os";
import {join, resolve} from "node:path";
import {statements} from "../engines/large_data.mjs";

const {DuckDBInstance, version} = createRequire(join(resolve(process.argv[2]), "package.json"))("@duckdb/node-api");
const database = await (await DuckDBInstance.create(":memory:")).connect();

const megabytes = (directory, ending) => Math.round(readdirSync(directory, {recursive: true})
  .filter((f) => f.endsWith(ending)).reduce((sum, f) => sum + statSync(join(directory, f)).size, 0) / 1e6);

rmSync("parquet", {recursive: true, force: true});
const results = [];
for (const statement of statements) {
  const start = performance.now();
  const rows = (await database.runAndReadAll(statement)).getRowsJson();
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s  ${statement.replace(/\s+/g, " ")}`);
  results.push(JSON.stringify(rows));
}
if (results[1] !== results[3] || results[1] === "[]") {
  throw new Error(`JSON Lines: ${results[1]}\nParquet: ${results[3]}`);
}
const [[targets]] = (await database.runAndReadAll("SELECT count(*) FROM targets")).getRowsJson();
console.log(`results: ${results[1]}`);
console.log(`DuckDB ${version()}, ${targets} targets, ${megabytes("exports", "targets.jsonl")} MB of JSON Lines, ` +
  `${megabytes("parquet", ".parquet")} MB of Parquet, ${availableParallelism()} processors`);
