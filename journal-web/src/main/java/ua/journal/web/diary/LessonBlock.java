package ua.journal.web.diary;

import java.util.List;

/**
 * A lesson as the page shows it.
 *
 * @param no number of the lesson
 * @param subject name of the subject
 * @param place when, where and with whom; empty once the lesson has a topic
 * @param topic topic, empty until written
 * @param due homework to bring
 * @param given homework given there
 * @param givenLabel «Задано на ср 21.01»
 * @param tag «зараз», «контрольна», «скасовано»; empty for none
 * @param tagStyle class of the tag
 * @param off why a lesson is not held and when it is instead; empty for one that is held
 * @param absence «не був на уроці»; empty for none
 * @param absenceShown the letter, empty for none
 * @param marks marks
 * @param remarks remarks on conduct in words, which are no marks (R-MRK-11)
 */
public record LessonBlock(
    int no,
    String subject,
    String place,
    String topic,
    String due,
    String given,
    String givenLabel,
    String tag,
    String tagStyle,
    String off,
    String absence,
    String absenceShown,
    List<MarkChip> marks,
    List<String> remarks) {}
