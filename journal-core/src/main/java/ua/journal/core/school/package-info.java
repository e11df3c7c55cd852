/** The school, its year: semesters, days off, bells, conventions. */
@NullMarked
package ua.journal.core.school;

import org.jspecify.annotations.NullMarked;
