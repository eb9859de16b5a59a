package app.aladdin.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// A command that only holds others: called alone it asks for one of them.
abstract class CommandGroup implements Callable<Integer> {
    private final Surroundings surroundings;
    private final GlobalOptions global;

    @Spec private CommandSpec spec = CommandSpec.create();

    CommandGroup(Surroundings surroundings, GlobalOptions global) {
        this.surroundings = surroundings;
        this.global = global;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do.");
    }

    Talk talk(TalkOptions options) throws CommandFailure {
        return new Talk(surroundings, global, options);
    }
}
