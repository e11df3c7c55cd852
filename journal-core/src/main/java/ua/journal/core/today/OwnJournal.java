package ua.journal.core.today;

import ua.journal.core.common.JournalId;
import ua.journal.core.common.PersonId;

/**
 * A journal at its teacher's hand.
 *
 * @param id the journal
 * @param subject name of the subject
 * @param grade grade of the class
 * @param className name of the class
 * @param group name of the group, empty for the whole class
 * @param teacher teacher of the journal; another person where the caller substitutes today
 * @param period number of the first lesson the caller has in it today, 0 for none
 * @param unfilled ended lessons the teacher gave that lack roll call, topic or homework
 */
public record OwnJournal(
    JournalId id,
    String subject,
    int grade,
    String className,
    String group,
    PersonId teacher,
    int period,
    int unfilled) {}
