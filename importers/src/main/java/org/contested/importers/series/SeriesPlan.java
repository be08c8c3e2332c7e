package org.contested.importers.series;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.contested.claim.Harm;
import org.contested.claim.Scope;
import org.contested.claim.Victims;
import org.contested.dataset.Dataset;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it is written. What it shares with the model is written as in a dataset.
 *
 * @param dataset what is said of the whole, and the parties, events and sources that the rest names
 * @param id how the ids of statements begin, before the day
 * @param speaker who states the counts
 * @param relay who passed them on
 * @param source where they were read
 * @param scope in which event or territory they are counted
 * @param date the column of the day
 * @param counts what is counted; the first is what the series is of
 */
record SeriesPlan(
    @JsonProperty(required = true) Dataset dataset,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) PartyId speaker,
    @Nullable PartyId relay,
    @Nullable SourceId source,
    @JsonProperty(required = true) Scope scope,
    @JsonProperty(required = true) String date,
    @JsonProperty(required = true) List<Count> counts) {

  /**
   * How many suffered what.
   *
   * @param harms what they suffered, counted together
   * @param victims who they are; anyone if not given
   * @param column the column of the number
   * @param qualifier the column of the word that qualifies it
   * @param words what such a word makes of the number
   */
  record Count(
      @JsonProperty(required = true) List<Harm> harms,
      @Nullable Victims victims,
      @JsonProperty(required = true) String column,
      @Nullable String qualifier,
      @Nullable Map<String, Figure.Form> words) {

    /** {@return what each word makes of a number; of none if there are no words} */
    Map<String, Figure.Form> forms() {
      return words == null ? Map.of() : words;
    }
  }

  /**
   * {@return what is said of a number in a form}
   *
   * @throws IllegalArgumentException if the form is not one of a single number
   */
  static Figure figure(Figure.Form form, long number) {
    return switch (form) {
      case EXACTLY -> Figure.exactly(number);
      case AT_LEAST -> Figure.atLeast(number);
      case MORE_THAN -> Figure.moreThan(number);
      case AT_MOST -> Figure.atMost(number);
      case FEWER_THAN -> Figure.fewerThan(number);
      case ABOUT -> Figure.about(number);
      default ->
          throw new IllegalArgumentException(
              form
                  + " is no form of one number; there are EXACTLY, AT_LEAST, MORE_THAN, AT_MOST,"
                  + " FEWER_THAN and ABOUT");
    };
  }
}
