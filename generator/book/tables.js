// The data set: tables, columns, rows. Rows of all tables are numbered through, so that sets of rows are sets of numbers.

const book = JSON.parse(document.getElementById('data').textContent);

const tables = book.tables;
const tableOf = new Map(tables.map((table) => [table.name, table]));
let rowCount = 0;

function prepareColumn(column) {
  column.stem = column.language ? column.name.slice(0, -3) : column.name;
  column.words = column.enumeration ? book.enumerations[column.enumeration] || null : null;
}

for (const table of tables) {
  table.first = rowCount;
  rowCount += table.size;
  table.columnOf = new Map(table.columns.map((column) => [column.name, column]));
  table.columns.forEach(prepareColumn);
  table.rowOfId = null;
}

const firstRows = tables.map((table) => table.first);

// The table of a row that is numbered through.
function tableAt(number) {
  let least = 0;
  let most = tables.length - 1;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (firstRows[middle] <= number) least = middle;
    else most = middle - 1;
  }
  return tables[least];
}

function idOf(table, row) {
  return table.columns[0].values[row];
}

// The row of an id, or -1.
function rowOfId(table, id) {
  if (!table.rowOfId) table.rowOfId = new Map((table.columns[0].values || []).map((each, row) => [each, row]));
  const row = table.rowOfId.get(id);
  return row === undefined ? -1 : row;
}

const noRows = [];

// The rows that a cell refers to.
function referredRows(column, row) {
  if (!column.values) return noRows;
  const value = column.values[row];
  if (column.kind === 'references') return value;
  return value < 0 ? noRows : [value];
}

const references = (table) => table.columns.filter((column) => column.to && tableOf.has(column.to));

// The first row that `column` of a row refers to, or -1.
function referredRow(table, columnName, row) {
  const column = table.columnOf.get(columnName);
  return column && column.values && column.kind === 'reference' ? column.values[row] : -1;
}

function hasLanguage(code) {
  return tables.some((table) => table.columns.some((column) => column.language === code));
}

// The language of data texts: English where the page is English and the data has it, otherwise the documents'.
function dataLanguage() {
  if (language === 'en' && hasEnglish) return 'en';
  return book.language || 'en';
}
const hasEnglish = hasLanguage('en');
