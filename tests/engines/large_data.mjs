// What generator/README.md shows for data larger than one machine.
import {readFileSync} from "node:fs";

const page = readFileSync(new URL("../../generator/README.md", import.meta.url), "utf8");

function file(name) {
  const [, content] = page.match(new RegExp(`\`${name}\`:\n\n\`\`\`[a-z]+\n([^\`]*)\`\`\``)) ?? [];
  if (!content) throw new Error(`generator/README.md does not show ${name}`);
  return content;
}

// The statements: a view, a query, the copy to Parquet, the same query of that.
export const statements = file("large.sql").split(";").map((s) => s.trim()).filter(Boolean);

export const sparkColumns = file("targets.ddl").split(",").map((s) => s.trim().replace(/\s+/, " "));
