/* Typing in the open card: as in the grid, a value is taken whole or refused whole (ADR 0026). */
import { $$, h } from './dom.js';
import { reading } from './draft.js';
import { t } from './i18n.js';
import { MOMENT } from './typing.js';
import { letterOf } from './values.js';

export class CardTyping {
  /** root: the card; its buttons with data-v are the values. */
  constructor(root) {
    Object.assign(this, { root, text: '' });
    this.alert = h('p', { class: 'sm c-danger', role: 'alert', tabindex: -1 });
    this.alert.hidden = true;
    root.querySelector('header').after(this.alert);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const spoils = this.text && [',', '.', '/'].includes(event.key);
    const character = /^\d$/.test(event.key) || spoils ? event.key : letterOf(event);
    if (character) this.add(character);
    else this.drop();
  }

  add(character) {
    const buttons = $$('[data-v]', this.root);
    const text = this.text + character;
    this.drop();
    const { value, more } = reading(
      text,
      buttons.map((button) => button.dataset.v),
    );
    if (!value && !more) return this.refuse(text, buttons);
    this.alert.hidden = true;
    this.text = text;
    const button = buttons.find((each) => each.dataset.v === value);
    if (!button) return this.alert.focus();
    button.focus();
    if (!more || /^\D/.test(text)) this.timer = setTimeout(() => button.click(), MOMENT);
    return undefined;
  }

  /** The focus leaves the value a part of the text stood for, so that Enter takes nothing. */
  refuse(text, buttons) {
    const points = buttons.some((button) => button.dataset.v === '12');
    if (points && /^\d+[,.]$/.test(text)) this.alert.textContent = t('noFraction');
    else if (points && /^\d/.test(text)) this.alert.textContent = t('noSuchMark', text);
    else
      this.alert.textContent = t(
        'notAllowed',
        text,
        buttons.map((button) => button.dataset.v),
      );
    this.alert.hidden = false;
    this.alert.focus();
  }

  drop() {
    clearTimeout(this.timer);
    this.text = '';
  }
}
