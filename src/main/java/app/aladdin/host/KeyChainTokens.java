package app.aladdin.host;

import app.aladdin.client.session.TokenKeeper;
import app.aladdin.platform.KeyChain;

import java.util.Locale;

/// Keeps tokens in the operating system's key chain.
final class KeyChainTokens implements TokenKeeper {
    private static final String SERVICE = "Aladdin Desktop ";

    private final KeyChain chain;

    KeyChainTokens(KeyChain chain) {
        this.chain = chain;
    }

    @Override
    public Answer find(String server, String email) {
        return answer(chain.find(SERVICE + server, email));
    }

    @Override
    public Answer store(String server, String email, String token) {
        return answer(chain.store(SERVICE + server, email, token));
    }

    @Override
    public Answer forget(String server, String email) {
        return answer(chain.remove(SERVICE + server, email));
    }

    private static Answer answer(KeyChain.Answer answer) {
        return switch (answer) {
            case KeyChain.Answer.Done done -> new Answer.Done(done.secret());
            case KeyChain.Answer.Unavailable no ->
                    new Answer.Unavailable(
                            no.reason().name().toLowerCase(Locale.ROOT) + ", " + no.detail());
        };
    }
}
