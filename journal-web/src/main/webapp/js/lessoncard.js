/* Card of one lesson: topic, homework, kind of work, columns. Written when a field is left, through the same outbox. */
import { itemFor, withItem } from './byplan.js';
import { h, isPhone } from './dom.js';
import { icon } from './icons.js';
import { keepMine, serverTexts } from './conflict.js';
import { linksOf } from './links.js';
import { lessonTarget } from './model.js';
import { dayMonth, t, weekday, weekdayLong } from './i18n.js';
import { changeRow } from './lessonchange.js';
import { openPopover } from './popover.js';
import { radios } from './radios.js';
import { isHeld, laterLessons, putRecord, recordOf } from './records.js';
import { addUndated, addWork, firstWorks, named, undatedOf, workName, worksOf } from './works.js';

export function openLesson(page, lessonId, anchor) {
  const card = new LessonCard(page, lessonId);
  card.open(anchor);
  return card;
}

class LessonCard {
  constructor(page, lessonId) {
    Object.assign(this, { page, id: lessonId, target: lessonTarget(lessonId) });
    this.writable = page.sheet.journal.canWrite && this.lesson.writable !== false && isHeld(this.lesson);
    this.draft = recordOf(page, lessonId);
  }

  get lesson() {
    return this.page.sheet.lessons.get(this.id);
  }

  open(anchor) {
    const { lesson, page } = this;
    this.anchor = anchor;
    const where = [
      t('lessonNo', lesson.no),
      lesson.starts && `${lesson.starts}–${lesson.ends}`,
      lesson.room && t('room', lesson.room),
      lesson.substitute && t('substitute', lesson.substitute),
    ];
    this.body = h('div', { class: 'lesbody' });
    this.state = h('span', { class: 'row' });
    this.pop = openPopover(
      anchor,
      {
        title: t('lessonTitle', weekdayLong(lesson.date), dayMonth(lesson.date)),
        sub: where.filter(Boolean).join(' · '),
        body: [this.body],
        footer: [this.state],
      },
      { wide: true, below: true, dock: true, lift: true, back: () => page.grid.focus(), closed: () => this.shut() },
    );
    this.onHide = () => document.hidden && this.flush();
    document.addEventListener('visibilitychange', this.onHide);
    this.render();
    page.lookAgain = (target) => target === this.target && this.showState();
    this.pop.place();
    page.grid.reveal(anchor);
    // a phone would cover the sheet with its keyboard at once
    if (!this.topic.disabled && !isPhone()) this.topic.focus();
  }

  /** Anew; the control in hand keeps the focus. */
  render() {
    const held = this.body.contains(document.activeElement) ? document.activeElement.dataset.at : null;
    this.body.replaceChildren(
      ...[
        this.planRow(),
        this.topicField(),
        this.kindRow(),
        this.workTopicField(),
        this.homeworkField(),
        this.columnsRow(),
        changeRow(this.page, this.lesson),
      ].filter(Boolean),
    );
    this.showState();
    const same = held && this.body.querySelector(`[data-at="${held}"]:not([disabled])`);
    if (held) (same || this.topic).focus({ preventScroll: true });
  }

  planRow() {
    const next = itemFor(this.page, this.id);
    if (!next || this.draft.topic || !this.writable) return null;
    return h(
      'button',
      { class: 'planrow', type: 'button', data: { at: 'plan' }, on: { click: () => this.takePlan(next) } },
      icon('plan', 's'),
      h('span', { class: 'sp' }, h('b', { class: 'm' }, t('byPlan', next.no)), ` ${next.title}`),
      h('span', { class: 'c-acc m nw' }, t('takeIt')),
    );
  }

  takePlan(item) {
    this.draft = withItem(this.page, this.id, item);
    this.save();
    this.render();
    (this.workTopic ?? this.topic).focus();
  }

  topicField() {
    this.topic = this.area('topic', t('noTopicHint'));
    const number = this.draft.planNo ? h('span', { class: 'mut' }, ` – ${t('planNo', this.draft.planNo)}`) : null;
    return h('div', {}, h('label', { class: 'lab' }, t('topic'), number, this.topic), linksOf(this.topic));
  }

