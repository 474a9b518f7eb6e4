// The filters with their counts.

const valuesShownFirst = 8;

// Of the rows that were found, those that meet all filters, and how many rows each value would leave. A value's own
// filter does not reduce its counts.
function filtered(found, state) {
  const used = readyFacets();
  const chosen = used.map((facet) => new Set((state[facet.key] || []).map((name) => valueOfName(facet, name))));
  const counts = used.map(() => new Map());
  const rows = [];
  for (const number of found) {
    let failed = -1;
    let failures = 0;
    for (let f = 0; f < used.length && failures < 2; ++f) {
      if (chosen[f].size > 0 && !belongsTo(used[f], number, chosen[f])) {
        failed = f;
        ++failures;
      }
    }
    if (failures === 0) rows.push(number);
    if (failures === 0) for (let f = 0; f < used.length; ++f) countValues(used[f], number, counts[f]);
    if (failures === 1) countValues(used[failed], number, counts[failed]);
  }
  return {rows, counts: new Map(used.map((facet, f) => [facet.key, counts[f]]))};
}

function countValues(facet, number, counts) {
  for (let at = facet.starts[number]; at < facet.starts[number + 1]; ++at) {
    counts.set(facet.of[at], (counts.get(facet.of[at]) || 0) + 1);
  }
}

// Tables and years in their own order, others by count; chosen values first.
function orderedValues(facet, counts, chosen) {
  const values = [...counts.keys()];
  for (const value of chosen) if (!counts.has(value)) values.push(value);
  const isOrdered = facet.key === 'table' || facet.key === 'year';
  const order = isOrdered ? (a, b) => a - b : (a, b) => (counts.get(b) || 0) - (counts.get(a) || 0) || a - b;
  return values.sort((a, b) => chosen.has(b) - chosen.has(a) || order(a, b));
}

function valueButton(facet, value, count, isChosen, state) {
  const name = nameOfValue(facet, value);
  const others = (state[facet.key] || []).filter((each) => each !== name);
  const next = {...state, [facet.key]: isChosen ? others : [...others, name]};
  const change = () => {
    location.hash = findAddress(next);
    refocus(`facet ${facet.key} ${name}`);
  };
  return make('button', {type: 'button', class: 'value', 'aria-pressed': String(isChosen), click: change,
    'data-focus': `facet ${facet.key} ${name}`},
  make('span', {class: 'label'}, dataText(labelOfValue(facet, value), null)), ' ', make('span', {class: 'count'}, grouped(count)));
}

function facetView(facet, counts, state) {
  const chosen = new Set((state[facet.key] || []).map((name) => valueOfName(facet, name)));
  const values = orderedValues(facet, counts, chosen);
  if (values.length === 0) return null;
  const limit = facet.key === 'table' ? values.length : Math.max(valuesShownFirst, chosen.size);
  const button = (value) => make('li', {}, valueButton(facet, value, counts.get(value) || 0, chosen.has(value), state));
  const rest = values.slice(limit);
  return make('section', {class: 'facet', 'aria-label': words(facet.key)},
    make('h3', {}, words(facet.key)),
    make('ul', {}, values.slice(0, limit).map(button)),
    rest.length > 0 && lazyDetails(words('more', {count: rest.length}), () => make('ul', {}, rest.map(button)),
      `${facet.key} more`));
}

const openDetails = new Set();

// Its content is made when it is first opened, and it stays open when the view is made again.
function lazyDetails(summary, content, key) {
  const details = make('details', {}, make('summary', {'data-focus': `details ${key}`}, summary));
  const fill = () => {
    if (details.open && details.children.length === 1) details.append(content());
    if (details.open) openDetails.add(key);
    else openDetails.delete(key);
  };
  if (openDetails.has(key)) {
    details.open = true;
    fill();
  }
  details.addEventListener('toggle', fill);
  return details;
}
