/** The lesson record: topic, homework, kind, status, and their rules. */
@NullMarked
package ua.journal.core.lessons;

import org.jspecify.annotations.NullMarked;
