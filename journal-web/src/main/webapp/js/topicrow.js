/* One lesson as a row of fields. A field is written when it is left; Enter goes to the same field of the next lesson. */
import { itemFor, withItem } from './byplan.js';
import { keepMine, serverTexts } from './conflict.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { dayMonth, t, weekday } from './i18n.js';
import { linksOf } from './links.js';
import { lessonTarget } from './model.js';
import { isHeld, laterLessons, recordOf, sameRecord } from './records.js';
import { pasteInto } from './topicfill.js';

export class TopicRow {
  constructor(page, tr) {
    Object.assign(this, { page, tr, id: tr.dataset.lesson });
    [, , this.topicCell, this.homeworkCell, this.kindCell] = tr.children;
    if (!this.writable) return;
    this.why = [...this.topicCell.querySelectorAll('.why')];
    this.state = h('div', { class: 'rowstate sm', role: 'status' });
    this.plan = h('div', { class: 'rowplan' });
    tr.classList.add('fields');
    tr.addEventListener('keydown', (event) => this.keys(event));
    tr.addEventListener('paste', (event) => this.paste(event));
    this.draw();
  }

  get lesson() {
    return this.page.sheet.lessons.get(this.id);
  }

  get writable() {
    return this.page.sheet.journal.canWrite && this.lesson.writable !== false && isHeld(this.lesson);
  }

  /** Anew from what stands now; the field in hand keeps the focus, and what is being typed in it. */
  draw() {
    const { activeElement: held } = document;
    const at = this.tr.contains(held) ? held.dataset.at : null;
    this.shown = recordOf(this.page, this.id);
    const label = this.tr.querySelector('th').textContent;
    this.topicCell.replaceChildren(
      ...this.area('topic', `${t('topic')}, ${label}`, t('noTopicHint')),
      ...(this.page.sheet.needsTopic(this.shown.kind) ? this.area('workTopic', t('workTopic'), t('workTopicHint')) : []),
      ...this.why,
      this.plan,
      this.state,
    );
    this.homeworkCell.replaceChildren(...this.homework(label));
    this.kindCell.replaceChildren(this.kind(label));
    this.offer();
    this.showState();
    if (at) this.focus(at);
  }

  focus(at) {
    (this.tr.querySelector(`[data-at="${at}"]:not([disabled])`) ?? this.tr.querySelector('[data-at]')).focus();
  }

  area(name, label, placeholder) {
    const disabled = name === 'homework' && this.shown.noHomework;
    const value = this.shown[name];
    const options = { class: 'inp grow', rows: 1, maxlength: this.page.sheet.longest(name), placeholder, disabled, value };
    const el = h('textarea', { ...options, 'aria-label': label, data: { at: name } });
    el.addEventListener('change', () => this.set(name, el.value.trim()));
    return [el, linksOf(el)];
  }

  homework(label) {
    const { page, lesson, shown } = this;
    const later = laterLessons(page.sheet, lesson).filter((each, at) => at < 12 || each.id === shown.due);
    const options = later.map((each) =>
      h('option', { value: each.id, selected: each.id === shown.due }, t('dueOn', weekday(each.date), dayMonth(each.date))),
    );
    const dueLabel = { 'aria-label': `${t('dueLabel')}, ${label}`, data: { at: 'due' } };
    const due = h('select', { class: 'inp due', disabled: shown.noHomework || !shown.homework, ...dueLabel }, options);
    due.addEventListener('change', () => this.set('due', due.value));
    const none = h('input', { type: 'checkbox', checked: shown.noHomework, data: { at: 'noHomework' } });
    none.addEventListener('change', () => this.set('noHomework', none.checked));
    const tick = h('label', { class: 'tick1' }, none, t('withoutHomework'));
    const area = this.area('homework', `${t('homework')}, ${label}`, t('homeworkHint'));
    return [...area, h('div', { class: 'row wrap' }, later.length ? due : null, tick)];
  }

  kind(label) {
    const options = this.page.sheet.lessonKinds.map(({ kind: each }) =>
      h('option', { value: each, selected: each === this.shown.kind }, t('lessonKinds')[each]),
    );
    const kind = h('select', { class: 'inp', 'aria-label': `${t('lessonKind')}, ${label}`, data: { at: 'kind' } }, options);
    kind.addEventListener('change', () => this.set('kind', kind.value));
    return kind;
  }

