// What each row belongs to, for the filters: a row of another table that it refers to, directly or through other rows, a
// year, a unit. The values of a filter are coded 0, 1, 2 in their order, so that counting them is fast.

const facets = [
  {key: 'table', valuesOf: (table) => [tables.indexOf(table)]},
  {key: 'plan', to: 'plans'},
  {key: 'place', to: 'cities'},
  {key: 'cluster', to: 'clusters'},
  {key: 'year', valuesOf: yearOf},
  {key: 'unit', valuesOf: unitOf},
  {key: 'agency', to: 'agencies'},
];

// Rows of `through` also put what they refer to by `from` where they refer to by their other column. `spreads` lets rows
// that refer to that follow.
const links = [
  {facet: 'agency', through: 'responsibilities', from: 'measure', spreads: true},
  {facet: 'place', through: 'placements', from: 'cluster', spreads: false},
  {facet: 'plan', through: 'mentions', from: 'entity', spreads: false},
];

const unitNames = book.enumerations.unit.map((word) => word[0]);

function yearOf(table, row) {
  const year = table.columnOf.get('year');
  return !year || isEmptyCell(year, row) ? noRows : [year.values[row]];
}

function unitOf(table, row) {
  const base = baseUnit(table, row);
  return base ? [unitNames.indexOf(base)] : noRows;
}

// Sets of a row and all rows above it, which its own table's columns may name in any order.
function closureOf(facet) {
  const sets = new Array(rowCount);
  const late = [];
  const visit = (table, row) => {
    const number = table.first + row;
    if (sets[number]) return sets[number];
    const own = table.name === facet.to ? new Set([number]) : new Set();
    sets[number] = own;
    for (const column of references(table)) {
      if (column.kind !== 'reference') continue;
      for (const referred of referredRows(column, row)) {
        for (const each of visit(tableOf.get(column.to), referred)) own.add(each);
      }
    }
    return own;
  };
  for (const table of tables) {
    for (let row = 0; row < table.size; ++row) visit(table, row);
    for (const link of links) {
      if (link.facet !== facet.key || link.through !== table.name || !table.columnOf.has(link.from)) continue;
      if (link.spreads) follow(link, table, sets);
      else late.push([link, table]);
    }
  }
  late.forEach(([link, table]) => follow(link, table, sets));
  return sets;
}

function follow(link, table, sets) {
  const column = table.columnOf.get(link.from);
  const to = tableOf.get(column.to);
  for (let row = 0; row < table.size; ++row) {
    for (const referred of referredRows(column, row)) {
      for (const each of sets[table.first + row]) sets[to.first + referred].add(each);
    }
  }
}

// The values of all rows one after the other, with the place where those of each row begin.
function flattened(valuesOf) {
  const starts = new Uint32Array(rowCount + 1);
  const values = [];
  for (const table of tables) {
    for (let row = 0; row < table.size; ++row) {
      for (const value of valuesOf(table, row)) values.push(value);
      starts[table.first + row + 1] = values.length;
    }
  }
  return {starts, values: Int32Array.from(values)};
}

function prepareFacet(facet) {
  if (facet.to && !tableOf.has(facet.to)) return;
  const sets = facet.to ? closureOf(facet) : null;
  const flat = flattened(sets ? (table, row) => sets[table.first + row] : facet.valuesOf);
  facet.values = [...new Set(flat.values)].sort((a, b) => a - b);
  facet.codes = new Map(facet.values.map((value, code) => [value, code]));
  facet.starts = flat.starts;
  facet.of = flat.values.map((value) => facet.codes.get(value));
}

let facetsAreReady = false;

function readyFacets() {
  if (!facetsAreReady) facets.forEach(prepareFacet);
  facetsAreReady = true;
  return facets.filter((facet) => facet.starts);
}

function facetNamed(key) {
  return readyFacets().find((facet) => facet.key === key);
}

// What the address calls a value: an id, a table, a year, a unit.
function nameOfValue(facet, value) {
  if (facet.key === 'table') return tables[value].name;
  if (facet.key === 'unit') return unitNames[value];
  if (facet.key === 'year') return String(value);
  const table = tableOf.get(facet.to);
  return idOf(table, value - table.first);
}

// The value that the address calls `name`, or -1.
function namedValue(facet, name) {
  if (facet.key === 'table') return tables.findIndex((table) => table.name === name);
  if (facet.key === 'unit') return unitNames.indexOf(name);
  if (facet.key === 'year') return /^\d+$/.test(name) ? Number(name) : -1;
  const table = tableOf.get(facet.to);
  const row = rowOfId(table, name);
  return row < 0 ? -1 : table.first + row;
}

function labelOfValue(facet, value) {
  if (facet.key === 'table') return tableLabel(tables[value]);
  if (facet.key === 'unit') return unitLabel(unitNames[value]);
  if (facet.key === 'year') return String(value);
  const table = tableOf.get(facet.to);
  return titleOf(table, value - table.first);
}

// The code of the value that the address calls `name`; -1 if no row belongs to it.
function codeOfName(facet, name) {
  const code = facet.codes.get(namedValue(facet, name));
  return code === undefined ? -1 : code;
}

// Which codes the view has chosen, or null if it leaves the choice open.
function chosenCodes(facet, state) {
  const names = state[facet.key] || [];
  if (names.length === 0) return null;
  const isChosen = new Uint8Array(facet.values.length);
  for (const name of names) isChosen[codeOfName(facet, name)] = 1;
  return isChosen;
}

function belongsTo(facet, number, isChosen) {
  for (let at = facet.starts[number]; at < facet.starts[number + 1]; ++at) {
    if (isChosen[facet.of[at]]) return true;
  }
  return false;
}
