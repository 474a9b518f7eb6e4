// The part of the address after #: find?q=..&table=.., row/TABLE/ID, look/VIEW?...

// Kept readable: what has no meaning there is not escaped.
function escaped(text) {
  return encodeURIComponent(text).replace(/%2F/g, '/').replace(/%2C/g, ',');
}

function parametersText(parameters) {
  const parts = [];
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.map((each) => escaped(each).replace(/,/g, '%2C')).join(',') : escaped(value);
    if (text) parts.push(`${name}=${text}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

const rowAddress = (table, row) => `#row/${table.name}/${escaped(idOf(table, row))}`;
const findAddress = (state) => `#find${parametersText(state)}`;
const lookAddress = (view, parameters) => `#look/${view}${parametersText(parameters)}`;

// An address that nobody made here may be malformed.
function unescaped(text) {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

// {path: ['look', 'matrix'], parameters: Map of raw texts}
function parsedAddress(hash) {
  const [path, query = ''] = hash.replace(/^#/, '').split(/\?(.*)/s);
  const parameters = new Map();
  for (const part of query.split('&')) {
    const equals = part.indexOf('=');
    if (equals > 0) parameters.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return {path: path.split('/').map(unescaped), parameters};
}

// What the Find view shows. Values that the data set does not have are left out.
function findState(parameters) {
  const state = {q: unescaped(parameters.get('q') || '')};
  for (const facet of readyFacets()) {
    const names = (parameters.get(facet.key) || '').split(',').map(unescaped).filter((name) => name);
    state[facet.key] = names.filter((name) => codeOfName(facet, name) >= 0);
  }
  state.sort = unescaped(parameters.get('sort') || '');
  return state;
}
