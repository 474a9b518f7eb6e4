// C++ that reads a row, and a citation of it.

const qualified = (name) => `${book.namespace}::${name}`;

// Headers of constplan's own data sets are in its directory.
function headerOfData() {
  return book.namespace.startsWith('constplan::') ? `constplan/${book.name}.hpp` : `${book.name}.hpp`;
}

const atId = (table, row) => `${qualified(table.name)}.at("${idOf(table, row)}")`;

function codeById(table, row) {
  return `#include <${headerOfData()}>\n\nconstexpr auto row = ${atId(table, row)};\n`;
}

function codeByEnumerator(table, row) {
  const enumerator = idOf(table, row).replace(/[-/]/g, '_');
  return `#include <${headerOfData()}>\n\nconstexpr auto row = ` +
    `${qualified(table.name)}[${qualified(table.row)}_id::${enumerator}];\n`;
}

// Empty for a row without a figure.
function codeThatPins(table, row) {
  if (!table.figures) return '';
  const pin = table.figures.pins[row].replace(/\$/g, () => atId(table, row));
  return `#include <${headerOfData()}>\n#include <constplan/literals.hpp>\n\n` +
    `using namespace constplan::literals;\nstatic_assert(${pin});\n`;
}

// The document that a row is from, through whichever rows it refers to; -1 if there is none.
function documentOf(table, row) {
  if (table.name === 'documents') return row;
  for (const column of references(table)) {
    if (column.kind !== 'reference' || column.to === table.name) continue;
    const referred = referredRow(table, column.name, row);
    const found = referred < 0 ? -1 : documentOf(tableOf.get(column.to), referred);
    if (found >= 0) return found;
  }
  return -1;
}

// The text of the source that a row has, or an empty one.
function runOf(table, row) {
  for (const name of ['figure', 'run', 'found', 'text', 'heading', 'title', 'item']) {
    const column = table.columns.find((each) => each.stem === name && each.language !== 'en' && each.values);
    if (column && column.values[row]) return column.values[row];
  }
  return '';
}

function sectionOf(table, row) {
  const section = table.columnOf.get('section');
  return section && section.values ? section.values[row] : '';
}

function documentCitation(row) {
  const documents = tableOf.get('documents');
  const details = ['number', 'issued'].map((name) => documents.columnOf.get(name))
    .filter((column) => column && !isEmptyCell(column, row)).map((column) => column.values[row]);
  const title = titleOf(documents, row);
  const named = language === 'zh' ? `《${title}》` : title;
  if (details.length === 0) return named;
  return language === 'zh' ? `${named}（${details.join('，')}）` : `${named} (${details.join(', ')})`;
}

function citationOf(table, row) {
  const parts = [];
  const document = documentOf(table, row);
  if (document >= 0) parts.push(documentCitation(document));
  if (sectionOf(table, row)) parts.push(sectionOf(table, row));
  if (runOf(table, row)) parts.push(words('quoted', {run: runOf(table, row)}));
  if (document < 0) parts.push(titleOf(table, row));
  parts.push(`${book.name} ${table.name}/${idOf(table, row)} (constplan ${book.version})`);
  return language === 'zh' ? `${parts.join('，')}。` : `${parts.join(', ')}.`;
}
