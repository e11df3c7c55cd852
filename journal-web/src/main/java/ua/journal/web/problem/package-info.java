/** Refusals of whole requests, and our own faults, in words. */
@NullMarked
package ua.journal.web.problem;

import org.jspecify.annotations.NullMarked;
