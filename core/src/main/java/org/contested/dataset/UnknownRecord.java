package org.contested.dataset;

import java.util.Objects;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;

/**
 * A record of a later minor format version that this version cannot read, kept whole as it stood
 * and written back.
 *
 * <p>A file of {@code contested/1.7} may hold a party of a kind that did not exist before, or a
 * record of a new type such as {@code {"type":"incident","id":"i1"}}. Dropping it would lose what
 * somebody recorded, and reading a part of it would change what it says. So it is carried along in
 * its place in the dataset, with all its fields in their order and its numbers to the digit.
 * Nothing in it is interpreted but its type and its id, to which other records may refer.
 */
public final class UnknownRecord implements Extensible {

  private final String type;
  private final Extensions fields;
  private final int position;

  private UnknownRecord(String type, Extensions fields, int position) {
    this.type = type;
    this.fields = fields;
    this.position = position;
  }

  /**
   * {@return a record that this version cannot read}
   *
   * @param type the name of its type: {@code party}, {@code territory}, {@code event}, {@code
   *     source}, {@code statement} or one that this version does not know
   * @param fields its fields other than {@code type}
   * @throws IllegalArgumentException if the type is blank or a field is named {@code type}
   */
  public static UnknownRecord of(String type, Extensions fields) {
    if (type.isBlank()) {
      throw new IllegalArgumentException("an unknown record has a blank type; name its type");
    }
    if (fields.findJson("type").isPresent()) {
      throw new IllegalArgumentException(
          "an unknown record of type '%s' has a field 'type' beside its type; drop it"
              .formatted(type));
    }
    return new UnknownRecord(type, fields, 0);
  }

  /** {@return the name of its type} */
  public String type() {
    return type;
  }

  /** {@return the id that it has, if that is a text} */
  public Optional<String> id() {
    return fields.findText("id");
  }

  /** {@return all fields other than the type, in their order} */
  @Override
  public Extensions extensions() {
    return fields;
  }

  /**
   * {@return where it stands in its dataset: how many entities of its type, counting only those
   * that could be read, stand before it; 0 for a type that is not known, and outside of a dataset}
   */
  public int position() {
    return position;
  }

  UnknownRecord at(int place) {
    return place == position ? this : new UnknownRecord(type, fields, place);
  }

  /** {@return whether both say the same, wherever they stand} */
  boolean says(UnknownRecord other) {
    return type.equals(other.type) && fields.equals(other.fields);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof UnknownRecord that && says(that) && position == that.position);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, fields, position);
  }

  @Override
  public String toString() {
    return "UnknownRecord{type=%s, fields=%s}".formatted(type, fields);
  }
}
