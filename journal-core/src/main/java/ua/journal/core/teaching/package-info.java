/** Subject journals, their covers and their members. */
@NullMarked
package ua.journal.core.teaching;

import org.jspecify.annotations.NullMarked;
