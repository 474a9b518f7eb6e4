// Places as dots where they are, as large as what is placed there.

const mapWidth = 960;
const mapMargin = 100;
const greatestRadius = 20;

function placesOnMap(plan) {
  const cities = tableOf.get('cities');
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => cities && cities.columnOf.get(name));
  if (!latitude || !longitude) return [];
  const placements = tableOf.get('placements');
  const counts = new Map();
  for (const row of allRows(placements)) {
    if (plan >= 0 && referredRow(placements, 'plan', row) !== plan) continue;
    const top = topPlace(referredRow(placements, 'city', row));
    counts.set(top, (counts.get(top) || 0) + 1);
  }
  return allRows(cities).filter((row) => !isEmptyCell(latitude, row) && !isEmptyCell(longitude, row)).map((row) => ({
    row, north: latitude.values[row] / 100, east: eastOf(longitude.values[row] / 100), count: counts.get(row) || 0}));
}

// West of Greenwich, longitudes are counted on beyond 180 degrees.
const eastOf = (degrees) => (degrees > 180 ? degrees - 360 : degrees);

// Degrees of longitude are narrower than those of latitude, by the cosine of the latitude.
function projection(places) {
  const [west, east] = [Math.min(...places.map((p) => p.east)), Math.max(...places.map((p) => p.east))];
  const [south, north] = [Math.min(...places.map((p) => p.north)), Math.max(...places.map((p) => p.north))];
  const narrowing = Math.cos(((south + north) / 2) * Math.PI / 180);
  const scale = Math.min((mapWidth - 2 * mapMargin) / Math.max(0.1, (east - west) * narrowing), 800 / Math.max(0.1, north - south));
  return {height: (north - south) * scale + mapMargin,
    point: (place) => [mapMargin + (place.east - west) * narrowing * scale, mapMargin / 2 + (north - place.north) * scale]};
}

const overlaps = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

// Where the name of a dot covers neither a dot nor another name.
function labelPlaces(dots) {
  const taken = dots.map((dot) => ({x: dot.x - dot.r, y: dot.y - dot.r, width: 2 * dot.r, height: 2 * dot.r}));
  return dots.map((dot) => {
    const width = textWidth(dot.name, 13) + 4;
    const candidates = [[dot.r + 3, -8], [-dot.r - 3 - width, -8], [-width / 2, -dot.r - 18], [-width / 2, dot.r + 2],
      [dot.r, dot.r - 6], [-dot.r - width, dot.r - 6], [dot.r, -dot.r - 12], [-dot.r - width, -dot.r - 12]];
    const boxes = candidates.map(([dx, dy]) => ({x: dot.x + dx, y: dot.y + dy, width, height: 16}));
    const free = boxes.find((box) => !taken.some((other) => overlaps(box, other))) || boxes[0];
    taken.push(free);
    return {x: free.x + 2, y: free.y + 13};
  });
}

function mapPicture(places) {
  const cities = tableOf.get('cities');
  const {height, point} = projection(places);
  const most = Math.max(1, ...places.map((place) => place.count));
  const dots = places.map((place) => {
    const [x, y] = point(place);
    return {place, x, y, r: Math.max(3, greatestRadius * Math.sqrt(place.count / most)), name: titleOf(cities, place.row)};
  }).sort((a, b) => b.r - a.r);
  const names = labelPlaces(dots);
  const content = () => [
    dots.map((dot) => draw('g', {},
      draw('title', {}, words('mapText', {city: dot.name, count: dot.place.count})),
      draw('circle', {class: dot.place.count > 0 ? 'dot' : 'outline', cx: dot.x, cy: dot.y, r: dot.r}),
      dot.r > 9 && label(dot.x, dot.y + 4, String(dot.place.count), {class: 'small inside', 'text-anchor': 'middle'}))),
    dots.map((dot, at) => label(names[at].x, names[at].y, dot.name, {class: 'halo'}))];
  const ordered = [...places].sort((a, b) => b.count - a.count || a.row - b.row);
  return picture({title: words('map'), text: words('mapNote'), width: mapWidth, height, content,
    headings: [words('place'), words('count'), columnLabel(cities.columnOf.get('latitude')), columnLabel(cities.columnOf.get('longitude'))],
    rows: ordered.map((place) => [rowLink(cities, place.row),
      make('a', {href: findAddress({table: ['placements'], place: [idOf(cities, place.row)]})}, String(place.count)),
      `${place.north.toFixed(2)}°`, `${place.east.toFixed(2)}°`])});
}

function mapView(parameters) {
  const plans = tableOf.get('plans');
  if (!plans || !tableOf.has('placements')) return nothing();
  const plan = parameters.plan ? rowOfId(plans, parameters.plan) : -1;
  const places = placesOnMap(plan);
  return [make('div', {class: 'choosers'},
    chooser(words('plan'), 'map', parameters, 'plan', [['', words('allPlans')], ...idOptions(plans, allRows(plans))])),
  places.length === 0 ? nothing() : mapPicture(places)];
}
