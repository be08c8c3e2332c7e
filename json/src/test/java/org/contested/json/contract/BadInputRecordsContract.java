package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.json.JsonProblem;
import org.contested.json.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document is no record file, and nothing makes one look like the other. */
class BadInputRecordsContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final String DOCUMENT =
      "{\"format\":\"contested/1\",\"parties\":[{\"id\":\"a\",\"kind\":\"STATE\"}],\"x\":1}";

  @ParameterizedTest
  @ValueSource(strings = {"parties", "territories", "events", "sources", "statements"})
  void aDocumentInARecordFile(String list, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.ndjson"), DOCUMENT.replace("parties", list));
    String message =
        "line 1, column 25, /%s: this is a document and no header line, as it has '%<s'; name a"
                .formatted(list)
            + " file with a document .json";
    Throwable thrown = catchThrowableOfType(JacksonMajor.here().exception(), () -> JSON.read(file));
    assertThat(thrown).hasMessage(message);
    assertThat(JacksonMajor.here().problemOf(thrown).rule()).isEqualTo(Rule.WRONG_FORMAT);
    assertThatThrownBy(() -> JSON.records(file)).hasMessage(message);
  }

  @Test
  void aDocumentInARecordFileIsOneProblem(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(folder.resolve("a.jsonl"), DOCUMENT.replace("\"x\"", "\"events\""));
    assertThat(JSON.problems(file).stream().map(JsonProblem::toString))
        .containsExactly(
            "line 1, column 25, /parties: this is a document and no header line, as it has"
                + " 'parties'; name a file with a document .json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parties", "territories", "events", "sources", "statements"})
  void anExtensionNamedLikeAListIsNotWritten(String list, @TempDir Path folder) {
    Dataset dataset =
        Dataset.builder().extensions(Extensions.none().withJson(list, "[]")).buildLenient();
    String message =
        "/%s: extension '%<s' has the name of a known field of a dataset; give it another name"
            .formatted(list);
    assertThatThrownBy(() -> JSON.toText(dataset)).hasMessage(message);
    assertThatThrownBy(() -> JSON.writeNdjson(dataset, new ByteArrayOutputStream()))
        .hasMessage(message);
    for (String name : List.of("a.json", "a.ndjson")) {
      assertThatThrownBy(() -> JSON.write(dataset, folder.resolve(name))).hasMessage(message);
    }
    assertThat(folder).isEmptyDirectory();
  }
}
