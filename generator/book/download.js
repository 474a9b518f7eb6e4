// The rows of a view as a file. Rows of one table have the columns that an export has.

function csvField(value) {
  const text = value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value);
  return /[,"\n\r]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

const csvLine = (values) => `${values.map(csvField).join(',')}\n`;

function tablesOfRows(numbers) {
  return tables.filter((table) => numbers.some((number) => number >= table.first && number < table.first + table.size));
}

function csvOfTable(table, numbers) {
  const lines = numbers.map((number) =>
    csvLine(table.columns.map((column) => exportedCell(table, column, number - table.first))));
  return csvLine(table.columns.map((column) => column.name)) + lines.join('');
}

// Rows of several tables have the columns of the view.
function csvOfView(numbers) {
  const lines = numbers.map((number) => {
    const table = tableAt(number);
    const row = number - table.first;
    return csvLine([table.name, idOf(table, row), titleOf(table, row), ...generalColumns.map((column) => column.id(table, row)),
      sectionOf(table, row)]);
  });
  return csvLine(['table', 'id', 'title', ...generalColumns.map((column) => column.key), 'section']) + lines.join('');
}

function csvOf(numbers) {
  const used = tablesOfRows(numbers);
  return used.length === 1 ? csvOfTable(used[0], numbers) : csvOfView(numbers);
}

function jsonOf(numbers) {
  const object = {};
  for (const table of tablesOfRows(numbers)) object[table.name] = [];
  for (const number of numbers) {
    const table = tableAt(number);
    object[table.name].push(Object.fromEntries(
      table.columns.map((column) => [column.name, exportedCell(table, column, number - table.first)])));
  }
  return `${JSON.stringify(object, null, 1)}\n`;
}

function download(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], {type}));
  const link = make('a', {href: address, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
