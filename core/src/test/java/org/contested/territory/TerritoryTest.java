package org.contested.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.junit.jupiter.api.Test;

class TerritoryTest {

  private static final Territory KARABAKH =
      Territory.of("nagorno-karabakh", TerritoryKind.REGION, "Nagorno-Karabakh");

  @Test
  void theShortFormHasAnIdAKindAndAName() {
    assertThat(KARABAKH.id()).isEqualTo(TerritoryId.of("nagorno-karabakh"));
    assertThat(KARABAKH.kind()).isEqualTo(TerritoryKind.REGION);
    assertThat(KARABAKH.names()).containsExactly(Name.of("Nagorno-Karabakh"));
    assertThat(KARABAKH.codes()).isEmpty();
    assertThat(KARABAKH.partOf()).isEmpty();
    assertThat(KARABAKH.description()).isEmpty();
    assertThat(KARABAKH.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void theFullBuilderAddsAndReplaces() {
    Territory.Builder builder =
        Territory.builder()
            .id("stepanakert")
            .kind(TerritoryKind.SETTLEMENT)
            .name("Stepanakert")
            .name("Xankəndi", "az")
            .addName(Name.of("Ստեփանակերտ", "hy"))
            .code("geonames:586429")
            .addCode(Code.of("wikidata", "Q83320"))
            .partOf(KARABAKH)
            .addPartOf(TerritoryId.of("caucasus"))
            .description("the region's largest town")
            .extensions(Extensions.none().with("priogrid", 186454));
    Territory town = builder.build();
    assertThat(town.names())
        .extracting(Name::text)
        .containsExactly("Stepanakert", "Xankəndi", "Ստեփանակերտ");
    assertThat(town.codes())
        .containsExactly(Code.parse("geonames:586429"), Code.parse("wikidata:Q83320"));
    assertThat(town.partOf()).containsExactly(KARABAKH.id(), TerritoryId.of("caucasus"));
    assertThat(town.description()).hasValue("the region's largest town");
    assertThat(town.extensions().findJson("priogrid")).hasValue("186454");

    Territory emptied = builder.names(List.of()).codes(List.of()).partOf(List.of()).build();
    assertThat(emptied.names()).isEmpty();
    assertThat(emptied.codes()).isEmpty();
    assertThat(emptied.partOf()).isEmpty();
  }

  @Test
  void aTerritoryIsShownByItsFirstNameOrItsId() {
    assertThat(KARABAKH.toBuilder().name("Qarabağ", "az").build().displayName())
        .isEqualTo("Nagorno-Karabakh");
    assertThat(Territory.builder().id("x").kind(TerritoryKind.OTHER).build().displayName())
        .isEqualTo("x");
  }
}
