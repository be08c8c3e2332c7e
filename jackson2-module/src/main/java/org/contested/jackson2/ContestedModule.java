package org.contested.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import org.contested.json.stream.Values;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;
import org.contested.json.table.ReadPolicy;
import org.contested.json.table.Types;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson 2 mapper the JSON form of the model.
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
 * <p>Letters beyond the basic plane, such as emoji, are written as two escapes by a Jackson 2
 * mapper unless {@code JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8} is enabled; both read
 * the same.
 *
 * <p>The module is found by {@code findAndRegisterModules()}.
 */
public final class ContestedModule extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** A module that keeps unknown fields. */
  public ContestedModule() {
    this(true);
  }

  private ContestedModule(boolean keepsUnknownFields) {
    super("contested" + (keepsUnknownFields ? "" : "-strict"), PackageVersion.VERSION);
    Types.all().forEach((type, codec) -> register(type, codec, keepsUnknownFields));
  }

  /** {@return a module for which an unknown field is an error} */
  public static ContestedModule rejectingUnknownFields() {
    return new ContestedModule(false);
  }

  /** Modules that differ in what they do are registered beside each other; the last one counts. */
  @Override
  public Object getTypeId() {
    return getModuleName();
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.insertAnnotationIntrospector(new RootNames());
  }

  /** The codec is that of the type, so the casts hold. */
  @SuppressWarnings("unchecked")
  private <T> void register(Class<T> type, Codec<?> codec, boolean keepsUnknownFields) {
    addSerializer(type, new Serializer<>(type, (Codec<T>) codec));
    addDeserializer(type, new Deserializer<>(type, (Codec<T>) codec, keepsUnknownFields));
  }

  /** Where a mapper names the root of a document, it is the name of the type, not of its class. */
  private static final class RootNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass annotated) {
      Class<?> type = Types.typeOf(annotated.getRawType());
      return type == null ? null : PropertyName.construct(type.getSimpleName());
    }

    @Override
    public Version version() {
      return PackageVersion.VERSION;
    }
  }

  private static final class Serializer<T> extends StdSerializer<T> {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;

    Serializer(Class<T> type, Codec<T> codec) {
      super(type);
      this.codec = codec;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      try {
        Values.write(value, codec, new Jackson2Output(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (BadJsonException bad) {
        throw new ContestedJsonException(null, bad);
      }
    }

    /** Our own form tells all types that need telling; a mapper's default typing adds nothing. */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
        throws IOException {
      serialize(value, generator, context);
    }
  }

  private static final class Deserializer<T> extends StdDeserializer<T> {

    @Serial private static final long serialVersionUID = 1L;

    private final transient Codec<T> codec;
    private final boolean keepsUnknownFields;

    Deserializer(Class<T> type, Codec<T> codec, boolean keepsUnknownFields) {
      super(type);
      this.codec = codec;
      this.keepsUnknownFields = keepsUnknownFields;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      try {
        return Values.read(new Jackson2Input(parser, ReadPolicy.strict(keepsUnknownFields)), codec);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (BadJsonException bad) {
        throw new ContestedJsonException(parser, bad);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types)
        throws IOException {
      return deserialize(parser, context);
    }
  }
}
