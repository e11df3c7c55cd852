/** The school's documents about the journal: editions, approval, acknowledgement, review. */
@NullMarked
package ua.journal.core.documents;

import org.jspecify.annotations.NullMarked;
