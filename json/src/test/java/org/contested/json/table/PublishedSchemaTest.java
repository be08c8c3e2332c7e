package org.contested.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The checked-in schema is the one that the tables make. */
class PublishedSchemaTest {

  private static final Path FILE =
      Path.of("src", "main", "resources").resolve(PublishedSchema.RESOURCE.substring(1));

  private static final String COMMAND =
      "./mvnw -B -ntp test -am -pl %s -Dtest=PublishedSchemaTest#isGenerated -Dcontested.schema.write=true"
              .formatted(Path.of("").toAbsolutePath().getFileName())
          + " -Dsurefire.failIfNoSpecifiedTests=false";

  private final JavadocDescriptions descriptions = new JavadocDescriptions();

  @Test
  void isGenerated() throws IOException {
    String generated = PublishedSchema.generate(descriptions);
    if (Boolean.getBoolean("contested.schema.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, generated);
    }
    assertThat(FILE).as("the schema; to write it: %s", COMMAND).exists();
    assertThat(Files.readString(FILE))
        .as(
            "the checked-in schema differs from the tables or the Javadoc; if that is meant: %s",
            COMMAND)
        .isEqualTo(generated);
  }

  @Test
  void isInTheJarAsItIsCheckedIn() throws IOException {
    assertThat(PublishedSchema.text()).isEqualTo(Files.readString(FILE));
  }

  /** Fields whose accessor in the model has another name. */
  @Test
  void describesWhatTheModelDescribes() {
    assertThat(PublishedSchema.generate(descriptions)).contains("the Soviet Union");
    assertThat(descriptions.missing())
        .containsExactlyInAnyOrder("Dataset.format", "Dataset.records", "EntityChange.entity");
  }
}
