package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import org.contested.event.EventId;
import org.junit.jupiter.api.Test;

/** Changes of fields and of entities by themselves. */
class FieldChangeTest {

  @Test
  void aChangeNeedsTwoValuesAndAnEntityAChange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldChange.of("/note", "a", "a"))
        .withMessage("field /note is 'a' before and after; a change needs two values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FieldChange.of("/note", null, null))
        .withMessage("field /note is 'absent' before and after; a change needs two values");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntityChange(EventId.of("x"), ImmutableList.of()))
        .withMessage("event 'x' has no changed field; list only what differs");
  }

  @Test
  void aChangeIsReadable() {
    FieldChange change = FieldChange.of("/when", "2022", null);
    assertThat(change.pointer()).isEqualTo("/when");
    assertThat(change.before()).hasValue("2022");
    assertThat(change.after()).isEmpty();
    assertThat(change).hasToString("/when: 2022 → (none)");
    assertThat(
            new EntityChange(
                EventId.of("e"), ImmutableList.of(change, FieldChange.of("/a", null, "1"))))
        .hasToString("event e: /when: 2022 → (none); /a: (none) → 1");
  }
}
