import assert from 'node:assert/strict';
import test from 'node:test';
import { exportedTables, goTo, guangdong, sample, withPage } from './book.mjs';

const book = guangdong();
const exported = exportedTables('generator/data/guangdong');
const views = ['matrix', 'map', 'bars', 'time-line', 'agency'];

const openTable = async (page) => {
  await page.click('figure summary');
  await page.waitForSelector('.of-picture tbody tr');
  return page.$$eval('.of-picture tbody tr', (all) => all.map((each) => [...each.children].map((cell) => cell.textContent)));
};

test('every picture has a name, a description and the same content as a table', () => withPage(book, async (page) => {
  for (const view of views) {
    await goTo(page, `#look/${view}`);
    for (const svg of await page.$$('figure svg')) {
      assert.ok((await svg.$eval('title', (each) => each.textContent)).length > 0, view);
      assert.ok((await svg.$eval('desc', (each) => each.textContent)).length > 0, view);
    }
    assert.ok((await openTable(page)).length > 0, view);
  }
}));

test('the map has the 21 cities with the placements in and below them', () => withPage(`${book}#look/map`, async (page) => {
  const rows = await openTable(page);
  assert.equal(rows.length, 21);
  const foshan = exported.placements.filter((row) => row.city.split('/')[0] === 'foshan').length;
  assert.equal(rows.find((row) => row[0] === 'Foshan')[1], String(foshan));
  const circles = await page.$$eval('figure circle', (all) => all.map((each) => ({x: Number(each.getAttribute('cx')), r: Number(each.getAttribute('r')),
    title: each.parentNode.querySelector('title').textContent})));
  const at = (name) => circles.find((circle) => circle.title.startsWith(name));
  assert.ok(at('Zhanjiang').x < at('Guangzhou').x && at('Guangzhou').x < at('Shantou').x);
  const areas = (at('Guangzhou').r / at('Foshan').r) ** 2;
  const counts = ['Guangzhou', 'Foshan'].map((name) => Number(rows.find((row) => row[0] === name)[1]));
  assert.ok(Math.abs(areas - counts[0] / counts[1]) < 1e-6);
}));

test('the matrix has a cell for each cluster and city', () => withPage(`${book}#look/matrix?plan=building-materials`, async (page) => {
  const rows = await openTable(page);
  const pairs = new Set(exported.placements.filter((row) => row.plan === 'building-materials').map((row) => `${row.cluster} ${row.city.split('/')[0]}`));
  assert.equal(rows.length, pairs.size);
  await page.selectOption('[data-focus="choose metric"]', 'targets:main-business-revenue');
  await page.waitForFunction(() => document.querySelector('figure').textContent.includes('CNY 500 billion'));
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('data-focus')), 'choose metric');
}));

test('bars show all figures of a metric, their comparators by shape', () => withPage(`${book}#look/bars?metric=main-business-revenue`, async (page) => {
  const expected = ['targets', 'observations'].flatMap((table) => exported[table].filter((row) => row.metric === 'main-business-revenue'));
  const groups = await page.$$eval('figure svg > g', (all) => all.map((each) => ({text: each.textContent, marks: each.querySelectorAll('path.mark').length})));
  assert.equal(groups.length, expected.length);
  for (const group of groups) assert.equal(group.marks, /more than|at least|at most/.test(group.text) ? 1 : 0, group.text);
  const widths = await page.$$eval('figure:first-of-type rect', (all) => all.map((each) => Number(each.getAttribute('width'))));
  assert.deepEqual(widths, [...widths].sort((a, b) => b - a));
}));

test('the time line counts deadlines', () => withPage(`${book}#look/time-line`, async (page) => {
  const expected = ['targets', 'statements'].flatMap((table) => exported[table].filter((row) => row.year !== null));
  assert.equal((await openTable(page)).length, expected.length);
}));

test('an agency has all its responsibilities', () => withPage(`${book}#look/agency?agency=commerce`, async (page) => {
  assert.equal((await openTable(page)).length, exported.responsibilities.filter((row) => row.agency === 'commerce').length);
}));

test('every kind of figure can be drawn', () => withPage(sample(), async (page) => {
  await goTo(page, '#look/bars');
  const metrics = await page.$$eval('[data-focus="choose metric"] option', (all) => all.map((each) => each.value));
  for (const metric of metrics) {
    await goTo(page, `#look/bars?metric=${metric}`);
    const numbers = await page.$$eval('figure rect', (all) => all.map((each) => Number(each.getAttribute('width'))));
    assert.ok(numbers.every((number) => number >= 0), metric);
  }
}));
