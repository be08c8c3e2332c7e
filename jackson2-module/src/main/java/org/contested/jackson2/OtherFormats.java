package org.contested.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** What parsers of other formats than JSON pass on as if it were JSON. */
final class OtherFormats {

  /** Apart, so that the YAML artifact need not be there. */
  private static final class Yaml {
    static boolean reads(JsonParser parser) {
      return parser instanceof YAMLParser;
    }

    static boolean isAlias(JsonParser parser) {
      return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
  }

  private OtherFormats() {}

  /** {@return whether a parser reads another format than JSON, and no tree} */
  static boolean areReadBy(JsonParser parser) {
    return behind(parser).getClass().getName().startsWith("com.fasterxml.jackson.dataformat.");
  }

  /** {@return whether a parser reads YAML} */
  static boolean isYaml(JsonParser parser) {
    if (!areReadBy(parser)) {
      return false;
    }
    try {
      return Yaml.reads(behind(parser));
    } catch (LinkageError e) {
      return false; // there is no such artifact, so it reads something else
    }
  }

  /** {@return whether a parser of YAML is at {@code *name}, which it reads as the text "name"} */
  static boolean isAlias(JsonParser parser) {
    return Yaml.isAlias(behind(parser));
  }

  private static JsonParser behind(JsonParser parser) {
    JsonParser real = parser;
    while (real instanceof JsonParserDelegate delegate) {
      real = delegate.delegate();
    }
    return real;
  }
}
