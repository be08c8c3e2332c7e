package org.contested.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources, citations of them, and quotations. */
class SourceTest {

  private static final Party UCDP = Party.of("ucdp", PartyKind.MONITOR, "UCDP");

  @Test
  void theShortFormHasAnIdAndATitle() {
    Source source = Source.of("ucdp-ged-23.1", "UCDP GED 23.1");
    assertThat(source.id()).isEqualTo(SourceId.of("ucdp-ged-23.1"));
    assertThat(source.title()).hasValue("UCDP GED 23.1");
    assertThat(source.publisher()).isEmpty();
    assertThat(source.publishedAt()).isEmpty();
    assertThat(source.url()).isEmpty();
    assertThat(source.language()).isEmpty();
    assertThat(source.licence()).isEmpty();
    assertThat(source.codes()).isEmpty();
    assertThat(source.description()).isEmpty();
    assertThat(source.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void theFullBuilderSetsEverything() {
    Source.Builder builder =
        Source.builder()
            .id("ucdp-ged-23.1")
            .title("UCDP GED 23.1")
            .publisher(UCDP)
            .publishedAt("2023-06")
            .url("https://ucdp.uu.se/downloads/")
            .language("en")
            .licence("CC BY 4.0")
            .code("doi:10.1177/0022343313494396")
            .addCode(Code.of("isbn", "x"))
            .description("georeferenced events")
            .extensions(Extensions.none().with("rows", 316818));
    Source source = builder.build();
    assertThat(source.publisher()).hasValue(UCDP.id());
    assertThat(source.publishedAt()).hasValue(Timespan.parse("2023-06"));
    assertThat(source.url()).hasValue("https://ucdp.uu.se/downloads/");
    assertThat(source.language()).hasValue("en");
    assertThat(source.licence()).hasValue("CC BY 4.0");
    assertThat(source.codes())
        .containsExactly(Code.parse("doi:10.1177/0022343313494396"), Code.parse("isbn:x"));
    assertThat(source.description()).hasValue("georeferenced events");
    assertThat(source.extensions().findJson("rows")).hasValue("316818");
    assertThat(builder.codes(List.of()).build().codes()).isEmpty();
  }

  @Test
  void aCitationNamesASourceAndAPlaceInIt() {
    Source source = Source.of("dw", "DW");
    Citation citation = Citation.of(source).at("paragraph 3");
    assertThat(citation.source()).isEqualTo(SourceId.of("dw"));
    assertThat(citation.locator()).hasValue("paragraph 3");
    assertThat(citation.publishedAt()).isEmpty();
    assertThat(Citation.of(source)).isEqualTo(Citation.of(source.id()));
    assertThat(Citation.of(source).locator()).isEmpty();
    assertThat(
            Citation.builder()
                .source(source.id())
                .locator("paragraph 3")
                .publishedAt(Timespan.parse("2022-09-14"))
                .build())
        .isEqualTo(citation.toBuilder().publishedAt(Timespan.parse("2022-09-14")).build());
  }

  @Test
  void aQuotationIsWordsInALanguage() {
    Quotation quotation = Quotation.of("It is not the final number", "en");
    assertThat(quotation.text()).isEqualTo("It is not the final number");
    assertThat(quotation.language()).hasValue("en");
    assertThat(quotation.rendering()).isEmpty();
    assertThat(quotation.translated().rendering()).hasValue(Rendering.TRANSLATION);
    assertThat(quotation.translated())
        .isEqualTo(quotation.toBuilder().rendering(Rendering.TRANSLATION).build());
    assertThat(Quotation.builder().text("ոչ").build().language()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void aBlankQuotationIsRefused(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Quotation.of(text, "en"))
        .withMessage(
            "a quotation cannot be built: text is blank; quote at least a word or leave the"
                + " quotation out");
  }
}
