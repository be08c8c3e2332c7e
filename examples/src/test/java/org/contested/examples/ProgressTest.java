package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Progress is for somebody who looks on. */
class ProgressTest {

  private static final Path GED = Path.of("../importers/src/test/resources/ged-fixture.csv");
  private static final String BAR = "ucdp-ged 100%";

  @TempDir private Path folder;

  private List<String> words(String... more) {
    List<String> words =
        new ArrayList<>(
            Child.words("import", "ucdp-ged", GED, "--out", folder.resolve("o.ndjson")));
    words.addAll(List.of(more));
    return words;
  }

  /** {@return what is printed as errors, without a terminal} */
  private String redirected(String... more) throws Exception {
    Path errors = folder.resolve("errors");
    int status =
        new ProcessBuilder(words(more))
            .redirectError(errors.toFile())
            .redirectOutput(folder.resolve("printed").toFile())
            .start()
            .waitFor();
    assertThat(status).isZero();
    assertThat(folder.resolve("printed")).content().startsWith("{\"rows\":3,").doesNotContain(BAR);
    return Files.readString(errors);
  }

  /** {@return what a terminal shows of a command, some of whose streams go elsewhere} */
  private String onTerminal(String redirections, String... more) throws Exception {
    String command =
        words(more).stream()
            .map(word -> "'" + word.replace("'", "'\\''") + "'")
            .collect(Collectors.joining(" ", "", " " + redirections));
    Path shown = folder.resolve("shown");
    Process script =
        new ProcessBuilder("script", "-q", "-e", "-c", command, "/dev/null")
            .redirectOutput(shown.toFile())
            .redirectErrorStream(true)
            .start();
    script.getOutputStream().close();
    assertThat(script.waitFor()).as(Files.readString(shown)).isZero();
    return Files.readString(shown, StandardCharsets.UTF_8);
  }

  private static void requireTerminal() throws Exception {
    boolean hasScript =
        new ProcessBuilder("sh", "-c", "script -q -e -c true /dev/null </dev/null")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
    Assumptions.assumeTrue(hasScript, "this system has no script command to make a terminal");
  }

  @Test
  void errorsThatAreRedirectedHaveNoneUnlessItIsWanted() throws Exception {
    assertThat(redirected()).startsWith("warning: ").doesNotContain(BAR);
    assertThat(redirected("--no-progress")).doesNotContain(BAR);
    assertThat(redirected("--progress")).contains(BAR);
  }

  @Test
  void aTerminalOfErrorsShowsItAlsoWhereTheOutputIsRedirected() throws Exception {
    requireTerminal();
    String output = folder.resolve("printed").toString();
    assertThat(onTerminal("> " + output)).contains(BAR);
    assertThat(Path.of(output)).content().startsWith("{\"rows\":3,").doesNotContain(BAR);
    assertThat(onTerminal("> " + output, "--no-progress")).doesNotContain(BAR);
  }

  @Test
  void aTerminalOfOutputAloneShowsNone() throws Exception {
    requireTerminal();
    Path errors = folder.resolve("errors");
    assertThat(onTerminal("2> " + errors)).contains("{\"rows\":3,").doesNotContain(BAR);
    assertThat(errors).content().startsWith("warning: ").doesNotContain(BAR);
  }
}
