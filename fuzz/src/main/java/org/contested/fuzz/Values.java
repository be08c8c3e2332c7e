package org.contested.fuzz;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.contested.claim.Claim;
import org.contested.common.Code;
import org.contested.common.Name;
import org.contested.event.Event;
import org.contested.figure.Figure;
import org.contested.fuzz.Major.Refused;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.time.Timespan;

/** Single values in JSON, by both majors: the first byte chooses the type, the rest is the text. */
final class Values {

  /** The types; the letter of the first is A. */
  static final ImmutableList<Class<?>> TYPES =
      ImmutableList.of(
          Figure.class,
          Timespan.class,
          Claim.class,
          Statement.class,
          Party.class,
          Event.class,
          Territory.class,
          Source.class,
          Location.class,
          Affiliation.class,
          Name.class,
          Code.class);

  private Values() {}

  static void check(byte[] bytes) {
    if (bytes.length == 0) {
      return;
    }
    Class<?> type = TYPES.get(Math.floorMod(bytes[0] - 'A', TYPES.size()));
    String text = Words.text(bytes, 1);
    Object three = outcome(Major.JACKSON_3, text, type);
    Expect.equal(outcome(Major.JACKSON_2, text, type), three, "the majors differ");
  }

  private static <T> Object outcome(Major major, String text, Class<T> type) {
    T value;
    try {
      value = major.parse(text, type);
    } catch (Refused refused) {
      Expect.bounded(refused.problem(), text.length());
      mapped(major, text, type, Optional.empty());
      return refused.problem();
    }
    mapped(major, text, type, Optional.of(value));
    again(major, value, text.length());
    return value;
  }

  /** Half a surrogate pair has no bytes that a mapper could read; a facade refuses it. */
  private static <T> void mapped(Major major, String text, Class<T> type, Optional<T> read) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (read.isPresent() || new String(bytes, StandardCharsets.UTF_8).equals(text)) {
      Plain.compare(major, bytes, type, read);
    }
  }

  /** Writes a value and reads it again. */
  static void again(Major major, Object value, int length) {
    try {
      String written = major.toText(value);
      Expect.bounded(written.getBytes(StandardCharsets.UTF_8).length, length, "what is written");
      Object read = major.parse(written, typeOf(value));
      Expect.equal(read, value, "it is not read as written");
      Expect.equal(read.hashCode(), value.hashCode(), "equal values have other hash codes");
    } catch (Refused refused) {
      throw new AssertionError("what is written of a value is refused", refused);
    }
  }

  private static Class<?> typeOf(Object value) {
    for (Class<?> type : TYPES) {
      if (type.isInstance(value)) {
        return type;
      }
    }
    throw new IllegalArgumentException("not in the list of types: " + value.getClass());
  }
}
