package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contested.claim.Actors.ARMENIA;
import static org.contested.claim.Actors.AZERBAIJAN;
import static org.contested.claim.Actors.CLASHES;
import static org.contested.claim.Actors.KARABAKH;

import java.util.List;
import java.util.stream.Stream;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The short forms of all claims but casualty estimates, and what their claims hold. */
class ClaimsTest {

  static Stream<Arguments> statuses() {
    return Stream.of(
        Arguments.of(
            Relation.SOVEREIGNTY,
            Claims.sovereign(ARMENIA, KARABAKH),
            Claims.sovereign(ARMENIA.id(), KARABAKH.id())),
        Arguments.of(
            Relation.CONTROL,
            Claims.controls(ARMENIA, KARABAKH),
            Claims.controls(ARMENIA.id(), KARABAKH.id())),
        Arguments.of(
            Relation.ADMINISTRATION,
            Claims.administers(ARMENIA, KARABAKH),
            Claims.administers(ARMENIA.id(), KARABAKH.id())),
        Arguments.of(
            Relation.OCCUPATION,
            Claims.occupies(ARMENIA, KARABAKH),
            Claims.occupies(ARMENIA.id(), KARABAKH.id())),
        Arguments.of(
            Relation.PRESENCE,
            Claims.present(ARMENIA, KARABAKH),
            Claims.present(ARMENIA.id(), KARABAKH.id())),
        Arguments.of(
            Relation.INHABITED_BY,
            Claims.inhabits(ARMENIA, KARABAKH),
            Claims.inhabits(ARMENIA.id(), KARABAKH.id())));
  }

  @ParameterizedTest
  @MethodSource("statuses")
  void everyRelationHasAShortForm(
      Relation relation, TerritorialStatus ofEntities, TerritorialStatus ofIds) {
    assertThat(ofEntities)
        .isEqualTo(ofIds)
        .isEqualTo(
            TerritorialStatus.builder()
                .relation(relation)
                .holder(ARMENIA.id())
                .territory(KARABAKH.id())
                .build());
    assertThat(ofEntities.relation()).isEqualTo(relation);
    assertThat(ofEntities.holder()).isEqualTo(ARMENIA.id());
    assertThat(ofEntities.territory()).isEqualTo(KARABAKH.id());
    assertThat(ofEntities.period()).isEmpty();
    assertThat(ofEntities.extent()).isEmpty();
    assertThat(ofEntities.qualifier()).isEmpty();
    assertThat(ofEntities.extensions().isEmpty()).isTrue();
  }

  @Test
  void aStatusHasAPeriodAnExtentAndAQualifier() {
    TerritorialStatus status = Claims.controls(AZERBAIJAN, KARABAKH);
    assertThat(status.during("2020-11-10/.."))
        .isEqualTo(status.during(Timespan.parse("2020-11-10/..")));
    assertThat(status.during("2020-11-10/..").period()).hasValue(Timespan.parse("2020-11-10/.."));
    assertThat(status.fully().extent()).hasValue(Extent.FULL);
    assertThat(status.partially().extent()).hasValue(Extent.PARTIAL);
    assertThat(status.qualified("mainly").qualifier()).hasValue("mainly");
    assertThat(
            status.toBuilder()
                .extent(Extent.PARTIAL)
                .qualifier("mainly")
                .period(Timespan.parse("2020"))
                .build())
        .isEqualTo(status.partially().qualified("mainly").during("2020"));
  }

  static Stream<Arguments> responsibilities() {
    return Stream.of(
        Arguments.of(
            Deed.INITIATED,
            Claims.initiated(ARMENIA, CLASHES),
            Claims.initiated(ARMENIA.id(), CLASHES.id())),
        Arguments.of(
            Deed.CARRIED_OUT,
            Claims.carriedOut(ARMENIA, CLASHES),
            Claims.carriedOut(ARMENIA.id(), CLASHES.id())),
        Arguments.of(
            Deed.PROVOKED,
            Claims.provoked(ARMENIA, CLASHES),
            Claims.provoked(ARMENIA.id(), CLASHES.id())),
        Arguments.of(
            Deed.RESPONDED,
            Claims.responded(ARMENIA, CLASHES),
            Claims.responded(ARMENIA.id(), CLASHES.id())));
  }

