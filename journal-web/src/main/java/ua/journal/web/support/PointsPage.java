package ua.journal.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ua.journal.core.regulation.Finding;
import ua.journal.core.support.AccessPoint;
import ua.journal.core.support.AccessPoints;
import ua.journal.core.support.ProposeAccessPoint;
import ua.journal.core.support.SettleAccessPoint;
import ua.journal.web.shell.JournalClient;

/** Computers where the journal is used: proposed, approved, out of use (clause 4). */
@Named
@ViewScoped
public class PointsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private JournalClient client;

  private transient List<AccessPoint> points = List.of();
  private transient List<Finding> findings = List.of();
  private String place = "";
  private String device = "";
  private String responsible = "";

  /** Asks before a line of the page is written, so that a refusal is still the whole answer. */
  public void open() {
    points = client.ask(new AccessPoints());
  }

  /** Proposes a point, or says why not and keeps what was typed. */
  public void propose() {
    findings = client.perform(new ProposeAccessPoint(place, device, responsible)).findings();
    if (findings.isEmpty()) {
      place = "";
      device = "";
      responsible = "";
    }
    open();
  }

  /** Approves a point. */
  public void approve(AccessPoint point) {
    settle(point, true);
  }

  /** Takes a point out of use. */
  public void close(AccessPoint point) {
    settle(point, false);
  }

  private void settle(AccessPoint point, boolean approved) {
    findings =
        client.perform(new SettleAccessPoint(point.id(), point.edition(), approved)).findings();
    open();
  }

  /** Points in use, then those that are not. */
  public List<AccessPoint> getPoints() {
    return points;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }

  public String getResponsible() {
    return responsible;
  }

  public void setResponsible(String responsible) {
    this.responsible = responsible;
  }
}
