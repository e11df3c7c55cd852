/** The enrolment: what the office hands in, what class teachers confirm and ask for. */
@NullMarked
package ua.journal.web.enrolment;

import org.jspecify.annotations.NullMarked;
