package app.aladdin.feature.orchestrator.composer;

import app.aladdin.contract.EntityKind;

import org.kordamp.ikonli.feather.Feather;

/// How the things of a project are drawn.
final class Things {
    private Things() {}

    static Feather icon(String type) {
        return EntityKind.of(type)
                .map(kind ->
                        switch (kind) {
                            case PROJECT -> Feather.HOME;
                            case EPISODE -> Feather.TV;
                            case SCENE -> Feather.FILM;
                            case CHARACTER -> Feather.USERS;
                            case LOCATION -> Feather.MAP_PIN;
                            case CONCEPT -> Feather.CLOUD;
                            case DIALOGUE -> Feather.MESSAGE_SQUARE;
                        })
                .orElse(Feather.CIRCLE);
    }
}
