/* Which columns are shown: past months fold, what has no day stays with the month before it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldedAtStart, groups, slotsOf } from '../../main/webapp/js/slots.js';

const days = (month, count) => Array.from({ length: count }, (_, at) => ({ id: `${month}-${at}`, date: `${month}-${String(at + 1).padStart(2, '0')}` }));
const SHEET = { today: '2026-11-23', columns: [...days('2026-09', 8), ...days('2026-10', 8), ...days('2026-11', 8), { id: 's1' }] };

for (const [room, folded] of [
  [40, []],
  [20, ['2026-09']],
  [5, ['2026-09']],
]) {
  test(`with room for ${room} columns ${folded.length ? 'September' : 'nothing'} is folded`, () => {
    assert.deepEqual([...foldedAtStart(SHEET, room)], folded);
  });
}

test('a folded month is one slot, and a column without a day is never folded away', () => {
  const slots = slotsOf(SHEET, new Set(['2026-09', '2026-11']));
  assert.deepEqual(slots.map(({ fold, column }) => fold ?? column.id), [
    '2026-09',
    ...days('2026-10', 8).map(({ id }) => id),
    '2026-11',
    's1',
  ]);
  assert.equal(slots[0].columns.length, 8);
  assert.equal(slots.at(-1).month, '2026-11');
});

test('neighbours with one name stand together, nameless ones alone', () => {
  const found = groups([1, 1, 2, undefined, undefined], (slot) => slot);
  assert.deepEqual(found.map(({ slots, at }) => [slots.length, at]), [
    [2, 0],
    [1, 2],
    [1, 3],
    [1, 4],
  ]);
});
