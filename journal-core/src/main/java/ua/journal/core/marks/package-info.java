/** Columns, marks and the rules of current marks. */
@NullMarked
package ua.journal.core.marks;

import org.jspecify.annotations.NullMarked;
