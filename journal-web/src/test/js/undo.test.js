/* Undo: a step back is a new command, and there is always a way forward again. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { Undo } from '../../main/webapp/js/undo.js';

let replayed;
let undo;

beforeEach(() => {
  replayed = [];
  undo = new Undo((step, side) => {
    replayed.push([step[0].name, side]);
    return 0;
  });
});

const step = (name, column = 'c1') => [{ name, column }];

describe('steps', () => {
  test('go back one by one and forward again', () => {
    undo.push(step('first'));
    undo.push(step('second'));
    undo.back();
    undo.back();
    undo.forward();
    assert.deepEqual(replayed, [
      ['second', 'before'],
      ['first', 'before'],
      ['first', 'after'],
    ]);
  });

  test('end where nothing is left', () => {
    assert.equal(undo.back(), undefined);
    assert.equal(undo.forward(), undefined);
    assert.deepEqual(replayed, []);
  });

  test('forward is lost once something new is done', () => {
    undo.push(step('first'));
    undo.back();
    undo.push(step('other'));
    assert.equal(undo.forward(), undefined);
  });

  test('tell how much somebody else had changed meanwhile', () => {
    undo = new Undo(() => 2);
    undo.push(step('first'));
    assert.equal(undo.back().overtaken, 2);
  });
});

test('a step unmade leaves nothing to do again, and only the last can be', () => {
  const [first, second] = [step('first'), step('second')];
  undo.push(first);
  undo.push(second);
  undo.unmake(first);
  assert.deepEqual(replayed, []);
  undo.unmake(second);
  assert.deepEqual(replayed, [['second', 'before']]);
  assert.equal(undo.forward(), undefined);
  assert.equal(undo.back(), first);
});

test('a column made without the network is followed, in steps done and undone', () => {
  const [done, undone] = [step('done', 'cmd:1'), step('undone', 'cmd:1')];
  undo.push(done);
  undo.push(undone);
  undo.back();
  undo.renameColumn('cmd:1', '77');
  assert.deepEqual([done[0].column, undone[0].column], ['77', '77']);
});
