package ua.journal.core.enrolment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Query;
import ua.journal.core.access.RequestContext;
import ua.journal.core.access.Role;
import ua.journal.core.activation.ActivationStore;
import ua.journal.core.activation.IdleAccounts;
import ua.journal.core.activation.PersonAccess;
import ua.journal.core.common.PersonId;
import ua.journal.core.school.SchoolYear;
import ua.journal.core.school.Settings;
import ua.journal.core.teaching.LedClass;
import ua.journal.core.teaching.LoadStore;

/**
 * Query: the staff of today, who comes and goes, how fresh the lists are. The number of statements
 * does not depend on the size of the school.
 *
 * @param edition edition of the instruction that counts as training
 */
public record StaffQuery(String edition) implements Query<StaffBook> {
  /**
   * Reads the staff for another answer that rests on it.
   *
   * @param edition edition of the instruction whose training is asked for, not null
   * @param settings terms of the school, not null
   * @param context caller, moment, transaction, not null
   * @return the staff, never null
   */
  public static StaffBook of(String edition, Settings settings, RequestContext context) {
    return new Answer(settings).book(edition, context);
  }

  @Override
  public Operation operation() {
    return Operation.READ_STAFF;
  }

  /**
   * Answers {@link StaffQuery}.
   *
   * @param settings by when lists are handed in, and how long departed families read
   */
  record Answer(Settings settings) implements Handler<StaffQuery, StaffBook> {
    /** Whoever leaves within these days is told of, so that their journals do not stand idle. */
    private static final int AHEAD = 14;

    @Override
    public Class<StaffQuery> type() {
      return StaffQuery.class;
    }

    @Override
    public StaffBook handle(StaffQuery request, RequestContext context) {
      return book(request.edition(), context);
    }

    StaffBook book(String edition, RequestContext context) {
      StaffStore store = context.port(StaffStore.class);
      LoadStore load = context.port(LoadStore.class);
      int begins = SchoolYear.serving(context);
      Map<PersonId, List<StaffStore.Post>> posts =
          store.posts(context.school()).stream()
              .sorted(Comparator.comparing(StaffStore.Post::from))
              .collect(Collectors.groupingBy(StaffStore.Post::person));
      Map<PersonId, Integer> journals = load.taught(context.school(), begins);
      List<LedClass> classes = load.classes(context.school(), begins, context.today());
      Map<PersonId, PersonAccess> access =
          context.port(ActivationStore.class).staff(context.school(), context.today()).stream()
              .collect(Collectors.toMap(PersonAccess::person, Function.identity()));
      Map<PersonId, LocalDate> trained = store.trained(context.school(), edition);
      List<StaffBook.Person> people =
          access.values().stream()
              .sorted(Comparator.comparing(PersonAccess::name))
              .map(
                  one ->
                      new StaffBook.Person(
                          one.person(),
                          one.name(),
                          posts.getOrDefault(one.person(), List.of()),
                          led(classes, one.person()),
                          journals.getOrDefault(one.person(), 0),
                          state(one, context),
                          trained.get(one.person())))
              .toList();
      List<StaffStore.Handover> handovers =
          store.handovers(context.school(), begins).stream()
              .sorted(Comparator.comparing(StaffStore.Handover::from).reversed())
              .toList();
      return new StaffBook(
          people,
          todos(people, posts, journals, classes, context),
          handovers,
          new Fresh(settings.deadlines(), context).lists());
    }

    private static List<String> led(List<LedClass> classes, PersonId person) {
      return classes.stream()
          .filter(one -> person.equals(one.classTeacher()))
          .map(LedClass::name)
          .toList();
    }

    private static StaffBook.Access state(PersonAccess one, RequestContext context) {
      if (one.active()) {
        return StaffBook.Access.ACTIVE;
      }
      boolean usable = one.expiresAt() != null && context.now().isBefore(one.expiresAt());
      return usable ? StaffBook.Access.CODE : StaffBook.Access.NONE;
    }

    private List<StaffBook.Todo> todos(
        List<StaffBook.Person> people,
        Map<PersonId, List<StaffStore.Post>> posts,
        Map<PersonId, Integer> journals,
        List<LedClass> classes,
        RequestContext context) {
      List<StaffBook.Todo> todos = new ArrayList<>();
      people.stream()
          .filter(one -> one.access() == StaffBook.Access.NONE)
          .map(
              one ->
                  new StaffBook.Todo(
                      StaffBook.Kind.OPEN_ACCESS,
                      one.name(),
                      one.posts().stream()
                          .filter(post -> post.on(context.today()))
                          .map(StaffStore.Post::from)
                          .findFirst()
                          .orElse(null),
                      0))
          .forEach(todos::add);
      IdleAccounts.of(settings.access().departedReadDays(), context).stream()
          .filter(line -> posts.containsKey(line.person()))
          .filter(line -> line.role() != Role.PUPIL && line.role() != Role.PARENT)
          .map(
              line -> new StaffBook.Todo(StaffBook.Kind.CLOSE_ACCESS, line.name(), line.until(), 0))
          .forEach(todos::add);
      posts.values().stream()
          .map(own -> leaving(own, journals, classes, context.today()))
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(StaffBook.Todo::name))
          .forEach(todos::add);
      todos.addAll(LeftLessons.of(posts, context));
      return todos;
    }

    /** Whoever does not teach in some days' time, and what they would leave behind. */
    private static Optional<StaffBook.Todo> leaving(
        List<StaffStore.Post> own,
        Map<PersonId, Integer> journals,
        List<LedClass> classes,
        LocalDate today) {
      StaffStore.Post one = own.get(0);
      int left = journals.getOrDefault(one.person(), 0) + led(classes, one.person()).size();
      boolean stays =
          own.stream()
              .filter(post -> post.role() == Role.TEACHER)
              .anyMatch(post -> post.on(today.plusDays(AHEAD)) || post.from().isAfter(today));
      if (left == 0 || stays) {
        return Optional.empty();
      }
      LocalDate last =
          own.stream()
              .map(StaffStore.Post::to)
              .filter(Objects::nonNull)
              .max(Comparator.naturalOrder())
              .orElse(null);
      return Optional.of(new StaffBook.Todo(StaffBook.Kind.HAND_OVER, one.name(), last, left));
    }
  }
}