  set(name, value) {
    const next = { ...recordOf(this.page, this.id), ...this.unsent, [name]: value };
    if (name === 'homework') next.due = value ? next.due || this.nextLesson() : '';
    if (name === 'noHomework' && value) Object.assign(next, { homework: '', due: '' });
    // a kind of work waits here for its topic (R-LES-04); all else is written
    this.unsent = this.page.sheet.needsTopic(next.kind) && !next.workTopic ? { kind: next.kind } : null;
    // the keyboard is on its way to the next field: drawn now, that field would be gone before it gets there
    this.leaving = true;
    this.page.edits.lesson(this.id, next);
    setTimeout(() => this.arrive(next.kind));
  }

  arrive(kind) {
    this.leaving = false;
    if (this.unsent) this.showKind(kind);
    else this.refresh();
  }

  showKind(kind) {
    this.draw();
    this.kindCell.querySelector('select').value = kind;
    if (!this.topicCell.querySelector('[data-at=workTopic]'))
      this.topicCell.firstChild.after(...this.area('workTopic', t('workTopic'), t('workTopicHint')));
    this.state.replaceChildren(icon('alert', 's c-warn'), t('kindWaits'));
    this.focus('workTopic');
  }

  nextLesson() {
    return laterLessons(this.page.sheet, this.lesson)[0]?.id ?? '';
  }

  /** Fields follow what came from elsewhere; a field being typed in is left alone. */
  refresh() {
    if (!this.state) return;
    if (this.unsent || this.leaving) return;
    if (!this.writable) return location.reload();
    if (sameRecord(this.shown, recordOf(this.page, this.id))) return this.showState();
    const { activeElement: held } = document;
    const typing = this.tr.contains(held) && held.matches('textarea') && held.value.trim() !== this.shown[held.dataset.at];
    if (typing) this.showState();
    else this.draw();
  }

  /** «За планом № 34: … [Узяти]» while the lesson has no topic. */
  offer() {
    if (!this.state) return;
    const item = itemFor(this.page, this.id);
    const take = () => {
      const changed = this.page.edits.group(() => this.page.edits.lesson(this.id, withItem(this.page, this.id, item)));
      this.page.actions.told(t('planTaken', item.title), changed);
      this.focus('topic');
    };
    const button = item && h('button', { type: 'button', class: 'btn x', on: { click: take } }, t('takeFromPlan'));
    const name = item && h('span', { class: 'mut' }, `${t('byPlan', item.no)} ${item.title}`);
    this.plan.replaceChildren(...(item ? [name, button] : []));
  }

  showState() {
    const { outbox } = this.page;
    const entry = outbox.last(lessonTarget(this.id));
    const said = {
      saved: () => this.lack(),
      sending: () => [],
      pending: () => [icon('off', 's c-warn'), t('stPending')],
      refused: () => [icon('stop', 's c-danger'), entry.findings?.[0]?.message ?? t('refusedNoReason')],
      conflict: () => this.choices(entry),
    }[entry ? outbox.phase(entry) : 'saved']();
    this.state.replaceChildren(...said);
  }

  lack() {
    const { sheet } = this.page;
    const over = this.lesson.date < sheet.today || (this.lesson.date === sheet.today && this.lesson.ends <= sheet.now.slice(11, 16));
    const { topic, homework, noHomework } = this.shown;
    const missing = over ? [!topic && t('noTopic'), !homework && !noHomework && t('noHomeworkYet')].filter(Boolean) : [];
    return missing.length ? [icon('alert', 's c-warn'), missing.join(', ')] : [];
  }

  choices(entry) {
    const settle = (work) => () => {
      work();
      this.draw();
      this.page.sender.kick();
    };
    const button = (text, work) => h('button', { class: 'btn x', type: 'button', on: { click: settle(work) } }, text);
    return [
      icon('alert', 's c-danger'),
      h('span', {}, t('lessonConflict'), ` ${serverTexts(entry)}`),
      button(t('keepMine'), () => keepMine(this.page, entry)),
      button(t('keepTheirs'), () => this.page.outbox.drop(entry)),
    ];
  }

  keys(event) {
    const field = event.target;
    const { at } = field.dataset;
    if (!at || event.isComposing) return;
    if (event.key === 'Escape' && field.matches('textarea')) {
      field.value = this.shown[at];
      field.dispatchEvent(new Event('input'));
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.beside(1)?.focus(at);
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      this.beside(event.key === 'ArrowDown' ? 1 : -1)?.focus(at);
    }
  }

  /** The next row that takes entries. */
  beside(step) {
    const rows = [...this.page.rows.values()].filter((row) => row.state);
    return rows[rows.indexOf(this) + step];
  }

  /** Lines of a sheet go into this row and those below it, after a look at them. */
  paste(event) {
    const text = event.clipboardData.getData('text/plain');
    if (event.target.dataset.at !== 'topic' || !/[\n\t]./.test(text.trim())) return;
    event.preventDefault();
    pasteInto(this.page, this.id, text, event.target);
  }
}
