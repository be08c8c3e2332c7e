package org.contested.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.file.RowRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows as they are cut and decoded, and what becomes of those that cannot be. */
class TableRunTest {

  @TempDir private Path folder;

  private final List<String> seen = new ArrayList<>();

  @Test
  void cutsQuotedCellsWithLineBreaksAndCountsLines() throws IOException {
    assertThat(rows("a,b\r\n1,\"x\ny\"\r\n\n2,z"))
        .containsExactly("row 1 line 2 [1, x\ny]", "row 2 line 5 [2, z]");
  }

  @Test
  void goesOnWithTheLineAfterAQuoteThatIsNotClosed() throws IOException {
    assertThat(rows("a,b\n1,\"x\n2,y\n3,\"z\"\n4,w\n"))
        .containsExactly(
            "in.csv, row 1: '1,\"x' cannot be cut into cells (Unexpected character ('z' (code"
                + " 122)): Expected column separator character (',' (code 44)) or end-of-line); is"
                + " a quote missing?",
            "row 2 line 3 [2, y]",
            "row 3 line 4 [3, z]",
            "row 4 line 5 [4, w]");
  }

  @Test
  void goesOnWhereTheLastQuoteIsNotClosed() throws IOException {
    assertThat(rows("a,b\n1,\"x\n2,y\n3,z"))
        .hasSize(3)
        .endsWith("row 2 line 3 [2, y]", "row 3 line 4 [3, z]");
  }

  @Test
  void reportsARowOfAnotherWidthAndGoesOn() throws IOException {
    assertThat(rows("a,b\n1,2,3\n4,5\n6"))
        .containsExactly(
            "in.csv, row 1: '1,2,3' cannot be cut into cells (3 cells, but the header has 2"
                + " columns); is a quote missing?",
            "row 2 line 3 [4, 5]",
            "in.csv, row 3: '6' cannot be cut into cells (1 cell, but the header has 2 columns);"
                + " is a quote missing?");
  }

  @Test
  void givesUpARowThatGoesOnAndOn() throws IOException {
    String endless = "1,\"" + "x".repeat(CsvChars.LONGEST_ROW + 100_000);
    assertThat(rows("a,b\n" + endless + "\n2,y\n")).hasSize(2).endsWith("row 2 line 3 [2, y]");
  }

  @Test
  void readsWindows1252WhereACellIsNoUtf8AndSaysSo() throws IOException {
    byte[] bytes = "a,b\nAndré,“x”\n".getBytes(Charset.forName("windows-1252"));
    assertThat(rows("in.csv", bytes, ImportOptions.standard()))
        .containsExactly(
            "row 1 line 2 [André, “x”]",
            "in.csv, row 1, column a: 'André' is no UTF-8 and was read as Windows-1252; name the"
                + " charset of the file if it is another",
            "in.csv, row 1, column b: '“x”' is no UTF-8 and was read as Windows-1252; name the"
                + " charset of the file if it is another");
  }

  @Test
  void refusesARowThatIsNotInTheCharsetNamed() throws IOException {
    byte[] bytes = "a,b\nAndré,x\n1,2\n".getBytes(Charset.forName("windows-1252"));
    assertThat(rows("in.csv", bytes, ImportOptions.standard().withCharset(StandardCharsets.UTF_8)))
        .containsExactly(
            "in.csv, row 1, column a: 'Andr\uFFFD' is not encoded in UTF-8", "row 2 line 3 [1, 2]");
  }

  @Test
  void unpacksWhateverTheNameIs() throws IOException {
    byte[] text = "\uFEFFa,b\n1,ü\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(text);
    }
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("readme.txt"));
      out.putNextEntry(new ZipEntry("deep/in.csv"));
      out.write(text);
    }
    ImportOptions options = ImportOptions.standard();
    assertThat(rows("x.csv.gz", gz.toByteArray(), options)).containsExactly("row 1 line 2 [1, ü]");
    assertThat(rows("x.zip", zip.toByteArray(), options)).containsExactly("row 1 line 2 [1, ü]");
  }

  @Test
  void reportsWhereAnArchiveBreaksOff() throws IOException {
    StringBuilder text = new StringBuilder("a,b\n");
    for (int i = 0; i < 100_000; i++) {
      text.append(i).append(',').append(i * 7919 % 1009).append('\n');
    }
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    byte[] torn = Arrays.copyOf(gz.toByteArray(), gz.size() / 2);
    List<String> rows = rows("x.csv.gz", torn, ImportOptions.standard());
    assertThat(rows).hasSizeGreaterThan(10_000);
    assertThat(rows.get(rows.size() - 1))
        .endsWith(
            ": 'Unexpected end of ZLIB input stream' is where the file breaks off; what follows is"
                + " not read");
  }

  @Test
  void refusesWhatHoldsNoTable() throws IOException {
    assertThatThrownBy(() -> rows(""))
        .hasMessage("in.csv is empty; it needs a header row of columns");
    assertThatThrownBy(
            () ->
                rows("in.csv", "a,b\n".getBytes(StandardCharsets.UTF_16), ImportOptions.standard()))
        .isInstanceOf(ImportException.class)
        .hasMessage(
            "in.csv is in UTF-16; convert it to UTF-8, for example with iconv -f UTF-16 -t UTF-8");
  }

  private List<String> rows(String text) throws IOException {
    return rows("in.csv", text.getBytes(StandardCharsets.UTF_8), ImportOptions.standard());
  }

  private List<String> rows(String name, byte[] bytes, ImportOptions options) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    seen.clear();
    try (TableRun run = new TableRun(List.of(file), ',', options, new Cells())) {
      run.forEachRemaining(row -> row.problems().forEach(problem -> seen.add(problem.toString())));
    }
    return List.copyOf(seen);
  }

  /** Notes the cells of each row. */
  private final class Cells implements RowMapping {

    @Override
    public Dataset begin(List<CsvHeader> headers) {
      return Dataset.titled("Cells").build();
    }

    @Override
    public void open(CsvHeader header) {}

    @Override
    public void map(CsvRow row, RowRecords records) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.width(); i++) {
        cells.add(row.text(i));
      }
      seen.add("row %d line %d %s".formatted(row.number(), row.line(), cells));
    }
  }
}
