// The pictures.

const pictures = [
  {view: 'matrix', title: 'matrix', show: matrixView, parameters: ['plan', 'metric']},
  {view: 'map', title: 'map', show: mapView, parameters: ['plan']},
  {view: 'bars', title: 'bars', show: barsView, parameters: ['metric']},
  {view: 'time-line', title: 'timeLine', show: timeLineView, parameters: ['plan']},
  {view: 'agency', title: 'agencyMeasures', show: agencyView, parameters: ['agency']},
];

function lookView(name, raw) {
  const chosen = pictures.find((each) => each.view === name) || pictures[0];
  const parameters = {};
  for (const key of chosen.parameters) if (raw.get(key)) parameters[key] = unescaped(raw.get(key));
  const link = (each) => make('li', {}, make('a', {href: lookAddress(each.view, {}), 'aria-current': each === chosen && 'page'}, words(each.title)));
  return make('div', {class: 'look'},
    make('nav', {'aria-label': words('look')}, make('ul', {class: 'tabs'}, pictures.map(link))),
    make('h1', {}, words(chosen.title)), chosen.show(parameters));
}
