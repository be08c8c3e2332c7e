package org.contested.importers.csv;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Severity;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportedRow;
import org.jspecify.annotations.Nullable;

/** The rows of CSV files as they are cut and decoded, file by file, before they mean anything. */
final class TableRows {

  /**
   * A row, or what is wrong with one that cannot be cut.
   *
   * @param file which of the files it is of, from 0
   * @param row the row; null if it cannot be cut
   * @param broken what is told of it then
   * @param bytesRead how many bytes of the files had been read with it
   */
  record Cut(int file, @Nullable CsvRow row, @Nullable ImportedRow broken, long bytesRead) {}

  private final ImmutableList<Path> files;
  private final ImmutableList<CsvHeader> headers;
  private final char separator;
  private final Decoder decoder;
  private final JoinedRows joined;

  private int file = -1;
  private @Nullable CsvRows rows;
  private long number;
  private long readBefore;

  TableRows(List<Path> files, List<CsvHeader> headers, char separator, Decoder decoder) {
    this.files = ImmutableList.copyOf(files);
    this.headers = ImmutableList.copyOf(headers);
    this.separator = separator;
    this.decoder = decoder;
    this.joined = new JoinedRows(separator);
  }

  /** {@return the next row; null if there is none} */
  @Nullable Cut next() {
    while (true) {
      try {
        CsvRows at = rows == null ? open() : rows;
        if (at == null) {
          return null;
        }
        CsvHeader columns = headers.get(file);
        if (at.advance(columns.columns().size())) {
          number++;
          return row(at, columns);
        }
        close();
      } catch (IOException e) {
        return torn(e);
      }
    }
  }

  /** {@return how many bytes of the files have been read} */
  long bytesRead() {
    return readBefore + (rows == null ? 0 : rows.bytesRead());
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
    return opened;
  }

  private Cut row(CsvRows at, CsvHeader columns) {
    String broken = at.broken();
    if (broken != null) {
      return broken(at.line(), broken, "cells", at.words());
    }
    String[] cells = at.cells();
    CsvRow row = new CsvRow(columns, number, at.line(), cells);
    if (at.mayBeBeyondAscii()) {
      decoder.decode(cells, row);
    }
    if (at.hasLineBreak()) {
      joined.find(cells, row);
    }
    return new Cut(file, row, null, bytesRead());
  }

  /** What is packed, and broken, ends where it is broken. */
  private Cut torn(IOException e) {
    number++;
    long line = rows == null ? 1 : rows.line();
    close();
    String reason = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return broken(
        line, reason, "broken-file", "is where the file breaks off; what follows is not read");
  }

  private Cut broken(long line, String value, String rule, String message) {
    String name = headers.get(file).file();
    ImportProblem problem =
        new ImportProblem(
            Severity.ERROR, name, number, line, Optional.empty(), value, rule, message);
    ImportedRow row = new ImportedRow(name, number, ImmutableList.of(), ImmutableList.of(problem));
    return new Cut(file, null, row, bytesRead());
  }

  void close() {
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
}
