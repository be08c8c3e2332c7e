package org.contested.examples;

import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.dispute.Tally;

/** What figures must share to be added up. */
enum TallyKey {
  /** Whose people were harmed. */
  PARTY,

  /** In which event. */
  EVENT,

  /** In which month, where all of the event or period certainly lies in one. */
  MONTH,

  /** In which territory. */
  TERRITORY;

  /**
   * A value of a key.
   *
   * @param id the id, or the month
   * @param name how the dataset calls it; an empty text for a month
   */
  record Value(String id, String name) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      return id.compareTo(other.id);
    }
  }

  /** {@return the value of this key that a figure has, if it has one} */
  Optional<Value> of(Tally.Entry entry, Dataset dataset) {
    return switch (this) {
      case PARTY ->
          Tally.PARTY.apply(entry).map(id -> new Value(id.value(), dataset.get(id).displayName()));
      case EVENT ->
          Tally.EVENT.apply(entry).map(id -> new Value(id.value(), dataset.get(id).displayName()));
      case MONTH -> Tally.MONTH.apply(entry).map(month -> new Value(month.toString(), ""));
      case TERRITORY ->
          Tally.TERRITORY
              .apply(entry)
              .map(id -> new Value(id.value(), dataset.get(id).displayName()));
    };
  }
}
