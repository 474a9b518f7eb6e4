// Deadlines by year and plan, on the periods of the plans.

// Rows with a deadline: of figures aimed at, and of statements.
function rowsWithDeadline() {
  const rows = [];
  for (const table of tables) {
    if (!table.columnOf.has('year') || table.name === 'observations') continue;
    for (let row = 0; row < table.size; ++row) {
      const [year] = yearOf(table, row);
      if (year !== undefined) rows.push({table, row, year, plan: referredRow(table, 'plan', row)});
    }
  }
  return rows;
}

function yearIn(table, name, row) {
  const column = table.columnOf.get(name);
  return !column || isEmptyCell(column, row) ? null : column.values[row];
}

const planStep = 40;

function timeLinePicture(plans, rows) {
  const years = rows.map((each) => each.year);
  for (const plan of allRows(plans)) years.push(yearIn(plans, 'first_year', plan), yearIn(plans, 'last_year', plan));
  const known = years.filter((year) => year !== null);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const left = 330;
  const step = Math.max(28, Math.min(70, 640 / (last - first + 1)));
  const x = (year) => left + (year - first + 0.5) * step;
  const groups = new Map();
  for (const each of rows) {
    const key = `${each.plan} ${each.year}`;
    if (!groups.has(key)) groups.set(key, {plan: each.plan, year: each.year, rows: []});
    groups.get(key).rows.push(each);
  }
  const used = allRows(plans);
  const height = 40 + used.length * planStep;
  const content = () => [
    Array.from({length: last - first + 1}, (_, at) => [
      draw('line', {class: 'grid', x1: x(first + at), x2: x(first + at), y1: 24, y2: height - 8}),
      label(x(first + at), 16, String(first + at), {'text-anchor': 'middle', class: 'small'})]),
    used.map((plan, at) => {
      const y = 50 + at * planStep;
      const [from, to] = [yearIn(plans, 'first_year', plan), yearIn(plans, 'last_year', plan)];
      return [blockLabel(left - 8, y, titleOf(plans, plan), left - 12),
        from !== null && to !== null && draw('line', {class: 'period', x1: x(from), x2: x(to), y1: y, y2: y})];
    }),
    [...groups.values()].filter((group) => group.plan >= 0).map((group) => {
      const y = 50 + used.indexOf(group.plan) * planStep;
      const r = 8 + Math.min(7, Math.sqrt(group.rows.length));
      return draw('g', {}, draw('title', {}, `${titleOf(plans, group.plan)}, ${group.year}: ${words('deadlines', {count: group.rows.length})}`),
        draw('circle', {class: 'paper', cx: x(group.year), cy: y, r}),
        label(x(group.year), y + 4, String(group.rows.length), {'text-anchor': 'middle', class: 'small'}));
    })];
  const ordered = [...rows].sort((a, b) => a.year - b.year || a.plan - b.plan);
  return picture({title: words('timeLine'), text: `${words('timeText', {first, last, count: rows.length})} (━ ${words('period')})`,
    width: left + (last - first + 1) * step + 10, height, content,
    headings: [words('year'), words('plan'), words('title'), words('figure')],
    rows: ordered.map(({table, row, year, plan}) => [String(year), plan < 0 ? '' : rowLink(plans, plan), rowLink(table, row), figureText(table, row)])});
}

function timeLineView(parameters) {
  const plans = tableOf.get('plans');
  const all = rowsWithDeadline();
  if (!plans || all.length === 0) return nothing();
  const plan = parameters.plan ? rowOfId(plans, parameters.plan) : -1;
  const rows = plan < 0 ? all : all.filter((each) => each.plan === plan);
  return [make('div', {class: 'choosers'},
    chooser(words('plan'), 'time-line', parameters, 'plan', [['', words('allPlans')], ...idOptions(plans, allRows(plans))])),
  rows.length === 0 ? nothing() : timeLinePicture(plans, rows)];
}
