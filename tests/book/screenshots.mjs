// Makes the pictures of the data book: screenshots.mjs BOOK OUT
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdirSync } from 'node:fs';
import { closeBrowser, openPage } from './book.mjs';

const [book, out] = process.argv.slice(2);
const address = pathToFileURL(book).href;
mkdirSync(out, {recursive: true});

const views = [
  ['find', '#find?q=Foshan', {}],
  ['find-zh', '#find?q=佛山&table=targets', {locale: 'zh-CN'}],
  ['row', '#row/targets/building-materials/foshan/main-business-revenue/2025', {}],
  ['matrix', '#look/matrix?plan=building-materials', {}],
  ['map', '#look/map', {}],
  ['bars', '#look/bars?metric=main-business-revenue', {}],
  ['time-line', '#look/time-line', {}],
  ['agency', '#look/agency', {}],
  ['dark', '#find?table=targets', {colorScheme: 'dark'}],
  ['phone', '#find?q=Foshan', {viewport: {width: 390, height: 844}}],
];

for (const [name, hash, options] of views) {
  const page = await openPage(address + hash, {viewport: {width: 1200, height: 760}, ...options});
  await page.screenshot({path: join(out, `${name}.png`)});
  await page.context().close();
}
await closeBrowser();
