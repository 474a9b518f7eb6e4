// The command line of the slice that contains the rows of a view.

// A table and all tables that it refers to, in the order of the schema.
function tablesNeededBy(names) {
  const needed = new Set();
  const visit = (name) => {
    if (needed.has(name)) return;
    needed.add(name);
    references(tableOf.get(name)).forEach((column) => visit(column.to));
  };
  names.forEach(visit);
  return tables.filter((table) => needed.has(table.name)).map((table) => table.name);
}

// A slice of a cluster does not contain the clusters below it, unlike this page.
function clustersBelow(ids) {
  const facet = facetNamed('cluster');
  const table = tableOf.get('clusters');
  const isChosen = chosenCodes(facet, {cluster: ids});
  return table.columns[0].values.filter((id, row) => belongsTo(facet, table.first + row, isChosen));
}

function shellWord(text) {
  return /^[\w./:,-]+$/.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}

function sliceCommand(state) {
  const options = [];
  const add = (name, values) => { if (values.length > 0) options.push(`${name} ${shellWord(values.join(','))}`); };
  if (state.table.length > 0) add('--tables', tablesNeededBy(state.table));
  add('--plans', state.plan || []);
  add('--clusters', state.cluster && state.cluster.length > 0 ? clustersBelow(state.cluster) : []);
  add('--cities', state.place || []);
  const command = `constplan-gen export ${shellWord(book.directory)} --format csv --out slice`;
  return [command, ...options].join(' \\\n  ');
}

function sliceNotes(state) {
  const notes = [words('sliceNote')];
  const unknown = ['year', 'unit', 'agency'].filter((key) => (state[key] || []).length > 0).map((key) => words(key));
  if (state.q.trim()) unknown.push(words('searchWords'));
  if (unknown.length > 0) notes.push(words('sliceMore', {names: unknown.join(separator())}));
  if ((state.cluster || []).length > 0) notes.push(words('sliceFewer'));
  return notes;
}
