package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds what a person would want first. */
class FindTest {
    @TempDir
    Path folder;

    private Cli cli;
    private String csdl;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        csdl = cli.file("csdl/directory.xml");
    }

    @Test
    void findsAnActionByItsWords() {
        assertThat(find("send mail"))
                .startsWith(
                        "action user.sendMail",
                        "    POST /me/sendMail, POST /users/{id}/sendMail",
                        "    graphlet import v1.0 'POST /me/sendMail' --from " + csdl);
    }

    @Test
    void findsByTheBeginningOfAWord() {
        assertThat(find("subscri"))
                .startsWith(
                        "entity set /subscriptions",
                        "    graphlet import v1.0 '/subscriptions' 'id,resource' --from " + csdl,
                        "entity subscription",
                        "    /subscriptions",
                        "    graphlet import v1.0 '/subscriptions' 'id,resource' --from " + csdl);
    }

    @Test
    void findsAMemberByItsTypeAndByItsDescription() {
        assertThat(find("group members")).startsWith("navigation group.members", "    /groups/{id}/members");
        assertThat(find("address book")).anyMatch(line -> line.startsWith("property user.displayName"));
    }

    @Test
    void asksWhetherAnotherWordWasMeant() {
        assertThat(cli.run("find", "sendmial", "--from", csdl)).isEqualTo(1);
        assertThat(cli.err()).endsWith(" answers 'sendmial'. Did you mean 'sendmail'?\n");
        assertThat(cli.run("find", "zzzzzzzz", "--from", csdl)).isEqualTo(1);
        assertThat(cli.err()).endsWith(" answers 'zzzzzzzz'. Try fewer or shorter words.\n");
        assertThat(cli.run("find", "--from", csdl)).isEqualTo(2);
    }

    @Test
    void whatItSaysToImportCanBeImported() {
        for (String text : List.of("send mail", "subscri", "alert", "photo", "kind", "message", "class")) {
            for (String line : find(text)) {
                if (line.startsWith("    graphlet import ")) {
                    String[] args = line.strip().split("'? '|'? --from ?");
                    List<String> words = new ArrayList<>(List.of(args).subList(1, args.length - 1));
                    words.add(0, "v1.0");
                    words.add("--dry-run");
                    assertThat(cli.imports("directory.xml", words.toArray(String[]::new)))
                            .as(line + cli.err())
                            .isZero();
                }
            }
        }
    }

    @Test
    void findsAPermissionByItsName() {
        String permissions = cli.file("permissions/permissions.json");
        assertThat(cli.run("find", "User.Read.All", "--permissions", permissions))
                .as(cli.err())
                .isZero();
        assertThat(cli.out())
                .isEqualTo("permission User.Read.All  delegated (admin consent), application (admin consent): Read full"
                        + " profiles of all users\n"
                        + "    GET /users/delta(), GET /users/{id}/manager,"
                        + " GET /users/{id}/reminderView(startDateTime={value},endDateTime={value})\n");
        assertThat(cli.run("find", "mail.read", "--permissions", permissions)).isZero();
        assertThat(cli.out().lines().filter(line -> line.startsWith("permission ")))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("permission Mail.Read  ");
        assertThat(cli.run("find", "User.Reed.All", "--permissions", permissions))
                .isEqualTo(1);
        assertThat(cli.err()).endsWith(" is called 'User.Reed.All'. Did you mean 'User.Read.All'?\n");
    }

    @Test
    void saysWhatIsWrongWithTheDataOnPermissions() {
        assertThat(cli.run("find", "User.Read.All", "--permissions", cli.write("p.json", "<html>")))
                .isEqualTo(3);
        assertThat(cli.err()).endsWith("p.json is not JSON. Download it again.\n");
        assertThat(cli.run("find", "User.Read.All", "--permissions", "nowhere.json"))
                .isEqualTo(3);
        assertThat(cli.err()).contains("--permissions").doesNotContain("--from");
    }

    @Test
    void coloursOnlyOnATerminal() {
        assertThat(cli.run(true, "find", "send mail", "--from", csdl)).isZero();
        assertThat(cli.out()).contains("\u001b[1maction user.sendMail");
        assertThat(String.join("\n", find("send mail"))).doesNotContain("\u001b");
        assertThat(Main.isTerminal(Map.of(), true)).isTrue();
        assertThat(Main.isTerminal(Map.of("NO_COLOR", "1"), true)).isFalse();
        assertThat(Main.isTerminal(Map.of("CI", "true"), true)).isFalse();
        assertThat(Main.isTerminal(Map.of("TERM", "dumb"), true)).isFalse();
        assertThat(Main.isTerminal(Map.of(), false)).isFalse();
    }

    @Test
    void showsHelpWithExamplesAndExitCodes() {
        for (String command : List.of("find", "import")) {
            assertThat(cli.run(command, "--help")).isZero();
            assertThat(cli.out()).contains("Exit codes:", "  1   ", "Examples:", "  graphlet " + command + " ");
        }
        assertThat(cli.run("completion")).isZero();
        assertThat(cli.out()).contains("_complete_graphlet");
    }

    private List<String> find(String text) {
        assertThat(cli.run("find", text, "--from", csdl)).isZero();
        return cli.out().lines().toList();
    }
}
