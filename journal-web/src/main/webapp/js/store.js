/* What was typed, on disk: one IndexedDB database per person and kind (outbox, drafts), ids and values only. */

const STORE = 'entries';

export class Store {
  /** written(): called after each change has come to the disk, or could not. */
  constructor(person, written = () => {}, kind = 'outbox') {
    this.written = written;
    this.name = `journal-${kind}-${person}`;
    this.queue = Promise.resolve();
    this.writing = 0;
  }

  open() {
    this.db ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(this.name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'n' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    return this.db;
  }

  /**
   * Hands a change to the disk within the key's own task, so that it outlives a page closed right after it; the
   * database keeps changes in order. A browser without storage keeps the page's memory only.
   */
  write(work) {
    this.writing++;
    const written = this.run('readwrite', work)
      .catch((error) => console.warn(this.name, error))
      .then(() => {
        this.writing--;
        this.written();
      });
    this.queue = Promise.all([this.queue, written]);
    return written;
  }

  put(entries) {
    const copies = structuredClone(entries);
    return this.write((store) => copies.forEach((entry) => store.put(entry)));
  }

  delete(keys) {
    return this.write((store) => keys.forEach((key) => store.delete(key)));
  }

  /** Leaves nothing behind. */
  async forget() {
    await this.queue;
    (await this.db?.catch(() => undefined))?.close();
    this.db = undefined;
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(this.name);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  }

  async all() {
    await this.queue;
    try {
      return await this.run('readonly', (store) => store.getAll());
    } catch (error) {
      console.warn(this.name, error);
      return [];
    }
  }

  async run(mode, work) {
    const db = await this.open();
    return new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      if (mode === 'readwrite') transaction.commit();
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error);
      transaction.onerror = () => reject(transaction.error);
    });
  }
}
