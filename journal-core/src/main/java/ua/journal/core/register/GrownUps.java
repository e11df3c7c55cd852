package ua.journal.core.register;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;

/** Guardians and staff as they are at any moment; whoever is added becomes a guardian. */
final class GrownUps extends AbstractSet<Long> {
  private final Set<Long> guardians;
  private final Set<Long> staff;

  GrownUps(Set<Long> guardians, Set<Long> staff) {
    this.guardians = guardians;
    this.staff = staff;
  }

  @Override
  public boolean contains(Object person) {
    return guardians.contains(person) || staff.contains(person);
  }

  @Override
  public boolean add(Long person) {
    return guardians.add(person);
  }

  @Override
  public Iterator<Long> iterator() {
    return Stream.concat(guardians.stream(), staff.stream()).distinct().iterator();
  }

  @Override
  public int size() {
    return (int) Stream.concat(guardians.stream(), staff.stream()).distinct().count();
  }
}
