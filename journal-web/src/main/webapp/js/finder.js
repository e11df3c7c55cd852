/* Find a pupil by the beginnings of words of the name. */
import { h } from './dom.js';
import { openPopover } from './popover.js';
import { t } from './i18n.js';

export function openFinder(page, anchor) {
  new Finder(page).open(anchor);
}

class Finder {
  constructor(page) {
    Object.assign(this, { page, at: 0, hits: [] });
    this.input = h('input', {
      class: 'inp',
      type: 'search',
      autocomplete: 'off',
      'aria-label': t('findPupil'),
      placeholder: t('findHint'),
      role: 'combobox',
      'aria-expanded': 'true',
      'aria-controls': 'found',
      data: { first: '' },
    });
    this.list = h('ul', { class: 'found', id: 'found', role: 'listbox', 'aria-label': t('findPupil') });
    this.input.addEventListener('input', () => this.show((this.at = 0)));
    this.input.addEventListener('keydown', (event) => this.keys(event));
  }

  open(anchor) {
    const content = { title: t('findPupil'), body: [this.input, this.list] };
    this.pop = openPopover(anchor, content, { back: () => this.page.grid.focus(), name: 'finder', below: true });
    this.show();
  }

  show() {
    const { pupils } = this.page.sheet;
    const word = this.input.value.trim().toLowerCase();
    this.hits = pupils.map((_, index) => index).filter((index) => matches(pupils[index], index, word));
    this.at = Math.max(0, Math.min(this.at, this.hits.length - 1));
    const items = this.hits.map((index, i) => this.item(pupils[index], index, i));
    const none = h('li', { class: 'mut', role: 'option', 'aria-disabled': 'true' }, t('foundNobody'));
    this.list.replaceChildren(...(items.length ? items : [none]));
    this.input.setAttribute('aria-activedescendant', `hit-${this.at}`);
    this.list.children[this.at]?.scrollIntoView({ block: 'nearest' });
  }

  item(pupil, index, at) {
    const selected = String(at === this.at);
    const choose = () => this.go(at);
    const props = { role: 'option', id: `hit-${at}`, 'aria-selected': selected, on: { click: choose } };
    return h('li', props, h('span', { class: 'mut' }, String(index + 1)), ` ${pupil.name}`);
  }

  go(at) {
    this.pop.close();
    this.page.grid.go(this.hits[at], this.page.grid.slot);
  }

  keys(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step && event.key !== 'Enter') return;
    event.preventDefault();
    if (step) {
      this.at += step;
      this.show();
    } else if (this.hits.length) this.go(this.at);
  }
}

/* As NameSpelling.finds of the server: any order, any apostrophe, look-alike letters. */
function matches(pupil, index, typed) {
  if (String(index + 1) === typed) return true;
  const named = plain(pupil.name).split(/[ -]+/);
  return plain(typed)
    .split(/[ -]+/)
    .every((word) => named.some((part) => part.startsWith(word)));
}

const LATIN = 'abeikmhopctyxï';
const CYRILLIC = 'авеікмнорстухї';

function plain(text) {
  const small = text.normalize('NFC').toLowerCase().replace(/['’ʼ‘`´"]/g, '').replace(/[\p{Pd}\u2212]/gu, '-');
  const cyrillic = /\p{Script=Cyrillic}/u.test(small);
  return cyrillic ? [...small].map((c) => CYRILLIC[LATIN.indexOf(c)] ?? c).join('') : small;
}
