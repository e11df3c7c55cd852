/** What a plugin of the electronic class journal implements. */
module ua.journal.spi {
  requires transitive ua.journal.core;

  exports ua.journal.spi;
  exports ua.journal.spi.files;

  uses ua.journal.spi.JournalPlugin;
}
