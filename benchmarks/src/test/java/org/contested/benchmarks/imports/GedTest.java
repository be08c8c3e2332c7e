package org.contested.benchmarks.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows that are measured are rows, and none is refused. */
class GedTest {

  @TempDir private Path folder;

  @Test
  void theGeneratedRowsImportWithoutAProblem() throws Exception {
    Path csv = folder.resolve("ged.csv");
    assertThat(GedRows.write(csv, 2_000, Long.MAX_VALUE)).isEqualTo(2_000);
    assertThat(Files.size(csv) / 2_000).isBetween(550L, 700L);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    BigImport.run(
        csv, folder.resolve("ged.ndjson"), new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("2,000 rows")
        .contains("4,000 statements, 0 errors");
  }
}
