package org.contested.json;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.dataset.Severity;
import org.contested.dataset.UnknownRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of a record file, read leniently: the entity on it, or what is wrong with it.
 *
 * <pre>{@code
 * for (ReadRecord record : (Iterable<ReadRecord>) records.stream()::iterator) {
 *   record.entity().ifPresent(…);
 *   record.problems().forEach(System.err::println);   // line 14, column 23, /figure: -3 is negative; …
 * }
 * }</pre>
 *
 * <p>A record with an error has no entity: what can be read of it alone could say something else
 * than the whole.
 */
public final class ReadRecord {

  /** The most chars of the text of a line with problems that {@link #text} gives. */
  public static final int MAX_TEXT = 10_000;

  private final @Nullable Extensible value;
  private final ImmutableList<JsonProblem> problems;
  private final @Nullable String text;
  private final int line;
  private final long offset;

  private ReadRecord(
      @Nullable Extensible value,
      ImmutableList<JsonProblem> problems,
      @Nullable String text,
      int line,
      long offset) {
    this.value = value;
    this.problems = problems;
    this.text = text;
    this.line = line;
    this.offset = offset;
  }

  /**
   * {@return what was read of a line}
   *
   * @param value the entity or unknown record, or null if there is none
   * @param problems what is wrong with the line
   * @param text the text of the line, or null if nothing is wrong with it
   * @param line the number of the line
   * @param offset the byte at which it begins, or -1 if that is not known
   */
  public static ReadRecord of(
      @Nullable Extensible value,
      Iterable<JsonProblem> problems,
      @Nullable String text,
      int line,
      long offset) {
    return new ReadRecord(value, ImmutableList.copyOf(problems), text, line, offset);
  }

  /** {@return the entity, unless the line has an error or is of a later version} */
  public Optional<Entity> entity() {
    return value instanceof Entity entity ? Optional.of(entity) : Optional.empty();
  }

  /**
   * {@return the record as it stands, if the file is of a later minor format version and the record
   * holds what this version does not know; the problems are then warnings that say what}
   */
  public Optional<UnknownRecord> unknown() {
    return value instanceof UnknownRecord unknown ? Optional.of(unknown) : Optional.empty();
  }

  /**
   * {@return everything that is wrong with the line, each at its line and column of the file; its
   * pointers start at the record}
   */
  public ImmutableList<JsonProblem> problems() {
    return problems;
  }

  /** {@return whether one of the problems is an error} */
  public boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /**
   * {@return the text of the line if there are problems, cut after {@value #MAX_TEXT} chars; what
   * is not UTF-8 in it is shown as U+FFFD}
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** {@return the number of the line, from 1} */
  public int line() {
    return line;
  }

  /** {@return the byte of the file at which the line begins, from 0; empty for lines of others} */
  public OptionalLong offset() {
    return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadRecord that
        && Objects.equals(value, that.value)
        && problems.equals(that.problems)
        && Objects.equals(text, that.text)
        && line == that.line
        && offset == that.offset;
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, problems, text, line, offset);
  }

  /** {@return the line, and the id or the first problem} */
  @Override
  public String toString() {
    if (!problems.isEmpty()) {
      return problems.get(0).toString();
    }
    return "line " + line + entity().map(entity -> ": " + entity.id()).orElse("");
  }
}
