package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.contested.dataset.Dataset;
import org.contested.jackson.ContestedJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is true: its code compiles and runs, its JSON reads, its figures hold. */
class ReadmeTest {

  private static final String IMPORTS =
      """
      import static org.contested.claim.Claims.*;
      import static org.contested.dispute.Reconciliation.*;
      import static org.contested.event.EventType.*;
      import static org.contested.figure.Figure.*;
      import static org.contested.party.Affiliation.*;
      import static org.contested.party.PartyKind.*;
      import java.nio.file.Path;
      import org.contested.dataset.Dataset;
      import org.contested.dispute.Accounts;
      import org.contested.dispute.Disputes;
      import org.contested.event.Event;
      import org.contested.jackson.ContestedJson;
      import org.contested.json.LenientRecords;
      import org.contested.party.Party;
      import org.contested.statement.Statement;
      """;

  @TempDir private Path folder;

  private static String readme() throws Exception {
    return Files.readString(Path.of("../README.md"));
  }

  private static String block(String language) throws Exception {
    return blocks(language).get(0);
  }

  private static List<String> blocks(String language) throws Exception {
    Matcher matcher =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
    List<String> blocks = matcher.results().map(found -> found.group(1)).toList();
    assertThat(blocks).as(language).isNotEmpty();
    return blocks;
  }

  @Test
  void theCodeStandsNearTheTopAndRuns() throws Exception {
    assertThat(readme().lines().toList().indexOf("```java")).isBetween(0, 13);
    Path file = folder.resolve("september.json");
    run(block("java"), file);
    Dataset written = ContestedJson.standard().read(file);
    assertThat(written.statements()).hasSize(1);
    assertThat(written.statements().get(0).claims().toString()).contains("≥49");
  }

  @Test
  void theCodeThatComparesRunsOnTheSame() throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      run(String.join("", blocks("java")), folder.resolve("september.json"));
    } finally {
      System.setOut(console);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).lines().filter(line -> !line.isEmpty()))
        .hasSize(9)
        .first()
        .isEqualTo("≥49, by the policy: latest.");
    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .contains("armenia", "pashinyan", "clashes");
  }

  private void run(String code, Path file) throws Exception {
    compile(
        IMPORTS
            + "public class Snippet { public static void main(String[] args) {"
            + code.replace("Path.of(\"september.json\")", "Path.of(args[0])")
                .replace("Path.of(\"archive.ndjson\")", "Path.of(args[0] + \".ndjson\")")
            + "}}");
    try (java.net.URLClassLoader loader =
        new java.net.URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass("Snippet")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {file.toString()});
    }
  }

  private void compile(String source) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(folder.toFile()));
      SimpleJavaFileObject unit =
          new SimpleJavaFileObject(
              URI.create("string:///Snippet.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
              return source;
            }
          };
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                  null,
                  List.of(unit))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  @Test
  void theJsonReads() throws Exception {
    assertThat(ContestedJson.standard().parse(block("json")).statements()).hasSize(1);
  }

  @Test
  void theTestCommandIsThatOfContinuousIntegration() throws Exception {
    assertThat(block("sh").lines().toList().get(1)).isEqualTo("./mvnw -B -ntp verify");
    assertThat(Files.readString(Path.of("../.ci/run"))).contains("./mvnw -B -ntp verify");
  }
}
