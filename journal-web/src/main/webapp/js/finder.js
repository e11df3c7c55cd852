/* Find a pupil by the beginning of any word of the name. */
import { h } from './dom.js';
import { openPopover } from './popover.js';
import { t } from './i18n.js';

export function openFinder(page, anchor) {
  const { sheet, grid } = page;
  const input = h('input', { class: 'inp', type: 'search', autocomplete: 'off', 'aria-label': t('findPupil'), placeholder: t('findHint'), role: 'combobox', 'aria-expanded': 'true', 'aria-controls': 'found', data: { first: '' } });
  const list = h('ul', { class: 'found', id: 'found', role: 'listbox' });
  let at = 0;
  let hits = [];

  const go = (index) => {
    pop.close();
    grid.go(hits[index], grid.slot);
  };
  const show = () => {
    const word = input.value.trim().toLowerCase();
    hits = sheet.pupils.map((pupil, index) => index).filter((index) => matches(sheet.pupils[index], index, word));
    at = Math.max(0, Math.min(at, hits.length - 1));
    const items = hits.map((index, i) => h('li', { role: 'option', id: `hit-${i}`, 'aria-selected': String(i === at), on: { click: () => go(i) } }, h('span', { class: 'mut' }, String(index + 1)), ` ${sheet.pupils[index].name}`));
    list.replaceChildren(...(items.length ? items : [h('li', { class: 'mut' }, t('foundNobody'))]));
    input.setAttribute('aria-activedescendant', `hit-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const keys = (event) => {
    if (event.key === 'ArrowDown') at++;
    else if (event.key === 'ArrowUp') at = Math.max(0, at - 1);
    else if (event.key === 'Enter' && hits.length) go(at);
    else return;
    event.preventDefault();
    if (event.key !== 'Enter') show();
  };
  const pop = openPopover(anchor, { title: t('findPupil'), body: [input, list] }, { back: () => grid.focus(), name: 'finder' });
  input.addEventListener('input', () => { at = 0; show(); });
  input.addEventListener('keydown', keys);
  show();
}

function matches(pupil, index, word) {
  return !word || String(index + 1) === word || pupil.name.toLowerCase().split(' ').some((part) => part.startsWith(word));
}
