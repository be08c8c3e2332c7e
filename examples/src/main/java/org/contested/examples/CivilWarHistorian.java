package org.contested.examples;

import static org.contested.claim.Harm.CAPTURED;
import static org.contested.claim.Harm.CASUALTIES;
import static org.contested.claim.Harm.INJURED;
import static org.contested.claim.Harm.KILLED;
import static org.contested.claim.Harm.MISSING;
import static org.contested.examples.CivilWarFigure.count;
import static org.contested.examples.CivilWarFigure.mean;
import static org.contested.examples.CivilWarFigure.range;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.statement.StatementMode;
import org.contested.time.Timespan;

/**
 * The historians and offices that count the casualties of the American Civil War, with the columns
 * of their tables.
 *
 * <p>Which harms a column counts is what {@code datapackage.json} says of it: the missing of
 * Kennedy and of the National Park Service are "missing or captured", those of Phisterer and of the
 * Commission are not. Statements are dated where the files know the year; for Kennedy they name two
 * (1997 and 1998), and the data of the Commission and of the Service were gathered over years.
 */
@SuppressWarnings("ImmutableEnumChecker") // parties, sources and figures are immutable values
enum CivilWarHistorian {
  CWSAC(
      Party.of("cwsac", PartyKind.GOVERNMENT, "Civil War Sites Advisory Commission"),
      Source.of("cwsac-report", "Report on the Nation’s Civil War Battlefields"),
      StatementMode.DATASET,
      "cwsac",
      "battle",
      ImmutableList.of(count("casualties", CASUALTIES)),
      ImmutableList.of(
          count("casualties", CASUALTIES),
          count("killed", KILLED),
          count("wounded", INJURED),
          count("missing", MISSING),
          count("captured", CAPTURED))),

  NPS(
      Party.of("nps", PartyKind.GOVERNMENT, "National Park Service"),
      Source.of("nps-combined", "Combined battle data of the National Park Service’s reports"),
      StatementMode.DATASET,
      "nps",
      "cwsac_id",
      ImmutableList.of(mean("casualties_kwm", CASUALTIES)),
      ImmutableList.of(
          mean("casualties_kwm", CASUALTIES),
          mean("casualties_k", KILLED),
          mean("casualties_w", INJURED),
          mean("casualties_m", MISSING, CAPTURED),
          mean("casualties_kw", KILLED, INJURED),
          mean("casualties_km", KILLED, MISSING, CAPTURED),
          mean("casualties_wm", INJURED, MISSING, CAPTURED))),

  LIVERMORE(
      Party.of("livermore", PartyKind.PERSON, "Thomas L. Livermore"),
      book(
          "livermore-1900",
          "Number and Losses in the Civil War in America, 1861-65",
          Timespan.inYear(1900)),
      StatementMode.PUBLISHED_WORK,
      "livermore",
      "battle_id",
      ImmutableList.of(),
      ImmutableList.of(
          count("kia", KILLED),
          count("wia", INJURED),
          count("kw", KILLED, INJURED),
          count("miapow", MISSING, CAPTURED))),

  KENNEDY(
      Party.of("kennedy", PartyKind.PERSON, "Frances H. Kennedy"),
      book("kennedy-1997", "The Civil War Battlefield Guide", Timespan.within(1997, 1998)),
      StatementMode.PUBLISHED_WORK,
      "kennedy1997",
      "battle_id",
      ImmutableList.of(range("casualties", CASUALTIES)),
      ImmutableList.of(
          range("casualties", CASUALTIES),
          range("killed_wounded", KILLED, INJURED),
          count("missing", MISSING, CAPTURED))),

  PHISTERER(
      Party.of("phisterer", PartyKind.PERSON, "Frederick Phisterer"),
      book(
          "phisterer-1883",
          "Statistical Records of the Armies of the United States",
          Timespan.inYear(1883)),
      StatementMode.PUBLISHED_WORK,
      "phisterer",
      "battle_id",
      ImmutableList.of(),
      ImmutableList.of(
          count("casualties", CASUALTIES),
          count("killed", KILLED),
          count("wounded", INJURED),
          count("missing", MISSING)));

  private final Party party;
  private final Source source;
  private final StatementMode mode;
  private final String file;
  private final String idColumn;
  private final ImmutableList<CivilWarFigure> battleFigures;
  private final ImmutableList<CivilWarFigure> forceFigures;

  CivilWarHistorian(
      Party party,
      Source source,
      StatementMode mode,
      String file,
      String idColumn,
      ImmutableList<CivilWarFigure> battleFigures,
      ImmutableList<CivilWarFigure> forceFigures) {
    this.party = party;
    this.source = source.toBuilder().publisher(party).build();
    this.mode = mode;
    this.file = file;
    this.idColumn = idColumn;
    this.battleFigures = battleFigures;
    this.forceFigures = forceFigures;
  }

  private static Source book(String id, String title, Timespan year) {
    return Source.of(id, title).toBuilder().publishedAt(year).build();
  }

  /** {@return who speaks} */
  Party party() {
    return party;
  }

  /** {@return what is cited, with the year in which it was published, if known} */
  Source source() {
    return source;
  }

  /** {@return whether it is a book or a dataset} */
  StatementMode mode() {
    return mode;
  }

  /** {@return the beginning of the names of the files} */
  String file() {
    return file;
  }

  /** {@return the column, in both tables, with the historian's own number of the battle} */
  String idColumn() {
    return idColumn;
  }

  /** {@return the figures of a battle's row: all sides together} */
  ImmutableList<CivilWarFigure> battleFigures() {
    return battleFigures;
  }

  /** {@return the figures of a side's row} */
  ImmutableList<CivilWarFigure> forceFigures() {
    return forceFigures;
  }

  /** {@return whether the historian counts battles anew, so that only a crosswalk joins them} */
  boolean hasCrosswalk() {
    return this == LIVERMORE || this == PHISTERER;
  }

  ImmutableSet<String> battleColumns() {
    return columns(battleFigures, "battle_name", "start_date", "end_date");
  }

  ImmutableSet<String> forceColumns() {
    return columns(forceFigures, "belligerent");
  }

  private ImmutableSet<String> columns(ImmutableList<CivilWarFigure> figures, String... more) {
    return Stream.concat(
            Stream.concat(Stream.of(idColumn), Stream.of(more)),
            figures.stream().flatMap(figure -> figure.columns().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }
}
