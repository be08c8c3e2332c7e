package org.contested.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.contested.dataset.Severity;
import org.contested.jackson.ContestedJson;
import org.contested.json.JsonProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists everything that is wrong with a file, each with its place. */
@Command(
    name = "validate",
    description = "Prints every problem of a file with its place.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:no errors", "1:errors"},
    footer = {"", "Example: validate demo.json"})
final class ValidateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      description =
          "A document (.json, .cbor, .smile, .yaml) or records (.ndjson, .jsonl), compressed if .gz or"
              + " .zst follows; under another name, the first line tells.")
  private Path file;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<JsonProblem> problems = ContestedJson.standard().problems(file);
    PrintWriter out = spec.commandLine().getOut();
    for (JsonProblem problem : problems) {
      out.println(file + ": " + problem);
    }
    long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    out.println(
        "%s: %s, %s%s"
            .formatted(
                file,
                count(errors, "error"),
                count(problems.size() - errors, "warning"),
                problems.size() < ContestedJson.MAX_PROBLEMS
                    ? ""
                    : "; stopped after " + count(problems.size(), "problem")));
    return errors == 0 ? 0 : 1;
  }

  private static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
