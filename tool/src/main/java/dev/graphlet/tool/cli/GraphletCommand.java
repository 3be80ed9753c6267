package dev.graphlet.tool.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that has all others. */
@Command(
        name = "graphlet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds what Microsoft Graph, or any OData 4 service, has, and writes Graphlet specs of it.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It is done.",
            "1:What was asked for is not there; with 'check': a difference touches the specs.",
            "2:The command cannot be understood.",
            "3:Data cannot be downloaded or read, or files cannot be written.",
            "70:A mistake of graphlet itself."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  graphlet init mail 'GET /me/messages?$$select=subject,from'",
            "  graphlet find 'send mail'",
            "  graphlet import v1.0 '/users' 'id,displayName,mail' --package com.example.spec",
            "  graphlet pin",
            "  graphlet check",
            "  graphlet permissions",
            "  graphlet pages --out docs/api",
            "  source <(graphlet completion)"
        })
final class GraphletCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do: " + commands());
    }

    private String commands() {
        List<String> names = spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(command -> "'" + command.name() + "'")
                .toList();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }
}
