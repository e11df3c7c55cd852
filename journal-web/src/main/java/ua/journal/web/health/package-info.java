/** What a watcher of the server is told. */
@NullMarked
package ua.journal.web.health;

import org.jspecify.annotations.NullMarked;
