package ua.journal.core.activation;

import org.jspecify.annotations.Nullable;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.PersonId;
import ua.journal.core.common.PersonName;

/**
 * A class and how far its people have come in.
 *
 * @param schoolClass the class
 * @param name its name such as «8-Б»
 * @param classTeacher its class teacher, null when it has none
 * @param classTeacherName their name, null when it has none
 * @param people pupils of today and their guardians, each once
 * @param active how many of them have an account
 * @param batch its last batch of codes, null when there was none
 */
public record ClassCodes(
    ClassId schoolClass,
    String name,
    @Nullable PersonId classTeacher,
    @Nullable PersonName classTeacherName,
    int people,
    int active,
    @Nullable CodeBatch batch) {
  /**
   * Returns whether a batch may be handed over.
   *
   * @return false without a class teacher, while one is sealed, and when everybody has come in
   */
  public boolean wants() {
    return classTeacher != null && people > active && (batch == null || !batch.sealed());
  }
}
