package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contested.importers.ImportOptions;
import org.contested.importers.Imports;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.jackson.ContestedJson;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands {@code import} and {@code export} print, return and leave behind. */
class ImportCommandTest {

  private static final Path GED = Path.of("../importers/src/test/resources/ged-fixture.csv");

  @TempDir private Path folder;

  @Test
  void aSummaryIsOneLineOfJsonAndProblemsAreErrorsApart() {
    Ran ran = Ran.run("import", "ucdp-ged", GED, "--out", folder.resolve("o.ndjson"));
    assertThat(ran.status()).isZero();
    assertThat(ran.out().strip())
        .isEqualTo(
            "{\"rows\":3,\"imported\":3,\"parties\":8,\"territories\":1,\"events\":7,\"sources\":2,"
                + "\"statements\":5,\"errors\":0,\"warnings\":1,\"complete\":true}");
    assertThat(ran.err().strip())
        .isEqualTo(
            "warning: ged-fixture.csv, row 2, column best: '1' must lie between low 4 and high 2;"
                + " the bounds are widened to hold all three [low-best-high]");
  }

  @Test
  void aBadRowIsReportedAndTheOthersAreWritten() throws IOException {
    String text = Files.readString(GED);
    Path bad = Files.writeString(folder.resolve("bad.csv"), text + "4,\"x\n");
    Path out = folder.resolve("o.ndjson");
    Ran ran = Ran.run("import", "ucdp-ged", bad, "--out", out);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains(
            "error: bad.csv, row 4: '4,\"x' cannot be cut into cells (Missing closing quote for"
                + " value); is a quote missing? [cells]");
    assertThat(ContestedJson.standard().read(out).statements()).hasSize(5);
  }

  @Test
  void onlyTheFirstProblemsAreShown() throws IOException {
    Path bad =
        Files.writeString(folder.resolve("bad.csv"), Files.readString(GED) + "x\n".repeat(30));
    Ran ran = Ran.run("import", "ucdp-ged", bad, "--out", folder.resolve("o.ndjson"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(22).endsWith("… and 10 more");
    assertThat(ran.out()).contains("\"errors\":30");
  }

  @Test
  void allProblemsAreInTheTableThatIsNamed() throws IOException {
    Path bad =
        Files.writeString(folder.resolve("bad.csv"), Files.readString(GED) + "x\n".repeat(30));
    Path table = folder.resolve("problems.csv");
    Path out = folder.resolve("o.ndjson");
    Ran ran = Ran.run("import", "ucdp-ged", bad, "--problems", table, "--out", out);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(22).endsWith("… and 10 more; all are in " + table);
    assertThat(Files.readAllLines(table))
        .hasSize(32)
        .startsWith(
            "file,row,line,column,value,severity,rule,message",
            "bad.csv,2,4,best,1,warning,low-best-high,\"must lie between low 4 and high 2; the"
                + " bounds are widened to hold all three\"");
    assertThat(Ran.run("import", "ucdp-ged", GED, "--problems", table, "--out", out).status())
        .isZero();
    assertThat(Files.readAllLines(table)).hasSize(2);
  }

  /** A document is written when all rows are read, so that all that is known is their problems. */
  @Test
  void theTableIsThereAlsoIfTheDocumentCannotBeWritten() throws IOException {
    Path table = Files.writeString(folder.resolve("problems.csv"), "older");
    Path nowhere = folder.resolve("none").resolve("o.json");
    Ran ran = Ran.run("import", "ucdp-ged", GED, "--problems", table, "--out", nowhere);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines())
        .containsExactly(
            "warning: ged-fixture.csv, row 2, column best: '1' must lie between low 4 and high 2;"
                + " the bounds are widened to hold all three [low-best-high]",
            "the problems found until it failed are in " + table,
            "error: there is no folder %s to write o.json in".formatted(folder.resolve("none")));
    assertThat(table)
        .hasContent(
            "file,row,line,column,value,severity,rule,message\n"
                + "ged-fixture.csv,2,4,best,1,warning,low-best-high,\"must lie between low 4 and high"
                + " 2; the bounds are widened to hold all three\"\n");
    assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
  }

  /** Records are begun before the first row is read, so that nothing is known of the rows. */
  @Test
  void theTableIsUntouchedIfNoRowWasRead() throws IOException {
    Path table = Files.writeString(folder.resolve("problems.csv"), "older");
    Path nowhere = folder.resolve("none").resolve("o.ndjson");
    Ran ran = Ran.run("import", "ucdp-ged", GED, "--problems", table, "--out", nowhere);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().strip())
        .isEqualTo(
            "error: there is no folder %s to write o.ndjson in".formatted(folder.resolve("none")));
    assertThat(table).hasContent("older");
  }

