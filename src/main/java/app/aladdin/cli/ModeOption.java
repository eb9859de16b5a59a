package app.aladdin.cli;

import app.aladdin.contract.Mode;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a mode; unlike a server's, a person's unknown word is refused.
final class ModeOption implements ITypeConverter<Mode> {
    @Override
    public Mode convert(String word) {
        for (Mode mode : Mode.values()) {
            if (mode.wire().equalsIgnoreCase(word)) {
                return mode;
            }
        }
        throw new TypeConversionException("'" + word + "' is none of chat, query, task and data");
    }
}
