package org.contested.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.jackson2.ContestedJson;
import org.contested.jackson2.ContestedModule;
import org.contested.jackson2.RecordReader;
import org.contested.json.Format;
import org.contested.statement.Statement;

/** The ways of Jackson 2. */
final class Jackson2 {

  private Jackson2() {}

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

  static Object first(Way way, byte[] statement) throws IOException {
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

  private static JsonMapper plain(boolean tagged, Module... modules) {
    JsonMapper.Builder mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModules(modules)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    if (tagged) {
      mapper.addMixIn(Plain.Entity.class, Plain.Tagged.class);
    }
    return mapper.build();
  }

  /** Our facade. */
  private record Facade(boolean asRecords, Material material) implements Work {

    @Override
    public void read(Consumer<Object> sink) throws IOException {
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
    public void write(OutputStream out) throws IOException {
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
    public void read(Consumer<Object> sink) throws IOException {
      long numbers = 0;
      try (JsonParser parser = FACTORY.createParser(json)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          switch (token) {
            case FIELD_NAME -> sink.accept(parser.currentName());
            case VALUE_STRING -> sink.accept(parser.getText());
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
