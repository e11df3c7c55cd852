/** A teacher's working day. */
@NullMarked
package ua.journal.web.today;

import org.jspecify.annotations.NullMarked;
