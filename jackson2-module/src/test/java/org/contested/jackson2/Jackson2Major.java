package org.contested.jackson2;

import static org.contested.json.contract.JacksonMajor.undeclared;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.Reader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.contested.json.JsonProblem;
import org.contested.json.contract.Facade;
import org.contested.json.contract.JacksonMajor;
import org.contested.json.contract.Mapper;

/** Jackson 2, for the contracts. */
public final class Jackson2Major implements JacksonMajor {

  @Override
  public Facade json() {
    return new Jackson2Facade(ContestedJson.standard());
  }

  private record Jackson2Mapper(JsonMapper mapper) implements Mapper {
    @Override
    public String writeValueAsString(Object value) {
      return undeclared(() -> mapper.writeValueAsString(value));
    }

    @Override
    public String writeThroughDelegate(Object value) {
      return undeclared(
          () -> {
            StringWriter text = new StringWriter();
            try (JsonGenerator generator =
                new JsonGeneratorDelegate(mapper.createGenerator(text))) {
              mapper.writeValue(generator, value);
            }
            return text.toString();
          });
    }

    @Override
    public <T> T convertValue(Object value, Class<T> type) {
      return undeclared(() -> mapper.convertValue(value, type));
    }

    @Override
    public String writeAs(Class<?> type, Object value) {
      return undeclared(() -> mapper.writerFor(type).writeValueAsString(value));
    }

    @Override
    public byte[] writeValueAsBytes(Object value) {
      return undeclared(() -> mapper.writeValueAsBytes(value));
    }

    @Override
    public <T> T readValue(String json, Class<T> type) {
      return undeclared(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T readValue(byte[] json, Class<T> type) {
      return undeclared(() -> mapper.readValue(json, type));
    }

    @Override
    public <T> T readValue(Reader json, Class<T> type) {
      return undeclared(() -> mapper.readValue(json, type));
    }
  }

  private static JsonMapper.Builder builder() {
    return JsonMapper.builder(letters()).addModule(new ContestedModule());
  }

  /** Writes every letter as itself, as Jackson 3 does. */
  private static JsonFactory letters() {
    return new JsonFactoryBuilder()
        .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
        .build();
  }

  private static Mapper of(JsonMapper.Builder builder) {
    return new Jackson2Mapper(builder.build());
  }

  @Override
  public Mapper mapper() {
    return of(builder());
  }

  @Override
  public Mapper strictMapper() {
    return of(JsonMapper.builder().addModule(ContestedModule.rejectingUnknownFields()));
  }

  @Override
  public Mapper foundMapper() {
    return of(JsonMapper.builder().findAndAddModules());
  }

  @Override
  public Mapper serialised(Mapper mapper) {
    JsonMapper own = ((Jackson2Mapper) mapper).mapper();
    return new Jackson2Mapper(JacksonMajor.serialised(own, JsonMapper.class));
  }

  @Override
  public Mapper mapperQuotingNumbers() {
    return of(builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
  }

  @Override
  public Mapper mapperNamingRoots() {
    return of(
        builder()
            .enable(SerializationFeature.WRAP_ROOT_VALUE)
            .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
  }

  @Override
  public Class<? extends Exception> exception() {
    return ContestedJsonException.class;
  }

  @Override
  public JsonProblem problemOf(Throwable thrown) {
    return ((ContestedJsonException) thrown).problem();
  }

  @Override
  public Map<String, Mapper> hostileMappers() {
    Map<String, Mapper> mappers = new LinkedHashMap<>();
    mappers.put("lenient coercion", of(lenient()));
    mappers.put(
        "unknown properties ignored",
        of(builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
    mappers.put(
        "unknown properties refused",
        of(builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
    mappers.put("default typing", typed(DefaultTyping.NON_FINAL));
    mappers.put("default typing of objects", typed(DefaultTyping.JAVA_LANG_OBJECT));
    mappers.put(
        "snake case", of(builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
    mappers.put(
        "kebab case", of(builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)));
    mappers.put("nulls and empties", nulls());
    mappers.put("enums by index, sorted, wrapped", of(enums()));
    mappers.put(
        "fields seen",
        of(builder().visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)));
    mappers.put(
        "doubles as Jackson spells them",
        of(
            builder(
                new JsonFactoryBuilder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())));
    return mappers;
  }

  private static JsonMapper.Builder builder(JsonFactory factory) {
    return JsonMapper.builder(factory).addModule(new ContestedModule());
  }

  private static JsonMapper.Builder enums() {
    return builder()
        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
        .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  }

  private static JsonMapper.Builder lenient() {
    return builder()
        .enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
        .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .withCoercionConfigDefaults(
            config -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                config.setCoercion(shape, CoercionAction.TryConvert);
              }
            });
  }

  private static Mapper typed(DefaultTyping typing) {
    return of(
        builder()
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                typing));
  }

  private static Mapper nulls() {
    return of(
        builder()
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP)));
  }
}
