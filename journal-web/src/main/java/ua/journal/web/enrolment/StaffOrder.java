package ua.journal.web.enrolment;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ua.journal.web.shell.Parameters;

/** What a form says about an order: the day it is about, its number, its date. */
public class StaffOrder implements Serializable {
  private static final long serialVersionUID = 1L;

  private String day = "";
  private String no = "";
  private String date = "";

  @Nullable LocalDate typedDay() {
    return Parameters.typedDay(day);
  }

  @Nullable LocalDate typedDate() {
    return Parameters.typedDay(date);
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getNo() {
    return no;
  }

  public void setNo(String no) {
    this.no = no;
  }

  public String getDate() {
    return date;
  }

  public void setDate(String date) {
    this.date = date;
  }
}
