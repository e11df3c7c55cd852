/* Days as people type them, held by the same table as the server. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dayOf, fullDate, moved } from '../../main/webapp/js/dates.js';

const CASES = new URL('../../../../journal-core/src/main/resources/META-INF/journal-cases/typed-days.csv', import.meta.url);
const [, ...lines] = readFileSync(CASES, 'utf8').trimEnd().split('\n');

for (const line of lines) {
  const [what, typed, today, day] = line.split(';');
  test(`${what}: «${typed}»`, () => assert.equal(dayOf(typed, today) ?? '', day));
}

for (const [from, step, to] of [
  ['2026-11-30', { days: 1 }, '2026-12-01'],
  ['2026-03-01', { days: -1 }, '2026-02-28'],
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2028-02-29', { months: 12 }, '2029-02-28'],
  ['2026-01-15', { months: -1 }, '2025-12-15'],
]) {
  test(`${from} and ${JSON.stringify(step)}`, () => assert.equal(moved(from, step), to));
}

test('a day is written in the order of the school', () => assert.equal(fullDate('2026-09-01'), '01.09.2026'));