  @Test
  void theTableOfProblemsOverwritesNothingElse() throws IOException {
    Path out = folder.resolve("o.ndjson");
    Path input = Files.copy(GED, folder.resolve("in.csv"));
    Path again = folder.resolve("..").resolve(folder.getFileName()).resolve("o.ndjson");
    Ran both = Ran.run("import", "ucdp-ged", input, "--problems", again, "--out", out);
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err().lines().findFirst())
        .contains(
            again + " is named by --out and by --problems; name another file for one of them");
    Ran read = Ran.run("import", "ucdp-ged", input, "--problems", input, "--out", out);
    assertThat(read.status()).isEqualTo(2);
    assertThat(read.err().lines().findFirst())
        .contains(input + " is the file that is read; name another one to write");
    assertThat(input).hasSameTextualContentAs(GED);
    Path mapping = Files.writeString(folder.resolve("mapping.json"), "{}");
    Ran mapped =
        Ran.run(
            "import", "table", input, "--mapping", mapping, "--problems", mapping, "--out", out);
    assertThat(mapped.err().lines().findFirst())
        .contains(mapping + " is the file that is read; name another one to write");
    Ran refused =
        Ran.run("import", "acled", input, "--problems", folder.resolve("p.csv"), "--out", out);
    assertThat(refused.status()).isEqualTo(1);
    assertThat(folder.resolve("p.csv")).doesNotExist();
    assertThat(out).doesNotExist();
  }

  @Test
  void anErrorIsShownHoweverManyWarningsStandBeforeIt() throws IOException {
    StringBuilder text =
        new StringBuilder(
            "id,type_of_violence,conflict_new_id,dyad_new_id,side_a_new_id,side_b_new_id,where_prec,"
                + "latitude,longitude,country,date_start,date_end,deaths_a,deaths_b,"
                + "deaths_civilians,deaths_unknown,best,high,low\n");
    for (int i = 0; i < 30; i++) {
      text.append(i).append(",1,10,20,30,40,1,50.0,30.0,Ukraine,2015-06-12,2015-06-12,");
      text.append("1,0,0,0,1,2,4\n");
    }
    Path bad = Files.writeString(folder.resolve("bad.csv"), text + "x\n");
    Ran ran = Ran.run("import", "ucdp-ged", bad, "--out", folder.resolve("o.ndjson"));
    assertThat(ran.out()).contains("\"errors\":1,\"warnings\":30");
    assertThat(ran.err().lines().filter(line -> line.startsWith("error: "))).hasSize(1);
    assertThat(ran.err().lines()).hasSize(22).endsWith("… and 10 more");
  }

  @Test
  void whatIsNotThereOrNotKnownIsNamed() throws IOException {
    Path out = folder.resolve("o.ndjson");
    Path none = folder.resolve("none.csv");
    assertThat(Ran.run("import", "ucdp-ged", none, "--out", out).err().strip())
        .isEqualTo("error: there is no file " + none);
    Ran other = Ran.run("import", "ucdp", GED, "--out", out);
    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err().lines().findFirst())
        .contains(
            "Invalid value for positional parameter at index 0 (SOURCE): 'ucdp' is no source; there"
                + " are "
                + String.join(", ", new SourceNames()));
    Path copy = Files.copy(GED, folder.resolve("in.json"));
    assertThat(Ran.run("import", "ucdp-ged", copy, "--out", copy).err())
        .contains(copy + " is the file that is read; name another one to write");
    Path csv = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n");
    Ran unknown = Ran.run("import", "ucdp-ged", csv, "--out", out);
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err())
        .startsWith("error: a.csv, header: the columns [id, type_of_violence,");
    assertThat(out).doesNotExist();
  }

  @Test
  void aTableIsImportedByItsMapping() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("mapping.json"),
            """
            {"title": "T", "speaker": {"id": "r", "kind": "MONITOR", "name": "R"}, "id": "Ref",
             "eventType": "OTHER", "counts": [{"harm": "KILLED", "text": "Killed"}]}
            """);
    Path csv = Files.writeString(folder.resolve("in.csv"), "Ref,Killed\n1,At least 9\n");
    Path out = folder.resolve("o.ndjson");
    Ran ran = Ran.run("import", "table", csv, "--mapping", mapping, "--out", out);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ContestedJson.standard().read(out).statements().toString()).contains("≥9");
    assertThat(Ran.run("import", "table", csv, "--out", out).err().lines().findFirst())
        .contains("table needs --mapping FILE; see docs/table-mappings.md");
    Ran ged = Ran.run("import", "ucdp-ged", GED, "--mapping", mapping, "--out", out);
    assertThat(ged.status()).isEqualTo(2);
    assertThat(ged.err().lines().findFirst())
        .contains("ucdp-ged needs no mapping; leave out --mapping");
  }

  @Test
  void naturalEarthIsImportedAsItIsRead() {
    Path geojson = Path.of("../importers/src/test/resources/natural-earth-fixture.geojson");
    Path out = folder.resolve("o.ndjson");
    Ran ran = Ran.run("import", "natural-earth", geojson, "--out", out);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ContestedJson.standard().read(out))
        .isEqualTo(Imports.readAll(NaturalEarth.importer(), ImportOptions.standard(), geojson));
    Path map = folder.resolve("map.geojson");
    assertThat(Ran.run("export", "territories-geojson", out, "--out", map).status()).isZero();
    assertThat(map).content().contains("SOVEREIGNTY");
    assertThat(Ran.run("import", "natural-earth", GED, "--out", out).err())
        .startsWith("error: " + GED.getFileName() + " is no JSON (line 1, column ");
  }

  @Test
  void aSeriesIsImportedByTheMappingBuiltInOrByOneGiven() throws IOException {
    Path out = folder.resolve("o.ndjson");
    Path losses = Path.of("../importers/src/test/resources/losses-fixture.json");
    Ran ran = Ran.run("import", "russian-losses", losses, "--released", "2022-04-04", "--out", out);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("\"rows\":3,\"imported\":3,\"parties\":4,", "\"statements\":3,\"errors\":0");
    assertThat(ContestedJson.standard().read(out).releasedAt())
        .contains(Timespan.parse("2022-04-04"));
    Path bad =
        Files.writeString(
            folder.resolve("bad.json"), Files.readString(losses).replace("17700", "-1"));
    Ran reported = Ran.run("import", "russian-losses", bad, "--out", out);
    assertThat(reported.status()).isEqualTo(1);
    assertThat(reported.err().strip())
        .isEqualTo(
            "error: bad.json, row 2, column personnel: '-1' must be a whole number of at most 18"
                + " digits, and not negative [whole-number]");
    assertThat(ContestedJson.standard().read(out).statements()).hasSize(2);
    Path mapping =
        Path.of(
            "../importers/src/main/resources/org/contested/importers/series/russian-losses.json");
    assertThat(Ran.run("import", "series", losses, "--mapping", mapping, "--out", out).status())
        .isZero();
    assertThat(Ran.run("import", "series", losses, "--out", out).err().lines().findFirst())
        .contains("series needs --mapping FILE; see docs/series-mappings.md");
  }

  @Test
  void viewpointsOfADayAreExportedWhereThereAreAny() throws IOException {
    Path geojson = Path.of("../importers/src/test/resources/natural-earth-fixture.geojson");
    Path records = folder.resolve("o.ndjson");
    Path map = folder.resolve("map.geojson");
    assertThat(Ran.run("import", "natural-earth", geojson, "--out", records).status()).isZero();
    Object[] export = {"export", "territories-geojson", records, "--out", map};
    assertThat(Ran.run(export).status()).isZero();
    assertThat(map).content().doesNotContain("viewpoints");
    Ran ran = Ran.run(Stream.concat(Stream.of(export), Stream.of("--on", "2022-09-14")).toArray());
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(map)
        .content()
        .contains("\"viewpoints\":{", "\"viewer:zz\":{\"sovereigns\":[\"ne:AAA\"]}");
    Path csv = folder.resolve("a.csv");
    Ran refused = Ran.run("export", "accounts-csv", records, "--on", "2022-09-14", "--out", csv);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err().lines().findFirst())
        .contains(
            "accounts-csv tells what was said, of whatever day; --on is for territories-geojson");
    assertThat(csv).doesNotExist();
    assertThat(
            Ran.run("export", "territories-geojson", records, "--on", "2022", "--out", map).err())
        .startsWith("Invalid value for option '--on': '2022' must be a day such as 2022-06-15");
  }

  @Test
  void rowsOfGedAreNotExportedWhereThereAreNone() {
    Path demo = folder.resolve("demo.json");
    Path csv = folder.resolve("ged.csv");
    assertThat(Ran.run("demo", "--out", demo).status()).isZero();
    Ran ran = Ran.run("export", "ucdp-ged", demo, "--out", csv);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().strip())
        .isEqualTo(
            "error: the dataset holds no event of UCDP GED, which has a code such as"
                + " ucdp-ged:413786; export what was imported from it, or choose another format");
    assertThat(csv).doesNotExist();
  }

  @Test
  void whatWasImportedIsExported() throws IOException {
    Path records = folder.resolve("o.ndjson");
    Path back = folder.resolve("back.csv");
    assertThat(Ran.run("import", "ucdp-ged", GED, "--out", records).status()).isZero();
    Ran ran = Ran.run("export", "ucdp-ged", records, "--out", back);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(Files.readAllLines(back)).hasSameSizeAs(Files.readAllLines(GED));
    Ran again = Ran.run("import", "ucdp-ged", back, "--out", folder.resolve("again.ndjson"));
    assertThat(again.status()).isZero();
    assertThat(folder.resolve("again.ndjson")).hasSameTextualContentAs(records);
    assertThat(Ran.run("export", "x", records, "--out", back).err().lines().findFirst())
        .contains(
            "Invalid value for positional parameter at index 0 (FORMAT): 'x' is no format; there"
                + " are "
                + String.join(", ", new ExporterConverter()));
  }

  @Test
  void aCharsetThatIsNoneIsRefused() {
    for (String name : List.of("nope", "no pe", "")) {
      Ran ran =
          Ran.run(
              "import", "ucdp-ged", GED, "--charset", name, "--out", folder.resolve("o.ndjson"));
      assertThat(ran.status()).isEqualTo(2);
      assertThat(ran.err().lines().findFirst())
          .contains(
              "Invalid value for option '--charset': '%s' is no charset that is known here; name one"
                      .formatted(name)
                  + " such as utf-8 or windows-1252");
    }
  }

  /** The three commands of the README, on a file of its own. */
  @Test
  void theReadmesPathFromAFileToATallyWorks() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    List<String> commands =
        Pattern.compile("(?m)^java -jar examples/target/contested-examples.jar (.*)$")
            .matcher(readme)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(commands).hasSize(3);
    List<String> printed = new ArrayList<>();
    for (String command : commands) {
      Object[] words =
          Stream.of(command.split(" "))
              .map(word -> word.equals("ged221-csv.zip") ? GED.toString() : word)
              .map(word -> word.equals("ged.ndjson") ? folder.resolve(word).toString() : word)
              .toArray();
      Ran ran = Ran.run(words);
      assertThat(ran.status()).as(ran.err()).isZero();
      printed.add(ran.out());
    }
    assertThat(printed.get(0)).startsWith("{\"rows\":3,\"imported\":3,").contains("\"errors\":0,");
    assertThat(printed.get(1).strip()).isEqualTo("0 disputes"); // as the README tells
    assertThat(printed.get(2)).contains("gw:900     Xland  4–14 (best 6)        3");
  }
}
