/* Whether a whole mark goes down by itself: a wish of the person, kept in this browser (ADR 0026). */
import { $$ } from './dom.js';

export class Advance {
  constructor(person) {
    this.key = `journal-advance-${person}`;
    this.on = read(this.key) === '1';
    this.show();
  }

  toggle() {
    this.on = !this.on;
    try {
      localStorage.setItem(this.key, this.on ? '1' : '0');
    } catch (error) {
      console.warn('advance', error);
    }
    this.show();
    return this.on;
  }

  show() {
    $$('[data-act="advance"]').forEach((button) => button.setAttribute('aria-pressed', String(this.on)));
  }
}

/* A browser that keeps nothing starts without it. */
function read(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
