package org.contested.importers.series;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contested.claim.Topic;
import org.contested.dataset.Dataset;
import org.contested.dataset.InvalidDatasetException;
import org.contested.figure.Figure;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.csv.TableRun;
import org.contested.importers.file.FileBytes;
import org.contested.importers.json.JsonRun;
import org.contested.importers.json.JsonShape;
import org.contested.importers.json.MappingFile;
import org.contested.statement.Statement;

/**
 * Imports a series of cumulative counts by a mapping: each row is a day, on which somebody states
 * how many there have been so far.
 *
 * <pre>{@code
 * {"dataset": {"format": "contested/1", "title": "Deaths, as the ministry states them",
 *              "parties": [{"id": "ministry", "kind": "GOVERNMENT", "names": ["The ministry"]}],
 *              "events": [{"id": "war", "eventType": "WAR", "names": ["The war"]}]},
 *  "id": "deaths", "speaker": "ministry", "scope": {"event": "war"}, "date": "report_date",
 *  "counts": [{"harms": ["KILLED"], "column": "killed_cum"}]}
 * }</pre>
 *
 * <p>A day's figure is replaced by the next day's, so it is provisional: the series is updates, no
 * dispute with itself. It is of that day and nothing is said of the days between. A qualifier
 * ({@code about}, {@code more}) makes the figure that it says. Columns that the mapping does not
 * name stand in the statement's extensions under their name, {@code series.day}.
 *
 * <p>A statement's id is its day, without the release, so that a day which a later release tells
 * differently is a revision; {@link SeriesReleases} merges releases. The day of the release is said
 * of the dataset, not of its statements: that a later one repeats a day says nothing anew.
 */
public final class SeriesImporter implements Importer {

  private static final JsonShape SHAPE = new JsonShape(Optional.empty(), "a list of days");

  private final String name;
  private final SeriesPlan plan;

  SeriesImporter(String name, SeriesPlan plan, String file) {
    this.name = name;
    this.plan = plan;
    check(file);
  }

  /**
   * {@return an importer by the mapping in a file}
   *
   * @param file a JSON file, as {@code docs/series-mappings.md} explains it
   * @throws ImportException if it is no mapping; it names the place, the key and the known ones, or
   *     what is referred to and not there
   * @throws UncheckedIOException if it cannot be read
   */
  public static SeriesImporter of(Path file) {
    return new SeriesImporter(
        "series", MappingFile.read(file, SeriesPlan.class), String.valueOf(file.getFileName()));
  }

  /** Refuses a plan that no day could follow, by making one up. */
  private void check(String file) {
    try {
      if (plan.counts().isEmpty()) {
        throw new IllegalArgumentException("counts: must not be empty");
      }
      Statement.Builder day = SeriesMapping.day(plan, LocalDate.EPOCH);
      for (SeriesPlan.Count count : plan.counts()) {
        count.forms().values().forEach(form -> SeriesPlan.figure(form, 1));
        day.claim(SeriesMapping.estimate(count, Figure.exactly(1), plan));
      }
      plan.dataset().toBuilder().add(day.build()).build();
    } catch (InvalidDatasetException e) {
      throw new ImportException(
          "%s: its dataset and what it says of a day do not fit: %s"
              .formatted(file, e.problems().get(0).message()));
    } catch (IllegalArgumentException e) {
      throw new ImportException("%s: %s".formatted(file, e.getMessage()));
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String title() {
    return plan.dataset().title().orElse(name);
  }

  /** Opens lists of days in JSON, or else tables. */
  @Override
  public ImportRun open(List<Path> files, ImportOptions options) {
    Dataset header = header(options);
    SeriesMapping mapping = new SeriesMapping(plan, header);
    Path first = FileBytes.requireAny(files).get(0);
    return FileBytes.isJson(first)
        ? new JsonRun(files, SHAPE, options, header, mapping)
        : new TableRun(files, TableRun.separatorOf(first), options, mapping);
  }

  private Dataset header(ImportOptions options) {
    Dataset said = plan.dataset();
    Dataset.Builder header = Dataset.builder().extensions(said.extensions());
    said.title().ifPresent(header::title);
    said.description().ifPresent(header::description);
    said.licence().ifPresent(header::licence);
    options.release().or(said::version).ifPresent(header::version);
    options.released().or(said::releasedAt).ifPresent(header::releasedAt);
    return header.build();
  }

  /** {@return the question that the first count answers, day after day} */
  Topic topic() {
    return SeriesMapping.estimate(plan.counts().get(0), Figure.unknown(), plan)
        .topic()
        .orElseThrow();
  }
}
