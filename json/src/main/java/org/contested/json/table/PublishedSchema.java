package org.contested.json.table;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of the format that this version writes: generated from the
 * tables, checked in, and part of the jar.
 */
public final class PublishedSchema {

  /** The schema's id, the same for as long as the format is. Nothing need be found there. */
  public static final String ID = "https://contested.org/schema/" + DatasetTables.FORMAT;

  /** Where the schema stands in the jar and among the sources of resources. */
  static final String RESOURCE =
      "/org/contested/json/" + DatasetTables.FORMAT.replace('/', '-') + ".schema.json";

  private PublishedSchema() {}

  /** {@return the text of the published schema} */
  public static String text() {
    @Nullable URL resource = PublishedSchema.class.getResource(RESOURCE);
    if (resource == null) {
      throw new AssertionError("the jar lacks " + RESOURCE);
    }
    try {
      return Resources.toString(resource, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the schema as the tables say it} */
  static String generate(Definitions.Descriptions descriptions) {
    return Schema.of("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("$id", ID)
        .with("title", DatasetTables.FORMAT)
        .with(
            "description",
            "A document. Of a record file (NDJSON), the first line is #/$defs/header and each other"
                + " line #/$defs/record.")
        .with("$ref", "#/$defs/dataset")
        .with("$defs", Definitions.all(descriptions))
        .toString();
  }
}
