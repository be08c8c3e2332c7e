package org.contested.claim;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import org.contested.common.Extensions;

/**
 * A claim of a type that this version does not know, kept as it stood and written back.
 *
 * <p>A later version of the library, or somebody's own program, may write claims that this one has
 * no type for, such as {@code {"type":"damage","object":"bridge"}}. Dropping it would lose what
 * somebody said, and guessing would invent it. So it is carried along: equal to itself after a
 * round trip, comparable to nothing.
 */
public final class UnknownClaim implements Claim {

  /** The type names that this version knows; a claim of these is never unknown. */
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of(
          "casualtyEstimate", "territorialStatus", "responsibility", "occurrence", "proposition");

  private final String type;
  private final Extensions extensions;

  private UnknownClaim(String type, Extensions extensions) {
    this.type = type;
    this.extensions = extensions;
  }

  /**
   * {@return a claim of a type that this version does not know}
   *
   * @param type the name of the type
   * @param fields its fields other than {@code type}
   * @throws IllegalArgumentException if the type is blank, is one that this version knows, or a
   *     field is named {@code type}
   */
  public static UnknownClaim of(String type, Extensions fields) {
    if (type.isBlank()) {
      throw new IllegalArgumentException("an unknown claim has a blank type; name its type");
    }
    if (KNOWN.contains(type)) {
      throw new IllegalArgumentException(
          "'%s' is a claim type that this version knows; build it by its own type".formatted(type));
    }
    if (fields.findJson("type").isPresent()) {
      throw new IllegalArgumentException(
          "an unknown claim of type '%s' has a field 'type' beside its type; drop it"
              .formatted(type));
    }
    return new UnknownClaim(type, fields);
  }

  /** {@return the name of the type} */
  public String type() {
    return type;
  }

  /** {@return all fields other than the type, in their order} */
  @Override
  public Extensions extensions() {
    return extensions;
  }

  /** {@return nothing: what an unknown claim asks is not known} */
  @Override
  public Optional<Topic> topic() {
    return Optional.empty();
  }

  /** {@return {@link Agreement#SAME} for an equal claim, else {@link Agreement#INCOMPARABLE}} */
  @Override
  public Agreement compareWith(Claim other) {
    return equals(other) ? Agreement.SAME : Agreement.INCOMPARABLE;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof UnknownClaim that
            && type.equals(that.type)
            && extensions.equals(that.extensions));
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, extensions);
  }

  @Override
  public String toString() {
    return "UnknownClaim{type=%s, extensions=%s}".formatted(type, extensions);
  }
}
