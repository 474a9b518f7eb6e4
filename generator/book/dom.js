// Elements are made here and nowhere else. Data becomes text, never markup.

const svgSpace = 'http://www.w3.org/2000/svg';

// Controls and direction marks could hide text or reorder what surrounds it, so they are spelt out.
const invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

function visible(text) {
  return String(text).replace(invisible, (c) => `⟨U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    parent.append(child instanceof Node ? child : document.createTextNode(visible(child)));
  }
  return parent;
}

function setAttributes(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : visible(value));
  }
  return element;
}

// make('a', {href: '#find', click: handler}, 'text', element, [more])
function make(name, attributes = {}, ...children) {
  return append(setAttributes(document.createElement(name), attributes), children);
}

function draw(name, attributes = {}, ...children) {
  return append(setAttributes(document.createElementNS(svgSpace, name), attributes), children);
}

// Text of the data, in its language and isolated from the direction of what surrounds it.
function dataText(text, language) {
  return make('bdi', {lang: language}, text);
}

let liveRegion = null;

// Screen readers read it; nobody sees it.
function announce(text) {
  if (liveRegion) liveRegion.textContent = visible(text);
}

// The clipboard needs a secure context, which a file is not in every browser.
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = make('textarea', {class: 'off-screen', 'aria-hidden': 'true', tabindex: '-1'});
    area.value = text;
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

function copyButton(label, text) {
  const button = make('button', {type: 'button', class: 'copy'}, label);
  button.addEventListener('click', async () => {
    const copied = await copyText(typeof text === 'function' ? text() : text);
    const answer = copied ? words('copied') : words('notCopied');
    button.textContent = answer;
    announce(answer);
    setTimeout(() => { button.textContent = label; }, 1500);
    button.focus();
  });
  return button;
}
