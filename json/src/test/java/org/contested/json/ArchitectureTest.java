package org.contested.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The form of the model in JSON stands by itself: no library that reads or writes JSON is known.
 */
class ArchitectureTest {

  private static ModuleDescriptor descriptor() throws Exception {
    URL classes = JsonProblem.class.getProtectionDomain().getCodeSource().getLocation();
    try (InputStream in = classes.toURI().resolve("module-info.class").toURL().openStream()) {
      return ModuleDescriptor.read(in);
    }
  }

  @Test
  void noLibraryForJsonIsRequired() throws Exception {
    assertThat(
            descriptor().requires().stream()
                .filter(
                    each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder("java.base", "org.contested.core");
    assertThat(descriptor().requires().stream().map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder(
            "java.base",
            "org.contested.core",
            "org.jspecify",
            "com.github.luben.zstd_jni",
            "com.google.errorprone.annotations");
  }

  @Test
  void onlyProblemsAreForEverybody() throws Exception {
    assertThat(
            descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source))
        .containsExactly("org.contested.json");
    assertThat(
            descriptor().exports().stream()
                .filter(ModuleDescriptor.Exports::isQualified)
                .collect(
                    Collectors.toMap(
                        ModuleDescriptor.Exports::source, ModuleDescriptor.Exports::targets)))
        .isEqualTo(
            Map.of(
                "org.contested.json.table",
                Set.of("org.contested.jackson", "org.contested.jackson2"),
                "org.contested.json.stream", // importers write files as records are written
                Set.of(
                    "org.contested.importers", "org.contested.jackson", "org.contested.jackson2")));
  }
}
