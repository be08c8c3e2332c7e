package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only a thin layer touches Jackson: the tables know nothing of it. */
class ArchitectureTest {

  @Test
  void theTablesKnowNoJackson() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/contested/json"))) {
      assertThat(sources.filter(Files::isRegularFile))
          .hasSizeGreaterThan(15)
          .allSatisfy(
              source -> assertThat(Files.readString(source)).doesNotContain("tools.jackson"));
    }
  }
}
