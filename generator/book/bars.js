// The figures of a metric as bars. The shape of a bar's end shows the word of comparison, its filling how firm it is.

const barHeight = 16;
const barStep = 26;

function wordOf(table, name, row) {
  const column = table.columnOf.get(name);
  return !column || isEmptyCell(column, row) ? '' : wordName(column, column.values[row]);
}

function figuresOfMetric(metric) {
  const figures = [];
  for (const table of tables) {
    if (!table.hasFigures || !table.columnOf.has('metric') || !table.columnOf.has('low')) continue;
    for (let row = 0; row < table.size; ++row) {
      if (referredRow(table, 'metric', row) !== metric) continue;
      const low = table.columnOf.get('low');
      const high = table.columnOf.get('high');
      figures.push({table, row, low: isEmptyCell(low, row) ? null : Number(low.values[row]),
        high: !high || isEmptyCell(high, row) ? null : Number(high.values[row]),
        kind: `${baseUnit(table, row)} ${wordOf(table, 'nature', row)}`});
    }
  }
  return figures;
}

// Only figures of one nature and unit share an axis.
function groupsOfFigures(figures) {
  const groups = new Map();
  for (const figure of figures) {
    if (!groups.has(figure.kind)) groups.set(figure.kind, []);
    groups.get(figure.kind).push(figure);
  }
  for (const group of groups.values()) group.sort((a, b) => (b.high || b.low || 0) - (a.high || a.low || 0));
  return [...groups.values()];
}

function barFilling(figure, name) {
  const modality = wordOf(figure.table, 'modality', figure.row);
  if (modality === 'reported') return {class: 'outline'};
  return modality === 'striven_for' || modality === 'expected' ? {class: 'outline', fill: `url(#${name}-hatch)`, 'data-fill': 'hatch'} : {class: 'solid'};
}

const openComparators = new Set(['at_least', 'more_than']);
const cappedComparators = new Set(['at_most', 'less_than', 'up_to']);
const vagueComparators = new Set(['about', 'order_of']);

function drawBar(figure, x, y, scale, name) {
  const comparator = wordOf(figure.table, 'comparator', figure.row);
  if (figure.low === null) return label(x + 4, y + 13, '**');
  const from = figure.high === null ? 0 : figure.low * scale;
  const to = Math.max(2, (figure.high === null ? figure.low : figure.high) * scale);
  const middle = y + barHeight / 2;
  const end = x + to;
  return [
    draw('rect', {x: x + from, y, width: Math.max(2, to - from), height: barHeight, ...barFilling(figure, name),
      'stroke-dasharray': vagueComparators.has(comparator) ? '4 3' : null}),
    openComparators.has(comparator) && draw('path', {class: 'mark', d: `M${end} ${middle} h14 m-5 -5 l5 5 l-5 5`}),
    cappedComparators.has(comparator) && draw('path', {class: 'mark', d: `M${end} ${y - 4} v${barHeight + 8}`})];
}

// Place and year; of a long name the beginning, of the year everything.
function figureName({table, row}, width) {
  const place = referredTitle('city')(table, row) || referredTitle('cluster')(table, row) || titleOf(table, row);
  const year = yearText(table, row) ? `, ${yearText(table, row)}` : '';
  return shortened(place, width - textWidth(year, 13), 13) + year;
}

function drawBars(figures, metric) {
  const left = 230;
  const width = 380;
  const right = Math.max(...figures.map((figure) => textWidth(figureText(figure.table, figure.row), 13))) + 40;
  const most = Math.max(...figures.map((figure) => figure.high || figure.low || 0), 1);
  const scale = width / most;
  const nature = figures[0].table.columnOf.get('nature');
  const title = `${titleOf(tableOf.get('metrics'), metric)}, ${nature ? shownText(figures[0].table, nature, figures[0].row) : ''}`;
  const content = (name) => figures.map((figure, at) => {
    const y = 6 + at * barStep;
    const end = left + (figure.high || figure.low || 0) * scale;
    return draw('g', {}, draw('title', {}, `${titleOf(figure.table, figure.row)}: ${figureText(figure.table, figure.row)}`),
      label(left - 8, y + 13, figureName(figure, left - 12), {'text-anchor': 'end'}),
      drawBar(figure, left, y, scale, name),
      label(Math.max(left + 24, end + 20), y + 13, figureText(figure.table, figure.row)));
  });
  return picture({title,
    text: `${words('barsText', {metric: title, count: figures.length})} (${['firmBar', 'strivenBar', 'reportedBar', 'openBar'].map((key) => words(key)).join('; ')})`,
    width: left + width + right, height: 12 + figures.length * barStep, content,
    headings: [words('title'), words('table'), words('year'), words('figure')],
    rows: figures.map(({table, row}) => [rowLink(table, row), tableLabel(table), yearText(table, row), figureText(table, row)])});
}

function barsView(parameters) {
  const metrics = tableOf.get('metrics');
  if (!metrics || metrics.size === 0) return nothing();
  const counts = allRows(metrics).map((metric) => figuresOfMetric(metric).length);
  const used = allRows(metrics).filter((metric) => counts[metric] > 0);
  if (used.length === 0) return nothing();
  const most = used.reduce((best, metric) => (counts[metric] > counts[best] ? metric : best), used[0]);
  const chosen = parameters.metric ? rowOfId(metrics, parameters.metric) : most;
  const metric = counts[chosen] > 0 ? chosen : most;
  const options = used.map((each) => [idOf(metrics, each), `${titleOf(metrics, each)} (${counts[each]})`]);
  return [make('div', {class: 'choosers'},
    chooser(words('metric'), 'bars', {...parameters, metric: idOf(metrics, metric)}, 'metric', options)),
  groupsOfFigures(figuresOfMetric(metric)).map((group) => drawBars(group, metric))];
}
