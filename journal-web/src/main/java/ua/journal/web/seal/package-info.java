/** Checkpoints of the record: the file beside the data, second places, the check each night. */
@NullMarked
package ua.journal.web.seal;

import org.jspecify.annotations.NullMarked;
