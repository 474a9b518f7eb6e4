// What a row is called in the language of the page.

const titleCache = new Map();

// Columns that name rows, the one in the wanted language first.
function nameColumn(table) {
  const names = table.columns.filter((column) => column.isName && column.values);
  return names.find((column) => column.language === dataLanguage()) || names[0] || null;
}

function joinedReferences(table, row) {
  const parts = [];
  for (const column of references(table)) {
    if (column.kind !== 'reference' || !column.required || column.to === 'plans') continue;
    const referred = referredRow(table, column.name, row);
    if (referred >= 0) parts.push(titleOf(tableOf.get(column.to), referred));
  }
  return parts.join(' · ');
}

function figureTitle(table, row) {
  const parts = ['city', 'cluster', 'metric'].map((name) => {
    const referred = referredRow(table, name, row);
    return referred < 0 ? '' : titleOf(tableOf.get(table.columnOf.get(name).to), referred);
  });
  return parts.filter((part) => part).join(' · ');
}

function computedTitle(table, row) {
  const name = nameColumn(table);
  if (name && name.values[row]) return name.values[row];
  if (table.hasFigures) return figureTitle(table, row) || idOf(table, row);
  const text = table.columns.find((column) => column.kind === 'text' && column.required && column.values);
  const own = text && text.values[row] ? text.values[row] : '';
  const other = table.columns.find((column) => column.isName && column.values && column.values[row]);
  if (other) return other.values[row];
  return own || joinedReferences(table, row) || idOf(table, row);
}

function titleOf(table, row) {
  const key = `${language} ${table.name}`;
  if (!titleCache.has(key)) titleCache.set(key, []);
  const titles = titleCache.get(key);
  if (titles[row] === undefined) titles[row] = computedTitle(table, row);
  return titles[row];
}

// The language that a title is in, for readers that pronounce it.
function titleLanguage(table, row) {
  const name = nameColumn(table);
  if (name && name.values[row]) return name.language || null;
  return table.hasFigures ? dataLanguage() : book.language || 'en';
}

function titleText(table, row) {
  return dataText(titleOf(table, row), titleLanguage(table, row));
}
