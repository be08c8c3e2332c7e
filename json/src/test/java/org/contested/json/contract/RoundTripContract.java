package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is written is read back equal, and written again the same. */
class RoundTripContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final Mapper MAPPER = JacksonMajor.here().mapper();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 200), LongStream.of(System.nanoTime()));
  }

  private static Dataset random(long seed) {
    return RandomDatasets.dataset(new SplittableRandom(seed), (int) (seed & 15));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void documents(long seed) {
    Dataset dataset = random(seed);
    String text = JSON.toText(dataset);
    Dataset again = JSON.parse(text);
    assertThat(again).as("seed %d", seed).isEqualTo(dataset);
    assertThat(JSON.toText(again)).as("seed %d", seed).isEqualTo(text);
    assertThat(JSON.parse(JSON.indented().toText(dataset))).as("seed %d", seed).isEqualTo(dataset);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void records(long seed) {
    Dataset dataset = random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JSON.writeNdjson(dataset, out);
    byte[] bytes = out.toByteArray();
    assertThat(JSON.readNdjson(new ByteArrayInputStream(bytes)))
        .as("seed %d", seed)
        .isEqualTo(dataset);
    assertThat(new String(bytes, StandardCharsets.UTF_8).lines().count())
        .as("seed %d", seed)
        .isEqualTo(
            1
                + dataset.parties().size()
                + dataset.territories().size()
                + dataset.events().size()
                + dataset.sources().size()
                + dataset.statements().size());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void mappers(long seed) {
    Dataset dataset = random(seed);
    String text = MAPPER.writeValueAsString(dataset);
    assertThat(text).as("seed %d", seed).isEqualTo(JSON.toText(dataset));
    assertThat(MAPPER.readValue(text, Dataset.class)).as("seed %d", seed).isEqualTo(dataset);
    for (Entity entity : dataset.statements()) {
      String one = MAPPER.writeValueAsString(entity);
      assertThat(JSON.parse(one, org.contested.statement.Statement.class))
          .as("seed %d", seed)
          .isEqualTo(entity);
    }
  }

  /** A type that stands last, as a program that sorts fields would write it. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void typesMayStandAnywhere(long seed) {
    Dataset dataset = random(seed);
    String text = TypesLast.rewrite(JSON.toText(dataset));
    assertThat(JSON.parse(text)).as("seed %d, %s", seed, text).isEqualTo(dataset);
  }
}
