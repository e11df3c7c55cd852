package ua.journal.web.door;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;
import ua.journal.web.problem.ProblemCode;

/**
 * One body on its way in: read as it comes, then in the queue, then served. No thread waits for it
 * before that.
 */
final class Intake implements ReadListener, AsyncListener {
  /** Attribute of the request that is served. */
  static final String KEY = Intake.class.getName();

  private static final Logger LOG = System.getLogger(Intake.class.getName());
  private static final long MILLIS = 15_000;
  private static final int BUFFER = 4096;

  private final AsyncContext context;
  private final ReadRequest request;
  private final HttpServletResponse response;
  private final ServletInputStream in;
  private final Way way;
  private final Runnable go = this::go;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.READING);

  private Intake(
      AsyncContext context,
      ReadRequest request,
      HttpServletResponse response,
      ServletInputStream in,
      Way way) {
    this.context = context;
    this.request = request;
    this.response = response;
    this.in = in;
    this.way = way;
  }

  static void begin(HttpServletRequest asked, HttpServletResponse response, Way way)
      throws IOException {
    ReadRequest request = new ReadRequest(asked);
    AsyncContext context = asked.startAsync(request, response);
    context.setTimeout(MILLIS);
    ServletInputStream in = asked.getInputStream();
    Intake intake = new Intake(context, request, response, in, way);
    request.setAttribute(KEY, intake);
    context.addListener(intake);
    Intake slowest = way.readings().begin(way.source(), intake);
    if (slowest != null) {
      slowest.refuse(Stage.READING, ProblemCode.SLOW);
    }
    if (Bodies.hasBody(asked)) {
      in.setReadListener(intake);
    } else {
      intake.onAllDataRead();
    }
  }

  @Override
  public void onDataAvailable() throws IOException {
    byte[] buffer = new byte[BUFFER];
    while (in.isReady()) {
      int read = in.read(buffer);
      if (read < 0) {
        return;
      }
      body.write(buffer, 0, read);
      if (body.size() > Bodies.MOST_BYTES) {
        refuse(Stage.READING, ProblemCode.SHORT_ONLY);
        return;
      }
    }
  }

  @Override
  public void onAllDataRead() throws IOException {
    if (!request.hold(body.toByteArray())) {
      refuse(Stage.READING, ProblemCode.MALFORMED);
    } else if (!way.waiting().take(way.source())) {
      refuse(Stage.READING, ProblemCode.TOO_MANY);
    } else if (!stage.compareAndSet(Stage.READING, Stage.WAITING)) {
      way.waiting().free(way.source());
    } else {
      way.readings().end(way.source(), this);
      if (!way.turnstile().enter(go)) {
        refuse(Stage.WAITING, ProblemCode.BUSY);
      }
    }
  }

  @Override
  public void onError(Throwable fault) {
    LOG.log(Level.DEBUG, "A body did not come to its end", fault);
    try {
      refuse(Stage.READING, ProblemCode.MALFORMED);
    } catch (IOException | IllegalStateException e) {
      LOG.log(Level.DEBUG, "Whoever sent it has gone", e);
    }
  }

  @Override
  public void onTimeout(AsyncEvent event) throws IOException {
    if (!refuse(Stage.READING, ProblemCode.SLOW) && way.turnstile().giveUp(go)) {
      refuse(Stage.WAITING, ProblemCode.BUSY);
    }
  }

  /** What is served has given back what it took. */
  void served() {
    way.turnstile().leave();
    way.waiting().free(way.source());
  }

  private void go() {
    if (stage.compareAndSet(Stage.WAITING, Stage.SERVED)) {
      try {
        context.dispatch();
      } catch (IllegalStateException e) {
        LOG.log(Level.DEBUG, "Whoever sent it has gone", e);
        served();
      }
    } else {
      way.turnstile().leave();
    }
  }

  private boolean refuse(Stage from, ProblemCode code) throws IOException {
    if (!stage.compareAndSet(from, Stage.ENDED)) {
      return false;
    }
    if (from == Stage.READING) {
      way.readings().end(way.source(), this);
    } else {
      way.waiting().free(way.source());
    }
    try {
      Refusal.write(request, response, code);
    } finally {
      context.complete();
    }
    return true;
  }

  @Override
  public void onComplete(AsyncEvent event) {
    // what was taken has been given back by then
  }

  @Override
  public void onError(AsyncEvent event) {
    onError(event.getThrowable());
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // nobody begins anew
  }

  private enum Stage {
    READING,
    WAITING,
    SERVED,
    ENDED
  }
}
