package ua.journal.storage.memory;

import ua.journal.core.JournalStore;
import ua.journal.core.teaching.JournalHead;
import ua.journal.testkit.Tampering;

/** The kit on a storage with a fault; only {@link MutantsTest} runs it. */
class MutatedKit extends MemoryStorageTest {
  @Override
  protected JournalStore open() {
    return new MutantStore(super.open());
  }

  @Override
  protected void tamper(JournalStore store, Tampering what, JournalHead head) {
    super.tamper(((MutantStore) store).whole(), what, head);
  }
}
