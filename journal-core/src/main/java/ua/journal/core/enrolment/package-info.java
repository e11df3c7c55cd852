/** The enrolment: lists handed in, weekly sheets of movements, confirmed lists, requests. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.enrolment;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
