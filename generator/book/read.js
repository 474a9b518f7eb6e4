// A row: its columns with their meaning, its source, code that reads it, and the rows that refer to it.

const referringAtOnce = 20;

function rowLink(table, row) {
  return make('a', {href: rowAddress(table, row)}, titleText(table, row));
}

function cellView(table, column, row) {
  if (isEmptyCell(column, row)) return make('span', {class: 'empty'}, words('empty'));
  if (column.to && tableOf.has(column.to)) {
    const links = referredRows(column, row).map((referred) => rowLink(tableOf.get(column.to), referred));
    return links.length === 1 ? links[0] : make('ul', {}, links.map((link) => make('li', {}, link)));
  }
  const text = shownText(table, column, row);
  if (column.kind === 'id') return make('code', {}, text);
  if (column.kind === 'text' || column.kind === 'section') return dataText(text, column.language || book.language || 'en');
  const word = column.kind === 'word' && column.words ? column.words[column.values[row]] : null;
  return word ? [text, ' ', text !== word[0] && make('code', {}, word[0]), make('small', {lang: 'en'}, word[1])] : text;
}

function columnsView(table, row) {
  const entry = (column) => make('div', {class: isEmptyCell(column, row) ? 'column empty-column' : 'column'},
    make('dt', {}, columnLabel(column), ' ', make('code', {}, column.name)),
    make('dd', {}, make('div', {class: 'cell'}, cellView(table, column, row)),
      make('small', {lang: language === 'zh' && wordsOfColumn(column) ? null : 'en'}, columnMeaning(column))));
  const full = table.columns.filter((column) => !isEmptyCell(column, row));
  const empty = table.columns.filter((column) => isEmptyCell(column, row));
  return make('section', {}, make('h2', {}, words('columns')), make('dl', {class: 'columns'}, full.map(entry)),
    empty.length > 0 && lazyDetails(`${words('empty')} (${empty.length})`,
      () => make('dl', {class: 'columns'}, empty.map(entry)), 'empty columns'));
}

function sourceView(table, row) {
  const document = documentOf(table, row);
  const documents = tableOf.get('documents');
  const section = sectionOf(table, row);
  const run = runOf(table, row);
  if (document < 0 && !section) return null;
  const archived = document >= 0 ? documents.columnOf.get('source') : null;
  const entry = (label, value) => make('div', {class: 'column'}, make('dt', {}, label), make('dd', {}, value));
  return make('section', {class: 'source'}, make('h2', {}, words('source')), make('dl', {class: 'columns'},
    document >= 0 && entry(words('document'), rowLink(documents, document)),
    table.columnOf.has('section') &&
      entry(words('section'), section ? dataText(section, book.language || 'en') : words('noSection')),
    run && entry(words('run'), make('q', {lang: book.language || 'en'}, dataText(run, null))),
    archived && !isEmptyCell(archived, document) && entry(words('archived'), make('code', {}, archived.values[document]))));
}

let referrers = null;

// For each table, the columns of other tables and of its own that refer to it, with the rows by the row referred to.
function readyReferrers() {
  if (referrers) return referrers;
  referrers = new Map(tables.map((table) => [table.name, []]));
  for (const table of tables) {
    for (const column of references(table)) {
      const groups = new Map();
      for (let row = 0; row < table.size; ++row) {
        for (const referred of referredRows(column, row)) {
          if (!groups.has(referred)) groups.set(referred, []);
          groups.get(referred).push(row);
        }
      }
      referrers.get(column.to).push({table, column, groups});
    }
  }
  return referrers;
}

function referringGroup({table, column, groups}, row) {
  const rows = groups.get(row).filter((each) => !(column.to === table.name && each === row));
  if (rows.length === 0) return null;
  const items = (some) => some.map((each) => make('li', {}, rowLink(table, each), figureText(table, each) ? ': ' : '',
    figureText(table, each)));
  const rest = rows.slice(referringAtOnce);
  const label = words('asColumn', {table: tableLabel(table), column: columnLabel(column)});
  return make('section', {class: 'referring'},
    make('h3', {}, label, ' ', make('span', {class: 'count'}, grouped(rows.length))),
    make('ul', {}, items(rows.slice(0, referringAtOnce))),
    rest.length > 0 && lazyDetails(words('more', {count: grouped(rest.length)}), () => make('ul', {}, items(rest)),
      `referring ${table.name} ${column.name} ${row}`));
}

function referringView(table, row) {
  const groups = readyReferrers().get(table.name).filter((each) => each.groups.has(row));
  const views = groups.map((each) => referringGroup(each, row)).filter((view) => view);
  return make('section', {}, make('h2', {}, words('referring')),
    views.length === 0 ? make('p', {class: 'none'}, words('noReferring')) : views);
}

// Long lines may break after the separators of ids; a copy has no break there.
function codeLines(text) {
  const line = (each) => make('code', {}, each.split(/(?<=[/:_(])/).map((part, at) => (at === 0 ? part : [make('wbr'), part])));
  return text.split('\n').map((each, at) => [at > 0 && make('br'), line(each)]);
}

function codeView(label, text, button, name) {
  return make('div', {class: `code ${name}`}, make('h3', {}, label),
    make('pre', {tabindex: '0', 'aria-label': label}, codeLines(text)),
    copyButton(button, text));
}

function useView(table, row) {
  const pin = codeThatPins(table, row);
  return make('section', {class: 'use'}, make('h2', {}, words('use')),
    pin && codeView(words('pin'), pin, words('copyCode'), 'pin'),
    codeView(words('byId'), codeById(table, row), words('copyCode'), 'by-id'),
    codeView(words('byEnumerator'), codeByEnumerator(table, row), words('copyCode'), 'by-enumerator'),
    make('div', {class: 'code citation'}, make('h3', {}, words('citation')),
      make('blockquote', {}, dataText(citationOf(table, row), null)),
      copyButton(words('copyCitation'), () => citationOf(table, row)),
      copyButton(words('copyLink'), () => location.href)));
}

function neighbours(table, row) {
  const link = (key, to, rel) => make('a', {href: rowAddress(table, to), rel}, words(key));
  return make('nav', {class: 'neighbours', 'aria-label': tableLabel(table)},
    make('a', {href: findAddress({table: [table.name]})}, tableLabel(table)),
    row > 0 && link('previous', row - 1, 'prev'), row + 1 < table.size && link('next', row + 1, 'next'));
}

function readView(table, row) {
  const figure = figureText(table, row);
  return make('article', {class: 'read'}, neighbours(table, row),
    make('h1', {}, titleText(table, row)),
    figure && make('p', {class: 'big-figure'}, dataText(figure, null), yearText(table, row) && ` (${yearText(table, row)})`),
    make('div', {class: 'sides'},
      make('div', {}, sourceView(table, row), columnsView(table, row), referringView(table, row)),
      useView(table, row)));
}
