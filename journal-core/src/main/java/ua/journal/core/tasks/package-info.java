/** What waits for a person beside the names of pages. */
@NullMarked
package ua.journal.core.tasks;

import org.jspecify.annotations.NullMarked;
