/* What typed characters stand for (ADR 0026): a value, the beginning of one, or nothing – never a part of what was typed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begins, reading } from '../../main/webapp/js/draft.js';
import { fromSpreadsheet, level, points } from '../../main/webapp/js/values.js';

const POINTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const VALUES = ['н', 'з', ...POINTS, 'н/о', '√', 'зв.', 'к', 'заув'];

for (const [text, value, more] of [
  ['1', '1', true],
  ['9', '9', false],
  ['12', '12', false],
  ['13', undefined, false],
  ['100', undefined, false],
  ['8,', undefined, false],
  ['н', 'н', true],
  ['н/', undefined, true],
  ['о', 'н/о', false],
  ['м', '√', false],
  ['зв', 'зв.', false],
  ['за', 'заув', false],
]) {
  test(`«${text}» is ${value ?? 'no value'}${more ? ' and may go on' : ''}`, () => {
    const read = reading(text, VALUES);
    assert.equal(read.value, value);
    assert.equal(Boolean(read.more), more);
  });
}

test('letters that begin no value are commands of the page', () => {
  assert.deepEqual(['н', 'к', 'я'].map((letter) => begins(letter, VALUES)), [true, false, false]);
});

for (const [text, value] of [
  ['9', '9'],
  ['9,0', '9'],
  ['9,5', null],
  [' 10 ', '10'],
  ['', ''],
  ['–', ''],
  ['n', 'н'],
  ['ЗВ', 'зв.'],
  ['п', null],
]) {
  test(`a sheet’s «${text}» is ${value === null ? 'nonsense' : `«${value}»`}`, () => {
    assert.equal(fromSpreadsheet(text, VALUES), value);
  });
}

test('levels of points and letters', () => {
  assert.deepEqual(['1', '3', '4', '9', '10', '12', 'П', 'В', 'н/о'].map(level), [1, 1, 2, 3, 4, 4, 1, 4, 0]);
  assert.deepEqual(['12', '13', '0', 'Д'].map(points), [12, 0, 0, 0]);
});