  @ParameterizedTest
  @MethodSource("responsibilities")
  void everyDeedHasAShortForm(Deed deed, Responsibility ofEntities, Responsibility ofIds) {
    assertThat(ofEntities)
        .isEqualTo(ofIds)
        .isEqualTo(
            Responsibility.builder().deed(deed).party(ARMENIA.id()).event(CLASHES.id()).build());
    assertThat(ofEntities.deed()).isEqualTo(deed);
    assertThat(ofEntities.party()).isEqualTo(ARMENIA.id());
    assertThat(ofEntities.event()).isEqualTo(CLASHES.id());
    assertThat(ofEntities.motive()).isEmpty();
    assertThat(ofEntities.because("it did not want to negotiate").motive())
        .hasValue("it did not want to negotiate");
    assertThat(ofEntities.topic()).hasValue(new ResponsibilityTopic(CLASHES.id(), deed));
  }

  static Stream<Arguments> occurrences() {
    return Stream.of(
        Arguments.of(EventState.HAPPENED, Claims.happened(CLASHES), Claims.happened(CLASHES.id())),
        Arguments.of(EventState.ONGOING, Claims.ongoing(CLASHES), Claims.ongoing(CLASHES.id())),
        Arguments.of(EventState.ENDED, Claims.ended(CLASHES), Claims.ended(CLASHES.id())),
        Arguments.of(EventState.IN_FORCE, Claims.inForce(CLASHES), Claims.inForce(CLASHES.id())),
        Arguments.of(
            EventState.DID_NOT_HAPPEN,
            Claims.didNotHappen(CLASHES),
            Claims.didNotHappen(CLASHES.id())));
  }

  @ParameterizedTest
  @MethodSource("occurrences")
  void everyStateHasAShortForm(EventState state, Occurrence ofEvent, Occurrence ofId) {
    assertThat(ofEvent)
        .isEqualTo(ofId)
        .isEqualTo(Occurrence.builder().event(CLASHES.id()).state(state).build());
    assertThat(ofEvent.state()).isEqualTo(state);
    assertThat(ofEvent.event()).isEqualTo(CLASHES.id());
    assertThat(ofEvent.asOf()).isEmpty();
    assertThat(ofEvent.asOf("2022-09-14"))
        .isEqualTo(ofEvent.asOf(Timespan.parse("2022-09-14")))
        .isEqualTo(ofEvent.toBuilder().asOf(Timespan.parse("2022-09-14")).build());
    assertThat(ofEvent.topic()).hasValue(new OccurrenceTopic(CLASHES.id()));
  }

  @Test
  void aPropositionIsWordsAboutEntities() {
    Proposition proposition =
        Claims.saying("the war in Ukraine opened a gap").about(AZERBAIJAN, CLASHES).about(KARABAKH);
    assertThat(proposition)
        .isEqualTo(
            Proposition.builder()
                .text("the war in Ukraine opened a gap")
                .addSubject(ARMENIA.id())
                .subjects(List.of(AZERBAIJAN.id(), CLASHES.id(), KARABAKH.id()))
                .build());
    assertThat(proposition.text()).isEqualTo("the war in Ukraine opened a gap");
    assertThat(proposition.subjects())
        .containsExactly(AZERBAIJAN.id(), CLASHES.id(), KARABAKH.id());
    assertThat(proposition.language()).isEmpty();
    assertThat(proposition.toBuilder().language("en").build().language()).hasValue("en");
    assertThat(proposition.about(new Entity[0])).isEqualTo(proposition);
    assertThat(proposition.topic()).isEmpty();
    assertThat(proposition.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void aPropositionIsNotBlank() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Claims.saying("\n"))
        .withMessage("a proposition cannot be built: text is blank; say in words what is claimed");
  }
}
