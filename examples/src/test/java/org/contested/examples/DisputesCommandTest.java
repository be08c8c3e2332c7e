package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.examples.Ran.run;

import java.nio.file.Path;
import org.contested.dataset.Dataset;
import org.contested.dispute.Accounts;
import org.contested.dispute.Dispute;
import org.contested.dispute.DisputeKind;
import org.contested.dispute.Disputes;
import org.contested.dispute.Tally;
import org.contested.figure.Figure;
import org.contested.jackson.ContestedJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is disputed in the report of September 2022, by itself and on the command line. */
class DisputesCommandTest {

  @TempDir private Path folder;

  private Path report;

  @BeforeEach
  void writeReport() {
    report = folder.resolve("report.json");
    ContestedJson.standard().write(SeptemberReport.dataset(), report);
  }

  @Test
  void onlyWhoInitiatedTheClashesIsDisputed() {
    Disputes disputes = Disputes.in(SeptemberReport.dataset());
    assertThat(disputes.list()).hasSize(1);
    Dispute dispute = disputes.list().get(0);
    assertThat(dispute.kind()).isEqualTo(DisputeKind.SAME_QUESTION);
    assertThat(dispute.accounts())
        .extracting(account -> account.statement().id().value())
        .containsExactly("report-06", "report-07");
    assertThat(dispute.sides()).containsExactly(Cast.ARMENIA.id(), Cast.AZERBAIJAN.id());
    assertThat(dispute.explain())
        .startsWith("Disputed: who initiated the clashes of September 2022.")
        .contains("Armenia's government", "Azerbaijan's government")
        .contains("(statement report-06)", "(statement report-07)");
  }

  @Test
  void theTwoTollsAreNoDisputeAndAddUp() {
    Tally tolls = DemoDisputes.tolls(Accounts.in(SeptemberReport.dataset()));
    assertThat(tolls.total()).contains(Figure.atLeast(99));
    assertThat(tolls.explain())
        .startsWith("≥99: the sum of two figures")
        .contains("≥49", "(statement report-02)", "≥50", "(statement report-04)")
        .endsWith("It adds two self-reports.\n");
  }

  @Test
  void theDemoPrintsBoth() {
    Dataset dataset = SeptemberReport.dataset();
    Ran demo = run("demo");
    assertThat(demo.out())
        .contains(
            "WHAT IS DISPUTED\n  Disputed: who initiated the clashes of September 2022.\n  - ")
        .contains("THE DEAD OF BOTH SIDES\n  ≥99: the sum of two figures")
        .contains(Disputes.in(dataset).list().get(0).explain().indent(2));
  }

  @Test
  void eachDisputeIsExplainedAndCounted() {
    Ran ran = run("disputes", report);
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            Disputes.in(SeptemberReport.dataset()).list().get(0).explain() + "\n1 dispute\n");
  }

  @Test
  void eventAndDayLimitThem() {
    assertThat(run("disputes", report, "--event", "clashes").lines()).endsWith("1 dispute");
    assertThat(run("disputes", report, "--event", "war-2020").out()).isEqualTo("0 disputes\n");
    assertThat(run("disputes", report, "--as-known-at", "2022-09-14").lines())
        .endsWith("1 dispute");
    assertThat(run("disputes", report, "--as-known-at", "2022-09-13", "--event", "clashes").out())
        .isEqualTo("0 disputes\n");
  }

  @Test
  void errorsSayWhatToDo() {
    Ran unknown = run("disputes", report, "--event", "clash");
    assertThat(unknown.status()).isEqualTo(1);
    assertThat(unknown.err()).startsWith("error: the dataset holds no event 'clash'");
    Ran month = run("disputes", report, "--as-known-at", "2022-09");
    assertThat(month.status()).isEqualTo(2);
    assertThat(month.err())
        .startsWith(
            "Invalid value for option '--as-known-at': '2022-09' must be a day such as 2022-06-15");
  }
}
