/** Import of a school's lists and plans from neutral rows. */
@NullMarked
package ua.journal.core.imports;

import org.jspecify.annotations.NullMarked;
