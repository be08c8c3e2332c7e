package org.contested.json.table;

import static org.contested.json.table.Scalars.STRING;
import static org.contested.json.table.Scalars.text;
import static org.contested.json.table.Scalars.vocabulary;
import static org.contested.json.table.Tables.CODE;
import static org.contested.json.table.Tables.PARTY_ID;
import static org.contested.json.table.Tables.SOURCE_ID;
import static org.contested.json.table.Tables.STATEMENT_ID;
import static org.contested.json.table.Tables.TIMESPAN;

import org.contested.statement.Citation;
import org.contested.statement.Grade;
import org.contested.statement.Quotation;
import org.contested.statement.RelationKind;
import org.contested.statement.Rendering;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementMode;
import org.contested.statement.StatementRelation;
import org.jspecify.annotations.Nullable;

/** The JSON form of statements and their sources. */
final class StatementTables {

  private StatementTables() {}

  static final Codec<SpeechAct> ACT = vocabulary("a speech act", SpeechAct.class);
  static final Codec<StatementMode> MODE = vocabulary("a statement mode", StatementMode.class);
  static final Codec<Rendering> RENDERING = vocabulary("a rendering", Rendering.class);
  static final Codec<RelationKind> RELATION_KIND =
      vocabulary("a kind of relation", RelationKind.class);
  static final Codec<Grade> GRADE =
      text("a grade of the Admiralty code such as B2", Grade::parse, Grade::toString);

  static final ObjectType<Quotation, Quotation.Builder> QUOTATION =
      ObjectType.of("a quotation", Quotation::builder, Quotation.Builder::build)
          .required("text", STRING, Quotation::text, Quotation.Builder::text)
          .optional("language", STRING, Quotation::language, Quotation.Builder::language)
          .optional("rendering", RENDERING, Quotation::rendering, Quotation.Builder::rendering)
          .extensible(Quotation::extensions, Quotation.Builder::extensions)
          .shortened(
              quotation ->
                  quotation.language().isEmpty()
                      && quotation.rendering().isEmpty()
                      && quotation.extensions().isEmpty(),
              words -> Quotation.builder().text(words).build(),
              Quotation::text)
          .end();

  static final ObjectType<Citation, Citation.Builder> CITATION =
      ObjectType.of("a citation", Citation::builder, Citation.Builder::build)
          .required("source", SOURCE_ID, Citation::source, Citation.Builder::source)
          .optional("locator", STRING, Citation::locator, Citation.Builder::locator)
          .optional("publishedAt", TIMESPAN, Citation::publishedAt, Citation.Builder::publishedAt)
          .extensible(Citation::extensions, Citation.Builder::extensions)
          .shortened(
              citation ->
                  citation.locator().isEmpty()
                      && citation.publishedAt().isEmpty()
                      && citation.extensions().isEmpty(),
              source -> Citation.of(SourceId.of(source)),
              citation -> citation.source().value())
          .end();

  static final ObjectType<Source, Source.Builder> SOURCE =
      ObjectType.of("a source", Source::builder, Source.Builder::build)
          .tagged("source")
          .required("id", SOURCE_ID, Source::id, Source.Builder::id)
          .optional("title", STRING, Source::title, Source.Builder::title)
          .optional("publisher", PARTY_ID, Source::publisher, Source.Builder::publisher)
          .optional("publishedAt", TIMESPAN, Source::publishedAt, Source.Builder::publishedAt)
          .optional("url", STRING, Source::url, Source.Builder::url)
          .optional("language", STRING, Source::language, Source.Builder::language)
          .optional("licence", STRING, Source::licence, Source.Builder::licence)
          .several("codes", CODE, Source::codes, Source.Builder::addCode)
          .optional("description", STRING, Source::description, Source.Builder::description)
          .extensible(Source::extensions, Source.Builder::extensions)
          .end();

  /** A relation while it is read; both parts are required. */
  static final class Tie {
    private @Nullable RelationKind kind;
    private @Nullable StatementId statement;

    private Tie kind(RelationKind value) {
      kind = value;
      return this;
    }

    private Tie statement(StatementId value) {
      statement = value;
      return this;
    }

    private StatementRelation relation() {
      if (kind == null || statement == null) {
        throw new IllegalArgumentException("a relation needs its kind and its statement");
      }
      return StatementRelation.of(kind, statement);
    }
  }

  static final ObjectType<StatementRelation, Tie> RELATION =
      ObjectType.of("a relation", Tie::new, Tie::relation)
          .required("kind", RELATION_KIND, StatementRelation::kind, Tie::kind)
          .required("statement", STATEMENT_ID, StatementRelation::statement, Tie::statement)
          .end();

  static final ObjectType<Statement, Statement.Builder> STATEMENT =
      ObjectType.of("a statement", Statement::builder, Statement.Builder::build)
          .tagged("statement")
          .required("id", STATEMENT_ID, Statement::id, Statement.Builder::id)
          .oneOrMore("speakers", PARTY_ID, Statement::speakers, Statement.Builder::addSpeaker)
          .several("onBehalfOf", PARTY_ID, Statement::onBehalfOf, Statement.Builder::addOnBehalfOf)
          .required("act", ACT, Statement::act, Statement.Builder::act)
          .several("addressees", PARTY_ID, Statement::addressees, Statement.Builder::addAddressee)
          .several("claims", ClaimTables.CLAIM, Statement::claims, Statement.Builder::addClaim)
          .optional("condition", STRING, Statement::condition, Statement.Builder::condition)
          .optional("saidAt", TIMESPAN, Statement::saidAt, Statement.Builder::saidAt)
          .optional("knownAt", TIMESPAN, Statement::knownAt, Statement.Builder::knownAt)
          .optional("venue", STRING, Statement::venue, Statement.Builder::venue)
          .optional("mode", MODE, Statement::mode, Statement.Builder::mode)
          .several("quotations", QUOTATION, Statement::quotations, Statement.Builder::addQuotation)
          .several("relays", PARTY_ID, Statement::relays, Statement.Builder::addRelay)
          .several("citations", CITATION, Statement::citations, Statement.Builder::addCitation)
          .optional("grade", GRADE, Statement::grade, Statement.Builder::grade)
          .several("relations", RELATION, Statement::relations, Statement.Builder::addRelation)
          .optional("note", STRING, Statement::note, Statement.Builder::note)
          .extensible(Statement::extensions, Statement.Builder::extensions)
          .end();
}
