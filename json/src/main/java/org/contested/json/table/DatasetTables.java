package org.contested.json.table;

import static org.contested.json.table.Scalars.STRING;
import static org.contested.json.table.Tables.TIMESPAN;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.contested.common.Entity;
import org.contested.common.Extensible;
import org.contested.dataset.Dataset;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.UnknownRecord;
import org.contested.event.Event;
import org.contested.json.Rule;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;

/** The JSON form of datasets: as one document, and as a header with a record for each entity. */
public final class DatasetTables {

  /** The format that this version reads and writes. */
  public static final String FORMAT = FormatVersion.CURRENT.toString();

  /** What to do with a document that is read as records. */
  public static final String NAME_IT = "; name a file with a document .json";

  /** The list of a document that holds the records of types that this version does not know. */
  private static final String RECORDS = "records";

  private DatasetTables() {}

  private static final Codec<FormatVersion> FORMAT_CODEC =
      new Codec<>() {
        @Override
        public String noun() {
          return "a format such as \"" + FORMAT + "\"";
        }

        @Override
        public FormatVersion read(JsonInput in) {
          if (in.current() != Token.STRING) {
            throw in.wrongType(noun());
          }
          FormatVersion version = version(in);
          in.policy().version(version);
          return version;
        }

        @Override
        public void write(FormatVersion value, JsonOutput out) {
          out.string(value.toString());
        }

        @Override
        public Schema schema(Definitions definitions) {
          return Schema.of("const", FORMAT);
        }
      };

  private static FormatVersion version(JsonInput in) {
    FormatVersion version;
    try {
      version = FormatVersion.parse(in.text());
    } catch (IllegalArgumentException none) {
      throw in.bad(
          Rule.WRONG_FORMAT,
          in.shown(),
          "%s is no format of this library, which reads \"%s\" and its later minor versions such as"
                  .formatted(in.shown(), FORMAT)
              + " \"%s.1\"".formatted(FORMAT));
    }
    if (!version.isReadable()) {
      throw in.bad(
          Rule.WRONG_FORMAT,
          in.shown(),
          "format %s is of a later major version than this library reads, which is \"%s\"; update"
                  .formatted(in.shown(), FORMAT)
              + " the library, or have the file written as \"%s\"".formatted(FORMAT));
    }
    return version;
  }

  private static Table<Dataset, Dataset.Builder> head(String noun) {
    return ObjectType.<Dataset, Dataset.Builder>of(noun, Dataset::builder, DatasetTables::build)
        .required("format", FORMAT_CODEC, Dataset::formatVersion, Dataset.Builder::formatVersion)
        .optional("title", STRING, Dataset::title, Dataset.Builder::title)
        .optional("description", STRING, Dataset::description, Dataset.Builder::description)
        .optional("licence", STRING, Dataset::licence, Dataset.Builder::licence)
        .optional("version", STRING, Dataset::version, Dataset.Builder::version)
        .optional("releasedAt", TIMESPAN, Dataset::releasedAt, Dataset.Builder::releasedAt)
        .extensible(Dataset::extensions, Dataset.Builder::extensions)
        .inPart();
  }

  private static final TaggedUnion<Entity> TYPED =
      TaggedUnion.of(
          "a record",
          List.of(
              Tables.PARTY,
              Tables.TERRITORY,
              Tables.EVENT,
              StatementTables.SOURCE,
              StatementTables.STATEMENT),
          DatasetTables::typeOf,
          null);

  /** An entity with its type. */
  public static final Codec<Entity> RECORD = TYPED;

  /** A record of a file: an entity, or what is kept of a later version, with its type. */
  public static final Codec<Extensible> LINE = RecordCodec.ofTyped(RECORD);

  /**
   * {@return whether records of a type are known to this version}
   *
   * @param type the type
   */
  public static boolean isTypeOfRecord(String type) {
    return TYPED.knows(type);
  }

  /** What stands in a document among the records of types that this version does not know. */
  private static final Codec<Entity> OTHER_RECORD =
      new Codec<>() {
        @Override
        public String noun() {
          return "a record";
        }

        @Override
        public Entity read(JsonInput in) {
          if (in.current() != Token.OBJECT) {
            throw in.wrongType(noun());
          }
          while (in.next() != Token.END_OBJECT) {
            boolean isType = in.text().equals(ObjectType.TYPE);
            in.next();
            if (isType) {
              throw other(in);
            }
            in.skip();
          }
          throw in.bad(
              Rule.MISSING,
              "",
              "%s ends here without its required field '%s'".formatted(noun(), ObjectType.TYPE));
        }

        @Override
        public void write(Entity value, JsonOutput out) {
          throw new AssertionError("entities stand in lists of their own");
        }

        @Override
        public Schema schema(Definitions definitions) {
          return Schema.of("not", Schema.ANY); // of this version all types are known
        }
      };

