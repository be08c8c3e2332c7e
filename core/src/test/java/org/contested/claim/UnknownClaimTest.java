package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.contested.common.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownClaimTest {

  private static final UnknownClaim DAMAGE =
      UnknownClaim.of("damage", Extensions.none().with("object", "bridge").with("count", 2));

  @Test
  void keepsItsTypeAndItsFields() {
    assertThat(DAMAGE.type()).isEqualTo("damage");
    assertThat(DAMAGE.extensions().toString()).isEqualTo("{\"object\":\"bridge\",\"count\":2}");
    assertThat(DAMAGE.topic()).isEmpty();
    assertThat(DAMAGE)
        .hasToString("UnknownClaim{type=damage, extensions={\"object\":\"bridge\",\"count\":2}}");
  }

  static Stream<String> knownTypes() {
    return Stream.of(Claim.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .filter(name -> !name.equals("UnknownClaim"))
        .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1));
  }

  @ParameterizedTest
  @MethodSource("knownTypes")
  void aTypeThatThisVersionKnowsIsRefused(String type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnknownClaim.of(type, Extensions.none()))
        .withMessage(
            "'%s' is a claim type that this version knows; build it by its own type", type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CasualtyEstimate", "unknownClaim", "proposition ", "x"})
  void otherTypesAreUnknown(String type) {
    assertThat(UnknownClaim.of(type, Extensions.none()).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void aBlankTypeIsRefused(String type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnknownClaim.of(type, Extensions.none()))
        .withMessage("an unknown claim has a blank type; name its type");
  }

  @Test
  void aFieldNamedTypeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UnknownClaim.of("damage", Extensions.none().with("type", "damage")))
        .withMessage(
            "an unknown claim of type 'damage' has a field 'type' beside its type; drop it");
  }

  @Test
  void isComparableOnlyToItself() {
    UnknownClaim same =
        UnknownClaim.of("damage", Extensions.none().with("object", "bridge").with("count", 2));
    assertThat(DAMAGE.compareWith(same)).isEqualTo(Agreement.SAME);
    assertThat(DAMAGE.compareWith(UnknownClaim.of("loss", DAMAGE.extensions())))
        .isEqualTo(Agreement.INCOMPARABLE);
    assertThat(DAMAGE.compareWith(UnknownClaim.of("damage", Extensions.none())))
        .isEqualTo(Agreement.INCOMPARABLE);
    assertThat(DAMAGE.compareWith(Claims.saying("damage"))).isEqualTo(Agreement.INCOMPARABLE);
  }
}
