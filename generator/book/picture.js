// What all pictures have in common. Each is drawn in black and white and repeated as a table with links, which those who
// do not see it and those without a mouse use.

let pictureCount = 0;

// `content` is SVG elements, `rows` are [[cell, ...], ...] under `headings`.
function picture({title, text, width, height, content, headings, rows}) {
  const name = `picture-${++pictureCount}`;
  const svg = draw('svg', {viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-labelledby': `${name}-title ${name}-text`},
    draw('title', {id: `${name}-title`}, title), draw('desc', {id: `${name}-text`}, text), hatching(name), content(name));
  const body = rows.map((cells) => make('tr', {}, cells.map((cell, at) => make(at === 0 ? 'th' : 'td', at === 0 ? {scope: 'row'} : {}, cell))));
  return make('figure', {},
    make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title}, svg),
    make('figcaption', {}, text),
    lazyDetails(words('asTable'), () => make('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${title} ${words('asTable')}`},
      make('table', {class: 'of-picture'}, make('caption', {class: 'off-screen'}, title),
        make('thead', {}, make('tr', {}, headings.map((heading) => make('th', {scope: 'col'}, heading)))), make('tbody', {}, body))),
    `table of ${title}`));
}

function hatching(name) {
  return draw('defs', {}, draw('pattern', {id: `${name}-hatch`, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
    draw('line', {class: 'hatch', x1: 0, y1: 0, x2: 0, y2: 6})));
}

// Rough width of a text in pixels, as wide as fonts draw it.
function textWidth(text, size) {
  let units = 0;
  for (const c of text) units += c.codePointAt(0) > 0x2e7f ? 1 : 0.6;
  return units * size;
}

// The beginning of a text that fits.
function shortened(text, width, size) {
  if (textWidth(text, size) <= width) return text;
  let short = text;
  while (short && textWidth(`${short}…`, size) > width) short = short.slice(0, -1);
  return `${short}…`;
}

// The text in lines that fit, broken between words and between Chinese characters.
function brokenLines(text, width, size) {
  const lines = [''];
  for (const part of text.split(/(?<=[\s\u2e80-\uffff])/)) {
    const longer = lines[lines.length - 1] + part;
    if (textWidth(longer.trimEnd(), size) <= width || lines[lines.length - 1] === '') lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

// A label in several small lines that ends at x and is centred at y, for texts that begin alike.
function blockLabel(x, y, text, width) {
  const size = 11;
  const lines = brokenLines(text, width, size);
  return lines.map((line, at) => label(x, y + 4 + (at - (lines.length - 1) / 2) * (size + 1), line.trimEnd(), {'text-anchor': 'end', class: 'small'}));
}

function label(x, y, text, attributes = {}) {
  return draw('text', {x, y, ...attributes}, text);
}

// A list to choose from that changes one parameter of the address.
function chooser(title, view, parameters, name, options) {
  const change = (event) => {
    location.hash = lookAddress(view, {...parameters, [name]: event.target.value});
    refocus(`choose ${name}`);
  };
  const select = make('select', {change, 'data-focus': `choose ${name}`}, options.map(([value, text]) =>
    make('option', {value, selected: value === (parameters[name] || '')}, text)));
  return make('label', {class: 'chooser'}, title, ' ', select);
}

function idOptions(table, rows) {
  return rows.map((row) => [idOf(table, row), titleOf(table, row)]);
}

const allRows = (table) => Array.from({length: table ? table.size : 0}, (_, row) => row);

const nothing = () => make('p', {class: 'none'}, words('nothingToDraw'));
