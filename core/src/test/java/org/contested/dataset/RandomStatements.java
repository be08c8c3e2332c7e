package org.contested.dataset;

import static org.contested.common.RandomTexts.anyText;
import static org.contested.common.RandomTexts.extensions;
import static org.contested.common.RandomTexts.language;
import static org.contested.common.RandomTexts.oneOf;
import static org.contested.common.RandomTexts.text;

import java.util.random.RandomGenerator;
import org.contested.statement.Citation;
import org.contested.statement.Credibility;
import org.contested.statement.Grade;
import org.contested.statement.Quotation;
import org.contested.statement.RelationKind;
import org.contested.statement.Reliability;
import org.contested.statement.Rendering;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.statement.StatementRelation;
import org.contested.time.RandomTimespans;

/** Random statements and their parts, with every field. */
public final class RandomStatements {

  private RandomStatements() {}

  /** {@return a builder of a statement to which only an id may be added; there must be a party} */
  public static Statement.Builder statement(RandomGenerator random, RandomIds ids) {
    SpeechAct act = oneOf(random, SpeechAct.values());
    Statement.Builder statement = Statement.builder().act(act).extensions(extensions(random));
    int claims = random.nextInt(4);
    for (int i = 0; i < claims; i++) {
      statement.addClaim(RandomClaims.claim(random, ids));
    }
    boolean silent = claims == 0 && act.asserts();
    for (int i = silent ? 1 : random.nextInt(3); i > 0; i--) {
      statement.addQuotation(quotation(random));
    }
    people(statement, random, ids);
    circumstances(statement, random);
    provenance(statement, random, ids);
    return statement;
  }

  private static void people(Statement.Builder statement, RandomGenerator random, RandomIds ids) {
    for (int i = random.nextInt(3); i >= 0; i--) {
      statement.addSpeaker(oneOf(random, ids.parties()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      statement.addOnBehalfOf(oneOf(random, ids.parties()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      statement.addAddressee(oneOf(random, ids.parties()));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      statement.addRelay(oneOf(random, ids.parties()));
    }
  }

  private static void circumstances(Statement.Builder statement, RandomGenerator random) {
    if (random.nextInt(3) == 0) {
      statement.condition(anyText(random));
    }
    if (random.nextInt(4) > 0) {
      statement.saidAt(RandomTimespans.timespan(random));
    }
    if (random.nextInt(4) == 0) {
      statement.knownAt(RandomTimespans.timespan(random));
    }
    if (random.nextInt(3) == 0) {
      statement.venue(anyText(random));
    }
    if (random.nextBoolean()) {
      statement.mode(oneOf(random, StatementMode.values()));
    }
    if (random.nextInt(3) == 0) {
      statement.grade(
          Grade.of(oneOf(random, Reliability.values()), oneOf(random, Credibility.values())));
    }
    if (random.nextInt(4) == 0) {
      statement.note(anyText(random));
    }
  }

  private static void provenance(
      Statement.Builder statement, RandomGenerator random, RandomIds ids) {
    for (int i = random.nextInt(3); i > 0 && !ids.sources().isEmpty(); i--) {
      statement.addCitation(citation(random, ids));
    }
    for (int i = random.nextInt(3); i > 0 && !ids.statements().isEmpty(); i--) {
      statement.addRelation(
          StatementRelation.of(
              oneOf(random, RelationKind.values()), oneOf(random, ids.statements())));
    }
  }

  /** {@return a quotation} */
  public static Quotation quotation(RandomGenerator random) {
    Quotation.Builder quotation =
        Quotation.builder().text(text(random)).extensions(extensions(random));
    if (random.nextBoolean()) {
      quotation.language(language(random));
    }
    if (random.nextBoolean()) {
      quotation.rendering(oneOf(random, Rendering.values()));
    }
    return quotation.build();
  }

  /** {@return a citation; there must be a source} */
  public static Citation citation(RandomGenerator random, RandomIds ids) {
    Citation.Builder citation =
        Citation.builder().source(oneOf(random, ids.sources())).extensions(extensions(random));
    if (random.nextBoolean()) {
      citation.locator(anyText(random));
    }
    if (random.nextBoolean()) {
      citation.publishedAt(RandomTimespans.timespan(random));
    }
    return citation.build();
  }
}
