package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;
import org.contested.json.JsonProblem;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Programs that use the library from outside, as a module, from the class path, and on Java 21. */
class ConsumerTest {

  private static final String MAIN =
      """
      package consumer;

      import static org.contested.claim.Claims.killed;
      import static org.contested.figure.Figure.atLeast;

      import org.contested.dataset.Dataset;
      import org.contested.event.Event;
      import org.contested.event.EventType;
      import org.contested.jackson.ContestedJson;
      import org.contested.party.Party;
      import org.contested.party.PartyKind;
      import org.contested.statement.Statement;
      import tools.jackson.databind.json.JsonMapper;

      public class Main {
        public static void main(String[] args) {
          Party a = Party.of("a", PartyKind.STATE, "A");
          Event e = Event.of("e", EventType.ARMED_CLASH, "E", "2022-09-12");
          Statement s =
              Statement.by(a).claim(killed(atLeast(49)).soldiersOf(a).in(e).provisional()).build();
          Dataset dataset = Dataset.titled("t").add(a, e, s).build();
          String text = ContestedJson.standard().toText(dataset);
          JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
          System.out.println(
              mapper.readValue(text, Dataset.class).equals(dataset)
                  && mapper.writeValueAsString(dataset).equals(text));
          System.out.println(Main.class.getModule().isNamed());
        }
      }
      """;

  private static final String SWITCH =
      """
      package consumer;

      import org.contested.claim.*;

      public class Main {
        static String what(Claim claim) {
          return switch (claim) {
            case CasualtyEstimate estimate -> estimate.figure().toString();
            case TerritorialStatus status -> status.relation().name();
            case Responsibility responsibility -> responsibility.deed().name();
            case Occurrence occurrence -> occurrence.state().name();
            case Proposition proposition -> proposition.text();
            case UnknownClaim unknown -> unknown.type();
          };
        }
      }
      """;

  @TempDir private Path folder;

  /** {@return the jars and folders a user would have: ours and what ours need} */
  private static String libraries() {
    return Stream.of(
            Dataset.class,
            JsonProblem.class,
            ContestedJson.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            NullMarked.class,
            JsonParser.class,
            JsonMapper.class,
            JsonInclude.class)
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<String> run(Path jdk, String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve(tool).toString());
    command.addAll(List.of(arguments));
    Path output = folder.resolve(tool + ".txt");
    int status =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertThat(status).as("%s%n%s", command, text).isZero();
    return text.lines()
        .filter(line -> !line.startsWith("WARNING") && !line.startsWith("Picked up"))
        .toList();
  }

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Path thisJdk() {
    return Path.of(System.getProperty("java.home"));
  }

  @Test
  void aModuleUsesTheLibrary() throws Exception {
    Path main = source("consumer/Main.java", MAIN);
    Path info = source("module-info.java", "module consumer { requires org.contested.jackson; }");
    String out = folder.resolve("out").toString();
    run(
        thisJdk(),
        "javac",
        "-Xlint:all,-requires-automatic",
        "-Werror",
        "--module-path",
        libraries(),
        "-d",
        out,
        info.toString(),
        main.toString());
    assertThat(
            run(
                thisJdk(),
                "java",
                "--module-path",
                libraries() + File.pathSeparator + out,
                "-m",
                "consumer/consumer.Main"))
        .containsExactly("true", "true");
  }

  @Test
  void theClassPathUsesTheLibrary() throws Exception {
    Path main = source("consumer/Main.java", MAIN);
    String out = folder.resolve("out").toString();
    run(thisJdk(), "javac", "-cp", libraries(), "-d", out, main.toString());
    assertThat(
            run(thisJdk(), "java", "-cp", libraries() + File.pathSeparator + out, "consumer.Main"))
        .containsExactly("true", "false");
  }

  @Test
  void aSwitchOverClaimsIsExhaustiveOnJava21() throws Exception {
    Optional<Path> jdk = jdk21();
    if (jdk.isEmpty()) {
      System.out.println("SKIPPED: no JDK 21 or later was found to compile a switch over Claim");
    }
    Assumptions.assumeTrue(jdk.isPresent(), "a JDK 21 or later");
    Path main = source("consumer/Main.java", SWITCH);
    String out = folder.resolve("out").toString();
    run(jdk.get(), "javac", "--release", "21", "-cp", libraries(), "-d", out, main.toString());
    assertThat(folder.resolve("out/consumer/Main.class")).exists();
  }

  private static Optional<Path> jdk21() throws IOException {
    if (Runtime.version().feature() >= 21) {
      return Optional.of(thisJdk());
    }
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> jdks = Files.list(all)) {
      return jdks.filter(jdk -> feature(jdk) >= 21)
          .filter(jdk -> Files.isExecutable(jdk.resolve("bin/javac")))
          .findFirst();
    }
  }

  private static int feature(Path jdk) {
    try {
      return Files.readString(jdk.resolve("release"))
          .lines()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("^[^0-9]*([0-9]+).*$", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
