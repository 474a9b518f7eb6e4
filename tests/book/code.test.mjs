// The code and the commands that the page shows are compiled and run.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { exportedTables, generate, generator, goTo, guangdong, makeBook, root, sample, total, withPage, work } from './book.mjs';

const compiler = process.env.CONSTPLAN_COMPILER || 'c++';

// The code of all rows with figures, and of the first rows of every table.
async function codeOf(book, exported) {
  const parts = [];
  await withPage(book, async (page) => {
    for (const [table, rows] of Object.entries(exported)) {
      for (const {id} of 'figure' in (rows[0] || {}) ? rows : rows.slice(0, 2)) {
        await goTo(page, `#row/${table}/${id}`);
        const codes = await page.$$eval('.code:not(.citation) pre', (all) => all.map((each) => each.innerText));
        assert.ok(codes.length >= 2, id);
        parts.push(...codes);
      }
    }
  });
  return parts;
}

// Each code in a namespace of its own, includes first.
function programOf(parts) {
  const isInclude = (line) => line.startsWith('#include');
  const lines = parts.map((part) => part.split('\n'));
  const includes = [...new Set(lines.flat().filter(isInclude))];
  const bodies = lines.map((part, at) => `namespace code_${at} {\n${part.filter((line) => !isInclude(line)).join('\n')}\n}`);
  return `${includes.join('\n')}\n${bodies.join('\n')}\nint main() {}\n`;
}

function compile(name, program, ...options) {
  const path = join(work, `${name}.cpp`);
  writeFileSync(path, program);
  execFileSync(compiler, ['-std=c++17', '-fsyntax-only', ...options, path], {stdio: 'pipe'});
}

for (const [name, data, make] of [['guangdong', 'generator/data/guangdong', guangdong], ['sample', 'tests/sample', sample]]) {
  test(`the code of ${name} compiles`, async () => {
    const exported = exportedTables(data);
    const program = programOf(await codeOf(make(), exported));
    const pins = program.match(/static_assert/g).length;
    assert.equal(pins, exported.targets.length + exported.observations.length);
    compile(`code_of_${name}`, program, '-I', join(root, 'include'));
  });
}

test('the code of a data set of its own compiles with its header', async () => {
  const exported = exportedTables('tests/plans/eu');
  const out = join(work, 'eu-include');
  generate('header', 'tests/plans/eu', '--namespace', 'eu', '--out', out, '--quiet');
  const program = programOf(await codeOf(makeBook('eu', 'tests/plans/eu'), exported));
  compile('code_of_eu', program, '-I', out, '-I', join(root, 'include'));
});

test('another figure fails to compile', async () => {
  await withPage(`${guangdong()}#row/targets/building-materials/foshan/main-business-revenue/2025`, async (page) => {
    const code = await page.$eval('.pin pre', (each) => each.innerText);
    const include = ['-I', join(root, 'include')];
    compile('pin', programOf([code]), ...include);
    assert.throws(() => compile('other_pin', programOf([code.replace('5000_yi', '5001_yi')]), ...include), /another_figure/);
  });
});

function runShown(command, out) {
  rmSync(out, {recursive: true, force: true});
  const words = command.replace(/\\\n/g, ' ').replace('--out slice', `--out ${out}`).trim().split(/\s+/);
  assert.equal(words.shift(), 'constplan-gen');
  execFileSync(generator, words, {cwd: root, stdio: 'pipe'});
}

test('the command of a view makes a slice that contains its rows', async () => {
  await withPage(guangdong(), async (page) => {
    for (const hash of ['#find', '#find?table=targets', '#find?table=targets&plan=furniture', '#find?table=placements&place=foshan',
      '#find?table=targets,observations&cluster=building-materials&year=2025', '#find?table=mentions,entities&plan=furniture']) {
      await goTo(page, hash);
      await page.$$eval('[data-focus="details slice"]', (all) => all.filter((each) => !each.parentNode.open).forEach((each) => each.click()));
      const command = await page.waitForSelector('.command').then((each) => each.innerText());
      const out = join(work, 'shown-slice');
      runShown(command, out);
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Download JSON')]);
      const view = JSON.parse(readFileSync(await download.path(), 'utf8'));
      let count = 0;
      for (const [table, rows] of Object.entries(view)) {
        const written = new Set(readFileSync(join(out, `${table}.csv`), 'utf8').split('\n').map((line) => line.split(',')[0]));
        for (const row of rows) assert.ok(written.has(row.id), `${hash}: ${row.id}`);
        count += rows.length;
      }
      assert.equal(count, await total(page));
    }
  });
});
