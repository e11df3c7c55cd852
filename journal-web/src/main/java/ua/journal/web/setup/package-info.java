/** The first run of an installation: school and administrator. */
@NullMarked
package ua.journal.web.setup;

import org.jspecify.annotations.NullMarked;
