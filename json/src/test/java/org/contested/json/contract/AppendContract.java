package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.RandomDatasets;
import org.contested.dataset.UnknownRecord;
import org.contested.json.RecordRepair;
import org.contested.json.Rule;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records are added to a file, and a crash in the midst of it is seen and repaired. */
class AppendContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final String REMEDY =
      "; nothing can be added after this last line: look at it, and repair(file) moves it to a file"
          + " beside";

  @TempDir private Path folder;

  private final Party a = Party.of("a", PartyKind.STATE, "Ա");
  private final Party b = Party.of("b", PartyKind.STATE, "Բ");
  private final Dataset dataset = Dataset.titled("t").add(a).build();
  private Path file;

  @BeforeEach
  void write() {
    file = folder.resolve("a.ndjson");
    JSON.write(dataset, file);
  }

  private void append(Party party) {
    try (Facade.Appender appender = JSON.appender(file)) {
      appender.write(party);
    }
  }

  @Test
  void recordsAreAdded() throws Exception {
    byte[] before = Files.readAllBytes(file);
    try (Facade.Appender appender = JSON.appender(file)) {
      assertThat(appender.header().title()).hasValue("t");
    }
    assertThat(file).hasBinaryContent(before);
    append(b);
    assertThat(JSON.read(file)).isEqualTo(dataset.toBuilder().add(b).build());
    assertThat(JSON.repair(file)).isEmpty();
  }

  @Test
  void recordsAreAddedToAHeaderAlone() {
    JSON.write(Dataset.titled("t").build(), file);
    append(a);
    assertThat(JSON.read(file)).isEqualTo(dataset);
  }

  /** Wherever a crash cuts a file off, that is seen, repaired, and nothing but the cut is lost. */
  @Test
  void aFileThatIsCutOffAnywhereIsRepaired() throws Exception {
    Party last = RandomDatasets.party(new SplittableRandom(11)).toBuilder().id("ä😀").build();
    long whole = Files.size(file);
    append(last);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = (int) whole + 1; length < bytes.length; length++) {
      Path cut = Files.write(folder.resolve("cut.ndjson"), Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> JSON.appender(cut))
          .isInstanceOf(JacksonMajor.here().exception())
          .hasMessageStartingWith("line 3, column ")
          .hasMessageEndingWith(length == bytes.length - 1 ? "repair(file) adds it" : REMEDY);
      RecordRepair repair = JSON.repair(cut).orElseThrow();
      if (length == bytes.length - 1) { // nothing but the line feed is missing
        assertThat(repair.movedTo()).isEmpty();
        assertThat(cut).hasBinaryContent(bytes);
        continue;
      }
      assertThat(repair.problem().line()).isEqualTo(3);
      assertThat(repair.offset()).isEqualTo(whole);
      assertThat(cut).hasBinaryContent(Arrays.copyOf(bytes, (int) whole));
      Path moved = repair.movedTo().orElseThrow();
      assertThat(moved).hasBinaryContent(Arrays.copyOfRange(bytes, (int) whole, length));
      Files.delete(moved);
      try (Facade.Appender appender = JSON.appender(cut)) {
        appender.write(last);
      }
      assertThat(cut).hasBinaryContent(bytes);
    }
  }

  @Test
  void aBrokenLastLineIsReported() throws Exception {
    String whole = Files.readString(file);
    Files.writeString(file, whole + "{\"type\":\"party\",\"id\":\"Ա");
    assertThatThrownBy(() -> JSON.appender(file))
        .hasMessage(
            "line 3, column 24, /id: the text ends here, in the middle of a value; is the file cut"
                + " off?"
                + REMEDY);
    RecordRepair repair = JSON.repair(file).orElseThrow();
    assertThat(repair.problem().rule()).isEqualTo(Rule.TRUNCATED);
    assertThat(repair.toString())
        .isEqualTo(
            "line 3, column 24, /id: the text ends here, in the middle of a value; is the file cut"
                + " off?; moved from byte %d on to %s"
                    .formatted(
                        whole.getBytes(StandardCharsets.UTF_8).length,
                        folder.resolve("a.ndjson.cut-at-" + repair.offset())));
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(whole);
    Files.writeString(file, whole + "x");
    assertThat(JSON.repair(file).flatMap(RecordRepair::movedTo))
        .hasValue(folder.resolve("a.ndjson.cut-at-" + repair.offset() + "-1"));
  }

  @Test
  void bytesOfZeroAfterAPowerFailureAreCutOff() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length + 9000));
    assertThatThrownBy(() -> JSON.appender(file)).hasMessageStartingWith("line 3, column 1, ");
    assertThat(JSON.repair(file)).isPresent();
    assertThat(file).hasBinaryContent(whole);
  }

  @Test
  void aLineFeedThatIsMissingIsAdded() throws Exception {
    String whole = Files.readString(file);
    Files.writeString(file, whole.stripTrailing());
    assertThatThrownBy(() -> JSON.appender(file))
        .hasMessage(
            "line 2, column 55, (root): the last line is a whole record but has no line feed;"
                + " repair(file) adds it");
    assertThat(JSON.repair(file).orElseThrow().movedTo()).isEmpty();
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo(whole);
  }

  @Test
  void aMegabyteOfBlanksAtTheEndIsPassedOver() throws Exception {
    String whole = Files.readString(file);
    for (String blanks : List.of(" \n\r\t", "\t \r ")) {
      Files.writeString(file, whole.stripTrailing() + blanks.repeat(1 << 18));
      if (blanks.contains("\n")) {
        append(b);
        assertThat(JSON.read(file)).isEqualTo(dataset.toBuilder().add(b).build());
      } else {
        assertThatThrownBy(() -> append(b)).hasMessageEndingWith("repair(file) adds it");
      }
    }
  }

  @Test
  void theNameOfAFileMayBeAsLongAsTheSystemTakes() throws Exception {
    Path longest = folder.resolve("x".repeat(248) + ".ndjson");
    JSON.write(dataset, longest);
    Files.writeString(longest, "x", StandardOpenOption.APPEND);
    RecordRepair repair = JSON.repair(longest).orElseThrow();
    Path moved = repair.movedTo().orElseThrow();
    assertThat(moved).hasContent("x");
    assertThat(moved.getFileName().toString())
        .startsWith("x".repeat(200))
        .endsWith(".cut-at-" + repair.offset());
    assertThat(JSON.read(longest)).isEqualTo(dataset);
  }

  @Test
  void aRecordThatCannotBeWrittenLeavesNoTrace() {
    Party bad = a.toBuilder().extensions(Extensions.none().with("kind", "x")).build();
    try (Facade.Appender appender = JSON.appender(file)) {
      assertThatThrownBy(() -> appender.write(bad)).isInstanceOf(JacksonMajor.here().exception());
      appender.write(b);
    }
    assertThat(JSON.read(file)).isEqualTo(dataset.toBuilder().add(b).build());
  }

  @Test
  void whatIsFlushedIsInTheFile() {
    try (Facade.Appender appender = JSON.appender(file)) {
      appender.write(b);
      assertThat(JSON.read(file)).isEqualTo(dataset);
      appender.flush();
      assertThat(JSON.read(file)).isEqualTo(dataset.toBuilder().add(b).build());
      appender.force();
    }
  }

  @Test
  void oneAddsAtATime() {
    Facade.Appender first = JSON.appender(file);
    assertThatThrownBy(() -> JSON.appender(file))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .hasMessage(file + " is being added to by somebody else; wait until that is closed");
    assertThatThrownBy(() -> JSON.repair(file)).isInstanceOf(UncheckedIOException.class);
    first.close();
    first.close();
    assertThatThrownBy(() -> first.write(a))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the file was closed; open it again to add to it");
    append(b);
  }

  @Test
  void whatIsNoRecordFileIsRefused() throws Exception {
    assertThatThrownBy(() -> JSON.appender(folder.resolve("none.ndjson")))
        .hasCauseInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("there is no file to add to; write it with writer(file, header)");
    Path document = folder.resolve("a.json");
    JSON.write(dataset, document);
    assertThatThrownBy(() -> JSON.appender(document))
        .hasMessageContaining("a.json is named as a document");
    Path later = Files.writeString(folder.resolve("b.ndjson"), "{\"format\":\"contested/2\"}\n");
    assertThatThrownBy(() -> JSON.appender(later)).hasMessageContaining("update the library");
    assertThatThrownBy(() -> JSON.repair(later)).hasMessageContaining("update the library");
    Path empty = Files.createFile(folder.resolve("c.ndjson"));
    assertThatThrownBy(() -> JSON.appender(empty)).hasMessageContaining("the file is empty");
  }

  @Test
  void unknownRecordsGoWhereTheyBelong() {
    UnknownRecord record = UnknownRecord.of("incident", Extensions.none().with("id", "i"));
    try (Facade.Appender appender = JSON.appender(file)) {
      assertThatThrownBy(() -> appender.write(record))
          .hasMessage(
              "(root): a record of type 'incident' that cannot be read does not belong into a file of"
                  + " contested/1; add it to a file of the version that it is of");
    }
    Dataset later = dataset.toBuilder().formatVersion(FormatVersion.parse("contested/1.2")).build();
    JSON.write(later, file);
    try (Facade.Appender appender = JSON.appender(file)) {
      appender.write(record);
    }
    assertThat(JSON.read(file)).isEqualTo(later.toBuilder().add(record).build());
  }
}
