package org.contested.importers.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportSummary;
import org.contested.importers.ImportedRow;
import org.contested.importers.Imports;
import org.contested.importers.SharedData;
import org.contested.importers.file.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows as they are cut and decoded, and what becomes of those that cannot be. */
class TableRunTest {

  @TempDir private Path folder;

  private final List<String> seen = new ArrayList<>();

  @Test
  void cutsQuotedCellsWithLineBreaksAndCountsLines() throws IOException {
    assertThat(rows("a,b\r\n1,\"x\ny\"\r\n\n2,z"))
        .containsExactly("row 1 line 2 [1, x\ny]", "row 2 line 5 [2, z]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,b|,",
        "a;b|;",
        "a\tb|`\t`",
        "a|,",
        "\"a\",\"b\"|,",
        "\"a\";\"b, c\"|;",
        "\"a\"\t\"b\"|`\t`",
        "a;\"b\"|;",
        "\"a\"x,\"b;c\"|,"
      })
  void aHeaderTellsWhatPartsTheCells(String header, char separator) throws IOException {
    Path file = Files.writeString(folder.resolve("in.csv"), header + "\n1\n");
    assertThat(TableRun.separatorOf(file)).isEqualTo(separator);
    assertThat(TableRun.separatorOf(List.of(file, folder))).isEqualTo(separator);
  }

  @Test
  void aRowOfNumbersWithHashesIsNoRowOfTags() throws IOException {
    assertThat(rows("a,b\n#1,\n#2,3\n"))
        .containsExactly("row 1 line 2 [#1, ]", "row 2 line 3 [#2, 3]");
    assertThat(rows("a,b\n#1,#2\n")).containsExactly("row 1 line 2 [#1, #2]");
    String attributes = "+x".repeat(100_000);
    assertThat(rows("a,b\n#x" + attributes + ",\n"))
        .containsExactly("row 1 line 2 [#x" + attributes + ", ]");
    for (String tags : List.of("#date+start,", " #date + start ,#geo+lat", "#x_1+i_en,#y-z+q-r")) {
      assertThat(rows("a,b\n" + tags + "\n1,2\n")).containsExactly("row 1 line 3 [1, 2]");
    }
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

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return gz.toByteArray();
  }

  @Test
  void readsAllMembersOfAGzipFileAndNamesWhatIsNone() throws IOException {
    byte[] first = gzip("a,b\n1,2\n");
    byte[] both = Bytes.concat(first, gzip("3,4\n"));
    ImportOptions options = ImportOptions.standard();
    assertThat(rows("x.csv.gz", both, options))
        .containsExactly("row 1 line 2 [1, 2]", "row 2 line 3 [3, 4]");
    both[first.length] = 0x1E;
    assertThatThrownBy(() -> rows("x.csv.gz", both, options))
        .cause()
        .hasMessage(
            "x.csv.gz cannot be unpacked (what follows its first %d bytes is not gzip); unpack it with"
                    .formatted(first.length)
                + " another program, or fetch it again");
  }

