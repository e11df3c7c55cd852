/* What a page's module finds at its loading: a language, no metadata. Everything else belongs to the browser tests. */
globalThis.document = {
  documentElement: { lang: 'uk' },
  querySelector: () => null,
  querySelectorAll: () => [],
};

/** A store that keeps what it was given, in order, as the disk would. */
export class KeptStore {
  constructor(entries = []) {
    Object.assign(this, { entries: new Map(entries.map((entry) => [entry.n, entry])), writing: 0 });
  }

  put(entries) {
    structuredClone(entries).forEach((entry) => this.entries.set(entry.n, entry));
    return Promise.resolve();
  }

  delete(keys) {
    keys.forEach((key) => this.entries.delete(key));
    return Promise.resolve();
  }

  all() {
    return Promise.resolve(structuredClone([...this.entries.values()]));
  }
}
