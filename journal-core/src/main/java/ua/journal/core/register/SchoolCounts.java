package ua.journal.core.register;

/**
 * How much of a school's structure there is, for one school year.
 *
 * @param terms semesters
 * @param lessonTimes lesson times
 * @param staff people with a staff role in force
 * @param staffAway of them without an account
 * @param classes classes
 * @param withoutClassTeacher classes without a class teacher
 * @param pupils pupils enrolled
 * @param families pupils and guardians of pupils enrolled
 * @param familiesAway of them without an account
 * @param journals subject journals
 * @param slots weekly places in the timetable
 * @param planless journals without a plan
 */
public record SchoolCounts(
    int terms,
    int lessonTimes,
    int staff,
    int staffAway,
    int classes,
    int withoutClassTeacher,
    int pupils,
    int families,
    int familiesAway,
    int journals,
    int slots,
    int planless) {}
