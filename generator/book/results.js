// The table of results.

const rowsAtOnce = 60;

function referredTitle(columnName) {
  return (table, row) => {
    const referred = referredRow(table, columnName, row);
    return referred < 0 ? '' : titleOf(tableOf.get(table.columnOf.get(columnName).to), referred);
  };
}

function referredId(columnName) {
  return (table, row) => {
    const referred = referredRow(table, columnName, row);
    return referred < 0 ? '' : idOf(tableOf.get(table.columnOf.get(columnName).to), referred);
  };
}

const yearText = (table, row) => yearOf(table, row).join('');

// Columns of a view of several tables: what they show, what they sort by, what a file of them contains.
const generalColumns = [
  {key: 'plan', text: referredTitle('plan'), id: referredId('plan'), isLong: true},
  {key: 'place', text: referredTitle('city'), id: referredId('city')},
  {key: 'cluster', text: referredTitle('cluster'), id: referredId('cluster')},
  {key: 'year', text: yearText, id: yearText},
  {key: 'figure', text: figureText, id: (table, row) => (table.columnOf.has('figure') ? runOf(table, row) : '')},
];

// Columns that a reader of a list can do without; the row's own page has all.
const unlisted = new Set(['id', 'note', 'note_en', 'low', 'high', 'unit', 'base_value', 'base_year', 'period', 'threshold',
  'threshold_metric', 'threshold_comparator', 'threshold_unit', 'part_of', 'restates', 'other_clusters', 'year_origin',
  'nature', 'direction', 'rate', 'comparator', 'prefecture', 'latitude', 'longitude', 'members_inferred']);

function listedColumns(table) {
  const shown = nameColumn(table);
  return table.columns.filter((column) => column.values && column !== shown &&
    (!unlisted.has(column.name) || (column.name === 'unit' && !table.hasFigures)) &&
    !(column.language && column.language !== dataLanguage() && table.columns.some((other) => other.stem === column.stem &&
      other.language === dataLanguage())));
}

// {key, label, text, value, cell, isLong}: `value` is what a column is sorted by; long cells are cut after some lines, which
// figures never are.
function columnsOf(state) {
  const title = {key: 'title', label: words('title'), text: titleOf, value: titleOf, cell: titleLink, isHeader: true};
  if (state.table.length === 1) return [title, ...columnsOfTable(tableOf.get(state.table[0]))];
  const table = {key: 'table', label: words('table'), text: tableLabel, value: (each) => tables.indexOf(each)};
  const general = generalColumns.map(({key, text, isLong}) => ({key, text, isLong, label: words(key), value: text}));
  general[general.length - 1].value = figureValue;
  return [title, table, ...general];
}

// What the figure says in the language of the page, then the words of the source.
function figureCell(table, row) {
  const run = runOf(table, row);
  const text = figureText(table, row);
  return [dataText(text, null), run !== text && make('small', {class: 'run'}, dataText(run, book.language || 'en'))];
}

// Figures and years come first.
function columnsOfTable(table) {
  const listed = listedColumns(table);
  const isFirst = (column) => table.figures && (column.name === 'figure' || column.name === 'year');
  const ordered = [...listed.filter(isFirst).reverse(), ...listed.filter((column) => !isFirst(column))];
  return ordered.map((column) => {
    const text = (each, row) => shownText(each, column, row);
    const isNumber = column.kind === 'integer';
    const value = isNumber ? (each, row) => (column.values[row] === null ? '' : column.values[row]) : text;
    const isFigure = column.name === 'figure' && table.figures;
    const cell = column.kind === 'text' ? (each, row) => dataText(text(each, row), column.language || book.language) : null;
    const label = isFigure ? words('figure') : columnLabel(column);
    return {key: column.name, label, text, cell: isFigure ? figureCell : cell, isLong: Boolean(column.to), value: isFigure ? figureValue : value};
  });
}

// Figures sort by unit and amount.
function figureValue(table, row) {
  const low = table.columnOf.get('low');
  if (!table.figures || !low || isEmptyCell(low, row)) return '';
  const unit = String(unitNames.indexOf(baseUnit(table, row))).padStart(4, '0');
  return `${unit} ${String(low.values[row]).padStart(20, '0')}`;
}

function titleLink(table, row) {
  const id = idOf(table, row);
  return [make('a', {class: 'hit', href: rowAddress(table, row)}, titleText(table, row)),
    make('span', {class: 'id'}, id)];
}

// Empty cells come last in both directions.
function sorted(numbers, columns, sort) {
  const isDown = sort.startsWith('-');
  const column = columns.find((each) => each.key === sort.replace(/^-/, ''));
  if (!column) return numbers;
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en', {numeric: true});
  const keyed = numbers.map((number) => {
    const table = tableAt(number);
    return [number, column.value(table, number - table.first)];
  });
  const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b));
  keyed.sort(([, a], [, b]) => (a === '') - (b === '') || (a === '' ? 0 : compare(a, b) * (isDown ? -1 : 1)));
  return keyed.map(([number]) => number);
}

function headerCell(column, state) {
  const direction = state.sort === column.key ? 'ascending' : state.sort === `-${column.key}` ? 'descending' : null;
  const next = direction === 'ascending' ? `-${column.key}` : direction === 'descending' ? '' : column.key;
  const change = () => {
    location.hash = findAddress({...state, sort: next});
    refocus(`sort ${column.key}`);
  };
  const mark = direction === 'ascending' ? ' ▲' : direction === 'descending' ? ' ▼' : '';
  return make('th', {scope: 'col', 'aria-sort': direction},
    make('button', {type: 'button', class: 'sort', click: change, 'data-focus': `sort ${column.key}`}, column.label, mark));
}

function resultRow(number, columns) {
  const table = tableAt(number);
  const row = number - table.first;
  return make('tr', {}, columns.map((column) => {
    const content = column.cell ? column.cell(table, row) : column.text(table, row);
    return column.isHeader ? make('th', {scope: 'row'}, content) : make('td', {}, make('div', {class: column.isLong ? 'clamp' : 'whole'}, content));
  }));
}

// Rows are added as the reader scrolls, by a button, and all of them for the printer.
function resultsView(numbers, columns, state) {
  const body = make('tbody');
  const button = make('button', {type: 'button', class: 'show-more'});
  let shown = 0;
  const add = (count) => {
    body.append(...numbers.slice(shown, shown + count).map((number) => resultRow(number, columns)));
    shown = Math.min(numbers.length, shown + count);
    button.hidden = shown >= numbers.length;
    button.textContent = words('showMore', {count: grouped(Math.min(rowsAtOnce, numbers.length - shown))});
  };
  add(rowsAtOnce);
  button.addEventListener('click', () => add(rowsAtOnce));
  whenSeen(button, () => add(rowsAtOnce));
  addRowsForPrint = () => add(printedRows);
  const table = make('table', {class: 'results'}, make('caption', {class: 'off-screen'}, words('results')),
    make('thead', {}, make('tr', {}, columns.map((column) => headerCell(column, state)))), body);
  return make('div', {}, make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words('results')}, table),
    button);
}

const printedRows = 2000;
let addRowsForPrint = null;
window.addEventListener('beforeprint', () => { if (addRowsForPrint) addRowsForPrint(); });

function whenSeen(element, act) {
  const observer = new IntersectionObserver((entries) => {
    if (!element.isConnected) observer.disconnect();
    else if (entries.some((entry) => entry.isIntersecting) && !element.hidden) act();
  }, {rootMargin: '400px'});
  observer.observe(element);
}
