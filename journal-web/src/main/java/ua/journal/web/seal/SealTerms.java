package ua.journal.web.seal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When checkpoints are made and the record is checked.
 *
 * @param directory where the file of checkpoints is
 * @param entries entries after which one is made
 * @param minutes time after which one is made for fewer
 * @param checkAt time of the day at which the whole is checked
 */
public record SealTerms(Path directory, int entries, Duration minutes, LocalTime checkAt) {
  /**
   * Whether the whole is to be checked: its hour has come since the last check, or the clock says
   * that this one is still to come.
   */
  boolean checkDue(LocalDateTime now, Optional<LocalDateTime> last) {
    return last.map(
            at -> {
              LocalDateTime sameDay = at.toLocalDate().atTime(checkAt);
              LocalDateTime next = at.isBefore(sameDay) ? sameDay : sameDay.plusDays(1);
              return !now.isBefore(next) || now.isBefore(at.minusHours(1));
            })
        .orElse(true);
  }
}
