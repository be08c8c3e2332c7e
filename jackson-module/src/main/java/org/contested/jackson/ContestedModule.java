package org.contested.jackson;

import java.io.Serial;
import java.io.Serializable;
import org.contested.json.stream.Values;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.StrictPolicies;
import org.contested.json.table.Types;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a Jackson 3 mapper the JSON form of the model.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new ContestedModule()).build();
 * Statement statement = mapper.readValue(json, Statement.class);
 * }</pre>
 *
 * <p>Statements, datasets, figures and all other types of the model may stand anywhere in your own
 * types. How they are read and written does not depend on the mapper's configuration: coercions,
 * naming strategies, default typing and the handling of nulls and unknown fields do not reach
 * inside them. A dataset that contradicts its own structure is refused.
 *
 * <p>In CBOR, Smile and YAML, a number in a field that is not known, which the format would not
 * give back as it is spelled, stands as {@code {"$json":"1.50"}}. Read from such a format it is the
 * number again. Read by way of a tree ({@code readTree}) or a buffer of tokens, which do not tell
 * what they were read from, it stays that object; so read values from bytes.
 *
 * <p>A mapper with the module can be serialised.
 *
 * <p>The module is found by {@code findAndAddModules()}.
 */
public final class ContestedModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** Whether unknown fields are kept, or are an error. */
  private final boolean keepsUnknownFields;

  /** A module that keeps unknown fields. */
  public ContestedModule() {
    this(true);
  }

  private ContestedModule(boolean keepsUnknownFields) {
    super("contested" + (keepsUnknownFields ? "" : "-strict"), PackageVersion.VERSION);
    this.keepsUnknownFields = keepsUnknownFields;
    StrictPolicies policies = new StrictPolicies(keepsUnknownFields);
    Types.all().forEach((type, codec) -> register(type, codec, policies));
  }

  /**
   * What the stream of a serialised mapper holds of a module.
   *
   * @param keepsUnknownFields whether it keeps unknown fields
   */
  private record Written(boolean keepsUnknownFields) implements Serializable {

    @Serial
    private Object readResolve() {
      return new ContestedModule(keepsUnknownFields);
    }
  }

  /** {@return what stands for the module in a stream} */
  @Serial
  private Object writeReplace() {
    return new Written(keepsUnknownFields);
  }

  /** {@return a module for which an unknown field is an error} */
  public static ContestedModule rejectingUnknownFields() {
    return new ContestedModule(false);
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new RootNames());
  }

  /** The codec is that of the type, so the casts hold. */
  @SuppressWarnings("unchecked")
  private <T> void register(Class<T> type, Codec<?> codec, StrictPolicies policies) {
    addSerializer(type, new Serializer<>(type, (Codec<T>) codec));
    addDeserializer(type, new Deserializer<>(type, (Codec<T>) codec, policies));
  }

  /** Where a mapper names the root of a document, it is the name of the type, not of its class. */
  private static final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass annotated) {
      Class<?> type = Types.typeOf(annotated.getRawType());
      return type == null ? null : PropertyName.construct(type.getSimpleName());
    }

    @Override
    public Version version() {
      return PackageVersion.VERSION;
    }
  }

  private static final class Serializer<T> extends StdSerializer<T> {
    private final Codec<T> codec;

    Serializer(Class<T> type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      try {
        Values.write(value, codec, new Jackson3Output(generator));
      } catch (BadJsonException bad) {
        throw new ContestedJsonException(null, bad);
      }
    }

    /** Our own form tells all types that need telling; a mapper's default typing adds nothing. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {
    private final transient Codec<T> codec;
    private final transient StrictPolicies policies;

    Deserializer(Class<T> type, Codec<T> codec, StrictPolicies policies) {
      super(type);
      this.codec = codec;
      this.policies = policies;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      ReadPolicy policy = policies.take();
      try {
        return Values.read(new Jackson3Input(parser, policy), codec);
      } catch (BadJsonException bad) {
        throw new ContestedJsonException(parser, bad);
      } finally {
        policies.giveBack(policy);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
