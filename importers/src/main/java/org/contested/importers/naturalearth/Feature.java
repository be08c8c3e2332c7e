package org.contested.importers.naturalearth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contested.importers.json.JsonCell;
import org.contested.importers.json.JsonFields;
import org.contested.importers.json.JsonRow;

/**
 * The properties of a feature by their names in small letters. What is wrong with one is reported
 * and read as if it were not there.
 */
final class Feature {

  /** The member in which they stand. */
  static final String PROPERTIES = "properties";

  /** Half of a surrogate pair, which JSON can spell and no file can hold. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private final JsonRow row;
  private final ImmutableMap<String, JsonCell> cells;
  private final Map<String, JsonCell> small;

  private Feature(JsonRow row, ImmutableMap<String, JsonCell> cells) {
    this.row = row;
    this.cells = cells;
    this.small = Columns.small(cells);
  }

  /** {@return a feature, without properties if it has none, which is reported} */
  static Feature of(JsonRow row) {
    Optional<JsonCell> properties =
        row.find(PROPERTIES).filter(cell -> cell.json().startsWith("{"));
    if (properties.isEmpty()) {
      row.error(PROPERTIES, "object", "must be an object");
    }
    return new Feature(
        row,
        properties.map(cell -> JsonFields.parse(cell.json()).cells()).orElseGet(ImmutableMap::of));
  }

  /** {@return whether a text stands where there is none} */
  static boolean isNone(String words) {
    return words.equals("-99") || words.equals("-99.0");
  }

  /** {@return whether a text is the code of a country or area} */
  static boolean isCode(String text) {
    return text.matches("[A-Za-z0-9]{1,10}");
  }

  /** {@return the properties by their names as they are written} */
  ImmutableMap<String, JsonCell> cells() {
    return cells;
  }

  /** {@return the names of the properties as they are written} */
  ImmutableList<String> columns() {
    return cells.keySet().asList();
  }

  /** {@return the text of a property, or empty if it is null, -99 or not there} */
  Optional<String> text(String name) {
    JsonCell cell = small.get(name);
    if (cell == null || cell.isNull() || isNone(cell.words())) {
      return Optional.empty();
    }
    Optional<String> text = cell.text().filter(words -> !words.isBlank());
    if (text.isEmpty()) {
      error(name, "text", "must be a text, null or -99");
    } else if (HALF.matcher(text.get()).find()) {
      error(name, "unicode", "must be well-formed Unicode, and has half of a surrogate pair");
      return Optional.empty();
    }
    return text;
  }

  /**
   * {@return the number or text of a property as text, or empty if it is null, -99 or not there}
   */
  Optional<String> plain(String name) {
    JsonCell cell = small.get(name);
    return cell != null && cell.json().matches("-?[0-9]+")
        ? Optional.of(cell.json()).filter(number -> !isNone(number))
        : text(name);
  }

  /** {@return the code of a country or area, or empty if it is null, -99 or not there} */
  Optional<String> code(String name) {
    Optional<String> code = text(name);
    if (code.isPresent() && !isCode(code.get())) {
      error(name, "code", "must be a code of letters and digits such as KOS");
      return Optional.empty();
    }
    return code;
  }

  /** Reports that a property is not there, unless what is there was reported. */
  void missing(String name, String message) {
    if (!row.isBad()) {
      error(name, "missing", message);
    }
  }

  /** Reports a property. */
  void error(String name, String rule, String message) {
    String written =
        columns().stream()
            .filter(column -> Columns.small(column).equals(name))
            .findFirst()
            .orElse(name);
    row.error(written, Optional.ofNullable(small.get(name)), rule, message);
  }
}
