/** Whether the school is ready to keep the journal. */
@NullMarked
package ua.journal.web.readiness;

import org.jspecify.annotations.NullMarked;
