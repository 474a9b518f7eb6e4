// Cells, as exports have them and as readers see them.

function isEmptyCell(column, row) {
  if (!column.values) return column.kind !== 'flag';
  const value = column.values[row];
  switch (column.kind) {
    case 'flag': return false;
    case 'references': return value.length === 0;
    case 'word': case 'reference': case 'unit': return value < 0;
    default: return value === null || value === '';
  }
}

// A word of an enumeration that the schema lists by itself has no labels.
function wordName(column, value) {
  return column.words ? column.words[value][0] : String(value);
}

// What `constplan-gen export --format json` writes: references as ids, amounts and units in base units.
function exportedCell(table, column, row) {
  if (column.kind === 'references') {
    return referredRows(column, row).map((referred) => idOf(tableOf.get(column.to), referred));
  }
  if (column.kind === 'flag') return Boolean(column.values && column.values[row]);
  if (isEmptyCell(column, row)) return null;
  const value = column.values[row];
  switch (column.kind) {
    case 'reference': return idOf(tableOf.get(column.to), value);
    case 'word': return wordName(column, value);
    case 'unit': return column.units[value][1];
    default: return value;
  }
}

function wordLabel(word) {
  return language === 'zh' ? word[2] || word[0] : word[3] || word[0];
}

function unitLabel(base) {
  const word = book.enumerations.unit.find((each) => each[0] === base);
  return word ? wordLabel(word) : base;
}

function writtenUnit(table, column, row) {
  const unit = table.columnOf.get(column.unitColumn);
  return unit && unit.values && unit.values[row] >= 0 ? unit.units[unit.values[row]] : ['', ''];
}

// The unit that the row's figure is stored in, or an empty text.
function baseUnit(table, row) {
  const unit = table.columnOf.get('unit');
  if (!unit || isEmptyCell(unit, row)) return '';
  return unit.kind === 'unit' ? unit.units[unit.values[row]][1] : wordName(unit, unit.values[row]);
}

// The figure in the language of the page; for a table without figures an empty text.
function figureText(table, row) {
  if (!table.figures) return '';
  const figures = language === 'zh' ? table.figures.zh : table.figures.en;
  return figures[row];
}

function shownAmount(table, column, row) {
  const [written, base] = writtenUnit(table, column, row);
  const source = `${column.written[row]} ${written}`.trim();
  const amount = grouped(column.values[row]);
  const same = column.written[row] === String(column.values[row]);
  return same ? source : `${source} ${words('inBaseUnits', {amount, unit: unitLabel(base)})}`;
}

// A cell in one line of plain text, which rows are also sorted by.
function shownText(table, column, row) {
  if (column.kind === 'flag') return column.values && column.values[row] ? words('yes') : words('no');
  if (isEmptyCell(column, row)) return '';
  const value = column.values[row];
  switch (column.kind) {
    case 'references': case 'reference':
      return referredRows(column, row).map((referred) => titleOf(tableOf.get(column.to), referred)).join(separator());
    case 'word': return column.words ? wordLabel(column.words[value]) : String(value);
    case 'unit': return column.units[value][0];
    case 'amount': return shownAmount(table, column, row);
    default: return String(value);
  }
}
