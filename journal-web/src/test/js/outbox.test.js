/* The outbox: what is typed is one command for life, and nothing of it is lost on the way. */
import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { KeptStore } from './browser.js';
import { Outbox } from '../../main/webapp/js/outbox.js';

const CELL = 'm|c1|p1';
const mark = (value, column = 'c1') => ({ type: 'putMark', column, pupil: 'p1', value });

let store;
let painted;
let outbox;

beforeEach(() => {
  store = new KeptStore();
  painted = [];
  outbox = new Outbox('j1', store, 'tab1', (target) => painted.push(target));
});

describe('before it is sent', () => {
  test('a later value takes the place of an earlier one under the same id', () => {
    const first = outbox.put(CELL, mark('9'), 0);
    const second = outbox.put(CELL, mark('10'), 0);
    assert.equal(second.id, first.id);
    assert.equal(outbox.waiting().length, 1);
    assert.equal(store.entries.get(first.n).body.value, '10');
  });

  test('what the server has already vanishes', () => {
    outbox.put(CELL, mark('9'), 3);
    outbox.put(CELL, mark('8'), 3, true);
    assert.deepEqual(outbox.waiting(), []);
    assert.equal(store.entries.size, 0);
  });

  test('each change is painted where it stands', () => {
    outbox.put(CELL, mark('9'), 0);
    outbox.put('m|c1|p2', mark('7'), 0);
    assert.deepEqual(painted, [CELL, 'm|c1|p2']);
  });
});

describe('once it is sent', () => {
  test('its body is frozen with the revision seen, and a change waits behind it', async () => {
    const first = outbox.put(CELL, mark('9'), 4);
    await outbox.freeze([first]);
    const second = outbox.put(CELL, mark('10'), 4);
    assert.notEqual(second.id, first.id);
    assert.deepEqual(first.body, { ...mark('9'), revision: 4 });
    assert.equal(store.entries.get(first.n).state, 'sent');
    assert.equal(outbox.waiting().length, 2);
  });

  test('the same value again is the same command', async () => {
    const first = outbox.put(CELL, mark('9'), 0);
    await outbox.freeze([first]);
    assert.equal(outbox.put(CELL, mark('9'), 0), first);
  });

  test('what waits behind it takes the revision of its answer', async () => {
    const first = outbox.put(CELL, mark('9'), 0);
    await outbox.freeze([first]);
    const second = outbox.put(CELL, mark('10'), 0);
    outbox.settle(first, { status: 'done' }, 1);
    assert.equal(second.base, 1);
    assert.deepEqual(outbox.waiting(), [second]);
    assert.deepEqual([...store.entries.keys()], [second.n]);
  });

  for (const [status, state] of [
    ['refused', 'refused'],
    ['conflict', 'conflict'],
  ]) {
    test(`${status}: it stays with what was said until the person decides`, async () => {
      const entry = outbox.put(CELL, mark('9'), 0);
      await outbox.freeze([entry]);
      outbox.settle(entry, { status, findings: [{ rule: 'R-MRK-02' }], cell: { value: '7' } }, 1);
      assert.equal(outbox.phase(entry), state);
      assert.deepEqual(outbox.failed(state), [entry]);
      assert.deepEqual(store.entries.get(entry.n).server, { value: '7' });
      outbox.drop(entry);
      assert.equal(outbox.last(CELL), undefined);
    });
  }

  test('a value typed over a refused one takes its place', async () => {
    const entry = outbox.put(CELL, mark('9'), 0);
    await outbox.freeze([entry]);
    outbox.settle(entry, { status: 'refused' }, 0);
    const next = outbox.put(CELL, mark('8'), 0);
    assert.deepEqual(outbox.entries, [next]);
  });
});

describe('a column made without the network', () => {
  test('unsent marks follow its lasting number, sent ones keep their body', async () => {
    const sent = outbox.put('m|cmd:1|p1', mark('9', 'cmd:1'), 0);
    await outbox.freeze([sent]);
    const waiting = outbox.put('m|cmd:1|p2', { ...mark('8', 'cmd:1'), pupil: 'p2' }, 0);
    outbox.renameColumn('cmd:1', '77');
    assert.equal(sent.target, 'm|77|p1');
    assert.equal(sent.body.column, 'cmd:1');
    assert.equal(waiting.body.column, '77');
    assert.equal(outbox.last('m|77|p2'), waiting);
  });
});

describe('what another page left on the disk', () => {
  test('is shown before what is typed here, of this journal alone', async () => {
    const left = (n, journal) => ({ n, id: `i${n}`, tab: 'gone', journal, target: CELL, body: mark('5'), base: 0, state: 'new' });
    store = new KeptStore([left(1, 'j1'), left(2, 'j2')]);
    outbox = new Outbox('j1', store, 'tab1', () => {});
    const own = outbox.put(CELL, mark('9'), 0);
    await outbox.load();
    assert.deepEqual(outbox.entries.map((entry) => entry.n), [1, own.n]);
    assert.equal(outbox.last(CELL), own);
  });

  test('nothing counts as kept before the disk has been read', async () => {
    assert.equal(outbox.kept(), false);
    await outbox.load();
    assert.equal(outbox.kept(), true);
  });
});

test('without the network entries wait, with it they are on their way', () => {
  const entry = outbox.put(CELL, mark('9'), 0);
  assert.equal(outbox.phase(entry), 'sending');
  painted.length = 0;
  outbox.setOnline(false);
  assert.equal(outbox.phase(entry), 'pending');
  assert.deepEqual(painted, [CELL]);
});
