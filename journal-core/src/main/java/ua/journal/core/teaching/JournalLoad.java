package ua.journal.core.teaching;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * A journal as the teaching load knows it.
 *
 * @param journal the journal
 * @param schoolClass its class
 * @param subject name of the subject
 * @param group name of the group, empty for the whole class
 * @param teacher its teacher
 * @param teacherName as signed
 * @param teacherThere whether they are on the staff today
 * @param halfHours weekly hours in halves of an hour
 * @param order order of the assignment, empty for none
 * @param since day of the last change of the teacher, null when there was none
 * @param active whether it takes entries
 * @param activatedBy who activated it as signed, empty for no one by name
 * @param activatedAt when, null when it was never written down
 */
public record JournalLoad(
    JournalId journal,
    ClassId schoolClass,
    String subject,
    String group,
    PersonId teacher,
    String teacherName,
    boolean teacherThere,
    int halfHours,
    String order,
    @Nullable LocalDate since,
    boolean active,
    String activatedBy,
    @Nullable LocalDateTime activatedAt) {}
