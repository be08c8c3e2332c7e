package org.contested.importers.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.zip.GZIPOutputStream;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.jackson.ContestedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random rows come back equal, and random damage costs only the rows that it hits. */
class GedPropertiesTest {

  @TempDir private Path folder;

  @Test
  void randomRowsImportAndExportEqual() {
    Seeds.forEach(
        40,
        (seed, random) -> {
          try {
            List<List<String>> rows = RandomGed.rows(random, 20);
            String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
            Path csv = folder.resolve("in.csv");
            Files.writeString(csv, RandomGed.csv(rows, random, lineEnd));
            Path records = folder.resolve("o.ndjson");
            List<ImportProblem> problems = new ArrayList<>();
            try (ImportRun run = open(csv)) {
              Imports.write(run, records, (row, of) -> problems.addAll(row.problems()));
            }
            assertThat(problems).as("seed %d", seed).noneMatch(ImportProblem::isError);
            Path back = folder.resolve("back.csv");
            UcdpGed.export(ContestedJson.standard().read(records), back);
            assertThat(Tables.rows(back)).as("seed %d", seed).isEqualTo(rows);
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }

  /** Each row whose bytes were left alone is as before; the others are problems, or differ. */
  @Test
  void damageCostsOnlyTheRowsThatItHits() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          try {
            List<List<String>> rows = RandomGed.rows(random, 12);
            List<byte[]> lines = new ArrayList<>();
            for (List<String> row : rows) {
              lines.add(RandomGed.csv(List.of(row), random, "\n").getBytes(StandardCharsets.UTF_8));
            }
            Map<String, List<Object>> whole = events(bytes(lines));
            assertThat(whole).hasSize(rows.size() - 1);
            int hit = 1 + random.nextInt(rows.size() - 1);
            lines.set(hit, damaged(lines.get(hit), random));
            Map<String, List<Object>> left = events(bytes(lines));
            for (int i = 1; i < rows.size(); i++) {
              String id = rows.get(i).get(0);
              if (i != hit && !claims(lines.get(hit), id)) {
                assertThat(left)
                    .as("seed %d: row %d was hit, and row %s is lost", seed, hit, id)
                    .containsEntry(id, whole.get(id));
              }
            }
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }

  /** A row that was hit in its id may now be called as another one is, and come before it. */
  private static boolean claims(byte[] line, String id) {
    String text = new String(line, StandardCharsets.ISO_8859_1).stripLeading();
    return text.startsWith(id + ",") || text.startsWith('"' + id + "\",");
  }

  @Test
  void aTornArchiveGivesWhatCameBefore() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          try {
            List<List<String>> rows = RandomGed.rows(random, 200);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
              out.write(RandomGed.csv(rows, random, "\n").getBytes(StandardCharsets.UTF_8));
            }
            byte[] torn = packed.toByteArray();
            int from = torn.length / 2 + random.nextInt(torn.length / 2);
            if (random.nextBoolean()) {
              torn = java.util.Arrays.copyOf(torn, from);
            } else {
              torn[from] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(folder.resolve("in.csv"), torn);
            List<ImportProblem> problems = new ArrayList<>();
            try (ImportRun run = open(folder.resolve("in.csv"))) {
              run.forEachRemaining(row -> problems.addAll(row.problems()));
            }
            assertThat(problems).as("seed %d", seed).anyMatch(ImportProblem::isError);
          } catch (IOException e) {
            throw new AssertionError("seed " + seed, e);
          }
        });
  }

  private static byte[] bytes(List<byte[]> lines) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    lines.forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** {@return a row with a few bytes changed, put in or taken out; it still ends its line} */
  private static byte[] damaged(byte[] line, RandomGenerator random) {
    StringBuilder text = new StringBuilder(new String(line, StandardCharsets.ISO_8859_1));
    String odd = "\"\",\n\r;\0\u00FF0x";
    for (int times = 1 + random.nextInt(3); times > 0 && text.length() > 2; times--) {
      int at = random.nextInt(text.length() - 1);
      char c = odd.charAt(random.nextInt(odd.length()));
      switch (random.nextInt(4)) {
        case 0 -> text.setCharAt(at, c);
        case 1 -> text.insert(at, c);
        case 2 -> text.deleteCharAt(at);
        default -> text.delete(at, Math.min(text.length() - 1, at + random.nextInt(30)));
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** {@return what each event's row gave, by its id} */
  private Map<String, List<Object>> events(byte[] csv) throws IOException {
    Path file = Files.write(folder.resolve("in.csv"), csv);
    Map<String, List<Object>> all = new HashMap<>();
    try (ImportRun run = open(file)) {
      while (run.hasNext()) {
        ImportedRow row = run.next();
        if (row.records().isEmpty() == row.problems().stream().noneMatch(ImportProblem::isError)) {
          fail("row %d has records %s and problems %s", row.row(), row.records(), row.problems());
        }
        row.records().stream()
            .filter(record -> record.id().value().startsWith("ucdp-ged:"))
            .forEach(
                record ->
                    all.computeIfAbsent(numberOf(record.id().value()), id -> new ArrayList<>())
                        .add(record instanceof Event event ? event.codes() : record));
      }
    }
    return all;
  }

  private static String numberOf(String id) {
    String number = id.substring("ucdp-ged:".length());
    return number.replace(":original", "");
  }

  private static ImportRun open(Path csv) {
    return UcdpGed.importer().open(List.of(csv), ImportOptions.standard());
  }
}
