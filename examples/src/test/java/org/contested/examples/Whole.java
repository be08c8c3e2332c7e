package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;

/**
 * All that one value is to have. Nothing is checked before {@link #andNothingElse()}, which looks
 * at every field: one that was not named is to be absent or empty.
 */
abstract class Whole {
  private final String name;
  private final ImmutableMap<String, Object> actual;
  private final Map<String, Object> named = new LinkedHashMap<>();

  Whole(String name, ImmutableMap<String, Object> actual) {
    this.name = name;
    this.actual = actual;
  }

  /** {@return the names of all fields that are looked at} */
  final ImmutableSet<String> fields() {
    return actual.keySet();
  }

  /** Names what a field is to be, an optional one by its value. */
  final void name(String field, Object value) {
    assertThat(actual).as("the fields of %s", name).containsKey(field);
    assertThat(named.put(field, value)).as("%s of %s, named twice", field, name).isNull();
  }

  /** Checks that every field is as named, and absent or empty if it was not named. */
  final void andNothingElse() {
    SoftAssertions fields = new SoftAssertions();
    actual.forEach(
        (field, value) ->
            fields
                .assertThat(value)
                .as("%s of %s", field, name)
                .isEqualTo(expected(value, named.get(field))));
    fields.assertAll();
  }

  private static Object expected(Object actual, Object value) {
    if (actual instanceof Optional) {
      return Optional.ofNullable(value);
    } else if (actual instanceof List && value == null) {
      return List.of();
    }
    return value;
  }
}
