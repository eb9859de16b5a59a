package app.aladdin.feature.orchestrator.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingPlacesTest {
    @Test
    void readsBackWhatItWrote() {
        MessageList.Place place = new MessageList.Place("message 7 of a server", -48);

        assertThat(ReadingPlaces.read(ReadingPlaces.write(place))).contains(place);
    }

    @Test
    void takesADamagedPlaceForNone() {
        assertThat(ReadingPlaces.read("")).isEmpty();
        assertThat(ReadingPlaces.read("here m-1")).isEmpty();
        assertThat(ReadingPlaces.read("12")).isEmpty();
    }
}
