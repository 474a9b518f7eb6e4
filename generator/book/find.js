// The Find view: filters, results, downloads, the command of the slice.

let foundFor = null;
let found = [];

// Filters and sorting use the last search again.
function rowsFoundFor(query) {
  if (query !== foundFor) {
    found = search(query);
    foundFor = query;
  }
  return found;
}

function fileName(state) {
  return [book.name, ...state.table, ...(state.plan || []), ...(state.place || [])].join('-').replace(/[^\w-]+/g, '-').slice(0, 80);
}

function viewActions(state, rows) {
  const ordered = () => sorted(rows, columnsOf(state), state.sort);
  const button = (label, act) => make('button', {type: 'button', click: act}, label);
  return make('div', {class: 'actions'},
    button(words('downloadCsv'), () => download(`${fileName(state)}.csv`, 'text/csv', csvOf(ordered()))),
    button(words('downloadJson'), () => download(`${fileName(state)}.json`, 'application/json', jsonOf(ordered()))),
    copyButton(words('copyLink'), () => location.href));
}

function sliceView(state) {
  return lazyDetails(words('slice'), () => {
    const command = sliceCommand(state);
    return make('div', {class: 'code'}, make('pre', {tabindex: '0', class: 'command', 'aria-label': words('slice')}, codeLines(command)),
      copyButton(words('copyCommand'), command), sliceNotes(state).map((note) => make('p', {class: 'note'}, note)));
  }, 'slice');
}

function hasFilters(state) {
  return readyFacets().some((facet) => (state[facet.key] || []).length > 0);
}

function filtersView(state, counts) {
  const clear = () => { location.hash = findAddress({q: state.q, sort: state.sort}); };
  const isWide = window.matchMedia('(min-width: 60rem)').matches;
  const details = make('details', {class: 'filters', open: isWide || openDetails.has('filters')},
    make('summary', {}, words('filters')),
    hasFilters(state) && make('button', {type: 'button', class: 'clear', click: clear}, words('clear')),
    readyFacets().map((facet) => facetView(facet, counts.get(facet.key), state)));
  details.addEventListener('toggle', () => {
    if (details.open) openDetails.add('filters');
    else openDetails.delete('filters');
  });
  return make('aside', {'aria-label': words('filters')}, details);
}

function findView(state) {
  const {rows, counts} = filtered(rowsFoundFor(state.q), state);
  const columns = columnsOf(state);
  const table = state.table.length === 1 ? tableOf.get(state.table[0]) : null;
  announce(counted(rows.length));
  return make('div', {class: 'find'},
    filtersView(state, counts),
    make('div', {class: 'found'},
      make('h1', {}, table ? tableLabel(table) : words('find')),
      table && make('p', {class: 'meaning', lang: language === 'zh' ? null : 'en'}, tableMeaning(table)),
      make('p', {class: 'total'}, counted(rows.length)),
      viewActions(state, rows),
      sliceView(state),
      rows.length === 0 ? make('p', {class: 'none'}, words('noRows')) : resultsView(sorted(rows, columns, state.sort), columns, state)));
}

// Arrow keys move through the results as Tab would; Enter follows a link as always.
function moveThroughResults(event) {
  const hits = [...document.querySelectorAll('a.hit')];
  if (hits.length === 0) return;
  const at = hits.indexOf(document.activeElement);
  const inSearch = document.activeElement === searchBox;
  if (at < 0 && !inSearch) return;
  const target = {ArrowDown: at + 1, ArrowUp: at - 1, Home: inSearch ? null : 0, End: inSearch ? null : hits.length - 1}[event.key];
  if (target === undefined || target === null || (inSearch && event.key === 'ArrowUp')) return;
  event.preventDefault();
  if (target < 0) searchBox.focus();
  else hits[Math.min(target, hits.length - 1)].focus();
}
