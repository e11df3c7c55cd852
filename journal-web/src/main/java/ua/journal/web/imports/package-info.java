/** Pages by which a school's own files come in. */
@NullMarked
package ua.journal.web.imports;

import org.jspecify.annotations.NullMarked;
