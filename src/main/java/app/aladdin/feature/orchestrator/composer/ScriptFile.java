package app.aladdin.feature.orchestrator.composer;

import app.aladdin.script.FinalDraft;
import app.aladdin.script.Fountain;

/// What a Final Draft file turned out to be, and its text as it goes on from here.
record ScriptFile(FinalDraft.Reading reading, String text) {
    /// Reads a file, which takes a moment.
    static ScriptFile of(byte[] bytes) {
        FinalDraft.Reading reading = FinalDraft.read(bytes);
        String text =
                switch (reading) {
                    case FinalDraft.Reading.Whole whole -> Fountain.write(whole.script());
                    case FinalDraft.Reading.Broken broken -> Fountain.write(broken.script());
                    case FinalDraft.Reading.Plain plain -> plain.text();
                    case FinalDraft.Reading.NoScript _ -> "";
                };
        return new ScriptFile(reading, text);
    }
}
