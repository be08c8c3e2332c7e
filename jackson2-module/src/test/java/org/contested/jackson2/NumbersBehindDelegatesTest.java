package org.contested.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringWriter;
import org.contested.common.Extensions;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** Numbers in unknown fields, written to what others have put around or in place of a generator. */
class NumbersBehindDelegatesTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new ContestedModule()).build();

  private static final Statement STATEMENT =
      Statement.by(Party.of("armenia", PartyKind.STATE, "Armenia"))
          .id("s")
          .quote("q", "en")
          .build()
          .toBuilder()
          .extensions(
              Extensions.none()
                  .withJson("x", "[1,1.10,-2.50,1e400,1.0E5,0,-0,-0.0,12345678901234567890123]"))
          .build();

  @Test
  void aDelegateOfAGeneratorOfTextWritesText() throws Exception {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonGeneratorDelegate(MAPPER.createGenerator(text))) {
      MAPPER.writeValue(generator, STATEMENT);
    }
    assertThat(text).hasToString(MAPPER.writeValueAsString(STATEMENT));
    assertThat(text.toString()).doesNotContain("$json");
  }

  @Test
  void aConvertedValueIsEqual() {
    assertThat(MAPPER.convertValue(STATEMENT, Statement.class)).isEqualTo(STATEMENT);
  }
}
