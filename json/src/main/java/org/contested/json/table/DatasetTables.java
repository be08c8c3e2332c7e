package org.contested.json.table;

import static org.contested.json.table.Scalars.STRING;
import static org.contested.json.table.Tables.TIMESPAN;

import java.util.List;
import java.util.Set;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.json.Rule;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;

/** The JSON form of datasets: as one document, and as a header with a record for each entity. */
public final class DatasetTables {

  /** The format that this version reads and writes. */
  public static final String FORMAT = "contested/1";

  /** What to do with a document that is read as records. */
  public static final String NAME_IT = "; name a file with a document .json";

  private DatasetTables() {}

  private static final Codec<String> FORMAT_CODEC =
      new Codec<>("a format such as \"" + FORMAT + "\"") {
        @Override
        public String read(JsonInput in) {
          if (in.current() != Token.STRING) {
            throw in.wrongType(noun());
          }
          if (!in.text().equals(FORMAT)) {
            throw in.bad(
                Rule.WRONG_FORMAT,
                in.shown(),
                "format %s is not one that this version reads, which is \"%s\"; use a version of"
                        .formatted(in.shown(), FORMAT)
                    + " this library that reads it");
          }
          return FORMAT;
        }

        @Override
        public void write(String value, JsonOutput out) {
          out.string(value);
        }
      };

  private static Table<Dataset, Dataset.Builder> head(String noun) {
    return ObjectType.<Dataset, Dataset.Builder>of(
            noun, Dataset::builder, Dataset.Builder::buildLenient)
        .required("format", FORMAT_CODEC, dataset -> FORMAT, (builder, format) -> {})
        .optional("title", STRING, Dataset::title, Dataset.Builder::title)
        .optional("description", STRING, Dataset::description, Dataset.Builder::description)
        .optional("licence", STRING, Dataset::licence, Dataset.Builder::licence)
        .optional("version", STRING, Dataset::version, Dataset.Builder::version)
        .optional("releasedAt", TIMESPAN, Dataset::releasedAt, Dataset.Builder::releasedAt)
        .extensible(Dataset::extensions, Dataset.Builder::extensions)
        .inPart();
  }

  /** The first line of a record file: all of a dataset but its entities. */
  public static final Codec<Dataset> HEADER =
      head("a header")
          .partOf(
              "a dataset",
              Set.of("parties", "territories", "events", "sources", "statements"),
              "this is a document and no header line, as it has '%s'" + NAME_IT)
          .end();

  /**
   * A whole dataset; built leniently, so whoever reads it must look at its problems. Where problems
   * are collected, it is built of what can be read.
   */
  public static final Codec<Dataset> DATASET =
      head("a dataset")
          .several("parties", Tables.PARTY, Dataset::parties, Dataset.Builder::add)
          .several("territories", Tables.TERRITORY, Dataset::territories, Dataset.Builder::add)
          .several("events", Tables.EVENT, Dataset::events, Dataset.Builder::add)
          .several("sources", StatementTables.SOURCE, Dataset::sources, Dataset.Builder::add)
          .several(
              "statements", StatementTables.STATEMENT, Dataset::statements, Dataset.Builder::add)
          .end();

  /** A record: an entity with its type. */
  public static final Codec<Entity> RECORD =
      new TaggedUnion<>(
          "a record",
          List.of(
              Tables.PARTY,
              Tables.TERRITORY,
              Tables.EVENT,
              StatementTables.SOURCE,
              StatementTables.STATEMENT),
          DatasetTables::typeOf,
          null);

  private static ObjectType<? extends Entity, ?> typeOf(Entity entity) {
    if (entity instanceof Statement) {
      return StatementTables.STATEMENT;
    } else if (entity instanceof Event) {
      return Tables.EVENT;
    } else if (entity instanceof Party) {
      return Tables.PARTY;
    } else if (entity instanceof Territory) {
      return Tables.TERRITORY;
    } else if (entity instanceof Source) {
      return StatementTables.SOURCE;
    }
    throw new IllegalArgumentException(
        "%s is no entity that a dataset holds; write a Party, Territory, Event, Source or Statement"
            .formatted(entity.getClass().getName()));
  }
}
