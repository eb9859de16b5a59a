package app.aladdin.cli;

import app.aladdin.platform.Version;

import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class VersionText implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Aladdin Desktop " + Version.NUMBER};
    }
}
