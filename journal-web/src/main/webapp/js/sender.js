/*
 * One sender among all tabs of a person: it holds a Web Lock while it empties the outbox.
 * Batches of consecutive commands; a lost answer is asked for again with the same ids.
 */
import { CallError, post } from './api.js';

const BATCH = 50;
/** With a quarter more by chance: entries are saved within half a minute of a fault's end. */
const LONGEST_PAUSE = 20_000;
const STRANGERS_PAUSE = 2000;

export class Sender {
  /** hooks: answered(entry, answer), changed(), sessionEnded(), otherTab(message). */
  constructor(outbox, store, person, hooks) {
    Object.assign(this, { outbox, store, hooks });
    this.lock = `journal-outbox-${person}`;
    this.failures = 0;
    this.size = BATCH;
    this.channel = new BroadcastChannel(this.lock);
    this.channel.onmessage = async (event) => {
      await hooks.otherTab(event.data);
      this.watchStrangers();
    };
    addEventListener('online', () => this.kick(true));
    addEventListener('offline', () => this.outbox.setOnline(false));
    this.live();
  }

  /** Held as long as the page lives: others see by it whether our entries still have an owner. */
  live() {
    navigator.locks?.request(`journal-tab-${this.outbox.tab}`, () => new Promise(() => {}));
  }

  tell(message) {
    this.channel.postMessage({ journal: this.outbox.journal, ...message });
  }

  kick(now = false) {
    if (this.timer && !now) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.drain(), 0);
    this.store.queue.then(() => this.tell({}));
  }

  async drain() {
    this.timer = null;
    if (this.running || this.paused) {
      this.again = true;
      return;
    }
    this.running = true;
    const work = () => this.empty();
    try {
      await (navigator.locks ? navigator.locks.request(this.lock, work) : work());
      this.failures = 0;
    } catch (error) {
      this.wait(error);
    } finally {
      this.running = false;
      this.hooks.changed();
    }
    if (this.again && !this.timer) this.kick();
    this.again = false;
    this.watchStrangers();
  }

  /**
   * Entries of another tab are looked for again as long as any is in sight: they may have been sent and not yet have
   * left the disk when it was read, and a tab closed a moment ago may still seem alive.
   */
  watchStrangers() {
    const strangers = this.outbox.waiting().some((entry) => entry.tab !== this.outbox.tab);
    if (!strangers || this.paused || this.watch) return;
    this.watch = setTimeout(async () => {
      this.watch = null;
      await this.outbox.load();
      this.drain();
    }, STRANGERS_PAUSE);
  }

  async empty() {
    await this.adopt();
    for (let batch = this.next(); batch.length; batch = this.next()) {
      await this.outbox.freeze(batch);
      this.hooks.changed();
      await this.deliver(batch);
      this.outbox.setOnline(true);
      this.failures = 0;
    }
  }

  /** Entries whose tab is gone, of whatever journal, become ours. */
  async adopt() {
    const stored = await this.store.all();
    const strangers = stored.filter((entry) => entry.tab !== this.outbox.tab);
    if (!strangers.length) return;
    const { held = [] } = navigator.locks ? await navigator.locks.query() : {};
    const alive = new Set(held.map((lock) => lock.name));
    const orphans = strangers.filter((entry) => !alive.has(`journal-tab-${entry.tab}`));
    if (!orphans.length) return;
    const keys = new Set(orphans.map((entry) => entry.n));
    orphans.forEach((entry) => (entry.tab = this.outbox.tab));
    const kept = this.outbox.entries.filter((entry) => !keys.has(entry.n));
    this.outbox.entries = [...orphans, ...kept].sort((a, b) => a.n - b.n);
    await this.store.put(orphans);
  }

  /** Consecutive commands of one journal, never two for one target. */
  next() {
    const own = this.outbox.waiting().filter((entry) => entry.tab === this.outbox.tab);
    const batch = [];
    const targets = new Set();
    for (const entry of own) {
      if (batch.length === this.size || entry.journal !== own[0].journal || targets.has(entry.target)) break;
      targets.add(entry.target);
      batch.push(entry);
    }
    return batch;
  }

  async deliver(batch) {
    const commands = batch.map((entry) => ({ id: entry.id, ...entry.body }));
    let answers;
    try {
      answers = await post(`/journals/${batch[0].journal}/commands`, commands);
    } catch (error) {
      if (error.kind === 'offline' || error.kind === 'session') throw error;
      return this.rejected(batch, error);
    }
    this.size = BATCH;
    const byId = new Map(answers.map((answer) => [answer.id, answer]));
    for (const entry of batch) {
      const answer = byId.get(entry.id);
      if (!answer) throw new CallError('offline');
      this.hooks.answered(entry, answer);
    }
    this.store.queue.then(() => this.tell({ answers }));
  }

  /** The whole request was refused: halve it until the command to blame stands alone. */
  rejected(batch, error) {
    if (batch.length > 1 && error.kind === 'rejected') {
      this.size = Math.max(1, batch.length >> 1);
      return;
    }
    const { rule, clause } = error.problem;
    const finding = { rule, clause, severity: 'BLOCK', message: error.message, fixes: [] };
    batch.forEach((entry) => this.hooks.answered(entry, { id: entry.id, status: 'refused', findings: [finding] }));
  }

  wait(error) {
    if (error.kind === 'session') {
      this.paused = true;
      this.hooks.sessionEnded();
      return;
    }
    if (error.kind !== 'offline') console.error(error);
    this.outbox.setOnline(false, error.status === 503 ? error.message : '');
    const pause = Math.min(LONGEST_PAUSE, 1000 * 2 ** this.failures++) * (0.75 + Math.random() / 2);
    this.timer = setTimeout(() => this.drain(), pause);
  }

  resume() {
    this.paused = false;
    this.kick(true);
  }
}
