// data_package.mjs MODULES profiles=PROFILES DIRECTORY ...: the CSV export as a data package.
//
// The public reader of version 1 reads every table and follows every foreign key. The descriptor is valid by the rules
// of version 2 in data_package_v2.schema.json, and by the standard's own PROFILES/datapackage.json unless PROFILES is
// empty.
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {fileURLToPath} from "node:url";
import {compare, descriptorOf, expectedTables, run} from "./expected.mjs";

const [modules, profiles, ...directories] = process.argv.slice(2);
const require = createRequire(join(modules, "package.json"));
const {Package} = require("datapackage");
const Ajv = require("ajv");

const asExported = (value) => value instanceof Date
  ? [value.getFullYear(), value.getMonth() + 1, value.getDate()].map((n) => String(n).padStart(2, "0")).join("-")
  : value;

async function readByVersion1(directory) {
  const folder = join(directory, "csv");
  const read = await Package.load(join(folder, "datapackage.json"), {basePath: folder, strict: true});
  const tables = {};
  for (const resource of read.resources) {
    const rows = await resource.read({keyed: true});
    await resource.checkRelations();
    tables[resource.name] = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asExported(value)])));
  }
  return tables;
}

function validatorOf(file) {
  const ajv = new Ajv({strict: false, allErrors: true, validateFormats: false});
  const validate = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  return (descriptor) => {
    if (!validate(descriptor)) {
      const errors = validate.errors.map((error) => `${error.instancePath}: ${error.message}`);
      throw new Error(`${basename(file)} rejects datapackage.json:\n${errors.slice(0, 20).join("\n")}`);
    }
  };
}

const rules = [fileURLToPath(new URL("data_package_v2.schema.json", import.meta.url))];
const standard = profiles.replace("profiles=", "");
if (standard) rules.push(join(standard, "datapackage.json"));

async function test(directory) {
  const name = basename(directory);
  for (const rule of rules) {
    validatorOf(rule)(descriptorOf(directory));
    console.log(`${name}: valid by ${basename(rule)}`);
  }
  compare(`${name}, read by datapackage ${require("datapackage/package.json").version}`, expectedTables(directory),
    await readByVersion1(directory));
}

await run(async () => {
  for (const directory of directories) await test(directory);
});
