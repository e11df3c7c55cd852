package ua.journal.core.school;

import java.time.LocalTime;
import org.apiguardian.api.API;

/**
 * One lesson of the lesson times.
 *
 * @param no number of the lesson, from 0
 * @param starts when it begins
 * @param ends when it ends
 */
@API(status = API.Status.STABLE)
public record LessonTime(int no, LocalTime starts, LocalTime ends) {}
