package org.contested.dataset;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one field of an entity was and what it is: {@code /claims/0/figure: ~17700 → ~17800}.
 *
 * <p>Both sides are texts, as the values print themselves; a field that one side lacks is empty
 * there.
 */
public final class FieldChange {
  private final String pointer;
  private final @Nullable String before;
  private final @Nullable String after;

  private FieldChange(String pointer, @Nullable String before, @Nullable String after) {
    this.pointer = pointer;
    this.before = before;
    this.after = after;
  }

  /**
   * {@return the change of a field}
   *
   * @param pointer where the field is, as a JSON Pointer into the entity's JSON form
   * @param before what it was, or null if it was absent
   * @param after what it is, or null if it is absent
   * @throws IllegalArgumentException if both are the same
   */
  public static FieldChange of(String pointer, @Nullable String before, @Nullable String after) {
    if (Objects.equals(before, after)) {
      throw new IllegalArgumentException(
          "field %s is '%s' before and after; a change needs two values"
              .formatted(pointer, before == null ? "absent" : before));
    }
    return new FieldChange(pointer, before, after);
  }

  /** {@return where the field is, as a JSON Pointer (RFC 6901) into the entity's JSON form} */
  public String pointer() {
    return pointer;
  }

  /** {@return what it was, or empty if it was absent} */
  public Optional<String> before() {
    return Optional.ofNullable(before);
  }

  /** {@return what it is, or empty if it is absent} */
  public Optional<String> after() {
    return Optional.ofNullable(after);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldChange that
        && pointer.equals(that.pointer)
        && Objects.equals(before, that.before)
        && Objects.equals(after, that.after);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pointer, before, after);
  }

  /** {@return pointer, old and new value in one line} */
  @Override
  public String toString() {
    return "%s: %s → %s"
        .formatted(pointer, before == null ? "(none)" : before, after == null ? "(none)" : after);
  }
}
