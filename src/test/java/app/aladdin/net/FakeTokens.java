package app.aladdin.net;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// A session whose tokens a test hands out.
public final class FakeTokens implements Tokens {
    private final UnaryOperator<@Nullable String> renewing;
    private final List<String> renewed = new CopyOnWriteArrayList<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
    private volatile @Nullable String current;

    /// @param renewing what becomes of a refused token
    public FakeTokens(@Nullable String first, UnaryOperator<@Nullable String> renewing) {
        this.current = first;
        this.renewing = renewing;
    }

    /// All tokens that were to be renewed, in order.
    public List<String> renewed() {
        return List.copyOf(renewed);
    }

    /// All tokens that nothing could be done about.
    public List<String> ended() {
        return List.copyOf(ended);
    }

    public void signIn(String token) {
        current = token;
    }

    @Override
    public @Nullable String current() {
        return current;
    }

    @Override
    public @Nullable String renew(String refused) {
        renewed.add(refused);
        String next = renewing.apply(refused);
        if (next != null) {
            current = next;
        }
        return next;
    }

    @Override
    public void over(String refused) {
        ended.add(refused);
    }
}
