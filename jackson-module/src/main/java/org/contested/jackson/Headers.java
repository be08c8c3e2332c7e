package org.contested.jackson;

import org.contested.dataset.Severity;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.contested.json.table.DatasetTables;

/** What is said about the first line of a record file. */
final class Headers {

  private Headers() {}

  static JsonProblem missing() {
    return new JsonProblem(
        Severity.ERROR,
        Rule.WRONG_FORMAT,
        "",
        1,
        1,
        "",
        "the file is empty; a record file begins with a header line such as {\"format\":\"%s\"}"
            .formatted(DatasetTables.FORMAT));
  }
}
