/** Storage in plain collections: the reference for other storages, and the fake for tests. */
@NullMarked
package ua.journal.storage.memory;

import org.jspecify.annotations.NullMarked;
