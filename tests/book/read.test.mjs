import assert from 'node:assert/strict';
import test from 'node:test';
import { exportedTables, goTo, guangdong, makeBook, withPage } from './book.mjs';

const book = guangdong();
const exported = exportedTables('generator/data/guangdong');
const row = '#row/targets/building-materials/foshan/main-business-revenue/2025';

test('a row has an address and shows its columns with their meaning', () => withPage(book + row, async (page) => {
  const text = await page.textContent('.read');
  for (const part of ['more than CNY 500 billion', '5000 亿元', '500,000,000,000', 'The narrowest cluster the figure speaks of.']) {
    assert.ok(text.includes(part), part);
  }
  const names = await page.$$eval('dt code', (all) => all.map((each) => each.textContent));
  await page.click('[data-focus="details empty columns"]');
  await page.waitForFunction((n) => document.querySelectorAll('dt code').length > n, names.length);
  const all = await page.$$eval('dt code', (each) => each.map((one) => one.textContent));
  assert.deepEqual(all.sort(), Object.keys(exported.targets[0]).sort());
}));

test('a row shows document, section and run', () => withPage(book + row, async (page) => {
  const source = await page.textContent('.source');
  for (const part of ['Five draft action plans', '附件3/二/（一）/专栏1/1', '超5000亿元', '000_5bcac9c71bcec85b']) {
    assert.ok(source.includes(part), part);
  }
}));

test('every link of a row leads to a row, and rows that refer to it are complete', () => withPage(`${book}#row/plans/furniture`, async (page) => {
  await page.$$eval('.referring summary', (all) => all.forEach((each) => each.click()));
  await page.waitForFunction(() => [...document.querySelectorAll('.referring details')].every((each) => each.children.length > 1));
  const links = await page.$$eval('.referring a', (all) => all.map((each) => decodeURIComponent(each.hash)));
  const expected = Object.entries(exported).flatMap(([table, rows]) =>
    rows.filter((each) => each.plan === 'furniture').map((each) => `#row/${table}/${each.id}`));
  assert.deepEqual(links.sort(), expected.sort());
  for (const link of links.slice(0, 20)) {
    await goTo(page, link);
    assert.ok(await page.$('.read'), link);
  }
}));

test('a search from a row leaves the row in the history', () => withPage(book + row, async (page) => {
  await page.fill('#search', 'foshan');
  await page.waitForSelector('a.hit');
  await page.goBack();
  await page.waitForSelector('.read');
  assert.equal(new URL(page.url()).hash, row);
  await page.goForward();
  await page.waitForSelector('a.hit');
  assert.equal(await page.inputValue('#search'), 'foshan');
}));

test('an unknown row is reported', () => withPage(`${book}#row/targets/no/such`, async (page) => {
  assert.ok((await page.textContent('main')).includes('targets/no/such'));
  await goTo(page, '#row/%E0%A4%A/%');
  assert.ok(await page.textContent('main'));
}));

const clipboard = {permissions: ['clipboard-read', 'clipboard-write']};
const copied = async (page, selector) => {
  await page.click(selector);
  await page.waitForFunction((each) => document.querySelector(each).textContent === 'Copied', selector);
  return page.evaluate(() => navigator.clipboard.readText());
};

test('code and citation are copied as they are shown', () => withPage(book + row, async (page) => {
  assert.equal(await copied(page, '.pin button'), `#include <constplan/guangdong.hpp>
#include <constplan/literals.hpp>

using namespace constplan::literals;
static_assert(verify(constplan::guangdong::targets.at("building-materials/foshan/main-business-revenue/2025"), 5000_yi_yuan));
`);
  assert.equal(await copied(page, '.by-enumerator button'), `#include <constplan/guangdong.hpp>

constexpr auto row = constplan::guangdong::targets[constplan::guangdong::target_id::building_materials_foshan_main_business_revenue_2025];
`);
  assert.match(await copied(page, '.by-id button'), /targets\.at\("building-materials\/foshan\/main-business-revenue\/2025"\)/);
  assert.match(await copied(page, '.citation button'),
    /^Five draft action plans .*, 附件3\/二\/（一）\/专栏1\/1, “超5000亿元”, guangdong targets\/building-materials\/foshan\/.* \(constplan /);
}, clipboard));

test('the language is switched, remembered, and kept in the same view', () => withPage(book + row, async (page) => {
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  await page.click('.language');
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-Hans');
  assert.ok((await page.textContent('.read')).includes('超过5000亿元') || (await page.textContent('.big-figure')).includes('5000亿元'));
  assert.equal(await page.evaluate(() => document.activeElement.className), 'language');
  await page.reload();
  await page.waitForSelector('.read');
  assert.equal(await page.textContent('h1'), '佛山市 · 佛山建材产业集群 · 主营业务收入');
}));

test('every table and column has a Chinese name', () => withPage(book, async (page) => {
  await page.click('.language');
  for (const [table, rows] of Object.entries(exported)) {
    await goTo(page, `#row/${table}/${rows[0].id}`);
    await page.$$eval('[data-focus="details empty columns"]', (all) => all.forEach((each) => each.click()));
    await page.waitForFunction((n) => document.querySelectorAll('dt code').length === n, Object.keys(rows[0]).length);
    const labels = await page.$$eval('dl.columns dt:has(code)', (all) => all.map((each) => each.textContent));
    for (const label of labels) assert.match(label, /^[\u4e00-\u9fff]|^GB/, `${table}: ${label}`);
  }
}, {locale: 'en-GB'}));

test('a reader of Chinese meets Chinese first', () => withPage(book, async (page) => {
  assert.equal(await page.getAttribute('html', 'lang'), 'zh-Hans');
}, {locale: 'zh-CN'}));

test('a data set in English alone, and a slice, make books', async () => {
  const eu = makeBook('eu', 'tests/plans/eu');
  await withPage(eu, async (page) => {
    await goTo(page, '#find?table=targets');
    assert.ok(await page.$('a.hit'));
    await page.click('a.hit');
    await page.waitForSelector('.pin');
    assert.match(await page.textContent('.pin pre'), /#include <eu.hpp>/);
  });
  const slice = makeBook('slice', 'generator/data/guangdong', '--tables', 'cities,metrics', '--languages', 'en');
  await withPage(slice, async (page) => {
    assert.ok(await page.$('a.hit'));
    for (const view of ['matrix', 'map', 'bars', 'time-line', 'agency']) await goTo(page, `#look/${view}`);
  });
});
