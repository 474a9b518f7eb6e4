import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { changedData, generate, goTo, makeBook, openPage, require, sample, searchFor, withPage, work } from './book.mjs';

const markup = `</script><img src=x onerror=alert(1)><!--<script>alert(2)</script>`;
const field = (text) => `"${text.replace(/"/g, '""')}"`;

// Ids and enumerators are checked by the generator; texts may hold anything that is visible.
function hostileData() {
  const inNames = (text) => text.replace(',虚构市,Example City,', () => `,${field(markup)},${field(`"' onload=alert(3) x='${markup}`)},`);
  const inMetrics = (text) => text.replace(',Invented revenue,', () => `,${field(`javascript:alert(4) \${alert(5)} $& ${markup}`)},`);
  return changedData('hostile', 'tests/sample', {'cities.csv': inNames, 'metrics.csv': inMetrics});
}

test('texts with markup stay texts in every view', async () => {
  const book = makeBook('hostile', hostileData(), '--namespace', 'hostile');
  await withPage(book, async (page) => {
    const pages = ['#find', '#find?table=cities', '#row/cities/example', '#row/metrics/revenue', '#look/matrix', '#look/map', '#look/bars',
      '#look/time-line', '#look/agency', '#row/targets/lanterns/revenue/example/2099', `#row/${encodeURIComponent(markup)}/x`, `#look/${encodeURIComponent(markup)}`];
    for (const language of ['en', 'zh']) {
      for (const hash of pages) {
        await goTo(page, hash);
        assert.equal(await page.$('img, iframe, object, embed, main script'), null, `${language} ${hash}`);
      }
      await page.click('.language');
    }
    await goTo(page, '#row/cities/example');
    assert.ok((await page.textContent('main')).includes(markup));
    await searchFor(page, '<img src=x');
    assert.ok(await page.$('a.hit'));
  });
});

test('no attribute of an element is taken from data that could run', async () => {
  await withPage(makeBook('hostile', hostileData(), '--namespace', 'hostile'), async (page) => {
    await goTo(page, '#row/cities/example');
    const handlers = await page.$$eval('body *', (all) => all.flatMap((each) => [...each.attributes])
      .filter((attribute) => /^on/i.test(attribute.name) || /^\s*javascript:/i.test(attribute.value)).length);
    assert.equal(handlers, 0);
  });
});

test('the generator refuses direction marks, and the page spells them out', async () => {
  const marks = '\u202Eevil\u2066';
  const data = changedData('marks', 'tests/sample', {'cities.csv': (text) => text.replace('Example City', `Example ${marks}City`)});
  assert.throws(() => generate('book', data, '--out', join(work, 'marks'), '--quiet'), /cities.csv:2/);
  const text = readFileSync(fileURLToPath(sample()), 'utf8').replaceAll('Example City', `Example ${marks}City`);
  const path = join(work, 'marks.html');
  writeFileSync(path, text);
  await withPage(`${pathToFileURL(path).href}#row/cities/example`, async (page) => {
    assert.ok((await page.textContent('h1')).includes('⟨U+202E⟩evil⟨U+2066⟩'));
    assert.equal((await page.content()).match(/<\/header>[^]*$/)[0].split('<script')[0].match(/[\u202E\u2066]/), null);
  });
});

test('the page runs no script but its own', async () => {
  const text = readFileSync(fileURLToPath(sample()), 'utf8').replace('</main>', '').replace('<noscript>', '<script>window.planted = true;</script><noscript>');
  const path = join(work, 'planted.html');
  writeFileSync(path, text);
  const page = await openPage(pathToFileURL(path).href);
  assert.equal(await page.evaluate(() => window.planted), undefined);
  assert.ok(page.troubles.length > 0 && page.troubles.every((trouble) => trouble.includes('Content Security Policy')), page.troubles.join());
  await page.context().close();
});

test('axe finds nothing in any view, language and colour scheme', async () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  for (const [colorScheme, width, locale] of [['light', 1280, 'zh-CN'], ['dark', 1280, 'en-GB'], ['light', 360, 'en-GB']]) {
    await withPage(sample(), async (page) => {
      for (const hash of ['#find', '#find?q=lantern&table=targets', '#find?q=nothing+at+all', '#row/targets/lanterns/revenue/2099', '#row/cities/example',
        '#look/matrix', '#look/map', '#look/bars', '#look/time-line', '#look/agency']) {
        await goTo(page, hash);
        await page.$$eval('details:not([open]) > summary', (all) => all.forEach((each) => each.click()));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        const found = violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).slice(0, 2).join(' ')}`);
        assert.deepEqual(found, [], `${colorScheme} ${width} ${locale} ${hash}`);
      }
    }, {colorScheme, locale, viewport: {width, height: 800}, bypassCSP: true});
  }
});

test('the page fits a phone, and paper', async () => {
  await withPage(sample(), async (page) => {
    for (const hash of ['#find', '#find?table=targets', '#row/targets/lanterns/revenue/2099', '#look/matrix', '#look/map', '#look/bars', '#look/time-line', '#look/agency']) {
      await goTo(page, hash);
      const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
      assert.ok(width <= 360, `${hash}: ${width}`);
    }
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    await goTo(page, '#find');
    assert.equal(await page.isVisible('header'), false);
    assert.equal(await page.isVisible('aside'), false);
    assert.ok(await page.isVisible('table.results'));
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
    const before = await page.$$eval('.results tbody tr', (all) => all.length);
    await page.pdf();
    assert.ok(await page.$$eval('.results tbody tr', (all) => all.length) > before);
  }, {viewport: {width: 360, height: 740}});
});
