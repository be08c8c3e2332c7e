package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMultiset;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.contested.claim.Claim;
import org.contested.claim.UnknownClaim;
import org.contested.common.EntityId;
import org.contested.common.Extensible;
import org.contested.common.Seeds;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** What a new type of claim must not be left out of; the compiler does not tell. */
class EveryClaimTypeTest {

  private static final Party SPEAKER = Party.of("speaker", PartyKind.MEDIA, "Speaker");

  /** The property tests of other packages and modules take their claims from here. */
  @Test
  void everyTypeIsAmongTheRandomClaims() {
    Set<Class<?>> seen = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      Claim claim = RandomClaims.claim(new SplittableRandom(seed), RandomIds.FEW);
      for (Class<?> type : Claim.class.getPermittedSubclasses()) {
        if (type.isInstance(claim)) {
          seen.add(type);
        }
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Claim.class.getPermittedSubclasses());
  }

  /** In a dataset of nothing but the statement, whatever its claim refers to is missing. */
  @Test
  void everyReferenceOfEveryClaimIsFollowed() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          Claim claim = RandomClaims.claim(random, RandomIds.FEW);
          ImmutableMultiset.Builder<String> references = ImmutableMultiset.builder();
          collect(claim, references);
          Dataset dataset =
              Dataset.titled("a claim alone")
                  .add(SPEAKER, Statement.by(SPEAKER).claim(claim).build())
                  .buildLenient();
          assertThat(
                  dataset.problems().stream()
                      .filter(problem -> problem.code() == ProblemCode.DANGLING_REFERENCE)
                      .filter(problem -> problem.pointer().startsWith("/statements/0/claims/0/"))
                      .map(problem -> problem.message().split("'", 3)[1]))
              .as("seed %d: %s", seed, claim)
              .containsExactlyInAnyOrderElementsOf(references.build());
        });
  }

  @Test
  void everyClaimCanBeRebuilt() {
    Seeds.forEach(
        300,
        (seed, random) -> {
          Claim claim = RandomClaims.claim(random, RandomIds.FEW);
          if (!(claim instanceof UnknownClaim)) {
            assertThat(rebuilt(claim)).as("seed %d", seed).isNotSameAs(claim).isEqualTo(claim);
          }
        });
  }

  private static Object rebuilt(Claim claim) {
    try {
      Class<?> type = claim.getClass().getSuperclass();
      Method toBuilder = type.getMethod("toBuilder");
      return toBuilder.getReturnType().getMethod("build").invoke(toBuilder.invoke(claim));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(claim.toString(), e);
    }
  }

  private static void collect(Object value, ImmutableMultiset.Builder<String> references) {
    if (value instanceof EntityId id) {
      references.add(id.value());
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(part -> collect(part, references));
    } else if (value instanceof Collection<?> parts) {
      parts.forEach(part -> collect(part, references));
    } else if (value instanceof Extensible) {
      for (Method accessor : value.getClass().getSuperclass().getDeclaredMethods()) {
        if (accessor.getParameterCount() == 0 && Modifier.isAbstract(accessor.getModifiers())) {
          collect(call(accessor, value), references);
        }
      }
    }
  }

  private static Object call(Method accessor, Object value) {
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(accessor.toString(), e);
    }
  }
}
