/*
 * Everything typed and not yet confirmed. An entry is one command with its id for life:
 *   new → sent → (gone | refused | conflict).
 * A new entry may still change; once sent its body is frozen, so that a retry is the same command.
 * A later edit of the same target waits behind it and takes its revision from the answer.
 */

/** Whether a command says again what another, frozen with its revision, has said. */
function sameBody(frozen, body) {
  const { revision, ...said } = frozen;
  return JSON.stringify(said) === JSON.stringify(body);
}

export class Outbox {
  /** repaint(target) is called whenever what stands in a target may look different. */
  constructor(journal, store, tab, repaint) {
    Object.assign(this, { journal, store, tab, repaint });
    this.entries = [];
    this.online = true;
    this.reason = '';
    this.counter = 0;
    this.loaded = false;
  }

  /** Entries of this journal left by an earlier page or shown by another tab. */
  async load() {
    const all = await this.store.all();
    this.loaded = true;
    const own = this.entries.filter((entry) => entry.tab === this.tab);
    // what was read may still name the old owner of an entry that has become ours meanwhile
    const adopted = new Set(own.map((entry) => entry.n));
    const stored = all.filter((entry) => entry.journal === this.journal && entry.tab !== this.tab && !adopted.has(entry.n));
    const before = this.entries.filter((entry) => entry.tab !== this.tab);
    this.entries = [...stored, ...own];
    new Set([...before, ...stored].map((entry) => entry.target)).forEach((target) => this.repaint(target));
  }

  last(target) {
    return this.entries.findLast((entry) => entry.target === target);
  }

  phase(entry) {
    if (entry.state === 'refused' || entry.state === 'conflict') return entry.state;
    return this.online ? 'sending' : 'pending';
  }

  waiting() {
    return this.entries.filter((entry) => entry.state === 'new' || entry.state === 'sent');
  }

  /** Whether what was typed is on disk and may outlive this page. */
  kept() {
    return this.loaded && !this.store.writing;
  }

  /** What of this journal waits for a decision; another journal shows its own. */
  failed(state) {
    return this.entries.filter((entry) => entry.state === state && entry.journal === this.journal);
  }

  /**
   * Puts a command. base: the revision seen; asOnServer: the command would change nothing,
   * so an unsent one before it may simply vanish. Returns the entry or undefined.
   */
  put(target, body, base, asOnServer = false) {
    const own = this.entries.filter((entry) => entry.target === target && entry.tab === this.tab);
    const last = own.at(-1);
    if (last && (last.state === 'refused' || last.state === 'conflict')) this.remove(last);
    if (last?.state === 'sent' && sameBody(last.body, body)) return last;
    const behind = own.find((entry) => entry.state === 'sent');
    const open = last?.state === 'new' ? last : undefined;
    let entry;
    if (asOnServer && !behind) {
      if (open) this.remove(open);
    } else if (open) entry = this.change(open, body);
    else entry = this.append(target, body, behind ? null : base);
    this.repaint(target);
    return entry;
  }

  change(entry, body) {
    entry.body = body;
    this.store.put([entry]);
    return entry;
  }

  append(target, body, base, id = crypto.randomUUID()) {
    const n = Date.now() * 1000 + (this.counter++ % 1000);
    const entry = { n, id, tab: this.tab, journal: this.journal, target, body, base, state: 'new' };
    this.entries.push(entry);
    this.store.put([entry]);
    return entry;
  }

  remove(entry) {
    this.entries = this.entries.filter((other) => other !== entry);
    this.store.delete([entry.n]);
  }

  /** The person chose the server's value, or let a refused one go. */
  drop(entry) {
    this.remove(entry);
    this.repaint(entry.target);
  }

  /** Frozen before the first sending; on disk before the request leaves. */
  async freeze(batch) {
    for (const entry of batch) {
      if (entry.state === 'new' && entry.base !== undefined) entry.body = { ...entry.body, revision: entry.base ?? 0 };
      entry.state = 'sent';
    }
    await this.store.put(batch);
  }

  /** The answer to an entry; what waits behind it is rebased on the revision it made. */
  settle(entry, answer, revision) {
    const next = this.entries.find(
      (other) => other.target === entry.target && other.n > entry.n && other.state === 'new',
    );
    const done = answer.status === 'done' || answer.status === 'repeated';
    if (next && next.base !== undefined) {
      next.base = done ? revision : entry.body.revision;
      this.store.put([next]);
    }
    if (done || next) this.remove(entry);
    else {
      entry.state = answer.status === 'conflict' ? 'conflict' : 'refused';
      entry.findings = answer.findings ?? [];
      entry.server = answer.cell ?? answer.lesson;
      this.store.put([entry]);
    }
    this.repaint(entry.target);
  }

  /** A column made offline got its lasting id (or lost its work): entries not yet sent follow it. */
  renameColumn(from, to) {
    for (const entry of this.entries) {
      if (entry.body.column !== from) continue;
      entry.target = entry.target.replace(`|${from}|`, `|${to}|`);
      if (entry.state !== 'sent') entry.body = { ...entry.body, column: to };
      this.store.put([entry]);
    }
  }

  /** reason: what the server said that answers and cannot save now. */
  setOnline(online, reason = '') {
    this.reason = reason;
    if (online === this.online) return;
    this.online = online;
    new Set(this.waiting().map((entry) => entry.target)).forEach((target) => this.repaint(target));
  }
}
