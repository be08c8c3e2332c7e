package org.contested.benchmarks.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.jackson.ContestedJson;
import org.contested.json.Format;

/**
 * A dataset and its JSON.
 *
 * @param dataset the dataset
 * @param records its entities in the order of a record file
 * @param file a record file
 * @param lines the record file without its header
 * @param document the document
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
record Material(Dataset dataset, List<Entity> records, Path file, byte[] lines, byte[] document) {

  /** {@return a dataset of so many events, its record file in a temporary file} */
  static Material of(int events) throws IOException {
    Dataset dataset = Chronicle.of(events);
    ByteArrayOutputStream ndjson = new ByteArrayOutputStream();
    ContestedJson.standard().write(dataset, ndjson, Format.NDJSON);
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    ContestedJson.standard().write(dataset, document, Format.JSON);
    Path file = Files.createTempFile("contested-speed", ".ndjson");
    file.toFile().deleteOnExit();
    Files.write(file, ndjson.toByteArray());
    List<Entity> records =
        Stream.<Collection<? extends Entity>>of(
                dataset.parties(),
                dataset.territories(),
                dataset.events(),
                dataset.sources(),
                dataset.statements())
            .<Entity>flatMap(Collection::stream)
            .toList();
    String lines = ndjson.toString(StandardCharsets.UTF_8);
    return new Material(
        dataset,
        records,
        file,
        lines.substring(lines.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8),
        document.toByteArray());
  }
}
