package org.contested.dispute;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The accounts of one question, and how many independent origins each answer to it has. */
final class Peers {

  private record Answer(Object content, boolean denial) {
    static Answer of(Account account) {
      return new Answer(Latest.answerOf(account.claim()), account.isDenial());
    }
  }

  private final List<Account> accounts;
  private @Nullable ListMultimap<Answer, Account> current;
  private final Map<Answer, Independence> origins = new HashMap<>(0);

  Peers(List<Account> accounts) {
    this.accounts = accounts;
  }

  /** {@return how many say now what an account says, with itself} */
  synchronized int independentOrigins(Account account) {
    Independence found =
        origins.computeIfAbsent(
            Answer.of(account), answer -> Independence.of(current().get(answer)));
    return account.isCurrent() ? found.count() : found.countWith(account);
  }

  private ListMultimap<Answer, Account> current() {
    ListMultimap<Answer, Account> known = current;
    if (known == null) {
      known = ArrayListMultimap.create();
      for (Account account : accounts) {
        if (account.isCurrent()) {
          known.put(Answer.of(account), account);
        }
      }
      current = known;
    }
    return known;
  }
}
