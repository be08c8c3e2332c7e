package org.contested.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.junit.jupiter.api.Test;

class PartyTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");

  @Test
  void theShortFormHasAnIdAKindAndAName() {
    assertThat(ARMENIA.id()).isEqualTo(PartyId.of("armenia"));
    assertThat(ARMENIA.kind()).isEqualTo(PartyKind.STATE);
    assertThat(ARMENIA.names()).containsExactly(Name.of("Armenia"));
    assertThat(ARMENIA.codes()).isEmpty();
    assertThat(ARMENIA.affiliations()).isEmpty();
    assertThat(ARMENIA.description()).isEmpty();
    assertThat(ARMENIA.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void theFullBuilderAddsAndReplaces() {
    Party.Builder builder =
        Party.builder()
            .id("artsakh")
            .kind(PartyKind.DE_FACTO_STATE)
            .name("Artsakh")
            .name("Արցախ", "hy")
            .addName(Name.of("Nagorno-Karabakh Republic", "en"))
            .code("wikidata:Q244165")
            .addCode(Code.of("gw", "0"))
            .affiliation(Affiliation.alliedWith(ARMENIA))
            .addAffiliation(Affiliation.successorOf(PartyId.of("nkao")))
            .description("governed the region")
            .extensions(Extensions.none().with("flag", "tricolour"));
    Party party = builder.build();
    assertThat(party.names())
        .extracting(Name::text)
        .containsExactly("Artsakh", "Արցախ", "Nagorno-Karabakh Republic");
    assertThat(party.codes()).containsExactly(Code.parse("wikidata:Q244165"), Code.parse("gw:0"));
    assertThat(party.affiliations())
        .containsExactly(
            Affiliation.alliedWith(ARMENIA), Affiliation.successorOf(PartyId.of("nkao")));
    assertThat(party.description()).hasValue("governed the region");
    assertThat(party.extensions().findText("flag")).hasValue("tricolour");

    Party emptied = builder.names(List.of()).codes(List.of()).affiliations(List.of()).build();
    assertThat(emptied.names()).isEmpty();
    assertThat(emptied.codes()).isEmpty();
    assertThat(emptied.affiliations()).isEmpty();
    assertThat(party.names()).hasSize(3);
  }

  @Test
  void withAddsATieToACopy() {
    Party pashinyan =
        Party.of("pashinyan", PartyKind.PERSON, "Nikol Pashinyan")
            .with(Affiliation.holdsOffice("prime minister", ARMENIA))
            .with(Affiliation.memberOf(PartyId.of("civil-contract")));
    assertThat(pashinyan.affiliations())
        .extracting(Affiliation::kind)
        .containsExactly(AffiliationKind.HOLDS_OFFICE, AffiliationKind.MEMBER_OF);
    assertThat(ARMENIA.with(Affiliation.memberOf(PartyId.of("csto")))).isNotEqualTo(ARMENIA);
    assertThat(ARMENIA.affiliations()).isEmpty();
  }

  @Test
  void aPartyIsShownByItsFirstNameOrItsId() {
    assertThat(ARMENIA.displayName()).isEqualTo("Armenia");
    assertThat(ARMENIA.toBuilder().name("Հայաստան", "hy").build().displayName())
        .isEqualTo("Armenia");
    assertThat(Party.builder().id("x").kind(PartyKind.OTHER).build().displayName()).isEqualTo("x");
  }

  @Test
  void badIdsNamesAndCodesAreRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Party.of("local officials", PartyKind.UNNAMED, "local officials"))
        .withMessageStartingWith("party id 'local officials' has a space at index 5;");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Party.of("x", PartyKind.UNNAMED, ""))
        .withMessageStartingWith("a name cannot be built: text is blank;");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Party.builder().code("ARM"))
        .withMessageStartingWith("code 'ARM' has no colon;");
  }
}
