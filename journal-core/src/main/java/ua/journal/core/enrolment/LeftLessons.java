package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.PersonId;
import ua.journal.core.substitution.DayLesson;
import ua.journal.core.substitution.SubstitutionStore;

/** Lessons of others that someone was to give who no longer works on their day. */
final class LeftLessons {
  private static final int MONTHS = 2;

  private LeftLessons() {}

  static List<StaffBook.Todo> of(
      Map<PersonId, List<StaffStore.Post>> posts, RequestContext context) {
    if (posts.values().stream().allMatch(each -> stays(each, context.today()))) {
      return List.of();
    }
    Map<PersonId, List<DayLesson>> left =
        context
            .port(SubstitutionStore.class)
            .register(context.school(), context.today(), context.today().plusMonths(MONTHS))
            .stream()
            .filter(lesson -> posts.containsKey(lesson.substitute()))
            .filter(
                lesson ->
                    Objects.requireNonNull(posts.get(lesson.substitute())).stream()
                        .noneMatch(post -> post.on(lesson.date())))
            .collect(Collectors.groupingBy(DayLesson::substitute));
    return left.entrySet().stream()
        .map(
            entry ->
                new StaffBook.Todo(
                    StaffBook.Kind.FIND_SUBSTITUTE,
                    Objects.requireNonNull(posts.get(entry.getKey())).get(0).name(),
                    entry.getValue().stream()
                        .map(DayLesson::date)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                    entry.getValue().size()))
        .sorted(Comparator.comparing(StaffBook.Todo::name))
        .toList();
  }

  /** Whoever works on without an end leaves no lesson to others; most days that is everybody. */
  private static boolean stays(List<StaffStore.Post> posts, LocalDate today) {
    return posts.stream().anyMatch(post -> post.to() == null && !post.from().isAfter(today));
  }
}
