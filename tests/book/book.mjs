// What the tests of the data book share: data sets, books, a browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const setting = (name, otherwise) => process.env[name] || join(root, otherwise);
export const generator = setting('CONSTPLAN_GEN', 'build/constplan-gen');
export const work = setting('CONSTPLAN_BOOK_WORK', 'build/tests/book');
const modules = setting('CONSTPLAN_NODE_MODULES', 'build/tests/node/node_modules');
export const require = createRequire(join(modules, 'here.js'));

export const generate = (...words) => execFileSync(generator, words, {encoding: 'utf8', maxBuffer: 1 << 28, cwd: root});

// The tables of the JSON export, without the row about the data set.
export function exportedTables(data) {
  const {data_set: description, ...tables} = JSON.parse(generate('export', data, '--format', 'json'));
  return tables;
}

// Makes a book and returns its address. `data` is a directory relative to the root.
export function makeBook(name, data, ...options) {
  const out = join(work, name);
  generate('book', data, '--out', out, '--quiet', ...options);
  return pathToFileURL(join(out, 'index.html')).href;
}

export const guangdong = () => makeBook('guangdong', 'generator/data/guangdong', '--namespace', 'constplan::guangdong');
export const sample = () => makeBook('sample', 'tests/sample', '--namespace', 'constplan::sample');

// A copy of a data set whose files `change` may rewrite: change('cities.csv', (lines) => lines).
export function changedData(name, from, changes) {
  const directory = join(work, `${name}-data`);
  rmSync(directory, {recursive: true, force: true});
  mkdirSync(work, {recursive: true});
  cpSync(join(root, from), directory, {recursive: true});
  for (const [file, change] of Object.entries(changes)) {
    const path = join(directory, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  return directory;
}

let browser = null;

async function launched() {
  const { chromium } = require('playwright-core');
  // Without a sandbox, which root cannot have, and without the network.
  browser ??= await chromium.launch({executablePath: process.env.CONSTPLAN_CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync']});
  return browser;
}

export async function closeBrowser() {
  if (browser) await browser.close();
  browser = null;
}

// The pictures are made without the test runner.
if (process.argv[1].endsWith('.test.mjs')) (await import('node:test')).after(closeBrowser);

// A page in a context of its own. Whatever it prints, loads or opens fails the test.
export async function openPage(address, options = {}) {
  const context = await (await launched()).newContext({locale: 'en-GB', viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  page.troubles = [];
  page.on('console', (message) => page.troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => page.troubles.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => { page.troubles.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) page.troubles.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  await page.waitForSelector('main > *');
  return page;
}

export async function closePage(page) {
  assert.deepEqual(page.troubles, []);
  await page.context().close();
}

// Runs `use` with a page.
export async function withPage(address, use, options) {
  const page = await openPage(address, options);
  await use(page);
  await closePage(page);
}

// Changes the address as a link does, and waits until the view is made.
export async function goTo(page, hash) {
  await page.evaluate((to) => new Promise((done) => {
    if (location.hash === to) return done();
    addEventListener('hashchange', () => done(), {once: true});
    location.hash = to;
  }), hash);
}

// Types into the search box and waits for the results.
export async function searchFor(page, text) {
  await page.fill('#search', text);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export const ids = (page) => page.$$eval('.results .id', (all) => all.map((each) => each.textContent));
export const total = async (page) => Number((await page.textContent('.total')).replace(/\D/g, ''));
