package ua.journal.web.shell;

import jakarta.servlet.http.Part;

/** Name of a file that came with a form. */
public final class FileName {
  private FileName() {}

  /** Without folders, which some browsers send along; empty when none was sent. */
  public static String of(Part part) {
    String name = part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
