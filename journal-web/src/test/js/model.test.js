/* The sheet: the server's record with everything typed laid over it. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { KeptStore } from './browser.js';
import { Outbox } from '../../main/webapp/js/outbox.js';

const { attendanceTarget, markTarget, Sheet } = await import('../../main/webapp/js/model.js');
const { termOf } = await import('../../main/webapp/js/terms.js');

const TODAY = '2026-11-23';
const lesson = (id, date, more = {}) => ({ id, date, no: 1, status: 'HELD', topic: '', homework: '', revision: 0, ...more });
const JSON_OF_SHEET = {
  journal: { id: 'j1', canWrite: true, teacher: 'Петренко О. В.' },
  term: { no: 1, from: '2026-09-01', to: '2026-12-24' },
  today: TODAY,
  now: `${TODAY}T10:42`,
  seq: 5,
  values: { CURRENT: ['9', '10'], FORMATIVE: ['9'] },
  counts: ['CURRENT', 'SKILL'],
  ofTerm: ['SKILL'],
  works: [{ work: 'INDEPENDENT' }, { work: 'CONTROL', needsTopic: true }],
  lessonKinds: [{ kind: 'LESSON' }, { kind: 'CONTROL', needsTopic: true }],
  pupils: [
    { id: 'p1', name: 'Мельник Марко', from: '2026-09-01' },
    { id: 'p2', name: 'Гончар Назар', from: '2026-10-05', to: '2026-11-20' },
    { id: 'p3', name: 'Коваль Ніна', from: '2026-09-01', exemptFrom: '2026-11-01', exemptTo: '2026-11-23' },
  ],
  columns: [
    { id: 'c1', kind: 'CURRENT', date: '2026-09-28', lesson: 'l1' },
    { id: 'c2', kind: 'FORMATIVE', date: '2026-09-28', lesson: 'l1' },
    { id: 'l2', kind: 'LESSON', date: TODAY, lesson: 'l2' },
    { id: 'l3', kind: 'LESSON', date: '2026-11-24', lesson: 'l3' },
    { id: 's1', kind: 'SKILL', title: 'Говоріння' },
  ],
  lessons: [lesson('l1', '2026-09-28'), lesson('l2', TODAY), lesson('l3', '2026-11-24', { status: 'PLANNED' })],
  cells: { c1: [{ pupil: 'p1', value: '9', revision: 1, attendance: { fact: 'absent', revision: 1, shown: 'н' } }] },
};

let outbox;
let sheet;
const pupil = (id) => sheet.pupilById.get(id);
const column = (id) => sheet.columnById.get(id);

beforeEach(() => {
  outbox = new Outbox('j1', new KeptStore(), 'tab1', () => {});
  sheet = new Sheet(structuredClone(JSON_OF_SHEET), outbox);
});

describe('what stands in a cell', () => {
  test('is the record, with the attendance of the lesson in its first column alone', () => {
    const { value, fact, shown, state } = sheet.view(column('c1'), pupil('p1'));
    assert.deepEqual({ value, fact, shown, state }, { value: '9', fact: 'absent', shown: 'н', state: 'saved' });
    assert.equal(sheet.view(column('c2'), pupil('p1')).fact, '');
  });

  test('is what was typed over it', () => {
    outbox.put(markTarget('c1', 'p1'), { type: 'putMark', column: 'c1', pupil: 'p1', value: '10' }, 1);
    outbox.put(attendanceTarget('l1', 'p1'), { type: 'clearAbsence', column: 'c1', pupil: 'p1' }, 1);
    const { value, fact, state } = sheet.view(column('c1'), pupil('p1'));
    assert.deepEqual({ value, fact, state }, { value: '10', fact: '', state: 'sending' });
  });

  test('is the record again when the server refuses', async () => {
    const entry = outbox.put(markTarget('c1', 'p1'), { type: 'putMark', value: '10' }, 1);
    await outbox.freeze([entry]);
    outbox.settle(entry, { status: 'refused' }, 1);
    const { value, state } = sheet.view(column('c1'), pupil('p1'));
    assert.deepEqual({ value, state }, { value: '9', state: 'refused' });
  });

  for (const [id, counted] of [
    ['c1', true],
    ['c2', false],
    ['l2', false],
    ['s1', true],
  ]) {
    test(`${id} counts in averages: ${counted} – as the server says`, () => {
      assert.equal(sheet.isCounted(column(id)), counted);
    });
  }
});

describe('who takes a mark where', () => {
  for (const [who, where, takes] of [
    ['p1', 'c1', true],
    ['p2', 'c1', false],
    ['p1', 'l3', false],
    ['p1', 's1', true],
    ['p2', 's1', false],
  ]) {
    test(`${who} in ${where}: ${takes}`, () => assert.equal(sheet.isWritable(column(where), pupil(who)), takes));
  }

  test('nobody where the lesson is not the reader’s, is cancelled, or the sheet is only read', () => {
    sheet.applyLesson({ ...lesson('l1', '2026-09-28'), writable: false });
    assert.equal(sheet.isWritable(column('c1'), pupil('p1')), false);
    sheet.applyLesson({ ...lesson('l2', TODAY), status: 'CANCELLED' });
    assert.equal(sheet.isWritable(column('l2'), pupil('p1')), false);
    sheet.journal.canWrite = false;
    assert.equal(sheet.isWritable(column('s1'), pupil('p1')), false);
  });

  test('an exemption holds on its days (R-MRK-07), for a column without a day today', () => {
    assert.equal(sheet.isExempt(column('c1'), pupil('p3')), false);
    assert.equal(sheet.isExempt(column('l2'), pupil('p3')), true);
    assert.equal(sheet.isExempt(column('s1'), pupil('p3')), true);
  });

  test('kinds that want a topic are told by the server (R-LES-04)', () => {
    assert.deepEqual(['CONTROL', 'INDEPENDENT', 'LESSON', null].map((kind) => sheet.needsTopic(kind)), [true, false, false, false]);
  });
});

describe('what comes from the server', () => {
  test('never goes back behind what is known', () => {
    sheet.applyCell({ column: 'c1', pupil: 'p1', value: '7', revision: 0, state: 'current' });
    assert.equal(sheet.cell('c1', 'p1').value, '9');
    sheet.applyCell({ column: 'c1', pupil: 'p1', value: '7', revision: 2, state: 'corrected' });
    assert.equal(sheet.cell('c1', 'p1').value, '7');
    assert.equal(sheet.attendance('l1', 'p1').fact, 'absent');
  });

  test('a work takes the place of the empty column, and the attendance with it', () => {
    sheet.applyCell({ column: 'l2', pupil: 'p1', value: '', revision: 0, attendance: { fact: 'late', minutes: 5, revision: 1 } });
    sheet.applyColumn({ id: 'c9', kind: 'CURRENT', date: TODAY, lesson: 'l2' });
    assert.deepEqual(sheet.columns.map(({ id }) => id), ['c1', 'c2', 'c9', 'l3', 's1']);
    assert.equal(sheet.view(column('c9'), pupil('p1')).fact, 'late');
  });

  test('a refused work gives the lesson its empty column back', () => {
    sheet.applyColumn({ id: 'cmd:1', kind: 'CURRENT', date: TODAY, lesson: 'l2' });
    sheet.dropColumn('cmd:1');
    assert.deepEqual(sheet.columns.map(({ id }) => id), ['c1', 'c2', 'l2', 'l3', 's1']);
  });

  test('a column without a day stands at the end and leaves without a trace when it is refused', () => {
    sheet.applyColumn({ id: 'cmd:2', kind: 'SKILL', title: 'Письмо' });
    assert.equal(sheet.columns.at(-1).id, 'cmd:2');
    sheet.dropColumn('cmd:2');
    assert.equal(sheet.columns.at(-1).id, 's1');
  });

  for (const [what, given, shown] of [
    ['of its last day', { date: '2026-12-24', lesson: 'l9' }, true],
    ['of the other semester', { date: '2027-01-12', lesson: 'l9' }, false],
    ['without a day, its own', { term: 1 }, true],
    ['without a day, of the other semester', { term: 2 }, false],
  ]) {
    test(`a column ${what} made elsewhere ${shown ? 'stands' : 'does not stand'} on the sheet of a semester`, () => {
      assert.equal(sheet.shows({ id: 'x', ...given }), shown);
      sheet.term = { no: 0, from: '2026-09-01', to: '2027-05-28' };
      assert.equal(sheet.shows({ id: 'x', ...given }), true);
    });
  }

  test('on the sheet of the year a column without a day stands at the end of its semester', () => {
    sheet.term = {
      no: 0,
      from: '2026-09-01',
      to: '2027-05-28',
      parts: [{ no: 1, to: '2026-12-24' }, { no: 2, to: '2027-05-28' }],
    };
    sheet.applyColumn({ id: 'l4', kind: 'CURRENT', date: '2027-01-12', lesson: 'l4' });
    sheet.columns[sheet.columns.findIndex(({ id }) => id === 's1')].term = 1;
    sheet.columns.sort((a, b) => (a.id === 'l4') - (b.id === 'l4'));
    sheet.applyColumn({ id: 'cmd:1', kind: 'SKILL', term: termOf(sheet, TODAY) });
    sheet.applyColumn({ id: 'cmd:2', kind: 'SKILL', term: termOf(sheet, '2027-01-12') });
    assert.deepEqual(sheet.columns.slice(-4).map(({ id }) => id), ['s1', 'cmd:1', 'l4', 'cmd:2']);
  });

  test('a column made without the network keeps its marks under the lasting number', () => {
    sheet.applyColumn({ id: 'cmd:3', kind: 'CURRENT', date: TODAY, lesson: 'l2' });
    sheet.applyCell({ column: 'cmd:3', pupil: 'p1', value: '10', revision: 1, state: 'current' });
    sheet.renameColumn('cmd:3', { id: '88', kind: 'CURRENT', date: TODAY, lesson: 'l2' });
    assert.equal(sheet.cell('88', 'p1').value, '10');
    assert.equal(sheet.columnById.has('cmd:3'), false);
  });
});
