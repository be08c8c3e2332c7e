package org.contested.importers.naturalearth;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;

/**
 * Somebody whose view of the world has columns of its own in a Natural Earth file: {@code
 * fclass_ru} says how Russia classes a feature, {@code adm0_a3_ru} to whom it gives it.
 *
 * @param code the end of the columns' names, in small letters
 */
record Viewer(String code) {

  /** How the names of the columns begin that class a feature. */
  private static final String CLASS = "fclass_";

  /** Viewers that are no government: a standard, and the file's own list. */
  private static final ImmutableMap<String, String> LISTS =
      ImmutableMap.of(
          "iso", "ISO 3166-1, as Natural Earth reads it",
          "tlc", "top-level countries of Natural Earth");

  /** The code under which the file knows a viewer's own land, and the viewer's name. */
  private static final ImmutableMap<String, ImmutableList<String>> GOVERNMENTS =
      ImmutableMap.<String, ImmutableList<String>>builder()
          .put("us", ImmutableList.of("USA", "United States"))
          .put("fr", ImmutableList.of("FRA", "France"))
          .put("ru", ImmutableList.of("RUS", "Russia"))
          .put("es", ImmutableList.of("ESP", "Spain"))
          .put("cn", ImmutableList.of("CHN", "China"))
          .put("tw", ImmutableList.of("TWN", "Taiwan"))
          .put("in", ImmutableList.of("IND", "India"))
          .put("np", ImmutableList.of("NPL", "Nepal"))
          .put("pk", ImmutableList.of("PAK", "Pakistan"))
          .put("de", ImmutableList.of("DEU", "Germany"))
          .put("gb", ImmutableList.of("GBR", "United Kingdom"))
          .put("br", ImmutableList.of("BRA", "Brazil"))
          .put("il", ImmutableList.of("ISR", "Israel"))
          .put("ps", ImmutableList.of("PSX", "Palestine"))
          .put("sa", ImmutableList.of("SAU", "Saudi Arabia"))
          .put("eg", ImmutableList.of("EGY", "Egypt"))
          .put("ma", ImmutableList.of("MAR", "Morocco"))
          .put("pt", ImmutableList.of("PRT", "Portugal"))
          .put("ar", ImmutableList.of("ARG", "Argentina"))
          .put("jp", ImmutableList.of("JPN", "Japan"))
          .put("ko", ImmutableList.of("KOR", "South Korea"))
          .put("vn", ImmutableList.of("VNM", "Vietnam"))
          .put("tr", ImmutableList.of("TUR", "Turkey"))
          .put("id", ImmutableList.of("IDN", "Indonesia"))
          .put("pl", ImmutableList.of("POL", "Poland"))
          .put("gr", ImmutableList.of("GRC", "Greece"))
          .put("it", ImmutableList.of("ITA", "Italy"))
          .put("nl", ImmutableList.of("NLD", "Netherlands"))
          .put("se", ImmutableList.of("SWE", "Sweden"))
          .put("bd", ImmutableList.of("BGD", "Bangladesh"))
          .put("ua", ImmutableList.of("UKR", "Ukraine"))
          .buildOrThrow();

  /** {@return the viewers whose columns these include, in their order; in whatever letters} */
  static ImmutableList<Viewer> in(Iterable<String> columns) {
    ImmutableList.Builder<Viewer> viewers = ImmutableList.builder();
    for (String written : columns) {
      String column = Ascii.toLowerCase(written);
      if (column.startsWith(CLASS) && column.length() > CLASS.length()) {
        viewers.add(new Viewer(column.substring(CLASS.length())));
      }
    }
    return viewers.build();
  }

  /** {@return the column in which it classes a feature} */
  String classColumn() {
    return CLASS + code;
  }

  /** {@return the column in which it gives a feature to a holder} */
  String holderColumn() {
    return (LISTS.containsKey(code) ? "adm0_" : "adm0_a3_") + code;
  }

  PartyId id() {
    return PartyId.of("viewer:" + code);
  }

  /**
   * {@return the viewer as a party}
   *
   * <p>A government speaks for the holder of its own land, so that its stake in a claim can be
   * told. A government's kind says that it has a view, not that anybody recognises it.
   */
  Party party() {
    if (LISTS.containsKey(code)) {
      return Party.of(id().value(), PartyKind.MONITOR, LISTS.getOrDefault(code, code));
    }
    ImmutableList<String> known = GOVERNMENTS.get(code);
    return known == null
        ? Party.of(id().value(), PartyKind.GOVERNMENT, code)
        : Party.of(id().value(), PartyKind.GOVERNMENT, known.get(1))
            .with(Affiliation.speaksFor(NaturalEarth.holder(known.get(0))));
  }
}
