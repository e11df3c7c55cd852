/** The enrolment: lists handed in, weekly sheets of movements, confirmed lists, requests. */
@NullMarked
package ua.journal.core.enrolment;

import org.jspecify.annotations.NullMarked;
