package ua.journal.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ua.journal.core.support.MakeReport;
import ua.journal.web.host.Installation;
import ua.journal.web.shell.JournalClient;

/**
 * The file for the developer (clause 4, administrator, point 11): what the installation consists of
 * and the end of its log, masked. Nothing is sent: the administrator reads the file and decides.
 */
@Named
@RequestScoped
public class Diagnostics {
  private static final Pattern INCIDENT = Pattern.compile("[0-9A-Z]{6}");
  private static final int LAST_LINES = 400;

  @Inject private JournalClient client;
  @Inject private Installation installation;

  private String incident = "";

  /** Writes the file instead of a page. */
  public void download() throws IOException {
    byte[] file = text(client.perform(new MakeReport()).get()).getBytes(StandardCharsets.UTF_8);
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext answer = faces.getExternalContext();
    answer.setResponseContentType("text/plain;charset=UTF-8");
    answer.setResponseContentLength(file.length);
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"journal-report.txt\"");
    answer.getResponseOutputStream().write(file);
    faces.responseComplete();
  }

  private String text(LocalDateTime at) {
    List<String> lines = new ArrayList<>(installation.describe());
    lines.add("Made: " + at.truncatedTo(ChronoUnit.SECONDS));
    String number = incident.strip().toUpperCase(Locale.ROOT);
    lines.add("Incident: " + (INCIDENT.matcher(number).matches() ? number : "-"));
    lines.add("");
    installation.log(LAST_LINES).stream().map(Mask::line).forEach(lines::add);
    return String.join("\n", lines) + "\n";
  }

  public String getIncident() {
    return incident;
  }

  public void setIncident(String incident) {
    this.incident = incident;
  }
}
