// Clusters by places: placements, or the figures of a metric.

const cellSize = 30;

// A place at the top stands for all places below it. A region is a column of its own.
function topPlace(row) {
  const above = referredRow(tableOf.get('cities'), 'prefecture', row);
  return above < 0 ? row : above;
}

function placementMarks(row) {
  const table = tableOf.get('placements');
  const state = table.columnOf.get('state');
  const name = state && !isEmptyCell(state, row) ? wordName(state, state.values[row]) : 'existing';
  return {isPlanned: name === 'planned', table, row};
}

// What is in the cells: {cluster, place, marks} of rows that have both.
function matrixCells(table, wanted) {
  const cells = new Map();
  for (let row = 0; row < table.size; ++row) {
    if (!wanted(row)) continue;
    const cluster = referredRow(table, 'cluster', row);
    const city = referredRow(table, 'city', row);
    if (cluster < 0 || city < 0) continue;
    const place = topPlace(city);
    const key = `${cluster} ${place}`;
    if (!cells.has(key)) cells.set(key, {cluster, place, rows: []});
    cells.get(key).rows.push(row);
  }
  return [...cells.values()];
}

function matrixSource(parameters) {
  if (!parameters.metric) return {table: tableOf.get('placements'), wanted: () => true};
  const table = tableOf.get(parameters.metric.startsWith('observations:') ? 'observations' : 'targets');
  const metric = rowOfId(tableOf.get('metrics'), parameters.metric.replace(/^\w+:/, ''));
  return {table, wanted: (row) => referredRow(table, 'metric', row) === metric};
}

// Metrics that have figures of a place.
function metricsOfPlaces() {
  const options = [];
  for (const name of ['targets', 'observations']) {
    const table = tableOf.get(name);
    if (!table || !tableOf.has('metrics')) continue;
    const used = new Set(allRows(table).filter((row) => referredRow(table, 'city', row) >= 0)
      .map((row) => referredRow(table, 'metric', row)));
    for (const metric of [...used].sort((a, b) => a - b)) {
      options.push([`${name}:${idOf(tableOf.get('metrics'), metric)}`, `${tableLabel(table)}: ${titleOf(tableOf.get('metrics'), metric)}`]);
    }
  }
  return options;
}

function placementSymbol(x, y, table, rows) {
  const planned = rows.filter((row) => placementMarks(row).isPlanned).length;
  const radius = 9;
  const [cx, cy] = [x + cellSize / 2, y + cellSize / 2];
  const half = planned > 0 && planned < rows.length;
  return [draw('circle', {class: planned < rows.length && !half ? 'solid' : 'outline', cx, cy, r: radius}),
    half && draw('path', {class: 'solid', d: `M${cx - radius} ${cy} a${radius} ${radius} 0 0 0 ${2 * radius} 0 z`}),
    rows.length > 1 && label(x + cellSize - 3, y + 9, String(rows.length), {class: 'tiny', 'text-anchor': 'end'})];
}

function matrixTitle(table, rows) {
  return rows.map((row) => figureText(table, row) || shownText(table, table.columnOf.get('role') || table.columns[0], row)).join('; ');
}

function drawMatrix(table, cells, parameters) {
  const clusters = [...new Set(cells.map((cell) => cell.cluster))].sort((a, b) => a - b);
  const places = [...new Set(cells.map((cell) => cell.place))].sort((a, b) => a - b);
  const clusterTable = tableOf.get('clusters');
  const cityTable = tableOf.get('cities');
  const isFigures = Boolean(parameters.metric);
  const width = isFigures ? Math.max(cellSize, ...cells.map((cell) => textWidth(matrixTitle(table, cell.rows), 11) + 10)) : cellSize;
  const cellWidth = Math.min(width, 190);
  const left = 210;
  const top = 120;
  const content = () => [
    places.map((place, at) => label(0, 0, shortened(titleOf(cityTable, place), 130, 12),
      {transform: `translate(${left + at * cellWidth + cellWidth / 2} ${top - 8}) rotate(-50)`})),
    clusters.map((cluster, at) => [
      draw('line', {class: 'grid', x1: 0, x2: left + places.length * cellWidth, y1: top + at * cellSize, y2: top + at * cellSize}),
      label(left - 8, top + at * cellSize + 20, shortened(titleOf(clusterTable, cluster), left - 12, 13), {'text-anchor': 'end'})]),
    cells.map((cell) => {
      const x = left + places.indexOf(cell.place) * cellWidth;
      const y = top + clusters.indexOf(cell.cluster) * cellSize;
      const text = matrixTitle(table, cell.rows);
      const name = `${titleOf(clusterTable, cell.cluster)}, ${titleOf(cityTable, cell.place)}: ${text}`;
      return draw('g', {}, draw('title', {}, name), isFigures
        ? label(x + cellWidth / 2, y + 19, shortened(text, cellWidth - 4, 11), {class: 'small', 'text-anchor': 'middle'})
        : placementSymbol(x, y, table, cell.rows));
    })];
  return picture({title: words('matrix'),
    text: `${words('matrixText', {rows: clusters.length, columns: places.length, cells: cells.length})}` +
      (isFigures ? '' : ` (● ${words('existing')}, ○ ${words('planned')}, ◒ ${words('both')})`),
    width: left + places.length * cellWidth + 90, height: top + clusters.length * cellSize + 8, content,
    headings: [words('cluster'), words('place'), isFigures ? words('figure') : words('role')],
    rows: cells.map((cell) => [rowLink(clusterTable, cell.cluster), rowLink(cityTable, cell.place),
      cell.rows.map((row, at) => [at > 0 && '; ', make('a', {href: rowAddress(table, row)}, matrixTitle(table, [row]))])])});
}

function matrixView(parameters) {
  if (!tableOf.has('clusters') || !tableOf.has('cities') || !tableOf.has('placements')) return nothing();
  const plans = tableOf.get('plans');
  const {table, wanted} = matrixSource(parameters);
  const plan = parameters.plan ? rowOfId(plans, parameters.plan) : -1;
  const cells = matrixCells(table, (row) => wanted(row) && (plan < 0 || referredRow(table, 'plan', row) === plan));
  return [make('div', {class: 'choosers'},
    chooser(words('plan'), 'matrix', parameters, 'plan', [['', words('allPlans')], ...idOptions(plans, allRows(plans))]),
    chooser(words('shown'), 'matrix', parameters, 'metric', [['', words('placements')], ...metricsOfPlaces()])),
  cells.length === 0 ? nothing() : drawMatrix(table, cells, parameters)];
}
