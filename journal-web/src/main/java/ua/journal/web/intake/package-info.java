/** Pages by which a school's own files come in. */
@NullMarked
package ua.journal.web.intake;

import org.jspecify.annotations.NullMarked;
