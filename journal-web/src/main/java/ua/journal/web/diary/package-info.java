/** A family's week. */
@NullMarked
package ua.journal.web.diary;

import org.jspecify.annotations.NullMarked;
