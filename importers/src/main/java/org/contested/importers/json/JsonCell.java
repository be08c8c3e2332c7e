package org.contested.importers.json;

import java.util.Optional;

/**
 * A value as it stands in a file: without spaces, and with each number spelled as it was.
 *
 * @param json the JSON text
 * @param text the text, if it is one
 */
public record JsonCell(String json, Optional<String> text) {

  /** {@return whether it is null} */
  public boolean isNull() {
    return json.equals("null");
  }

  /** {@return the text, or else the JSON, as a problem shows it} */
  public String words() {
    return text.orElse(json);
  }
}
