/*
 * A lesson beside the timetable (R-LES-01, R-LES-05, R-LES-07): cancelled, restored, moved or added, each with a reason. The
 * server has to look for clashes, so this is no entry of the outbox: without a network it says so and keeps what is typed.
 */
import { post } from './api.js';
import { dayField, dayIn, tidy } from './dayfield.js';
import { button, h } from './dom.js';
import { changeText } from './heads.js';
import { icon } from './icons.js';
import { dayMonth, t, weekday } from './i18n.js';

const TOLD = 'journal.told';

/** What was done before the page was drawn anew, once. */
export function toldBefore() {
  const text = sessionStorage.getItem(TOLD);
  sessionStorage.removeItem(TOLD);
  return text;
}

/** What became of a lesson and what may be done; null when there is nothing to show. */
export function changeRow(page, lesson) {
  const { canChange } = page.sheet.journal;
  const said = changeText(lesson);
  if (!canChange && !said) return null;
  const place = h('div', { class: 'changeplace' });
  const open = (kind) => place.replaceChildren(new Change(page, lesson, kind).draw(() => place.replaceChildren()));
  const kinds = { CANCELLED: ['restore'], MOVED: [] }[lesson.status] ?? ['cancel', 'move', 'add'];
  const deeds = kinds.map((kind) => button('btn x', () => open(kind), t('changeKinds')[kind], { data: { at: kind } }));
  const target = page.sheet.lessons.get(lesson.movedTo);
  const there = target && ` → ${weekday(target.date)} ${dayMonth(target.date)}, ${t('lessonNo', target.no)}`;
  const why = said && h('p', { class: 'note' }, icon('info', 's'), h('span', {}, said, there));
  const row = canChange && deeds.length && h('div', { class: 'row wrap' }, deeds);
  return h('div', { class: 'lesbody' }, why || null, row || null, place);
}

class Change {
  constructor(page, lesson, kind) {
    Object.assign(this, { page, lesson, kind, key: crypto.randomUUID() });
  }

  draw(close) {
    const { kind, lesson, page } = this;
    const field = (label, el) => h('label', { class: 'lab' }, label, el);
    this.reason = h('input', { class: 'inp', maxlength: page.sheet.limits.changeReason, required: true, placeholder: t('changeWhy') });
    const where = kind === 'move' || kind === 'add';
    if (where) {
      this.day = dayField({ required: true, 'aria-label': t('changeDate'), value: page.sheet.today });
      this.date = this.day.input;
      this.bell = h('input', { class: 'inp num', type: 'number', min: 0, max: 15, required: true, value: lesson.no });
    }
    this.problem = h('p', { class: 'sm c-danger', role: 'alert' });
    const form = h(
      'form',
      { class: 'changeform', on: { submit: (event) => this.send(event) } },
      h('p', { class: 'sm mut' }, t('changeHints')[kind]),
      where && h('div', { class: 'row' }, field(t('changeDate'), this.day.el), field(t('changeBell'), this.bell)),
      field(t('changeReason'), this.reason),
      this.problem,
      h(
        'div',
        { class: 'row' },
        h('button', { class: 'btn p', type: 'submit' }, t('changeKinds')[kind]),
        button('btn g', close, t('cancel')),
      ),
    );
    setTimeout(() => (this.date ?? this.reason).focus());
    return form;
  }

  async send(event) {
    event.preventDefault();
    const { kind, lesson, page } = this;
    if (this.date && tidy(this.date) === undefined) {
      this.date.focus();
      return;
    }
    const body = { type: kind, reason: this.reason.value.trim() };
    if (kind !== 'add') body.lesson = lesson.id;
    if (this.date) Object.assign(body, { date: dayIn(this.date), bell: Number(this.bell.value) });
    const submit = event.target.querySelector('[type=submit]');
    submit.disabled = true;
    try {
      this.answered(await post(`/journals/${page.sheet.journal.id}/lessons`, body, this.key));
    } catch (error) {
      if (error.kind === 'session') page.actions.sessionEnded();
      this.problem.textContent = error.kind === 'offline' ? t('changeOffline') : error.message;
    } finally {
      submit.disabled = false;
    }
  }

  /** A lesson may stand elsewhere now: the page is drawn anew and opens it. */
  answered({ status, lesson, rehomed, findings }) {
    if (status !== 'done') {
      this.problem.textContent = said(findings, 'BLOCK').join(' ');
      return;
    }
    const told = [t('changeDone')[this.kind], rehomed ? t('changeRehomed', rehomed) : '', ...said(findings, 'WARN')]
      .filter(Boolean)
      .join(' ');
    sessionStorage.setItem(TOLD, told);
    const place = lesson ? `#lesson=${lesson}+marks` : '';
    history.replaceState(history.state, '', `${location.pathname}${location.search}${place}`);
    location.reload();
  }
}

const said = (findings, severity) =>
  findings.filter((each) => each.severity === severity).map((each) => `${each.message} (${each.clause})`);
