package ua.journal.web.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Shapes of requests and answers as the description of the interface shows them. */
final class Shapes {
  private Shapes() {}

  /** What somebody types to sign in. */
  record Credentials(
      @Schema(required = true) String login,
      @Schema(required = true) String password,
      @Nullable String code) {}

  /** What is to become of a lesson. */
  record LessonChangeBody(
      @Schema(
              required = true,
              enumeration = {"cancel", "restore", "move", "add"})
          String type,
      @Schema(description = "The lesson, but for add") String lesson,
      @Schema(description = "The other day, for move and add") LocalDate date,
      @Schema(description = "The number of the lesson, for move and add", minimum = "0") int period,
      @Schema(required = true, description = "Why (R-LES-07)", maxLength = 300) String reason) {}

  /** One command; which fields it needs depends on its type. */
  record CommandBody(
      @Schema(required = true, minLength = 8, maxLength = 64, pattern = "[A-Za-z0-9_-]+") String id,
      @Schema(
              required = true,
              enumeration = {
                "putMark",
                "clearMark",
                "putAbsence",
                "clearAbsence",
                "putLate",
                "confirmRollCall",
                "putLesson",
                "addColumn"
              })
          String type,
      @Schema(description = "Column id, or cmd: and the id of an addColumn") String column,
      String pupil,
      @Schema(
              description = "Value of the scale",
              examples = {"9", "н/о"})
          String value,
      @Schema(description = "Revision the caller saw, 0 for never written", minimum = "0")
          int revision,
      String comment,
      @Schema(description = "Reason of a late change (R-MRK-09)") String reason,
      @Schema(description = "Day of making up (R-MRK-06)") LocalDate madeUpOn,
      @Schema(minimum = "1") int minutes,
      String lesson,
      String topic,
      String workTopic,
      String homework,
      boolean noHomework,
      @Schema(description = "Lesson the homework is due at") String due,
      String kind,
      String work,
      String title,
      int planNo,
      boolean cancelled) {}

  /** The answer to one command. */
  record Answer(
      String id,
      @Schema(enumeration = {"done", "refused", "conflict", "repeated"}) String status,
      @Nullable Object cell,
      @Nullable Object lesson,
      @Nullable Object column,
      List<Finding> findings) {}

  /** What a rule says. */
  record Finding(
      String rule,
      @Schema(enumeration = {"BLOCK", "WARN", "INFO"}) String severity,
      String clause,
      String message,
      List<String> fixes) {}
}
