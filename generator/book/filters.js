// The filters with their counts.

const valuesShownFirst = 8;

// Of the rows that were found, those that meet all filters, and how many rows each value would leave. A value's own
// filter does not reduce its counts.
function filtered(found, state) {
  const used = readyFacets();
  const chosen = used.map((facet) => chosenCodes(facet, state));
  const counts = used.map((facet) => new Uint32Array(facet.values.length));
  const rows = [];
  for (const number of found) {
    let failed = -1;
    let failures = 0;
    for (let f = 0; f < used.length && failures < 2; ++f) {
      if (chosen[f] && !belongsTo(used[f], number, chosen[f])) {
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
  for (let at = facet.starts[number]; at < facet.starts[number + 1]; ++at) ++counts[facet.of[at]];
}

// Codes of values that rows have or the view has chosen: tables and years in their own order, others by count, chosen
// ones first.
function orderedCodes(facet, counts, isChosen) {
  const codes = [];
  for (let code = 0; code < counts.length; ++code) if (counts[code] > 0 || isChosen[code]) codes.push(code);
  const isOrdered = facet.key === 'table' || facet.key === 'year';
  return isOrdered ? codes : codes.sort((a, b) => isChosen[b] - isChosen[a] || counts[b] - counts[a] || a - b);
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
  const isChosen = chosenCodes(facet, state) || new Uint8Array(counts.length);
  const codes = orderedCodes(facet, counts, isChosen);
  if (codes.length === 0) return null;
  const chosenCount = isChosen.reduce((sum, each) => sum + each, 0);
  const limit = facet.key === 'table' ? codes.length : Math.max(valuesShownFirst, chosenCount);
  const button = (code) => make('li', {}, valueButton(facet, facet.values[code], counts[code], isChosen[code] === 1, state));
  const rest = codes.slice(limit);
  return make('section', {class: 'facet', 'aria-label': words(facet.key)},
    make('h3', {}, words(facet.key)),
    make('ul', {}, codes.slice(0, limit).map(button)),
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
