package ua.journal.web.support;

import java.util.List;
import ua.journal.core.regulation.Finding;
import ua.journal.core.support.HelpRequest;
import ua.journal.core.support.HelpState;

/** A request beside what is being typed under it. */
public class HelpLine {
  private final HelpRequest request;
  private String text = "";
  private List<Finding> findings = List.of();

  HelpLine(HelpRequest request) {
    this.request = request;
  }

  /** A line as it stands now, with what was typed under the older one and what stood against it. */
  HelpLine(HelpRequest request, HelpLine typed, List<Finding> findings) {
    this.request = request;
    this.text = typed.text;
    this.findings = findings;
  }

  public HelpRequest getRequest() {
    return request;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  /** Where the administrator may lead it. */
  public List<HelpState> getAnswers() {
    return List.copyOf(request.state().answers());
  }

  /** Where its author may lead it. */
  public List<HelpState> getFollowUps() {
    return List.copyOf(request.state().followUps());
  }
}
