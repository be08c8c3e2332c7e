package org.contested.importers.csv;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.Severity;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.file.FileBytes;
import org.contested.importers.file.RowRecords;
import org.jspecify.annotations.Nullable;

/** The rows of CSV files, through the mapping of an importer. */
public final class TableRun extends AbstractIterator<ImportedRow> implements ImportRun {

  private final ImmutableList<Path> files;
  private final List<CsvHeader> headers = new ArrayList<>();
  private final RowMapping mapping;
  private final Decoder decoder;
  private final char separator;
  private final JoinedRows joined;
  private final RowRecords records = new RowRecords();
  private final Dataset header;
  private final long total;

  private int file = -1;
  private @Nullable CsvRows rows;
  private long number;
  private long readBefore;
  private String lastFile;
  private long lastNumber;
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
    this.files = FileBytes.requireAny(files);
    this.separator = separator;
    this.joined = new JoinedRows(separator);
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
   * #date+start}) and no data. Its cells are all empty or begin with {@code #}; a row with a text
   * that begins so ({@code #WarinUkraine}) has other cells beside it.
   */
  private static boolean isHxl(String[] cells) {
    boolean tagged = false;
    for (String cell : cells) {
      if (cell.startsWith("#")) {
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
    return readBefore + (rows == null ? 0 : rows.bytesRead());
  }

  @Override
  public long bytesTotal() {
    return total;
  }

  @Override
  protected @Nullable ImportedRow computeNext() {
    while (true) {
      try {
        CsvRows at = rows == null ? open() : rows;
        if (at == null) {
          return last();
        }
        CsvHeader columns = headers.get(file);
        if (at.advance(columns.columns().size())) {
          count();
          return row(at, columns);
        }
        closeFile();
      } catch (IOException e) {
        return torn(e);
      }
    }
  }

  /** Goes on to the next row of its file. */
  private void count() {
    number++;
    lastNumber = number;
    lastFile = headers.get(file).file();
  }

  /** What is left to be told stands with the last row, of whatever file that is. */
  private @Nullable ImportedRow last() {
    if (finished) {
      return endOfData();
    }
    finished = true;
    mapping.finish(records);
    ImmutableList<Entity> left = records.accept();
    return left.isEmpty()
        ? endOfData()
        : new ImportedRow(lastFile, lastNumber, left, ImmutableList.of());
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
      if (start.advance(-1) && start.width() == 1) {
        String header = start.cells()[0];
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
      }
      return ',';
    } catch (IOException e) {
      throw start.named(e);
    }
  }

  /** Opens the next file, after what stands above its rows; null if there is none. */
  private @Nullable CsvRows open() throws IOException {
    if (file + 1 == files.size()) {
      return null;
    }
    file++;
    number = 0;
    CsvHeader columns = headers.get(file);
    CsvRows opened = new CsvRows(files.get(file), separator);
    rows = opened;
    opened.advance(-1);
    if (!columns.hxl().isEmpty()) {
      opened.advance(columns.columns().size());
    }
    mapping.open(columns);
    return opened;
  }

  private ImportedRow row(CsvRows at, CsvHeader columns) {
    String broken = at.broken();
    if (broken != null) {
      return problem(at.line(), broken, "cells", at.words());
    }
    String[] cells = at.cells();
    CsvRow row = new CsvRow(columns, number, at.line(), cells);
    if (at.mayBeBeyondAscii()) {
      decoder.decode(cells, row);
    }
    if (at.hasLineBreak()) {
      joined.find(cells, row);
    }
    if (!row.isBad()) {
      try {
        mapping.map(row, records);
      } catch (IllegalArgumentException | ArithmeticException e) {
        row.error(-1, "model", "cannot be said in the model: " + e.getMessage());
      }
    }
    if (row.isBad()) {
      records.reject();
      mapping.rejected();
    }
    return new ImportedRow(columns.file(), number, records.accept(), row.problems());
  }

  /** What is packed, and broken, ends where it is broken. */
  private ImportedRow torn(IOException e) {
    count();
    long line = rows == null ? 1 : rows.line();
    closeFile();
    String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return problem(
        line, reason, "broken-file", "is where the file breaks off; what follows is not read");
  }

  private ImportedRow problem(long line, String value, String rule, String message) {
    String name = headers.get(file).file();
    return new ImportedRow(
        name,
        number,
        ImmutableList.of(),
        ImmutableList.of(
            new ImportProblem(
                Severity.ERROR, name, number, line, Optional.empty(), value, rule, message)));
  }

  private void closeFile() {
    CsvRows open = rows;
    rows = null;
    if (open != null) {
      readBefore += open.bytesRead();
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    closeFile();
  }
}
