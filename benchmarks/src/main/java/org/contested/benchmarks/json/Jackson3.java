package org.contested.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.jackson.ContestedJson;
import org.contested.jackson.ContestedModule;
import org.contested.jackson.RecordReader;
import org.contested.json.Format;
import org.contested.statement.Statement;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** The ways of Jackson 3. */
final class Jackson3 {

  private Jackson3() {}

  static Work work(Way way, Form form, Material material) throws IOException {
    boolean asRecords = form == Form.RECORDS;
    byte[] json = asRecords ? material.lines() : material.document();
    Class<?> ours = asRecords ? Entity.class : Dataset.class;
    Class<?> plain = asRecords ? Plain.Entity.class : Plain.Dataset.class;
    return switch (way) {
      case CONTESTED -> new Facade(asRecords, material);
      case MODULE -> new Mapped(module(), ours, json);
      case DATABIND -> new Mapped(plain(asRecords), plain, json);
      case BLACKBIRD -> new Mapped(plain(asRecords, new BlackbirdModule()), plain, json);
      case TOKENS -> new Tokens(json);
    };
  }

  static Object first(Way way, byte[] statement) {
    return switch (way) {
      case CONTESTED ->
          ContestedJson.standard().parse(new String(statement, UTF_8), Statement.class);
      case MODULE -> module().readValue(statement, Statement.class);
      case DATABIND -> plain(false).readValue(statement, Plain.Statement.class);
      case BLACKBIRD ->
          plain(false, new BlackbirdModule()).readValue(statement, Plain.Statement.class);
      case TOKENS -> {
        Tokens tokens = new Tokens(statement);
        List<Object> all = new ArrayList<>();
        tokens.read(all::add);
        yield all;
      }
    };
  }

  private static JsonMapper module() {
    return JsonMapper.builder().addModule(new ContestedModule()).build();
  }

  private static JsonMapper plain(boolean tagged, JacksonModule... modules) {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .addModules(modules)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    if (tagged) {
      mapper.addMixIn(Plain.Entity.class, Plain.Tagged.class);
    }
    return mapper.build();
  }

  /** Our facade. */
  private record Facade(boolean asRecords, Material material) implements Work {

    @Override
    public void read(Consumer<Object> sink) {
      if (!asRecords) {
        sink.accept(
            ContestedJson.standard()
                .read(new ByteArrayInputStream(material.document()), Format.JSON));
        return;
      }
      try (RecordReader records = ContestedJson.standard().records(material.file())) {
        records.forEachRemaining(sink);
      }
    }

    @Override
    public void write(OutputStream out) {
      if (!asRecords) {
        ContestedJson.standard().write(material.dataset(), out, Format.JSON);
      } else {
        ContestedJson.standard().write(material.dataset(), out, Format.NDJSON);
      }
    }
  }

  /** A mapper, on our types or on plain records; it writes what it read. */
  private static final class Mapped implements Work {
    private final ObjectReader reader;
    private final ObjectWriter writer;
    private final byte[] json;
    private final List<Object> values;

    Mapped(JsonMapper mapper, Class<?> type, byte[] json) throws IOException {
      this.reader = mapper.readerFor(type);
      this.writer = mapper.writerFor(type).withRootValueSeparator("\n");
      this.json = json;
      this.values = new ArrayList<>();
      read(values::add);
    }

    @Override
    public void read(Consumer<Object> sink) throws IOException {
      try (MappingIterator<Object> each = reader.readValues(json)) {
        while (each.hasNextValue()) {
          sink.accept(each.nextValue());
        }
      }
    }

    @Override
    public void write(OutputStream out) throws IOException {
      try (SequenceWriter sequence = writer.writeValues(out)) {
        sequence.writeAll(values);
      }
    }
  }

  /** Every token, with its name, text or number. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Tokens(byte[] json) implements Work {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public void read(Consumer<Object> sink) {
      long numbers = 0;
      try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          switch (token) {
            case PROPERTY_NAME -> sink.accept(parser.currentName());
            case VALUE_STRING -> sink.accept(parser.getString());
            case VALUE_NUMBER_INT -> numbers += parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> numbers += (long) parser.getDoubleValue();
            default -> numbers++;
          }
        }
      }
      sink.accept(numbers);
    }

    @Override
    public void write(OutputStream out) {
      throw new UnsupportedOperationException("a look at tokens writes nothing");
    }
  }
}
