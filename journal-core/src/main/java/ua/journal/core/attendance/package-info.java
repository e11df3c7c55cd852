/** The fact of attendance, recorded by the subject teacher. */
@NullMarked
package ua.journal.core.attendance;

import org.jspecify.annotations.NullMarked;
