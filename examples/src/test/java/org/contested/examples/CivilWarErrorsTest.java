package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Civil War tables with one thing wrong each: the message says what and where. */
class CivilWarErrorsTest {

  private static final Path FIXTURE = Path.of("src/test/resources/acw");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cwsac_forces.csv|XA001,Confederate,one brigade,2000,2500,400|"
            + "XA001,Confederate,one brigade,2000,2500,4OO|"
            + "row 1, column casualties: '4OO' must be a whole number of at most 18 digits, and"
            + " not negative",
        "cwsac_forces.csv|XA003,US|XA003,Rebels|"
            + "row 5, column belligerent: 'Rebels' must be one of US, Union, Confederate and"
            + " Native American",
        "cwsac_forces.csv|XA003,US|XA008,US|"
            + "row 5, column battle: 'XA008' must be a battle of cwsac_battles.csv, or several"
            + " parted by a space",
        "cwsac_battles.csv|XA002,,|XA001,,|"
            + "row 2, column battle: 'XA001' is that of an earlier row; ids must differ",
        "cwsac_battles.csv|XA002,,|XA-2,,|"
            + "row 2, column battle: 'XA-2' must be letters and digits; several ids are parted by"
            + " one space",
        "cwsac_battles.csv|1862-02-14|1862-02-30|"
            + "row 2, column start_date: '1862-02-30' must be a date such as 1861-07-21",
        "cwsac_battles.csv|1862-02-14|1862-03-14|"
            + "row 2, column end_date: '1862-02-16' must not be before start_date 1862-03-14",
        "cwsac_battles.csv|Long Hill||row 2, column battle_name: '' must not be empty",
        "nps_forces.csv|2e3|2e33|"
            + "row 1, column casualties_kwm_mean: '2e33' must have at most 18 digits before the"
            + " point",
        "nps_forces.csv|2e3|-2|"
            + "row 1, column casualties_kwm_mean: '-2' must be a number, and not negative",
        "nps_forces.csv|2e3||row 1, column casualties_kwm_mean: '' must not be empty",
        "nps_forces.csv|casualties_k_mean|k|"
            + "header: the columns [casualties_k_mean] are missing; there are [cwsac_id,",
        "livermore_forces.csv|1,Union,18000|1,Union,18000,0|"
            + "row 1: 8 cells, but the header has 7 columns; is a quote missing?",
        "livermore_to_cwsac.json|\"lt\"|\"le\"|"
            + "entry 2, field relation: '\"le\"' must be one of eq, lt, gt and neq",
        "livermore_to_cwsac.json|[2]|[4]|"
            + "entry 2, field battles_from: '4' must be a battle of the historian's table",
        "livermore_to_cwsac.json|[2]|[1]|"
            + "entry 2, field battles_from: '1' stands in an earlier entry; a battle has one",
        "livermore_to_cwsac.json|[2]|[2.5]|"
            + "entry 2, field battles_from: '2.5' must be a text or a whole number",
        "livermore_to_cwsac.json|[2]|[]|"
            + "entry 2, field battles_from: '[]' must be a list of at least one battle",
        "livermore_to_cwsac.json|\"XA004\"|\"XA009\"|"
            + "entry 3, field battles_to: 'XA009' must be a battle of cwsac_battles.csv"
      })
  void errorsNameFileRowColumnValueAndRule(String file, String old, String put, String message)
      throws IOException {
    try (Stream<Path> files = Files.list(FIXTURE)) {
      for (Path each : files.toList()) {
        Files.copy(each, folder.resolve(each.getFileName()));
      }
    }
    String text = Files.readString(FIXTURE.resolve(file));
    assertThat(text).contains(old);
    int at = text.indexOf(old);
    Files.writeString(
        folder.resolve(file),
        text.substring(0, at) + (put == null ? "" : put) + text.substring(at + old.length()));
    assertThatThrownBy(() -> CivilWarBattles.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(folder.resolve(file) + ", " + message);
  }
}
