package ua.journal.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnstileTest {
  private final List<String> inside = new ArrayList<>();
  private final Turnstile turnstile = new Turnstile(2, 2);

  @Test
  void letsAFewInAndTheOthersInTheirTurn() {
    assertThat(enter("a") && enter("b") && enter("c") && enter("d")).isTrue();
    assertThat(inside).containsExactly("a", "b");
    assertThat(enter("e")).as("the queue is full").isFalse();
    turnstile.leave();
    assertThat(inside).containsExactly("a", "b", "c");
    turnstile.leave();
    turnstile.leave();
    turnstile.leave();
    assertThat(enter("f") && enter("g") && enter("h")).isTrue();
    assertThat(inside)
        .as("both places are free again")
        .containsExactly("a", "b", "c", "d", "f", "g");
  }

  @Test
  void whoGivesUpTakesNoPlace() {
    Runnable tired = () -> inside.add("tired");
    enter("a");
    enter("b");
    turnstile.enter(tired);
    enter("c");
    assertThat(turnstile.giveUp(tired)).isTrue();
    assertThat(turnstile.giveUp(tired)).isFalse();
    turnstile.leave();
    assertThat(inside).containsExactly("a", "b", "c");
  }

  private boolean enter(String who) {
    return turnstile.enter(() -> inside.add(who));
  }
}
