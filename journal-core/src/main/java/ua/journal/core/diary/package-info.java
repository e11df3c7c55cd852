/** What a family sees of one pupil. */
@API(status = API.Status.EXPERIMENTAL)
@NullMarked
package ua.journal.core.diary;

import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;
