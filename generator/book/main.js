// Shows the view that the address names, and reacts to keys.

let searchBox = null;
let main = null;
let wantedFocus = null;

// After the view is made again, what the reader used has the focus again.
function refocus(name) {
  wantedFocus = name;
}

function restoreFocus() {
  const name = wantedFocus;
  wantedFocus = null;
  if (!name) return false;
  const element = [...document.querySelectorAll('[data-focus]')].find((each) => each.getAttribute('data-focus') === name);
  if (element) element.focus();
  return Boolean(element);
}

function viewOf({path, parameters}) {
  if (path[0] === 'row' && path.length > 2) {
    const table = tableOf.get(path[1]);
    const id = path.slice(2).join('/');
    const row = table ? rowOfId(table, id) : -1;
    if (row >= 0) return {title: titleOf(table, row), view: readView(table, row)};
    return {title: words('find'), view: make('p', {class: 'none'}, words('unknown', {address: `${path[1]}/${id}`}))};
  }
  if (path[0] === 'look') return {title: words('look'), view: lookView(path[1], parameters), current: 'look'};
  const state = findState(parameters);
  if (searchBox.value.trim() !== state.q.trim()) searchBox.value = state.q;
  return {title: state.q || words('find'), view: findView(state), current: 'find'};
}

let lastPath = null;

function show() {
  const address = parsedAddress(location.hash);
  addRowsForPrint = null;
  const {title, view, current} = viewOf(address);
  document.title = `${visible(title)} – ${words('book', {name: book.name})}`;
  main.replaceChildren(view);
  for (const link of document.querySelectorAll('header nav a')) {
    if (link.dataset.view === current) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const path = address.path.join('/');
  if (!restoreFocus() && lastPath !== null && path !== lastPath && document.activeElement !== searchBox) moveToTop();
  lastPath = path;
}

// A new page begins at its heading, also for screen readers.
function moveToTop() {
  window.scrollTo(0, 0);
  const heading = main.querySelector('h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({preventScroll: true});
}

let waiting = 0;

// Typing changes the address without a step in the history for each letter, but for the first one in another view.
function searchSoon() {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const {path, parameters} = parsedAddress(location.hash);
    const state = findState(path[0] === 'find' ? parameters : new Map());
    const address = findAddress({...state, q: searchBox.value});
    if (path[0] === 'find' || path[0] === '') history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    show();
  });
}

function openFirstHit(event) {
  event.preventDefault();
  const hit = document.querySelector('a.hit');
  if (hit) hit.click();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    searchBox.focus();
    searchBox.select();
  } else if (event.key === 'Escape' && !isTyping) {
    searchBox.focus();
  } else if (event.key === 'Enter' && document.activeElement === searchBox) {
    openFirstHit(event);
  } else if (/^(Arrow(Up|Down)|Home|End)$/.test(event.key)) {
    moveThroughResults(event);
  }
}

function switchLanguage() {
  setLanguage(language === 'zh' ? 'en' : 'zh');
  remember(language);
  refocus('language');
  build();
}

function pageHeader() {
  searchBox = make('input', {type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', 'aria-label': words('search'),
    placeholder: words('search'), 'aria-describedby': 'keys', input: searchSoon});
  const skip = (event) => { event.preventDefault(); main.focus(); };
  const link = (view) => make('a', {href: `#${view}`, 'data-view': view}, words(view));
  return make('header', {},
    make('a', {class: 'skip', href: '#main', click: skip}, words('skip')),
    make('a', {class: 'name', href: '#find'}, words('book', {name: book.name})),
    make('nav', {'aria-label': words('book', {name: book.name})}, link('find'), link('look')),
    make('div', {class: 'search', role: 'search'}, searchBox, make('small', {id: 'keys'}, words('keys'))),
    make('button', {type: 'button', class: 'language', lang: language === 'zh' ? 'en' : 'zh-Hans', click: switchLanguage, 'data-focus': 'language'},
      words('otherLanguage')));
}

function build() {
  main = make('main', {id: 'main', tabindex: '-1'});
  liveRegion = make('div', {class: 'off-screen', 'aria-live': 'polite'});
  const footer = make('footer', {}, make('p', {}, words('originals'), ' ', words('version', {version: book.version})));
  for (const element of document.querySelectorAll('body > :not(script):not(noscript)')) element.remove();
  document.body.prepend(pageHeader(), main, footer, liveRegion);
  show();
}

setLanguage(language);
window.addEventListener('hashchange', show);
document.addEventListener('keydown', onKey);
build();
