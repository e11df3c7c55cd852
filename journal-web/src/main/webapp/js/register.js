/*
 * Registers change in place: what is typed into their form narrows the list, a heading sorts it, the keyboard stays where
 * it was and the address says what is seen. Without this script form and links do the same with a page each.
 */
import { unread } from './dayfield.js';
import { $, $$ } from './dom.js';

const PAUSE = 250;
const form = $('form[data-register]');
let asked = 0;
let timer = 0;

function addressOf() {
  const filled = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled).toString();
  return form.getAttribute('action').split('#')[0] + (query ? `?${query}` : '');
}

/** Puts the parts that live into the page as another address has them. */
async function show(address, remember) {
  clearTimeout(timer);
  const turn = ++asked;
  const place = document.getElementById(form.dataset.register);
  place.setAttribute('aria-busy', 'true');
  const url = new URL(address, document.baseURI);
  const part = new URL(url);
  part.searchParams.set('part', 'yes');
  try {
    const answer = await fetch(part);
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (turn !== asked) return;
    replace(page);
    remember(url);
  } catch {
    // the page itself says what is the matter
    if (turn === asked) location.assign(url);
  }
}

function replace(page) {
  const focus = document.activeElement?.id;
  for (const part of $$('[data-live]')) {
    const next = page.getElementById(part.id);
    if (next) part.replaceWith(document.adoptNode(next));
  }
  if (document.activeElement === document.body && focus) (document.getElementById(focus) ?? $('#register .scrollx'))?.focus();
  said.textContent = $('#register .pager > span')?.textContent ?? $('#sum')?.textContent ?? '';
}

const here = (url) => history.replaceState(null, '', url);
const step = (url) => history.pushState({ register: true }, '', url);

const said = document.createElement('p');
said.className = 'vh';
said.setAttribute('role', 'status');

/** A text that is no day stays in its field, which says so; nothing is asked for. */
function narrow() {
  if (!unread(form).length) show(addressOf(), here);
}

if (form) {
  document.body.append(said);
  form.classList.add('live');
  form.addEventListener('input', ({ target }) => {
    if (target.matches('[data-day]')) return;
    clearTimeout(timer);
    timer = setTimeout(narrow, target.matches('[type=search]') ? PAUSE : 0);
  });
  form.addEventListener('change', ({ target }) => target.matches('[data-day]') && narrow());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    narrow();
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('.reg thead a, .pager a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    const address = link.getAttribute('href');
    if (form.elements.sort) form.elements.sort.value = new URL(link.href).searchParams.get('sort') ?? '';
    show(address, step).then(() => link.closest('.pager') && $('#register').scrollIntoView({ block: 'nearest' }));
  });
  addEventListener('popstate', () => location.reload());
}
