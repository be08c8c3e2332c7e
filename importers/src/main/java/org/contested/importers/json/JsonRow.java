package org.contested.importers.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.dataset.Severity;
import org.contested.importers.ImportProblem;
import org.contested.importers.file.Refusal;

/** An element of a file, an object, and what is wrong with it. */
public final class JsonRow {

  private final String file;
  private final long number;
  private final long line;
  private final JsonFields fields;
  private final List<ImportProblem> problems = new ArrayList<>();

  JsonRow(String file, long number, long line, JsonFields fields) {
    this.file = file;
    this.number = number;
    this.line = line;
    this.fields = fields;
  }

  /** {@return its members by their names} */
  public ImmutableMap<String, JsonCell> cells() {
    return fields.cells();
  }

  /** {@return the member of a name} */
  public Optional<JsonCell> find(String name) {
    return fields.find(name);
  }

  /** Reports a member because of which the row gives no records. */
  public void error(String name, String rule, String message) {
    error(name, find(name), rule, message);
  }

  /** Reports a value within a member, because of which the row gives no records. */
  public void error(String name, Optional<JsonCell> value, String rule, String message) {
    add(Optional.of(name), value.map(JsonCell::words).orElse(""), rule, message);
  }

  /** Reports the row itself, which gives no records. */
  void reject(String value, String rule, String message) {
    add(Optional.empty(), value, rule, message);
  }

  /**
   * Reports what the model refuses. Its messages quote the text that they are about, so that the
   * value is known which is that text; unless several are, or none. What cannot be kept as JSON,
   * such as an outline that is nested too deep, is found by trying to keep it.
   *
   * @param values the values among which it is, by the names that the problem may give it
   */
  void unsayable(RuntimeException refused, List<Map.Entry<String, JsonCell>> values) {
    String message = Optional.ofNullable(refused.getMessage()).orElse(refused.toString());
    Refusal refusal =
        Refusal.of(
            message, values.stream().map(value -> scalar(value.getValue())).toArray(String[]::new));
    Optional<String> name =
        refusal.column() < 0
            ? Optional.empty()
            : Optional.of(values.get(refusal.column()).getKey());
    String text = refusal.text();
    if (text.isEmpty()) {
      Optional<Map.Entry<String, JsonCell>> lost =
          values.stream().filter(value -> message.equals(unkept(value.getValue()))).findFirst();
      name = lost.map(Map.Entry::getKey);
      text = lost.map(value -> value.getValue().words()).orElse("");
    }
    add(name, text, "model", "cannot be said in the model: " + message);
  }

  /** {@return the text or number of a value, which a message may quote; empty if it is neither} */
  private static String scalar(JsonCell cell) {
    boolean isNested = cell.json().startsWith("{") || cell.json().startsWith("[");
    return isNested || cell.isNull() ? "" : cell.words();
  }

  /** {@return why a value cannot be kept as it stands; empty if it can} */
  private static String unkept(JsonCell cell) {
    try {
      Extensions.none().withJson("", cell.json());
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private void add(Optional<String> name, String value, String rule, String message) {
    problems.add(new ImportProblem(Severity.ERROR, file, number, line, name, value, rule, message));
  }

  /** {@return whether something was reported because of which the row gives no records} */
  public boolean isBad() {
    return !problems.isEmpty();
  }

  ImmutableList<ImportProblem> problems() {
    return ImmutableList.copyOf(problems);
  }
}