  private static BadJsonException other(JsonInput in) {
    if (in.current() != Token.STRING) {
      return in.wrongType("the type of a record");
    }
    return TYPED.knows(in.text())
        ? in.bad(
            Rule.INVALID_VALUE,
            in.shown(),
            "a record of type %s stands in '%s', which is for types of later versions; move it to"
                    .formatted(in.shown(), RECORDS)
                + " its own list")
        : TYPED.unknownType(in);
  }

  /** The first line of a record file: all of a dataset but its entities. */
  public static final Codec<Dataset> HEADER =
      head("a header")
          .partOf(
              "a dataset",
              ImmutableSet.of("parties", "territories", "events", "sources", "statements", RECORDS),
              "this is a document and no header line, as it has '%s'" + NAME_IT)
          .end();

  /**
   * A whole dataset; built leniently, so whoever reads it must look at its problems. Where problems
   * are collected, it is built of what can be read.
   */
  public static final Codec<Dataset> DATASET =
      head("a dataset")
          .several(
              "parties",
              RecordCodec.of(Tables.PARTY),
              dataset -> inOrder("party", dataset.parties(), dataset),
              DatasetTables::add)
          .several(
              "territories",
              RecordCodec.of(Tables.TERRITORY),
              dataset -> inOrder("territory", dataset.territories(), dataset),
              DatasetTables::add)
          .several(
              "events",
              RecordCodec.of(Tables.EVENT),
              dataset -> inOrder("event", dataset.events(), dataset),
              DatasetTables::add)
          .several(
              "sources",
              RecordCodec.of(StatementTables.SOURCE),
              dataset -> inOrder("source", dataset.sources(), dataset),
              DatasetTables::add)
          .several(
              "statements",
              RecordCodec.of(StatementTables.STATEMENT),
              dataset -> inOrder("statement", dataset.statements(), dataset),
              DatasetTables::add)
          .several(
              RECORDS, RecordCodec.ofTyped(OTHER_RECORD), DatasetTables::others, DatasetTables::add)
          .end();

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

  private static Dataset build(Dataset.Builder builder) {
    Dataset dataset = builder.buildLenient();
    return dataset.unknownRecords().isEmpty() || dataset.formatVersion().isLater()
        ? dataset
        : builder.withoutUnknownRecords().buildLenient(); // which are errors, as it turned out
  }

  private static void add(Dataset.Builder builder, Extensible record) {
    if (record instanceof UnknownRecord unknown) {
      builder.add(unknown);
    } else {
      builder.add((Entity) record);
    }
  }

  /**
   * {@return the records of a dataset, in the order in which they stand in a record file}
   *
   * @param dataset the dataset
   */
  public static Iterable<Extensible> records(Dataset dataset) {
    return Iterables.concat(
        inOrder("party", dataset.parties(), dataset),
        inOrder("territory", dataset.territories(), dataset),
        inOrder("event", dataset.events(), dataset),
        inOrder("source", dataset.sources(), dataset),
        inOrder("statement", dataset.statements(), dataset),
        others(dataset));
  }

  /** {@return entities with the records of their type that are kept, each in its place} */
  private static List<? extends Extensible> inOrder(
      String type, List<? extends Entity> entities, Dataset dataset) {
    List<UnknownRecord> kept = ofType(type::equals, dataset);
    if (kept.isEmpty()) {
      return entities;
    }
    List<Extensible> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < entities.size(); i++) {
      for (; next < kept.size() && kept.get(next).position() <= i; next++) {
        all.add(kept.get(next));
      }
      all.add(entities.get(i));
    }
    all.addAll(kept.subList(next, kept.size()));
    return all;
  }

  private static List<UnknownRecord> others(Dataset dataset) {
    return ofType(type -> !TYPED.knows(type), dataset);
  }

  private static List<UnknownRecord> ofType(Predicate<String> type, Dataset dataset) {
    return dataset.unknownRecords().isEmpty()
        ? List.of()
        : dataset.unknownRecords().stream().filter(record -> type.test(record.type())).toList();
  }
}
