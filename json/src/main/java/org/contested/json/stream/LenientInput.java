package org.contested.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contested.common.Extensible;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;
import org.contested.json.Rule;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.DatasetTables;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Surrogates;
import org.jspecify.annotations.Nullable;

/** Reads records leniently, of a file or of lines that somebody else read. */
final class LenientInput implements LenientRecords {

  private final Texts texts;
  private final Lines lines;
  private final boolean keepsUnknownFields;
  private FormatVersion version;
  private @Nullable Dataset header;
  private @Nullable ReadRecord next;

  private LenientInput(
      Texts texts, Lines lines, boolean keepsUnknownFields, FormatVersion version) {
    this.texts = texts;
    this.lines = lines;
    this.keepsUnknownFields = keepsUnknownFields;
    this.version = version;
  }

  /**
   * {@return a reader of a file}
   *
   * @throws BadJsonException if it is of a format that cannot be read, or a document
   */
  static LenientInput ofFile(Texts texts, LineReader lines, boolean keepsUnknownFields) {
    LenientInput input = new LenientInput(texts, lines, keepsUnknownFields, FormatVersion.CURRENT);
    try {
      if (lines.next()) {
        input.readHeader();
      } else {
        input.next = ReadRecord.of(null, List.of(Headers.missing(lines.isEmpty())), "", 1, 0);
      }
      return input;
    } catch (RuntimeException e) {
      lines.close();
      throw e;
    }
  }

  /** {@return a reader of lines, whose first is a header if it is line 1 and meant as one} */
  static LenientInput ofLines(
      Texts texts,
      Iterator<String> given,
      int firstLine,
      FormatVersion version,
      boolean keepsUnknownFields) {
    GivenLines lines = new GivenLines(given, firstLine);
    LenientInput input = new LenientInput(texts, lines, keepsUnknownFields, version);
    if (firstLine == 1 && lines.next()) {
      if (!lines.isTooLong() && Headers.isMeant(texts, lines.line())) {
        input.readHeader();
      } else {
        input.next = input.record();
      }
    }
    return input;
  }

  private static void requireFormat(List<JsonProblem> problems) {
    for (JsonProblem problem : problems) {
      if (problem.rule() == Rule.WRONG_FORMAT) {
        throw new BadJsonException(problem);
      }
    }
  }

  private void readHeader() {
    List<JsonProblem> problems = new ArrayList<>();
    Dataset first = read(DatasetTables.HEADER, problems);
    requireFormat(problems);
    if (first != null && problems.stream().noneMatch(problem -> problem.pointer().isEmpty())) {
      take(first);
      next = problems.isEmpty() ? null : record(null, problems);
      return;
    }
    Extensible record = read(DatasetTables.LINE, new ArrayList<>()); // perhaps only it is missing
    next = record(record, problems);
  }

  private void take(Dataset first) {
    header = first;
    version = first.formatVersion();
  }

  /** {@return what the current line holds, or null if that cannot be read} */
  private <T> @Nullable T read(Codec<T> codec, List<JsonProblem> problems) {
    ReadPolicy policy = ReadPolicy.collecting(keepsUnknownFields, version);
    try {
      requireText();
      T value = texts.read(lines, codec, policy);
      problems.addAll(policy.problems());
      return value;
    } catch (BadJsonException bad) {
      problems.addAll(policy.problems());
      problems.add(bad.problem());
      return null;
    }
  }

  /** Refuses what a parser would not take for UTF-8 text, or not at its place. */
  private void requireText() {
    if (lines.isTooLong()) {
      throw bad(
          Rule.TOO_LONG,
          1,
          "a line of more than %d %s, which is the most that is read; no record of ours is so long"
              .formatted(MAX_LINE, lines.offset() < 0 ? "chars" : "bytes"));
    }
    if (lines instanceof GivenLines given) {
      int half = Surrogates.unpaired(given.text());
      if (half >= 0) {
        throw bad(
            Rule.INVALID_VALUE,
            given.text().codePointCount(0, half) + 1,
            "half a surrogate pair stands here; write well-formed Unicode");
      }
    }
  }

  private BadJsonException bad(Rule rule, int column, String message) {
    return new BadJsonException(
        new JsonProblem(Severity.ERROR, rule, "", lines.number(), column, "", message));
  }

  private ReadRecord record() {
    List<JsonProblem> problems = new ArrayList<>();
    return record(read(DatasetTables.LINE, problems), problems);
  }

  private ReadRecord record(@Nullable Extensible value, List<JsonProblem> problems) {
    return ReadRecord.of(
        value,
        problems,
        problems.isEmpty() ? null : text(lines.line()),
        lines.number(),
        lines.offset());
  }

  private static String text(byte[] line) {
    int most = ReadRecord.MAX_TEXT * 4;
    String text = new String(line, 0, Math.min(line.length, most), StandardCharsets.UTF_8);
    if (text.length() <= ReadRecord.MAX_TEXT && line.length <= most) {
      return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
    int end = ReadRecord.MAX_TEXT;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
  }

  @Override
  public Optional<Dataset> header() {
    return Optional.ofNullable(header);
  }

  @Override
  public boolean hasNext() {
    if (next == null && lines.next()) {
      next = record();
    }
    return next != null;
  }

  @Override
  public ReadRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("there are no more records; ask hasNext() first");
    }
    ReadRecord record = next;
    next = null;
    return record;
  }

  @Override
  public Stream<ReadRecord> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    lines.close();
  }
}
