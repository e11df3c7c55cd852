/* The status line: what is saved, what waits, what failed. Only transitions are announced to a screen reader. */
import { $, h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';

export class Status {
  /** clock(): '10:42' by the server's clock; typed(): {draft, open}, what is being typed and whether it waits for a key. */
  constructor(outbox, clock, typed = () => null) {
    Object.assign(this, { outbox, clock, typed, savedAt: clock(), kind: 'saved' });
    this.live = h('div', { class: 'vh', role: 'status', 'aria-live': 'polite' });
    document.body.append(this.live);
    this.show();
  }

  saved() {
    this.savedAt = this.clock();
  }

  show() {
    const line = $('#st');
    const state = this.state();
    line?.replaceChildren(icon(state.icon, state.color), h('span', {}, state.text));
    const second = $('#st2');
    if (second) second.textContent = state.more ?? '';
    if (state.kind !== this.kind && this.worthSaying(state.kind))
      this.say([state.text, state.more].filter(Boolean).join('. '));
    this.kind = state.kind;
  }

  state() {
    const waiting = this.outbox.waiting().length;
    const refused = this.outbox.failed('refused');
    const conflicts = this.outbox.failed('conflict').length;
    if (waiting && !this.outbox.online && this.outbox.kept()) {
      return {
        kind: 'offline',
        icon: 'off',
        color: 'c-warn',
        text: t(this.outbox.reason ? 'waitingForServer' : 'waitingForNet', waiting),
        more: this.outbox.reason || t('restSaved', this.savedAt),
      };
    }
    // before the outbox has been read nobody knows whether everything is saved; an entry not yet on disk could be lost
    const { draft, open } = this.typed() ?? {};
    if (draft && open) return { kind: 'saving', icon: 'clock', color: '', text: t('draftWaits', draft) };
    if (draft || waiting || !this.outbox.kept()) return { kind: 'saving', icon: 'clock', color: '', text: t('saving') };
    if (refused.length) {
      const reason = refused.at(-1).findings?.[0]?.message ?? '';
      return {
        kind: `refused${refused.length}`,
        icon: 'stop',
        color: 'c-danger',
        text: t('notSaved', refused.length, reason),
      };
    }
    if (conflicts)
      return { kind: `conflict${conflicts}`, icon: 'alert', color: 'c-danger', text: t('conflicts', conflicts) };
    return { kind: 'saved', icon: 'check', color: 'c-ok', text: t('allSaved', this.savedAt) };
  }

  /** Saving and being saved again is the ordinary course and is not worth an interruption. */
  worthSaying(kind) {
    return kind !== 'saving' && !(kind === 'saved' && this.kind === 'saving' && !this.trouble) && this.remember(kind);
  }

  remember(kind) {
    this.trouble = kind !== 'saved';
    return true;
  }

  say(text) {
    this.live.textContent = '';
    setTimeout(() => (this.live.textContent = text), 60);
  }
}
