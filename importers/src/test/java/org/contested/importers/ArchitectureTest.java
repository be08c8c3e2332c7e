package org.contested.importers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is exported is small, and importers do not know one another. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.contested.importers", "org.contested.exporters");

  @Test
  void noPublicMethodHasATypeOfTheTables() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .resideOutsideOfPackages("..csv", "..json", "..file")
        .should(
            new ArchCondition<>("have no type of the tables in their signature") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean found =
                    Stream.concat(
                            Stream.of(method.getRawReturnType()),
                            method.getRawParameterTypes().stream())
                        .anyMatch(
                            type ->
                                type.getPackageName().matches(".*\\.importers\\.(csv|json|file)"));
                if (found) {
                  events.add(SimpleConditionEvent.violated(method, method.getDescription()));
                }
              }
            })
        .check(CLASSES);
  }

  @Test
  void importersDoNotKnowOneAnother() {
    List<String> sources = List.of("..acled", "..naturalearth", "..series", "..table", "..ucdp");
    for (String source : sources) {
      noClasses()
          .that()
          .resideInAPackage(source)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              sources.stream().filter(other -> !other.equals(source)).toArray(String[]::new))
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAnyPackage("org.contested.importers.csv", "org.contested.importers.json")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..ucdp", "..acled", "..table", "..exporters", "..naturalearth", "..series")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.contested.importers.file")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.contested.importers.csv", "org.contested.importers.json")
        .check(CLASSES);
  }

  @Test
  void publicClassesAreFinalOrSmall() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }
}
