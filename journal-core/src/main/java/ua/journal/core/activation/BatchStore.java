package ua.journal.core.activation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.journal.core.common.ClassId;
import ua.journal.core.common.SchoolId;

/** Port: batches of codes and the classes they are for. */
public interface BatchStore {
  /**
   * Lists the classes of the school year of a day.
   *
   * @param school the school, not null
   * @param today the day, not null
   * @return classes by grade and letter with their last batch, never null
   */
  List<ClassCodes> classes(SchoolId school, LocalDate today);

  /**
   * Finds the last batch of a class.
   *
   * @param schoolClass the class, not null
   * @return the batch, sealed or received, or empty
   */
  Optional<CodeBatch> last(ClassId schoolClass);

  /**
   * Adds sealed batches.
   *
   * @param school the classes' school, not null
   * @param batches the batches, not null
   */
  void add(SchoolId school, List<CodeBatch> batches);

  /**
   * Notes the receipt of a batch.
   *
   * @param received the batch with who and when, not null
   * @throws ua.journal.core.common.JournalException with {@code CONFLICT} when it was received
   *     before
   */
  void receive(CodeBatch received);
}
