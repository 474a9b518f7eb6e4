// What an agency has to do, plan by plan.

function responsibilitiesOf(agency) {
  const table = tableOf.get('responsibilities');
  const measures = tableOf.get('measures');
  return allRows(table).filter((row) => referredRow(table, 'agency', row) === agency).map((row) => {
    const measure = referredRow(table, 'measure', row);
    return {row, measure, plan: referredRow(measures, 'plan', measure), leads: wordOf(table, 'role', row) === 'lead'};
  });
}

function agencyPicture(agency, duties) {
  const agencies = tableOf.get('agencies');
  const plans = tableOf.get('plans');
  const table = tableOf.get('responsibilities');
  const role = table.columnOf.get('role');
  const used = [...new Set(duties.map((duty) => duty.plan))].sort((a, b) => a - b);
  const counts = used.map((plan) => {
    const ofPlan = duties.filter((duty) => duty.plan === plan);
    return {plan, lead: ofPlan.filter((duty) => duty.leads).length, all: ofPlan.length};
  });
  const left = 330;
  const scale = 320 / Math.max(...counts.map((each) => each.all));
  const content = (name) => counts.map((each, at) => {
    const y = 14 + at * planStep;
    const lead = each.lead * scale;
    return draw('g', {}, blockLabel(left - 8, y + barHeight / 2, titleOf(plans, each.plan), left - 12),
      each.lead > 0 && draw('rect', {class: 'solid', x: left, y, width: lead, height: barHeight}),
      each.all > each.lead && draw('rect', {class: 'outline', fill: `url(#${name}-hatch)`, 'data-fill': 'hatch', x: left + lead, y, width: (each.all - each.lead) * scale, height: barHeight}),
      label(left + each.all * scale + 8, y + 13, `${each.lead} / ${each.all}`));
  });
  const measures = tableOf.get('measures');
  return picture({title: `${words('agencyMeasures')}: ${titleOf(agencies, agency)}`,
    text: `${words('agencyText', {agency: titleOf(agencies, agency), count: duties.length})} (■ ${words('lead')}, ▨ ${words('support')})`,
    width: left + 420, height: 20 + counts.length * planStep, content,
    headings: [words('measures'), words('plan'), words('role')],
    rows: duties.map((duty) => [rowLink(measures, duty.measure), duty.plan < 0 ? '' : rowLink(plans, duty.plan), role ? shownText(table, role, duty.row) : ''])});
}

function agencyView(parameters) {
  const agencies = tableOf.get('agencies');
  if (!agencies || !['responsibilities', 'measures', 'plans'].every((name) => tableOf.has(name))) return nothing();
  const counts = allRows(agencies).map((agency) => responsibilitiesOf(agency).length);
  const used = allRows(agencies).filter((agency) => counts[agency] > 0);
  if (used.length === 0) return nothing();
  const chosen = parameters.agency ? rowOfId(agencies, parameters.agency) : used[0];
  const agency = counts[chosen] > 0 ? chosen : used[0];
  const options = used.map((each) => [idOf(agencies, each), `${titleOf(agencies, each)} (${counts[each]})`]);
  return [make('div', {class: 'choosers'},
    chooser(words('agency'), 'agency', {...parameters, agency: idOf(agencies, agency)}, 'agency', options)),
  make('p', {}, rowLink(agencies, agency)), agencyPicture(agency, responsibilitiesOf(agency))];
}