  area(name, placeholder) {
    const el = h('textarea', {
      class: 'inp',
      rows: 2,
      maxlength: this.page.sheet.longest(name),
      placeholder,
      disabled: !this.writable,
      value: this.draft[name],
      data: { at: name },
    });
    el.addEventListener('change', () => this.set(name, el.value.trim()));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.pop.close();
    });
    return el;
  }

  kindRow() {
    const choices = this.page.sheet.lessonKinds.map(({ kind }) => [kind, t('lessonKinds')[kind]]);
    const choose = (kind) => {
      this.set('kind', kind);
      this.render();
    };
    const options = { label: t('lessonKind'), value: this.draft.kind, disabled: !this.writable, choose };
    return h('div', { class: 'row wrap' }, h('span', { class: 'lab flat' }, t('lessonKind')), radios(choices, options));
  }

  /** Control, laboratory and practical works need a topic of their own (R-LES-04). */
  workTopicField() {
    this.workTopic = null;
    if (!this.page.sheet.needsTopic(this.draft.kind)) return null;
    this.workTopic = this.area('workTopic', t('workTopicHint'));
    this.workTopic.required = true;
    return h('div', {}, h('label', { class: 'lab' }, t('workTopic'), this.workTopic), linksOf(this.workTopic));
  }

  homeworkField() {
    const { page, lesson, draft } = this;
    const later = laterLessons(page.sheet, lesson).filter((l, at) => at < 12 || l.id === draft.due);
    const due = h(
      'select',
      { class: 'inp due', disabled: !this.writable || draft.noHomework, 'aria-label': t('dueLabel'), data: { at: 'due' } },
      later.map((l) =>
        h('option', { value: l.id, selected: draft.due === l.id }, t('dueOn', weekday(l.date), dayMonth(l.date))),
      ),
    );
    due.addEventListener('change', () => this.set('due', due.value));
    const none = h('input', { type: 'checkbox', checked: draft.noHomework, disabled: !this.writable, data: { at: 'none' } });
    none.addEventListener('change', () => {
      this.set('noHomework', none.checked);
      this.render();
    });
    const area = this.area('homework', t('homeworkHint'));
    area.id = 'lesson-homework';
    area.disabled = !this.writable || draft.noHomework;
    return h(
      'div',
      {},
      h(
        'div',
        { class: 'row hwhead' },
        h('label', { class: 'lab flat sp', for: area.id }, t('homework')),
        h('label', { class: 'tick1' }, none, t('withoutHomework')),
        later.length ? due : null,
      ),
      area,
      linksOf(area),
    );
  }

  columnsRow() {
    const columns = this.page.sheet.columnsOf(this.id).filter((column) => column.kind !== 'LESSON');
    const works = worksOf(this.page.sheet);
    const undated = undatedOf(this.page.sheet);
    const tags = columns.map((column) => h('span', { class: 'tag acc' }, column.title || workName(column)));
    const add = (work) =>
      h(
        'button',
        { class: 'btn x', type: 'button', data: { at: `add-${work.work ?? work.kind}` }, on: { click: () => this.add(work) } },
        icon('plus', 's'),
        workName(work),
      );
    const rest = h(
      'select',
      { class: 'inp more', 'aria-label': t('otherWork'), data: { at: 'more' } },
      h('option', { value: '' }, t('otherWork')),
      works.slice(3).map((work, at) => h('option', { value: at + 3 }, workName(work))),
      undated.length
        ? h('optgroup', { label: t('undatedWorks') }, undated.map((work, at) => h('option', { value: `u${at}` }, workName(work))))
        : null,
    );
    rest.addEventListener('change', () => {
      const [kind, at] = [rest.value[0], rest.value.slice(1)];
      if (kind === 'u') this.addUndated(undated[Number(at)]);
      else if (rest.value) this.add(works[Number(rest.value)]);
    });
    const offers =
      this.writable && this.lesson.date <= this.page.sheet.today ? [...firstWorks(this.page.sheet).map(add), rest] : [];
    return h('div', { class: 'row wrap' }, h('span', { class: 'lab flat' }, t('lessonColumns')), tags, offers);
  }

  add(work) {
    const { page, id } = this;
    const again = () => openLesson(page, id, page.actions.headOf(id)).body.querySelector('[data-at="more"]')?.focus();
    const make = (title) => {
      addWork(page, id, work, title);
      if (title && !work.title) again();
      else this.render();
    };
    named(page, id, work, make, again);
  }

  /** A column of the semester is no part of the lesson: the eye follows it to its place. */
  addUndated(work) {
    const { page } = this;
    const column = addUndated(page, work, this.lesson.date);
    this.pop.close(false);
    page.grid.go(0, page.frame.slotOf.get(column.id));
    page.grid.focus();
  }

  set(name, value) {
    if (this.draft[name] === value) return;
    this.draft[name] = value;
    if (name === 'homework' && value && !this.draft.due) this.draft.due = this.nextLesson();
    this.save();
  }

  nextLesson() {
    return this.body.querySelector('.due')?.value ?? '';
  }

  save() {
    const { page } = this;
    if (!this.writable) return;
    putRecord(page, this.id, this.draft);
    page.sender.kick();
    page.status.show();
    this.showState();
  }

  showState() {
    const { page } = this;
    const entry = page.outbox.last(this.target);
    if (this.writable && this.page.sheet.needsTopic(this.draft.kind) && !this.draft.workTopic)
      return this.state.replaceChildren(icon('alert', 's c-warn'), t('kindWaits'));
    const phase = entry ? page.outbox.phase(entry) : 'saved';
    const said = {
      saved: () => (this.lesson.revision ? [icon('check', 's c-ok'), t('savedWord')] : []),
      sending: () => [icon('clock', 's'), t('saving')],
      pending: () => [icon('off', 's c-warn'), t('stPending')],
      refused: () => [icon('stop', 's c-danger'), entry.findings?.[0]?.message ?? t('refusedNoReason')],
      conflict: () => this.choices(entry),
    }[phase]();
    return this.state.replaceChildren(...said);
  }

  choices(entry) {
    const button = (text, click) => h('button', { class: 'btn x', type: 'button', on: { click } }, text);
    const settle = (work) => () => {
      work();
      this.draft = recordOf(this.page, this.id);
      this.render();
      this.page.sender.kick();
    };
    return [
      icon('alert', 's c-danger'),
      h('span', {}, t('lessonConflict'), ` ${serverTexts(entry)}`),
      button(
        t('keepMine'),
        settle(() => keepMine(this.page, entry)),
      ),
      button(
        t('keepTheirs'),
        settle(() => this.page.outbox.drop(entry)),
      ),
    ];
  }

  /** The field in hand counts as left when the card closes or the page goes out of sight. */
  flush() {
    const field = document.activeElement;
    if (this.pop.el.contains(field) && field.matches('textarea')) field.dispatchEvent(new Event('change'));
  }

  shut() {
    this.flush();
    document.removeEventListener('visibilitychange', this.onHide);
    this.page.lookAgain = null;
  }
}
