package ua.journal.web.host;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import ua.journal.core.reports.Document;
import ua.journal.spi.ReportFormat;

/** A report format behind the edge: what it calls itself was read once, at load. */
public final class GuardedReportFormat {
  private final ReportFormat format;
  private final Edge edge;
  private final Limits limits;
  private final Names names;

  GuardedReportFormat(ReportFormat format, Edge edge, Limits limits, Names names) {
    this.format = format;
    this.edge = edge;
    this.limits = limits;
    this.names = names;
  }

  /** Lower-case suffix without dot, which is also its name in addresses. */
  public String suffix() {
    return names.suffix();
  }

  public String mediaType() {
    return names.mediaType();
  }

  /** Its name for people. */
  public String label(Locale language) {
    String label = names.labels().get(language.getLanguage());
    return label == null ? Objects.requireNonNull(names.labels().get("uk")) : label;
  }

  /** Whether it is for reckoning rather than for paper. */
  public boolean tabular() {
    return names.tabular();
  }

  /**
   * Writes a document.
   *
   * @throws ua.journal.core.common.JournalException with a {@link PluginFault} when the plugin
   *     fails
   */
  public Report write(Document document) {
    CappedFile file = CappedFile.make(limits.bytes());
    boolean whole = false;
    try {
      edge.answer(() -> written(document, file));
      whole = true;
    } finally {
      if (!whole) {
        file.discard();
      }
    }
    return new Report(file);
  }

  private boolean written(Document document, CappedFile file) throws Exception {
    try {
      format.write(document, file);
      file.flush();
    } catch (Exception e) {
      throw file.isFlooded() ? flood() : e;
    }
    if (file.isFlooded()) {
      throw flood();
    }
    if (file.size() == 0) {
      throw new PluginAnswerException(PluginFault.Kind.GARBAGE, "an empty file");
    }
    return true;
  }

  private PluginAnswerException flood() {
    return new PluginAnswerException(
        PluginFault.Kind.FLOOD, "more than " + limits.bytes() + " bytes");
  }

  void close() {
    edge.within(
        limits.quick(),
        () -> {
          format.close();
          return true;
        });
  }

  /**
   * What a format says of itself.
   *
   * @param suffix suffix of its files
   * @param mediaType media type
   * @param labels names by language
   * @param tabular whether it is for reckoning
   */
  record Names(String suffix, String mediaType, Map<String, String> labels, boolean tabular) {}
}
