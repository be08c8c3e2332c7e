package org.contested.importers.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Severity;
import org.contested.importers.ImportProblem;

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
