package ua.journal.core.school;

import java.time.LocalTime;

/**
 * One lesson of the lesson times.
 *
 * @param no number of the lesson, from 0
 * @param starts when it begins
 * @param ends when it ends
 */
public record LessonTime(int no, LocalTime starts, LocalTime ends) {}
