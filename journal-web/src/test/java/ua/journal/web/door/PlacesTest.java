package ua.journal.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  @Test
  void everybodyHasSoManyOfHisOwn() {
    Places places = new Places(2);
    assertThat(places.take("a") && places.take("a") && places.take("b")).isTrue();
    assertThat(places.take("a")).isFalse();
    places.free("a");
    assertThat(places.take("a")).isTrue();
    places.free("nobody");
    assertThat(places.take("nobody")).isTrue();
  }
}
