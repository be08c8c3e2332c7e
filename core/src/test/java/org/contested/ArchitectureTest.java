package org.contested;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, and what is public. */
class ArchitectureTest {

  /** Lowest first; each may use those before it. */
  private static final List<String> ORDER =
      List.of(
          "common",
          "time",
          "figure",
          "party",
          "territory",
          "event",
          "claim",
          "statement",
          "dataset",
          "dispute");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.contested");

  private static String name(String part) {
    return "org.contested." + part;
  }

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packagesUseOnlyThoseBelowThem(String part) {
    List<String> above = ORDER.subList(ORDER.indexOf(part) + 1, ORDER.size());
    assertThat(CORE.stream().filter(type -> type.getPackageName().equals(name(part)))).isNotEmpty();
    noClasses()
        .that()
        .resideInAPackage(name(part))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(above.stream().map(ArchitectureTest::name).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(ORDER.stream(), Stream.of("style")).map(ArchitectureTest::name).toList());
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(
            CORE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName))
        .containsAll(ORDER.stream().map(ArchitectureTest::name).toList());
  }

  @Test
  void generatedClassesAreHidden() {
    assertThat(CORE.stream().filter(ArchitectureTest::isGenerated)).hasSizeGreaterThan(10);
    classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic().check(CORE);
  }

  @Test
  void noPublicSignatureShowsAGeneratedClass() {
    assertThat(
            CORE.stream()
                .filter(ArchitectureTest::isPublic)
                .flatMap(type -> type.getMembers().stream())
                .filter(
                    member ->
                        !member.getModifiers().contains(JavaModifier.PRIVATE)
                            && !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                            && isVisible(member))
                .filter(ArchitectureTest::showsAGeneratedClass)
                .map(JavaMember::getFullName))
        .isEmpty();
    assertThat(
            CORE.stream()
                .filter(ArchitectureTest::isPublic)
                .flatMap(
                    type ->
                        Stream.concat(
                            type.getAllRawSuperclasses().stream(),
                            type.getAllRawInterfaces().stream()))
                .filter(ArchitectureTest::isGenerated))
        .isEmpty();
  }

  @Test
  void nothingIsCalledByWhatItIsFor() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .check(CORE);
  }

  @Test
  void theModelKnowsNoFileFormatAndNoLogging() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "tools.jackson..", "com.fasterxml..", "org.slf4j..", "java.util.logging..")
        .check(CORE);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC) && !isGenerated(type);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static boolean isGenerated(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getEnclosingClass().stream())
        .anyMatch(
            each ->
                each.getSimpleName().startsWith("Immutable")
                    && each.getPackageName().startsWith("org.contested"));
  }

  private static boolean showsAGeneratedClass(JavaMember member) {
    return member.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isGenerated)
        || (member instanceof JavaCodeUnit unit
            && unit.getExceptionTypes().stream().anyMatch(ArchitectureTest::isGenerated));
  }
}
