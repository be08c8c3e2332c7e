package org.contested.apps;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contested.dataset.Dataset;
import org.contested.json.JsonProblem;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that use the library from outside, with either version of Jackson and with both: as a
 * module, from the class path, and on Java 21.
 */
class ConsumerTest {

  /** A program that has what uses a module of ours where it has a {@code %s}. */
  private static final String MAIN =
      """
      package consumer;

      import static org.contested.claim.Claims.killed;
      import static org.contested.figure.Figure.atLeast;

      import org.contested.dataset.Dataset;
      import org.contested.event.Event;
      import org.contested.event.EventType;
      import org.contested.json.JsonProblem;
      import org.contested.party.Party;
      import org.contested.party.PartyKind;
      import org.contested.statement.Statement;

      public class Main {
        public static void main(String[] args) throws Exception {
          Party a = Party.of("a", PartyKind.STATE, "A");
          Event e = Event.of("e", EventType.ARMED_CLASH, "E", "2022-09-12");
          Statement s =
              Statement.by(a).claim(killed(atLeast(49)).soldiersOf(a).in(e).provisional()).build();
          Dataset dataset = Dataset.titled("t").add(a, e, s).build();
      %s
          System.out.println(Main.class.getModule().isNamed());
        }
      }
      """;

  private static final String THREE =
      """
          String three = org.contested.jackson.ContestedJson.standard().toText(dataset);
          tools.jackson.databind.json.JsonMapper mapper3 =
              tools.jackson.databind.json.JsonMapper.builder().findAndAddModules().build();
          System.out.println(
              mapper3.readValue(three, Dataset.class).equals(dataset)
                  && mapper3.writeValueAsString(dataset).equals(three));
      """;

  private static final String TWO =
      """
          String two = org.contested.jackson2.ContestedJson.standard().toText(dataset);
          com.fasterxml.jackson.databind.ObjectMapper mapper2 =
              new com.fasterxml.jackson.databind.ObjectMapper().findAndRegisterModules();
          System.out.println(
              mapper2.readValue(two, Dataset.class).equals(dataset)
                  && mapper2.writeValueAsString(dataset).equals(two));
          try {
            mapper2.readValue("{}", Statement.class);
          } catch (org.contested.jackson2.ContestedJsonException bad) {
            JsonProblem problem = bad.problem();
            System.out.println(problem.rule());
          }
      """;

  private static final Map<String, String> REQUIRES =
      Map.of("org.contested.jackson", THREE, "org.contested.jackson2", TWO);

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

  private static final List<Class<?>> COMMON =
      List.of(
          Dataset.class,
          JsonProblem.class,
          ImmutableList.class,
          InternalFutureFailureAccess.class,
          NullMarked.class,
          JsonInclude.class);

  private static final Map<String, List<Class<?>>> LIBRARIES =
      Map.of(
          "org.contested.jackson",
          List.of(
              org.contested.jackson.ContestedJson.class,
              tools.jackson.core.JsonParser.class,
              tools.jackson.databind.ObjectMapper.class),
          "org.contested.jackson2",
          List.of(
              org.contested.jackson2.ContestedJson.class,
              com.fasterxml.jackson.core.JsonParser.class,
              com.fasterxml.jackson.databind.ObjectMapper.class));

  /** {@return the jars and folders a user of modules of ours would have, and no others} */
  private static String libraries(List<String> modules) {
    return Stream.concat(
            COMMON.stream(), modules.stream().flatMap(module -> LIBRARIES.get(module).stream()))
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
        .map(location -> Path.of(URI.create(location.toString())).toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** {@return a program that uses modules of ours} */
  private static String program(List<String> modules) {
    return MAIN.formatted(modules.stream().map(REQUIRES::get).collect(Collectors.joining()));
  }

  /** {@return what the program says where all is well} */
  private static List<String> expected(List<String> modules, boolean asModule) {
    List<String> lines = new ArrayList<>();
    for (String module : modules) {
      lines.add("true");
      if (REQUIRES.get(module).equals(TWO)) {
        lines.add("MISSING");
      }
    }
    lines.add(Boolean.toString(asModule));
    return lines;
  }

  static Stream<List<String>> modules() {
    return Stream.of(
        List.of("org.contested.jackson"),
        List.of("org.contested.jackson2"),
        List.of("org.contested.jackson", "org.contested.jackson2"));
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

  @ParameterizedTest
  @MethodSource("modules")
  void aModuleUsesTheLibrary(List<String> modules) throws Exception {
    Path main = source("consumer/Main.java", program(modules));
    Path info =
        source(
            "module-info.java",
            modules.stream()
                .map("requires %s;"::formatted)
                .collect(Collectors.joining(" ", "module consumer { ", " }")));
    String out = folder.resolve("out").toString();
    run(
        thisJdk(),
        "javac",
        "-Xlint:all,-requires-automatic",
        "-Werror",
        "--module-path",
        libraries(modules),
        "-d",
        out,
        info.toString(),
        main.toString());
    assertThat(
            run(
                thisJdk(),
                "java",
                "--module-path",
                libraries(modules) + File.pathSeparator + out,
                "-m",
                "consumer/consumer.Main"))
        .isEqualTo(expected(modules, true));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theClassPathUsesTheLibrary(List<String> modules) throws Exception {
    Path main = source("consumer/Main.java", program(modules));
    String out = folder.resolve("out").toString();
    run(thisJdk(), "javac", "-cp", libraries(modules), "-d", out, main.toString());
    assertThat(
            run(
                thisJdk(),
                "java",
                "-cp",
                libraries(modules) + File.pathSeparator + out,
                "consumer.Main"))
        .isEqualTo(expected(modules, false));
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
    run(
        jdk.get(),
        "javac",
        "--release",
        "21",
        "-cp",
        libraries(List.of()),
        "-d",
        out,
        main.toString());
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
