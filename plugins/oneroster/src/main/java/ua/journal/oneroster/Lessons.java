package ua.journal.oneroster;

import java.util.Set;

/**
 * A class that is taught a course, as far as its pupils are of one home class.
 *
 * @param index its place in the file
 * @param subject the course
 * @param className home class of its pupils
 * @param group name of the group, empty for the whole class
 * @param teacher full name
 * @param pupils ids of its pupils
 */
record Lessons(
    int index,
    String subject,
    String className,
    String group,
    String teacher,
    Set<String> pupils) {}
