package org.contested.jackson;

import static org.contested.json.contract.JacksonMajor.undeclared;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.Reader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.contested.json.JsonProblem;
import org.contested.json.contract.Facade;
import org.contested.json.contract.JacksonMajor;
import org.contested.json.contract.Mapper;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.JsonGeneratorDelegate;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** Jackson 3, for the contracts. */
public final class Jackson3Major implements JacksonMajor {

  @Override
  public Facade json() {
    return new Jackson3Facade(ContestedJson.standard());
  }

  private record Jackson3Mapper(JsonMapper mapper) implements Mapper {
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
    return JsonMapper.builder().addModule(new ContestedModule());
  }

  private static Mapper of(JsonMapper.Builder builder) {
    return new Jackson3Mapper(builder.build());
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
    JsonMapper own = ((Jackson3Mapper) mapper).mapper();
    return new Jackson3Mapper(JacksonMajor.serialised(own, JsonMapper.class));
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
        of(
            builder()
                .changeDefaultVisibility(
                    v -> v.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))));
    mappers.put(
        "doubles as the JDK spells them",
        of(
            builder(
                JsonFactory.builder().disable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build())));
    return mappers;
  }

  private static JsonMapper.Builder builder(JsonFactory factory) {
    return JsonMapper.builder(factory).addModule(new ContestedModule());
  }

  private static JsonMapper.Builder enums() {
    return builder()
        .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
        .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
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
            .changeDefaultPropertyInclusion(
                i ->
                    JsonInclude.Value.construct(
                        JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
            .changeDefaultNullHandling(n -> JsonSetter.Value.construct(Nulls.SKIP, Nulls.SKIP)));
  }
}
