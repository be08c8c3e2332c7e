package org.contested.importers.csv;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportedRow;
import org.contested.importers.file.CutRun;
import org.contested.importers.file.FileBytes;
import org.contested.importers.file.RowRecords;
import org.jspecify.annotations.Nullable;

/** The rows of CSV files, through the mapping of an importer. */
public final class TableRun implements CutRun {

  /** A hashtag, and attributes with a plus before each. */
  private static final Pattern HXL_TAG =
      Pattern.compile("\\s*#\\s*[A-Za-z][\\w-]*(\\s*\\+\\s*[A-Za-z][\\w-]*)*\\s*");

  /** Longer texts are no tags, and are not matched, as that takes a call for each attribute. */
  private static final int LONGEST_TAG = 256;

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final List<CsvHeader> headers = new ArrayList<>();
  private final RowMapping mapping;
  private final Decoder decoder;
  private final TableRows rows;
  private final RowRecords records = new RowRecords();
  private final Dataset header;
  private final long total;

  /** A row that was looked for and found, but not yet taken. */
  private @Nullable ImportedRow found;

  /** Which file the last mapped row is of. */
  private int file = -1;

  private String lastFile;
  private long lastNumber;
  private volatile long bytesRead;
  private boolean finished;

  /**
   * Opens files, whose headers are read.
   *
   * @param files the files
   * @param separator what parts the cells, such as a comma
   * @param options how they are encoded
   * @param mapping what becomes of their rows
   * @throws ImportException if the mapping refuses a header, or a file has none
   * @throws UncheckedIOException if a file cannot be read
   * @throws IllegalArgumentException if there are no files
   */
  public TableRun(List<Path> files, char separator, ImportOptions options, RowMapping mapping) {
    FileBytes.requireAny(files);
    this.mapping = mapping;
    this.decoder = new Decoder(options.charset());
    try {
      long bytes = 0;
      for (Path path : files) {
        bytes += Files.size(path);
        try (CsvRows start = new CsvRows(path, separator)) {
          headers.add(readHeader(start));
        }
      }
      this.total = bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.header = mapping.begin(ImmutableList.copyOf(headers));
    this.lastFile = headers.get(0).file();
    this.rows = new TableRows(files, headers, separator, decoder);
  }

  private CsvHeader readHeader(CsvRows start) throws IOException {
    try {
      return header(start);
    } catch (IOException e) {
      throw start.named(e);
    }
  }

  private CsvHeader header(CsvRows start) throws IOException {
    if (!start.advance(-1)) {
      throw new ImportException(start.name() + " is empty; it needs a header row of columns");
    }
    if (start.broken() != null) {
      throw new ImportException("%s, header: %s".formatted(start.name(), start.words()));
    }
    CsvHeader bare = new CsvHeader(start.name(), ImmutableList.of(), ImmutableList.of());
    String[] names = start.cells();
    decode(names, bare);
    ImmutableList<String> columns = ImmutableList.copyOf(names);
    ImmutableList<String> hxl = ImmutableList.of();
    if (start.advance(names.length) && start.broken() == null) {
      String[] second = start.cells();
      if (isHxl(second)) {
        decode(second, bare);
        hxl = ImmutableList.copyOf(second);
      }
    }
    return new CsvHeader(start.name(), columns, hxl);
  }

  private void decode(String[] cells, CsvHeader bare) {
    CsvRow row = new CsvRow(bare.named(cells), 0, 1, cells);
    decoder.decode(cells, row);
    if (row.isBad()) {
      throw new ImportException(row.problems().get(0).toString());
    }
  }

  /**
   * In the layout of the Humanitarian Data Exchange the second row holds HXL tags ({@code
   * #date+start}) and no data. Its cells are all empty or tags; a row with a text that looks like
   * one ({@code #WarinUkraine}) has other cells beside it, and {@code #17} is none.
   */
  private static boolean isHxl(String[] cells) {
    boolean tagged = false;
    for (String cell : cells) {
      if (cell.length() <= LONGEST_TAG && HXL_TAG.matcher(cell).matches()) {
        tagged = true;
      } else if (!cell.isBlank()) {
        return false;
      }
    }
    return tagged;
  }

  @Override
  public Dataset header() {
    return header;
  }

  @Override
  public long bytesRead() {
    return bytesRead;
  }

  @Override
  public long bytesTotal() {
    return total;
  }

  @Override
  public boolean hasNext() {
    if (found == null) {
      found = mapped(rows.next());
    }
    return found != null;
  }

  @Override
  public ImportedRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all rows were read");
    }
    return requireNonNull(taken());
  }

  private @Nullable ImportedRow taken() {
    ImportedRow row = found;
    found = null;
    return row;
  }

  @Override
  public Iterator<ImportedRow> cut(int most) {
    ImportedRow before = taken();
    List<TableRows.Cut> cut = new ArrayList<>(most);
    for (int i = 0; i < most; i++) {
      TableRows.Cut next = rows.next();
      if (next == null) {
        break;
      }
      cut.add(next);
    }
    return new AbstractIterator<>() {
      private @Nullable ImportedRow first = before;
      private int at;

      @Override
      protected @Nullable ImportedRow computeNext() {
        ImportedRow row = first;
        first = null;
        if (row == null) {
          row = at < most ? mapped(at < cut.size() ? cut.get(at) : null) : null;
          at++;
        }
        return row == null ? endOfData() : row;
      }
    };
  }

  private @Nullable ImportedRow mapped(TableRows.@Nullable Cut cut) {
    return cut == null ? last() : row(cut);
  }

  /** What is left to be told stands with the last row, of whatever file that is. */
  private @Nullable ImportedRow last() {
    if (finished) {
      return null;
    }
    finished = true;
    openUpTo(headers.size() - 1);
    bytesRead = total;
    mapping.finish(records);
    ImmutableList<Entity> left = records.accept();
    return left.isEmpty() ? null : new ImportedRow(lastFile, lastNumber, left, ImmutableList.of());
  }

  /**
   * {@return what parts the cells of files, as the first of them tells}
   *
   * @param files the files; a comma if there are none
   * @throws UncheckedIOException if the first cannot be read
   */
  public static char separatorOf(List<Path> files) {
    return files.isEmpty() ? ',' : separatorOf(files.get(0));
  }

  /**
   * {@return what parts the cells of a file: a semicolon or a tab if its header has no comma}
   *
   * @param file the file
   * @throws UncheckedIOException if it cannot be read
   */
  public static char separatorOf(Path file) {
    try (CsvRows start = new CsvRows(file, ',')) {
      return separator(start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char separator(CsvRows start) throws IOException {
    try {
      if (!start.advance(-1)) {
        return ',';
      }
      String broken = start.broken();
      if (broken != null) { // a quote before another separator is one too many beside a comma
        return separator(QUOTED.matcher(broken).replaceAll(""));
      }
      return start.width() == 1 ? separator(start.cells()[0]) : ',';
    } catch (IOException e) {
      throw start.named(e);
    }
  }

  private static char separator(String header) {
    if (header.indexOf(',') >= 0) {
      return ',';
    }
    return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  private void openUpTo(int last) {
    while (file < last) {
      mapping.open(headers.get(++file));
    }
  }

  private ImportedRow row(TableRows.Cut cut) {
    openUpTo(cut.file());
    bytesRead = cut.bytesRead();
    CsvRow row = cut.row();
    ImportedRow mapped = row == null ? requireNonNull(cut.broken()) : row(row);
    lastFile = mapped.file();
    lastNumber = mapped.row();
    return mapped;
  }

  private ImportedRow row(CsvRow row) {
    if (!row.isBad()) {
      try {
        mapping.map(row, records);
      } catch (IllegalArgumentException | ArithmeticException e) {
        row.unsayable(e);
      }
    }
    if (row.isBad()) {
      records.reject();
      mapping.rejected();
    }
    return new ImportedRow(row.header().file(), row.number(), records.accept(), row.problems());
  }

  @Override
  public void close() {
    rows.close();
  }
}
