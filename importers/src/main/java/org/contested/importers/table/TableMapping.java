package org.contested.importers.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.contested.claim.Harm;
import org.contested.claim.VictimStatus;
import org.contested.event.EventType;
import org.contested.event.Role;
import org.contested.party.PartyKind;
import org.jspecify.annotations.Nullable;

/**
 * A mapping as it is written. A column is named as in the header; of columns with one name, {@code
 * Name#2} is the second.
 *
 * @param title what the dataset is called
 * @param licence under which terms the table is used
 * @param speaker whose table it is
 * @param separator what parts the cells; a comma if not given
 * @param id the column that identifies an incident
 * @param eventType what the incidents are
 * @param date the column of the day, or of its first day
 * @param endDate the column of the last day
 * @param dateFormats how days are written, as patterns of java.time; EDTF is always read
 * @param place the columns of the place
 * @param parties the columns of those who took part
 * @param counts the columns of how many suffered what
 * @param sources the columns of sources
 * @param notes the column of a description
 */
record TableMapping(
    @JsonProperty(required = true) String title,
    @Nullable String licence,
    @JsonProperty(required = true) Speaker speaker,
    @Nullable Character separator,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) EventType eventType,
    @Nullable String date,
    @Nullable String endDate,
    @Nullable List<String> dateFormats,
    @Nullable Place place,
    @Nullable List<Actor> parties,
    @JsonProperty(required = true) List<Count> counts,
    @Nullable List<SourceColumn> sources,
    @Nullable String notes) {

  /** Whose table it is. */
  record Speaker(
      @JsonProperty(required = true) String id,
      @JsonProperty(required = true) PartyKind kind,
      @JsonProperty(required = true) String name) {}

  /** Where it was: columns. */
  record Place(
      @Nullable String name,
      @Nullable String latitude,
      @Nullable String longitude,
      @Nullable String country) {}

  /** Who took part: a column, of several names if a separator parts them. */
  record Actor(
      @JsonProperty(required = true) String column,
      @JsonProperty(required = true) Role role,
      @Nullable String side,
      @Nullable String separator) {}

  /** How many: a column of text, or columns of the least, the best and the most. */
  record Count(
      @JsonProperty(required = true) Harm harm,
      @Nullable VictimStatus status,
      @Nullable String group,
      @Nullable String text,
      @Nullable String low,
      @Nullable String best,
      @Nullable String high) {}

  /** Where it was read: a column, of several sources if a separator parts them. */
  record SourceColumn(@JsonProperty(required = true) String column, @Nullable String separator) {}
}
