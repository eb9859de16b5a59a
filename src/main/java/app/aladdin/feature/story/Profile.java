package app.aladdin.feature.story;

import app.aladdin.contract.CharacterProfile;

/// How far the profile of a character is: what it lacks first of what a part is cast and played by.
enum Profile {
    COMPLETE,
    NO_IMAGE,
    NO_GOALS,
    NO_DESCRIPTION;

    static Profile of(CharacterProfile character) {
        if (character.description().isBlank()) {
            return NO_DESCRIPTION;
        }
        if (character.goals().isEmpty()) {
            return NO_GOALS;
        }
        return character.images().isEmpty() ? NO_IMAGE : COMPLETE;
    }
}
