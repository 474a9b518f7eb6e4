// The language of the page, which the reader chooses and the browser remembers.

const languageKey = 'constplan-book-language';

// A browser may refuse storage to a file.
function remembered() {
  try {
    return localStorage.getItem(languageKey);
  } catch {
    return null;
  }
}

function remember(language) {
  try {
    localStorage.setItem(languageKey, language);
  } catch { /* The choice then lasts as long as the page. */ }
}

function preferredLanguage() {
  const stored = remembered();
  if (stored === 'zh' || stored === 'en') return stored;
  return (navigator.language || '').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

let language = preferredLanguage();

function setLanguage(chosen) {
  language = chosen;
  document.documentElement.lang = chosen === 'zh' ? 'zh-Hans' : 'en';
}

function words(key, values = {}) {
  const text = pageWords[key][language === 'zh' ? 0 : 1];
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

function counted(count) {
  return count === 1 ? words('row') : words('rows', {count: grouped(count)});
}

function grouped(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

const separator = () => (language === 'zh' ? '、' : ', ');

function spelt(name) {
  const text = name.replace(/_/g, ' ');
  return text[0].toUpperCase() + text.slice(1);
}

function tableLabel(table) {
  return language === 'zh' && tableWords[table.name] ? tableWords[table.name][0] : spelt(table.name);
}

function tableMeaning(table) {
  return language === 'zh' && tableWords[table.name] ? tableWords[table.name][1] : table.doc;
}

function wordsOfColumn(column) {
  return columnWords[column.name] || columnWords[column.stem];
}

const languageNames = {zh: ['中文', 'Chinese'], en: ['英文', 'English']};

function columnLabel(column) {
  const own = wordsOfColumn(column);
  const label = language === 'zh' && own ? own[0] : spelt(column.stem);
  if (!column.language || column.name in columnWords) return label;
  const named = languageNames[column.language];
  return `${label} (${named ? named[language === 'zh' ? 0 : 1] : column.language})`;
}

function columnMeaning(column) {
  const own = wordsOfColumn(column);
  return language === 'zh' && own ? own[1] : column.doc;
}
