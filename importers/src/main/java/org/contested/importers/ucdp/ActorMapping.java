package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportOptions;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.file.RowRecords;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;

/** Maps rows of UCDP's actor list, as {@link UcdpActors} tells. */
final class ActorMapping implements RowMapping {

  private static final ImmutableList<String> REQUIRED =
      ImmutableList.of("ActorId", "NameData", "Org");
  private static final String KNOWN = "the UCDP Actor List (version 22.1 has 35 columns)";
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("NameOrig", "NameOrigFull", "NewName", "NewNameFullMotherTongue");
  private static final ImmutableList<String> ENGLISH_NAMES =
      ImmutableList.of("NameOrigFullEng", "NewNameFullEng");
  private static final int FORMS_OF_ORGANISATION = 4;

  private final ImportOptions options;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> named = new LinkedHashSet<>();
  private List<String> columns = List.of();

  ActorMapping(ImportOptions options) {
    this.options = options;
  }

  @Override
  public Dataset begin(List<CsvHeader> headers) {
    for (CsvHeader header : headers) {
      header.require(REQUIRED, KNOWN);
      header.requireDistinct();
    }
    Dataset.Builder dataset = Dataset.titled("UCDP Actor List").licence("CC BY 4.0");
    options.release().ifPresent(dataset::version);
    options.released().ifPresent(dataset::releasedAt);
    return dataset.build();
  }

  @Override
  public void open(CsvHeader header) {
    columns = header.columns();
  }

  private int at(String column) {
    return columns.indexOf(column);
  }

  @Override
  public void map(CsvRow row, RowRecords records) {
    String id = row.id(at("ActorId"));
    String name = row.required(at("NameData"));
    int organised = row.level(at("Org"), FORMS_OF_ORGANISATION);
    if (!row.isBad() && seen.contains(id)) {
      row.error(at("ActorId"), "unique", "is that of an earlier row; ids must differ");
    }
    if (row.isBad()) {
      return;
    }
    PartyId party = PartyId.of("ucdp-actor:" + id);
    Party.Builder actor =
        Party.builder()
            .id(party)
            .kind(kind(organised))
            .code(party.value())
            .addName(Name.of(name))
            .extensions(Cells.verbatim(row));
    names(row, name, actor);
    Set<String> refers = new LinkedHashSet<>();
    affiliate(row, "ActorIdPrev", AffiliationKind.SUCCESSOR_OF, id, actor, refers);
    affiliate(row, "ActorIdSplitTemp", AffiliationKind.SUCCESSOR_OF, id, actor, refers);
    affiliate(row, "ActorIdAlliance", AffiliationKind.ALLIED_WITH, id, actor, refers);
    affiliate(row, "ActorIdGroup", AffiliationKind.MEMBER_OF, id, actor, refers);
    records.add(actor.build());
    seen.add(id);
    named.addAll(refers);
  }

  private static PartyKind kind(int organised) {
    return switch (organised) {
      case 3 -> PartyKind.IDENTITY_GROUP;
      case 4 -> PartyKind.GOVERNMENT;
      default -> PartyKind.OTHER;
    };
  }

  private void names(CsvRow row, String name, Party.Builder actor) {
    int changes = changes(row.text(at("NewName")), name);
    Set<String> known = new HashSet<>(Set.of(name));
    for (String column : ENGLISH_NAMES) {
      for (String text : told(row, column, changes)) {
        if (known.add(text)) {
          actor.addName(Name.of(text, "en"));
        }
      }
    }
    for (String column : NAMES) {
      for (String text : told(row, column, changes)) {
        if (known.add(text)) {
          actor.addName(Name.of(text));
        }
      }
    }
  }

  /** New names are listed in their order, the last being that which the list goes by. */
  private static int changes(String cell, String name) {
    List<String> parts = NameList.outsideBrackets(cell);
    boolean isList = parts.size() > 1 && parts.get(parts.size() - 1).equals(name.strip());
    return isList ? parts.size() : 1;
  }

  /** {@return the names in a cell; new ones are several where all columns list as many} */
  private List<String> told(CsvRow row, String column, int changes) {
    String text = row.text(at(column)).strip();
    if (Cells.isAbsent(text)) {
      return List.of();
    }
    List<String> parts =
        column.startsWith("NewName") ? NameList.of(text, changes) : ImmutableList.of();
    return parts.isEmpty() ? List.of(text) : parts;
  }

  /** The list tells of no days, so an affiliation is of no time. */
  private void affiliate(
      CsvRow row,
      String column,
      AffiliationKind kind,
      String self,
      Party.Builder actor,
      Set<String> refers) {
    for (String other : Cells.list(row.text(at(column)))) {
      if (!other.matches("[0-9]+")) {
        row.warning(at(column), "id", "names no actor by number; it is kept as it stands");
      } else if (!other.equals(self)) {
        actor.addAffiliation(Affiliation.of(kind, PartyId.of("ucdp-actor:" + other)));
        refers.add(other);
      }
    }
  }

  /** Actors that others name and that have no row are parties without a name. */
  @Override
  public void finish(RowRecords records) {
    for (String id : named) {
      if (!seen.contains(id)) {
        PartyId party = PartyId.of("ucdp-actor:" + id);
        records.add(Party.builder().id(party).kind(PartyKind.OTHER).code(party.value()).build());
      }
    }
  }
}
