package ua.journal.core.imports;

import java.util.Map;
import java.util.TreeMap;
import ua.journal.core.access.Command;
import ua.journal.core.access.Handler;
import ua.journal.core.access.Operation;
import ua.journal.core.access.Outcome;
import ua.journal.core.access.RequestContext;
import ua.journal.core.common.Given;

/**
 * Command: keeps what words in a school's tables mean for all later imports; what was explained
 * before stays.
 *
 * @param words meaning by {@link Word#key}
 */
public record ExplainWords(Map<String, String> words) implements Command<Void> {
  /** Copies the words. */
  public ExplainWords {
    words = Given.map(words, "words");
  }

  @Override
  public Operation operation() {
    return Operation.IMPORT;
  }

  /** Runs {@link ExplainWords}. */
  static final class Run implements Handler<ExplainWords, Outcome<Void>> {
    @Override
    public Class<ExplainWords> type() {
      return ExplainWords.class;
    }

    @Override
    public Outcome<Void> handle(ExplainWords command, RequestContext context) {
      ImportTraceStore traces = context.port(ImportTraceStore.class);
      Map<String, String> words = new TreeMap<>();
      traces.mappings(context.school()).stream()
          .filter(mapping -> mapping.name().equals(Mapping.WORDS))
          .forEach(mapping -> words.putAll(mapping.words()));
      words.putAll(command.words());
      traces.saveMapping(context.school(), new Mapping(Mapping.WORDS, words));
      context.record(command.operation(), "words");
      return Outcome.done();
    }
  }
}
