// Search in all rows. The texts are folded once into one long text; a search looks for each of its words in it.

const markPattern = /\p{M}/gu;
const isPlain = /^[\u0000-\u007f\u3000-\u9fff]*$/;

// Without case, accents and width, so that élevage is found as elevage and ５ as 5.
function folded(text) {
  const plain = isPlain.test(text) ? text : text.normalize('NFKD').replace(markPattern, '').normalize('NFC');
  return plain.toLowerCase();
}

// A row is its names, then everything else, so that a hit in a name can be told from others. Digits are also found
// without their thousands separators.
function searchedText(table, row, names, others) {
  const parts = [];
  for (const column of names) if (column.values[row]) parts.push(column.values[row]);
  const name = folded(parts.join('\u0001'));
  const rest = [idOf(table, row)];
  for (const column of others) if (!isEmptyCell(column, row)) rest.push(column.values[row]);
  if (table.figures) rest.push(table.figures.zh[row], table.figures.en[row]);
  return [name, folded(rest.join('\u0001'))];
}

const searchedKinds = new Set(['text', 'section', 'date']);

function makeIndex() {
  const starts = new Uint32Array(rowCount + 1);
  const nameEnds = new Uint32Array(rowCount);
  const texts = [];
  let length = 0;
  for (const table of tables) {
    const searched = table.columns.filter((column) => column.values && searchedKinds.has(column.kind));
    const names = searched.filter((column) => column.isName);
    const others = searched.filter((column) => !column.isName);
    for (let row = 0; row < table.size; ++row) {
      const number = table.first + row;
      const [name, rest] = searchedText(table, row, names, others);
      texts.push(name, '\u0002', rest, '\n');
      nameEnds[number] = length + name.length;
      length += name.length + rest.length + 2;
      starts[number + 1] = length;
    }
  }
  return {text: texts.join(''), starts, nameEnds, links: allReferences()};
}

// The rows that each row refers to, one after the other.
function allReferences() {
  return flattened((table, row) => references(table).flatMap((column) => {
    const first = tableOf.get(column.to).first;
    return referredRows(column, row).map((referred) => first + referred);
  }));
}

let index = null;

function readyIndex() {
  if (!index) index = makeIndex();
  return index;
}

// How a row has a word: 3 in a name, 2 elsewhere, 1 in the name of a row that it refers to, 0 not.
function ranksOf(word) {
  const {text, starts, nameEnds, links} = readyIndex();
  const ranks = new Uint8Array(rowCount);
  let number = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, starts[number + 1])) {
    number = rowAt(starts, at, number);
    ranks[number] = at < nameEnds[number] ? 3 : 2;
    if (number + 1 >= rowCount) break;
  }
  for (let row = 0; row < rowCount; ++row) {
    for (let link = links.starts[row]; !ranks[row] && link < links.starts[row + 1]; ++link) {
      if (ranks[links.values[link]] === 3) ranks[row] = 1;
    }
  }
  return ranks;
}

// The row whose text contains the place `at`, which is not before that of `least`.
function rowAt(starts, at, least) {
  let most = starts.length - 2;
  while (least < most) {
    const middle = (least + most + 1) >> 1;
    if (starts[middle] <= at) least = middle;
    else most = middle - 1;
  }
  return least;
}

// The rows that have all words of `query`, the best first; every row for an empty query.
function search(query) {
  const searched = folded(query.trim()).split(/\s+/).filter((word) => word);
  const total = new Uint16Array(rowCount);
  const found = [];
  const ranks = searched.map(ranksOf);
  for (let row = 0; row < rowCount; ++row) {
    let sum = 0;
    for (const rank of ranks) {
      if (rank[row] === 0) { sum = -1; break; }
      sum += rank[row];
    }
    if (sum < 0) continue;
    total[row] = sum;
    found.push(row);
  }
  return searched.length === 0 ? found : ordered(found, total, searched);
}

// Exact names and ids come first, then names, then other texts, then rows that refer to a hit.
function ordered(found, total, searched) {
  const whole = searched.join(' ');
  const buckets = Array.from({length: 3 * searched.length + 2}, () => []);
  for (const number of found) {
    const rank = total[number] >= 2 * searched.length && isExactly(number, whole) ? buckets.length - 1 : total[number];
    buckets[rank].push(number);
  }
  return buckets.reverse().flat();
}

function isExactly(number, text) {
  const {starts, nameEnds, text: all} = readyIndex();
  const first = starts[number];
  const end = nameEnds[number];
  const isName = all.startsWith(text, first) && (first + text.length === end || all[first + text.length] === '\u0001');
  return isName || (all.startsWith(text, end + 1) && '\u0001\n'.includes(all[end + 1 + text.length]));
}
