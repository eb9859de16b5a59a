package app.aladdin.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// A key chain in memory, which can be made to refuse.
public final class FakeKeyChain implements KeyChain {
    private final Map<String, String> secrets = new ConcurrentHashMap<>();
    private volatile Optional<Reason> out = Optional.empty();

    /// From now on it refuses for this reason.
    public void refuse(Reason reason) {
        out = Optional.of(reason);
    }

    /// Everything that is stored, by `service/account`.
    public Map<String, String> secrets() {
        return Map.copyOf(secrets);
    }

    @Override
    public Answer find(String service, String account) {
        return answer(Optional.ofNullable(secrets.get(service + "/" + account)));
    }

    @Override
    public Answer store(String service, String account, String secret) {
        if (out.isEmpty()) {
            secrets.put(service + "/" + account, secret);
        }
        return answer(Optional.empty());
    }

    @Override
    public Answer remove(String service, String account) {
        if (out.isEmpty()) {
            secrets.remove(service + "/" + account);
        }
        return answer(Optional.empty());
    }

    private Answer answer(Optional<String> found) {
        return out.<Answer>map(reason -> new Answer.Unavailable(reason, "a fake"))
                .orElseGet(() -> new Answer.Done(found));
    }
}
