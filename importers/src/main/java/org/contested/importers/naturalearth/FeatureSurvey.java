package org.contested.importers.naturalearth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.importers.ImportException;
import org.contested.importers.json.JsonCell;
import org.contested.importers.json.JsonElements;
import org.contested.importers.json.JsonFields;
import tools.jackson.core.JacksonException;

/** What a first look at a file tells: its columns, its viewers, and what its codes are called. */
final class FeatureSurvey {

  private static final String KNOWN =
      "the countries of Natural Earth 5 (Admin 0 - Countries) at any scale, where adm0_a3 is a"
          + " feature's code, fclass_ru how Russia classes it and adm0_a3_ru to whom Russia gives it,"
          + " and so on for each viewer; a file without these does not say who sees what how";

  private static final String TYPE = "type";
  private static final String COLLECTION = "FeatureCollection";

  /** The columns of codes and of what each means, those first that say best what it does. */
  private static final ImmutableMap<String, String> NAMED_BY =
      ImmutableMap.of("adm0_a3", "name", "brk_a3", "brk_name", "iso_a3", "name");

  private final Map<String, Map<String, String>> names = new HashMap<>();
  private final Map<String, JsonCell> members = new LinkedHashMap<>();
  private ImmutableList<String> columns = ImmutableList.of();
  private boolean hasFeatures;
  private boolean hasViewers;
  private boolean hasCodes;
  private boolean hasHolders;

  private FeatureSurvey() {}

  /**
   * {@return what a look at a file tells; of one that is broken, up to where it is}
   *
   * @throws ImportException if it is no collection of features, or has no viewers
   */
  static FeatureSurvey of(Path file, Optional<Charset> charset) {
    FeatureSurvey survey = new FeatureSurvey();
    try (JsonElements features = JsonElements.open(file, charset, CountriesImporter.SHAPE)) {
      boolean isWhole = survey.lookAt(features);
      survey.members.putAll(features.members());
      survey.requireCollection(features.name(), isWhole);
      survey.requireViewers(features.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return survey;
  }

  /** {@return whether nothing is broken; what is will be the problem of a row} */
  private boolean lookAt(JsonElements features) {
    try {
      while (features.advance()) {
        if (features.isObject()) {
          features
              .fields(Feature.PROPERTIES::equals)
              .find(Feature.PROPERTIES)
              .filter(cell -> cell.json().startsWith("{"))
              .ifPresent(cell -> add(JsonFields.parse(cell.json()).cells()));
        }
      }
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private void requireCollection(String file, boolean isWhole) {
    JsonCell type = members.remove(TYPE);
    if (type == null ? isWhole : !type.words().equals(COLLECTION)) {
      throw new ImportException(
          "%s must be %s; its type is %s"
              .formatted(
                  file,
                  CountriesImporter.SHAPE.words(),
                  type == null ? "missing" : "'" + type.words() + "'"));
    }
  }

  private void requireViewers(String file) {
    if (hasFeatures && !hasViewers) {
      List<String> missing = new ArrayList<>();
      if (!hasCodes) {
        missing.add("adm0_a3");
      }
      missing.add("fclass_*");
      if (!hasHolders) {
        missing.add("adm0_a3_*");
      }
      throw new ImportException(
          "%s: the properties %s are missing; there are %s. Known layouts: %s"
              .formatted(file, missing, columns, KNOWN));
    }
  }

  private void add(ImmutableMap<String, JsonCell> properties) {
    if (!hasFeatures) {
      hasFeatures = true;
      columns = properties.keySet().asList();
    }
    hasViewers |= !Viewer.in(properties.keySet()).isEmpty();
    Map<String, JsonCell> small = Columns.small(properties);
    hasCodes |= small.containsKey("adm0_a3");
    hasHolders |= small.keySet().stream().anyMatch(name -> name.startsWith("adm0_a3_"));
    NAMED_BY.forEach(
        (column, name) -> {
          Optional<String> code = text(small, column).filter(Feature::isCode);
          Optional<String> meaning = text(small, name);
          if (code.isPresent() && meaning.isPresent()) {
            names
                .computeIfAbsent(column, key -> new HashMap<>())
                .putIfAbsent(code.get(), meaning.get());
          }
        });
  }

  private static Optional<String> text(Map<String, JsonCell> properties, String column) {
    return Optional.ofNullable(properties.get(column))
        .flatMap(JsonCell::text)
        .filter(text -> !Feature.isNone(text) && !text.isBlank());
  }

  /** {@return the columns of the first feature, in their order} */
  ImmutableList<String> columns() {
    return columns;
  }

  /** {@return what stands beside the features, but for the type} */
  Map<String, JsonCell> members() {
    return members;
  }

  /** {@return what a code means: a feature, or an area or state that one names beside} */
  Optional<String> name(String code) {
    return NAMED_BY.keySet().stream()
        .map(column -> names.getOrDefault(column, Map.of()).get(code))
        .filter(name -> name != null)
        .findFirst();
  }
}
