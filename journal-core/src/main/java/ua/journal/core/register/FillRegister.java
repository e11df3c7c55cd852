package ua.journal.core.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.ErrorCode;
import ua.journal.core.common.Given;
import ua.journal.core.common.JournalException;
import ua.journal.core.regulation.Finding;
import ua.journal.core.school.SchoolStore;
import ua.journal.core.timetable.BroughtWeek;

/**
 * Command: enters what a program knows of a school in a school year, all or nothing (clause 4,
 * administrator, point 7). The same entries again change nothing; nothing is ever deleted. Weekly
 * places of a class that learns already become a draft of its timetable, which the deputy head
 * publishes (R-TT-01).
 *
 * @param begins calendar year in which the school year begins
 * @param entries what is said, in an order in which later entries may speak of earlier ones
 */
@API(status = API.Status.STABLE)
public record FillRegister(int begins, List<Entry> entries)
    implements Command<FillRegister.Filled> {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /** Copies the list and refuses a year that cannot be meant. */
  public FillRegister {
    entries = Given.list(entries, "entries");
    if (begins < FIRST_YEAR || begins > LAST_YEAR) {
      throw new JournalException(
          ErrorCode.MALFORMED, "A school year begins between 2000 and 2099, not in " + begins);
    }
  }

  @Override
  public Operation operation() {
    return Operation.BUILD_SCHOOL;
  }

  /**
   * What was made of the entries.
   *
   * @param ids of each entry the person, class or journal; 0 for what has no id
   * @param misfits of each entry that is not taken, why; empty when all are
   * @param created new records
   * @param updated changed records
   */
  public record Filled(List<Long> ids, List<Place> misfits, int created, int updated) {
    /** Copies the lists. */
    public Filled {
      ids = List.copyOf(ids);
      misfits = List.copyOf(misfits);
    }
  }

  /**
   * An entry that is not taken.
   *
   * @param index its place among the entries, from 0
   * @param misfit why
   */
  public record Place(int index, Misfit misfit) {}

  /** Runs {@link FillRegister}. */
  static final class Run implements Handler<FillRegister, Outcome<Filled>> {
    @Override
    public Class<FillRegister> type() {
      return FillRegister.class;
    }

    @Override
    public Outcome<Filled> handle(FillRegister request, RequestContext context) {
      RegisterStore store = context.port(RegisterStore.class);
      store.takeTurn(context.school());
      int begins = request.begins();
      SchoolDraft draft =
          OpenClass.Run.draft(
              store.read(context.school(), begins, begins, Extent.of(request.entries())),
              begins,
              context);
      if (draft.school() == null
          && request.entries().stream().noneMatch(Entry.School.class::isInstance)) {
        throw new JournalException(ErrorCode.NOT_FOUND, "Found the school first");
      }
      ExternalIds externals = externals(context);
      Registrar registrar =
          new Registrar(
              draft,
              externals,
              context.port(SchoolStore.class).regime(context.school()),
              () -> BroughtWeek.written(begins, context));
      Filled filled = judge(request, registrar, draft);
      return finish(request, filled, draft, externals, registrar.brought(), context);
    }

    private static ExternalIds externals(RequestContext context) {
      ExternalIdStore pairs = context.port(ExternalIdStore.class);
      return new ExternalIds(
          Stream.of(ExternalId.Kind.values())
              .flatMap(kind -> pairs.all(context.school(), kind).stream())
              .toList());
    }

    private static Outcome<Filled> finish(
        FillRegister request,
        Filled filled,
        SchoolDraft draft,
        ExternalIds externals,
        Optional<BroughtWeek> week,
        RequestContext context) {
      Optional<BroughtWeek.Fate> fate = week.map(one -> one.fate(context));
      List<Finding> findings = new ArrayList<>();
      filled.misfits().forEach(place -> findings.add(place.misfit().finding()));
      fate.flatMap(BroughtWeek.Fate::refusal).ifPresent(findings::add);
      if (!findings.isEmpty()) {
        return Outcome.refused(filled, findings);
      }
      boolean drafts = fate.filter(one -> one.way() == BroughtWeek.Way.DRAFT).isPresent();
      if (filled.created() + filled.updated() + externals.added().size() == 0 && !drafts) {
        return Outcome.unchanged(filled);
      }
      RegisterWriting.write(draft, WriteProgress.UNSEEN, context);
      context.port(ExternalIdStore.class).add(context.school(), externals.added());
      if (drafts) {
        week.orElseThrow().begin(fate.orElseThrow().from(), context);
      }
      context.record(
          request.operation(),
          "year=%d created=%d updated=%d"
              .formatted(request.begins(), filled.created(), filled.updated()));
      return Outcome.done(filled);
    }

    private static Filled judge(FillRegister request, Registrar registrar, SchoolDraft draft) {
      List<Long> ids = new ArrayList<>();
      List<Place> misfits = new ArrayList<>();
      for (Entry entry : request.entries()) {
        Registrar.Verdict verdict = registrar.take(entry);
        if (verdict.misfit() != null) {
          misfits.add(new Place(ids.size(), verdict.misfit()));
        }
        ids.add(verdict.id());
      }
      registrar.settle();
      return new Filled(ids, misfits, draft.created().all().size(), draft.updated().all().size());
    }
  }
}
