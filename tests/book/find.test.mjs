import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { exportedTables, generate, goTo, guangdong, ids, sample, searchFor, total, withPage } from './book.mjs';

const book = guangdong();
const exported = exportedTables('generator/data/guangdong');
const rowCount = Object.values(exported).reduce((sum, rows) => sum + rows.length, 0);

test('every row is found without a search', () => withPage(book, async (page) => {
  assert.equal(await total(page), rowCount);
}));

test('ids, names and figures are found in both languages', () => withPage(book, async (page) => {
  const target = 'building-materials/foshan/main-business-revenue/2025';
  for (const query of [target, '佛山 主营业务收入 5000亿元', 'foshan REVENUE CNY 500 billion', 'Foshan ５０００亿元']) {
    await searchFor(page, query);
    assert.ok((await ids(page)).includes(target), query);
  }
  await searchFor(page, 'foshan');
  assert.equal((await ids(page))[0], 'foshan');
  await searchFor(page, '佛山市');
  assert.equal((await ids(page))[0], 'foshan');
  await searchFor(page, 'no row has this');
  assert.equal(await total(page), 0);
}));

test('a search without accents finds names with them', () => withPage(sample(), async (page) => {
  await searchFor(page, 'elevage invente');
  // The target refers to the metric of that name.
  assert.deepEqual(await ids(page), ['output-pieces', 'lanterns/output-pieces/example/2095']);
}));

test('filters count the rows that they would leave, and leave them', () => withPage(book, async (page) => {
  const count = async (facet, label) =>
    Number(await page.$eval(`[data-focus="facet ${facet} ${label}"] .count`, (each) => each.textContent.replace(/,/g, '')));
  const expected = exported.targets.filter((row) => row.plan === 'building-materials');
  assert.equal(await count('table', 'targets'), exported.targets.length);
  await page.click('[data-focus="facet table targets"]');
  assert.equal(await count('plan', 'building-materials'), expected.length);
  await page.click('[data-focus="facet plan building-materials"]');
  assert.equal(await total(page), expected.length);
  const inYuan = expected.filter((row) => row.unit === 'yuan');
  assert.equal(await count('unit', 'yuan'), inYuan.length);
  // The filter's own other values keep their counts.
  assert.equal(await count('table', 'measures'), exported.measures.filter((row) => row.plan === 'building-materials').length);
  await page.click('[data-focus="facet unit yuan"]');
  assert.deepEqual((await ids(page)).sort(), inYuan.map((row) => row.id).sort());
  await page.click('button.clear');
  assert.equal(await total(page), rowCount);
}));

test('a place contains the places below it, and an agency its measures', () => withPage(book, async (page) => {
  await goTo(page, '#find?table=placements&place=foshan');
  const inFoshan = exported.placements.filter((row) => row.city === 'foshan' || row.city.startsWith('foshan/'));
  assert.equal(await total(page), inFoshan.length);
  await goTo(page, '#find?table=measures&agency=commerce');
  const duties = exported.responsibilities.filter((row) => row.agency === 'commerce');
  assert.equal(await total(page), new Set(duties.map((row) => row.measure)).size);
}));

test('the address holds search, filters and order', () => withPage(book, async (page) => {
  await goTo(page, '#find?table=targets&unit=yuan&year=2025');
  await searchFor(page, 'cluster');
  await page.click('[data-focus="sort figure"]');
  await page.click('[data-focus="sort figure"]');
  const before = await ids(page);
  assert.equal(new URL(page.url()).hash, '#find?q=cluster&table=targets&year=2025&unit=yuan&sort=-figure');
  await page.reload();
  await page.waitForSelector('a.hit');
  assert.equal(await page.inputValue('#search'), 'cluster');
  assert.deepEqual(await ids(page), before);
  await page.goBack();
  assert.notDeepEqual(await ids(page), before);
}));

test('columns sort in both directions', () => withPage(book, async (page) => {
  const amount = new Map(exported.targets.map((row) => [row.id, row.low]));
  await goTo(page, '#find?table=targets&unit=yuan');
  await page.click('[data-focus="sort figure"]');
  const up = (await ids(page)).map((id) => amount.get(id));
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  assert.equal(await page.getAttribute('th:has([data-focus="sort figure"])', 'aria-sort'), 'ascending');
  await page.keyboard.press('Enter');
  const down = (await ids(page)).map((id) => amount.get(id));
  assert.deepEqual(down, [...down].sort((a, b) => b - a));
}));

test('more rows appear on demand', () => withPage(book, async (page) => {
  const first = (await ids(page)).length;
  assert.ok(first < rowCount);
  await page.click('.show-more');
  await page.waitForFunction((n) => document.querySelectorAll('.results .id').length > n, first);
}));

async function downloaded(page, label) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`text=${label}`)]);
  return readFileSync(await file.path(), 'utf8');
}

test('a table downloads as the generator exports it', () => withPage(book, async (page) => {
  for (const table of Object.keys(exported)) {
    await goTo(page, `#find?table=${table}`);
    assert.deepEqual(JSON.parse(await downloaded(page, 'Download JSON')), {[table]: exported[table]}, table);
  }
}));

test('a table of special characters downloads as CSV as the generator exports it', () => withPage(sample(), async (page) => {
  const { mkdtempSync } = await import('node:fs');
  const out = mkdtempSync('/tmp/book-');
  generate('export', 'tests/sample', '--format', 'csv', '--out', out, '--quiet');
  for (const table of ['cities', 'targets', 'statements', 'documents', 'metrics']) {
    await goTo(page, `#find?table=${table}`);
    assert.equal(await downloaded(page, 'Download CSV'), readFileSync(`${out}/${table}.csv`, 'utf8'), table);
  }
}));

test('a view of several tables downloads as one file', () => withPage(book, async (page) => {
  await goTo(page, '#find?q=foshan&place=foshan');
  const lines = (await downloaded(page, 'Download CSV')).trimEnd().split('\n');
  assert.equal(lines[0], 'table,id,title,plan,place,cluster,year,figure,section');
  assert.equal(lines.length - 1, await total(page));
}));

test('keys move from the search through the results to a row', () => withPage(book, async (page) => {
  const focused = () => page.evaluate(() => document.activeElement.closest('tr')?.querySelector('.id').textContent);
  await page.keyboard.press('/');
  await page.keyboard.type('foshan');
  await page.waitForFunction(() => document.querySelector('.id').textContent === 'foshan');
  const all = await ids(page);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), all[0]);
  await page.keyboard.press('ArrowDown');
  assert.equal(await focused(), all[1]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.read');
  assert.equal(new URL(page.url()).hash, '#row/cities/foshan');
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'search');
}));

test('the filters keep the focus of the key that used them', () => withPage(book, async (page) => {
  await page.focus('[data-focus="facet table plans"]');
  await page.keyboard.press('Space');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('data-focus')), 'facet table plans');
  assert.equal(await page.getAttribute(':focus', 'aria-pressed'), 'true');
}));

test("Guangdong's book is smaller than 1.5 MB", () => {
  const { size } = statSync(fileURLToPath(guangdong()));
  console.log(`# ${size} bytes`);
  assert.ok(size < 1.5e6, `${size} bytes`);
});
