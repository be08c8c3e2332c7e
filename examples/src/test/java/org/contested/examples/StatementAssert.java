package org.contested.examples;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Arrays;
import java.util.List;
import org.contested.claim.Claim;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.time.Timespan;

/** All that one statement is to have. */
@CheckReturnValue // a chain that does not end in andNothingElse() does not compile
final class StatementAssert extends Whole {

  StatementAssert(Statement statement) {
    super(
        statement.id().value(),
        ImmutableMap.<String, Object>builder()
            .put("speakers", statement.speakers().asList())
            .put("onBehalfOf", statement.onBehalfOf().asList())
            .put("act", statement.act())
            .put("addressees", statement.addressees().asList())
            .put("claims", statement.claims())
            .put("condition", statement.condition())
            .put("saidAt", statement.saidAt())
            .put("knownAt", statement.knownAt())
            .put("venue", statement.venue())
            .put("mode", statement.mode())
            .put("quotations", statement.quotations())
            .put("relays", statement.relays())
            .put("citations", statement.citations())
            .put("grade", statement.grade())
            .put("relations", statement.relations().asList())
            .put("note", statement.note())
            .put("extensions", List.copyOf(statement.extensions().asMap().keySet()))
            .buildOrThrow());
  }

  StatementAssert by(String... speakers) {
    return with("speakers", parties(speakers));
  }

  StatementAssert does(SpeechAct act) {
    return with("act", act);
  }

  StatementAssert to(String... addressees) {
    return with("addressees", parties(addressees));
  }

  StatementAssert claims(Claim... claims) {
    return with("claims", List.of(claims));
  }

  StatementAssert onCondition(String condition) {
    return with("condition", condition);
  }

  StatementAssert on(String time) {
    return with("saidAt", Timespan.parse(time));
  }

  StatementAssert at(String venue) {
    return with("venue", venue);
  }

  StatementAssert mode(StatementMode mode) {
    return with("mode", mode);
  }

  /** One quotation, in this language, of which is not said whether it is translated. */
  StatementAssert quotes(String text, String language) {
    return with("quotations", List.of(Quotation.builder().text(text).language(language).build()));
  }

  StatementAssert relayedBy(String... relays) {
    return with("relays", parties(relays));
  }

  StatementAssert citing(String source) {
    return with("citations", List.of(Citation.of(SourceId.of(source))));
  }

  StatementAssert noted(String note) {
    return with("note", note);
  }

  private StatementAssert with(String field, Object value) {
    name(field, value);
    return this;
  }

  private static List<PartyId> parties(String... ids) {
    return Arrays.stream(ids).map(PartyId::of).toList();
  }
}
