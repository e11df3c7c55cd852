/** What a family sees of one pupil. */
@NullMarked
package ua.journal.core.diary;

import org.jspecify.annotations.NullMarked;
