package org.contested.importers.ucdp;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.contested.importers.csv.RowRecords;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.statement.SourceId;

/** Those that a row names without an id: its sources. Their ids are made of their names. */
final class GedNames {

  private final Map<String, SourceId> offices = new HashMap<>();
  private final Map<String, PartyId> speakers = new HashMap<>();

  /** {@return the source of an office, published by the office} */
  SourceId office(String name, RowRecords records) {
    SourceId id = offices.computeIfAbsent(name, n -> SourceId.of("ucdp-office:" + digest(n)));
    records.share(
        id,
        () -> {
          Party publisher = Party.of(id.value(), PartyKind.MEDIA, name);
          records.share(publisher.id(), () -> publisher);
          return Source.of(id.value(), name).toBuilder().publisher(publisher.id()).build();
        });
    return id;
  }

  /** {@return whoever is named as the original source} */
  PartyId speaker(String name, RowRecords records) {
    PartyId id = speakers.computeIfAbsent(name, n -> PartyId.of("ucdp-source:" + digest(n)));
    records.share(id, () -> Party.of(id.value(), PartyKind.OTHER, name));
    return id;
  }

  private static String digest(String name) {
    return Hashing.sha256().hashString(name, StandardCharsets.UTF_8).toString().substring(0, 12);
  }
}
