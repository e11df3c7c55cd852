package ua.journal.web.door;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request whose body has been read; its form is taken from there. */
final class ReadRequest extends HttpServletRequestWrapper {
  private static final String FORM = "application/x-www-form-urlencoded";

  private byte[] body = {};
  private Map<String, String[]> parameters = Map.of();

  ReadRequest(HttpServletRequest request) {
    super(request);
  }

  /** Takes what was read; false when its form cannot be understood. */
  boolean hold(byte[] read) {
    body = read;
    try {
      Map<String, List<String>> values = new LinkedHashMap<>();
      note(getQueryString(), values);
      String type = getContentType();
      if (type != null && type.regionMatches(true, 0, FORM, 0, FORM.length())) {
        note(new String(read, StandardCharsets.UTF_8), values);
      }
      Map<String, String[]> kept = new LinkedHashMap<>();
      values.forEach((name, all) -> kept.put(name, all.toArray(String[]::new)));
      parameters = Collections.unmodifiableMap(kept);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void note(@Nullable String text, Map<String, List<String>> values) {
    for (String pair : text == null ? new String[0] : text.split("&")) {
      if (!pair.isEmpty()) {
        String[] parts = pair.split("=", 2);
        values
            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
            .add(parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(
        new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Held(new ByteArrayInputStream(body));
  }

  private static final class Held extends ServletInputStream {
    private final ByteArrayInputStream in;

    Held(ByteArrayInputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      return in.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      return in.read(to, offset, length);
    }

    @Override
    public boolean isFinished() {
      return in.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("It has been read");
    }
  }
}
