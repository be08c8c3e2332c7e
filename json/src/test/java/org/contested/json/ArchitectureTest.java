package org.contested.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
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
    assertThat(descriptor().requires().stream().map(ModuleDescriptor.Requires::name))
        .containsExactlyInAnyOrder(
            "java.base", "org.contested.core", "org.jspecify", "com.google.errorprone.annotations");
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
                .map(ModuleDescriptor.Exports::targets))
        .hasSize(2)
        .allSatisfy(
            targets ->
                assertThat(targets)
                    .containsExactlyInAnyOrder("org.contested.jackson", "org.contested.jackson2"));
  }
}
