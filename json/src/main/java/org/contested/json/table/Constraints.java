package org.contested.json.table;

import java.util.Arrays;
import java.util.List;

/**
 * Rules of the model that join several fields of an object, as schemas. The model checks them when
 * it builds a value; that both say the same is held by a test on random values.
 */
final class Constraints {

  private Constraints() {}

  /** {@return that at least one of these fields is there} */
  static Schema anyOf(String... fields) {
    return Schema.of("anyOf", Arrays.stream(fields).map(Constraints::required).toList());
  }

  /** {@return that at least one of these fields is there and holds something} */
  static Schema anyNotEmpty(String... fields) {
    return Schema.of(
        "anyOf",
        Arrays.stream(fields).map(field -> with(field, Schema.of("minItems", 1))).toList());
  }

  /** {@return that one field is there only where another has this value} */
  static Schema onlyWith(String field, String other, Enum<?> value) {
    return ifThen(
        required(field), Schema.of("properties", Schema.of(other, oneOf(List.of(value)))));
  }

  /** {@return what holds where a field has one of these values} */
  static Schema where(String field, List<? extends Enum<?>> values, Schema then) {
    return ifThen(with(field, oneOf(values)), then);
  }

  /** {@return that a field, if it is there, has another one in it} */
  static Schema within(String field, String inner) {
    return Schema.of("properties", Schema.of(field, required(inner)));
  }

  /** {@return that a field is not there} */
  static Schema without(String field) {
    return Schema.of("properties", Schema.of(field, false));
  }

  /** {@return that in the array of a field this value has no other beside it} */
  static Schema alone(String field, Enum<?> value) {
    Schema it = oneOf(List.of(value));
    Schema alone =
        Schema.of(
            "anyOf", List.of(Schema.of("items", it), Schema.of("not", Schema.of("contains", it))));
    return Schema.of("properties", Schema.of(field, alone));
  }

  /** {@return what holds where something else does} */
  static Schema ifThen(Schema condition, Schema then) {
    return Schema.of("if", condition).with("then", then);
  }

  /** {@return that a field is there and is as a schema says} */
  static Schema with(String field, Schema schema) {
    return Schema.of("properties", Schema.of(field, schema)).and(required(field));
  }

  private static Schema required(String field) {
    return Schema.of("required", List.of(field));
  }

  private static Schema oneOf(List<? extends Enum<?>> values) {
    List<String> names = values.stream().map(Enum::name).toList();
    return names.size() == 1 ? Schema.of("const", names.get(0)) : Schema.of("enum", names);
  }
}
