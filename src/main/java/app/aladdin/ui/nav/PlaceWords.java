package app.aladdin.ui.nav;

import org.kordamp.ikonli.feather.Feather;

/// What the places of the main view are called and how they look.
public final class PlaceWords {
    private PlaceWords() {}

    /// The key of a place's name, which is the id of the command that goes there too.
    public static String key(Destination place) {
        return switch (place) {
            case Destination.Dashboard it -> "nav.dashboard";
            case Destination.Settings it -> "nav.settings";
            case Destination.Scenes it -> "nav.scenes";
            case Destination.Episodes it -> "nav.episodes";
            case Destination.Characters it -> "nav.characters";
            case Destination.Locations it -> "nav.locations";
            case Destination.Gallery it -> "nav.gallery";
            case Destination.Relationships it -> "nav.graph";
            case Destination.Conversations it -> "nav.conversations";
            case Destination.Executions it -> "nav.executions";
        };
    }

    public static Feather icon(Destination place) {
        return switch (place) {
            case Destination.Dashboard it -> Feather.HOME;
            case Destination.Settings it -> Feather.SETTINGS;
            case Destination.Scenes it -> Feather.FILM;
            case Destination.Episodes it -> Feather.TV;
            case Destination.Characters it -> Feather.USERS;
            case Destination.Locations it -> Feather.MAP_PIN;
            case Destination.Gallery it -> Feather.IMAGE;
            case Destination.Relationships it -> Feather.SHARE_2;
            case Destination.Conversations it -> Feather.MESSAGE_SQUARE;
            case Destination.Executions it -> Feather.ACTIVITY;
        };
    }

    /// The icon of one thing of that place.
    public static Feather thingIcon(Destination place) {
        return place instanceof Destination.Characters ? Feather.USER : icon(place);
    }
}
