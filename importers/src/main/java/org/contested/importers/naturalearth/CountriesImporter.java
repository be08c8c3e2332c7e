package org.contested.importers.naturalearth;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.json.JsonRun;
import org.contested.importers.json.JsonShape;

/** Reads a file twice: what its codes mean may stand behind the features that use them. */
final class CountriesImporter implements Importer {

  static final JsonShape SHAPE =
      new JsonShape(Optional.of("features"), "a GeoJSON FeatureCollection, with its features");

  @Override
  public String name() {
    return "natural-earth";
  }

  @Override
  public String title() {
    return "Natural Earth: countries by viewpoint";
  }

  @Override
  public ImportRun open(List<Path> files, ImportOptions options) {
    if (files.size() != 1) {
      throw new IllegalArgumentException(
          "natural-earth reads one file at a time, and %d are given".formatted(files.size()));
    }
    FeatureSurvey survey = FeatureSurvey.of(files.get(0), options.charset());
    Dataset header;
    try {
      header = header(survey, options);
    } catch (IllegalArgumentException e) {
      throw new ImportException(
          "%s: what stands beside its features cannot be kept: %s"
              .formatted(files.get(0).getFileName(), e.getMessage()));
    }
    return new JsonRun(files, SHAPE, options, header, new FeatureMapping(survey));
  }

  private Dataset header(FeatureSurvey survey, ImportOptions options) {
    Map<String, String> extensions = new LinkedHashMap<>();
    extensions.put(Columns.LIST, Columns.toJson(survey.columns()));
    survey
        .members()
        .forEach((name, cell) -> extensions.put(FeatureMapping.MEMBER + name, cell.json()));
    Dataset.Builder dataset =
        Dataset.titled(title()).licence("public domain").extensions(Extensions.ofJson(extensions));
    options.release().ifPresent(dataset::version);
    options.released().ifPresent(dataset::releasedAt);
    return dataset.build();
  }
}
