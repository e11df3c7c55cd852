/** The grid: read model, changes, and the batch of a teacher's commands. */
@NullMarked
package ua.journal.core.sheet;

import org.jspecify.annotations.NullMarked;