  @Test
  void namesTheFileThatCannotBeUnpacked() throws IOException {
    byte[] text = "name,other\n1,2\n".getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(text);
    }
    ImportOptions options = ImportOptions.standard();
    assertThatThrownBy(() -> rows("x.gz", Arrays.copyOf(gz.toByteArray(), 5), options))
        .hasRootCauseInstanceOf(EOFException.class)
        .cause()
        .hasMessage(
            "x.gz cannot be unpacked (Unexpected end of ZLIB input stream); unpack it with another"
                + " program, or fetch it again");
    assertThatThrownBy(() -> rows("y.gz", Arrays.copyOf(gz.toByteArray(), 12), options))
        .cause()
        .hasMessage(
            "y.gz cannot be unpacked (Unexpected end of ZLIB input stream); unpack it with another"
                + " program, or fetch it again");
    byte[] inHeader = Arrays.copyOf(gz.toByteArray(), 16);
    assertThatThrownBy(() -> rows("z.gz", inHeader, options))
        .cause()
        .hasMessage(
            "z.gz cannot be unpacked (Unexpected end of ZLIB input stream); unpack it with another"
                + " program, or fetch it again");
    assertThatThrownBy(() -> rows("x.zip", streamed(text), options))
        .cause()
        .hasMessage(
            "x.zip!in.csv cannot be unpacked (only DEFLATED entries can have EXT descriptor);"
                + " unpack it with another program, or fetch it again");
    assertThatThrownBy(() -> rows("y.zip", Arrays.copyOf(streamed(text), 40), options))
        .cause()
        .hasMessageStartingWith("y.zip cannot be unpacked (")
        .hasMessageEndingWith("); unpack it with another program, or fetch it again");
  }

  /** {@return an archive whose entry is stored as it is, with its length after it} */
  private static byte[] streamed(byte[] text) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      ZipEntry entry = new ZipEntry("in.csv");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(text.length);
      CRC32 sum = new CRC32();
      sum.update(text);
      entry.setCrc(sum.getValue());
      out.putNextEntry(entry);
      out.write(text);
    }
    byte[] bytes = zip.toByteArray();
    bytes[6] |= 8; // the flag of the local header that says so
    return bytes;
  }

  @Test
  void warnsOfRowsThatTwoStrayQuotesHaveJoined() throws IOException {
    String joint =
        " looks like the end of one row and the beginning of another, joined by two stray quotes;"
            + " look at line 2 of the file";
    assertThat(rows("a,b,c,d\n1,\"x,y,z\n2,w\",v,u\n"))
        .containsExactly(
            "row 1 line 2 [1, x,y,z\n2,w, v, u]", "in.csv, row 1, column b: 'x,y,z⏎2,w'" + joint);
    assertThat(rows("a,b,c,d\r\n1,2,3,\"x\r\n4,5,6,7\r\n8,9,10,y\"\r\n"))
        .contains("in.csv, row 1, column d: 'x⏎4,5,6,7⏎8,9,10,y'" + joint);
    assertThat(rows("a,b,c,d\n\"1,x,y,z\n2\",w,v,u\n"))
        .contains("in.csv, row 1, column a: '1,x,y,z⏎2'" + joint);
  }

  @Test
  void warnsOfNoCellThatOnlyHasALineBreak() throws IOException {
    for (String cell :
        List.of("x\ny", "x,y,z\n2", "x, y, z\n2, w", "x,y\n2,w", "\n", "x,y,z\n\n2,w")) {
      assertThat(rows("a,b,c,d\n1,\"" + cell + "\",v,u\n")).as(cell).hasSize(1);
    }
    assertThat(rows("a,b,c\n1,\"x,y\n2,w\",v\n")).hasSize(1);
  }

  @Test
  void theFilesOfOthersHaveNoRowsThatLookJoined() throws IOException {
    int lines = 0;
    for (String name :
        List.of(
            "ucdp-ged/ukr-ged19.1-hdx.csv",
            "ucdp-ged/ukr-ged22.1-hdx.csv",
            "ucdp-ged/syria-2016_2017.csv",
            "ucdp-ged/global-sample-first200-ged23.1.csv",
            "ucdp-other/ucdp-actor-221.csv",
            "ucdp-other/UcdpPrioConflict_v24_1.csv",
            "codes/country-codes.csv")) {
      for (String row :
          rows(name.replace('/', '-'), Files.readAllBytes(SharedData.require(name)), standard())) {
        assertThat(row).doesNotContain("joined by two stray quotes");
        lines += row.contains("\n") ? 1 : 0;
      }
    }
    assertThat(lines).as("rows with line breaks").isPositive();
  }

  private static ImportOptions standard() {
    return ImportOptions.standard();
  }

  @Test
  void whatTheEndTellsIsNoRow() throws IOException {
    Path first = Files.writeString(folder.resolve("1.csv"), "a,b\n1,2\n3,4\n");
    Path empty = Files.writeString(folder.resolve("2.csv"), "a,b\n");
    Path out = folder.resolve("o.ndjson");
    for (List<Path> files : List.of(List.of(first), List.of(first, empty), List.of(empty, first))) {
      try (TableRun run = new TableRun(files, ',', standard(), new Ending())) {
        ImportSummary summary = Imports.write(run, out, ImportListener.none());
        assertThat(summary.rows()).as(files.toString()).isEqualTo(2);
        assertThat(summary.imported()).isEqualTo(2);
        assertThat(summary.parties()).isEqualTo(1);
      }
    }
    try (TableRun run = new TableRun(List.of(first, empty), ',', standard(), new Ending())) {
      ImportedRow last = Iterators.getLast(run);
      assertThat(last.file()).isEqualTo("1.csv");
      assertThat(last.row()).isEqualTo(2);
    }
    try (TableRun run = new TableRun(List.of(empty), ',', standard(), new Ending())) {
      ImportSummary summary = Imports.write(run, out, ImportListener.none());
      assertThat(summary.rows()).isZero();
      assertThat(summary.imported()).isZero();
      assertThat(summary.parties()).isEqualTo(1);
    }
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

  /** Tells of a party when all rows have been read. */
  private static final class Ending implements RowMapping {

    @Override
    public Dataset begin(List<CsvHeader> headers) {
      return Dataset.titled("Ending").build();
    }

    @Override
    public void open(CsvHeader header) {}

    @Override
    public void map(CsvRow row, RowRecords records) {}

    @Override
    public void finish(RowRecords records) {
      records.add(Party.of("told", PartyKind.MONITOR, "Told at the end"));
    }
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
