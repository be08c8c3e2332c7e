package org.contested.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/** What a YAML parser passes on as if it were JSON. */
final class YamlTokens {

  /** Apart, so that the YAML artifact need not be there. */
  private static final class Artifact {
    static boolean isYaml(JsonParser parser) {
      return parser instanceof YAMLParser;
    }

    static boolean isAlias(JsonParser parser) {
      return parser instanceof YAMLParser yaml && yaml.isCurrentAlias();
    }
  }

  private YamlTokens() {}

  /** {@return whether a parser reads YAML} */
  static boolean areReadBy(JsonParser parser) {
    // The name first: most parsers are others, and asking for an absent class each time is slow.
    if (!parser.getClass().getName().contains("YAML")) {
      return false;
    }
    try {
      return Artifact.isYaml(parser);
    } catch (LinkageError e) {
      return false;
    }
  }

  /** {@return whether a parser of YAML is at {@code *name}, which it reads as the text "name"} */
  static boolean isAlias(JsonParser parser) {
    return Artifact.isAlias(parser);
  }
}
