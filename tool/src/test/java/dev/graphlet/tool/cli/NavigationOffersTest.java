package dev.graphlet.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A navigation that refuses what its target offers elsewhere names what is left; others name nothing. */
class NavigationOffersTest {
    private static final String CSDL = """
            <edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
            <Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">
              <EntityType Name="folder">
                <Key><PropertyRef Name="id"/></Key>
                <Property Name="id" Type="Edm.String" Nullable="false"/>
                <NavigationProperty Name="files" Type="Collection(s.file)"/>
                <NavigationProperty Name="latest" Type="s.file"/>
                <NavigationProperty Name="hidden" Type="s.file"/>
              </EntityType>
              <EntityType Name="box" BaseType="s.folder"/>
              <EntityType Name="file">
                <Key><PropertyRef Name="id"/></Key>
                <Property Name="id" Type="Edm.String" Nullable="false"/>
              </EntityType>
              <EntityContainer Name="c">
                <EntitySet Name="files" EntityType="s.file"/>
                <EntitySet Name="folders" EntityType="s.folder">RESTRICTED</EntitySet>
                <EntitySet Name="boxes" EntityType="s.box">BOXES</EntitySet>
              </EntityContainer>
              <Annotations Target="s.folder/latest"><Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions">
                <Record><PropertyValue Property="Deletable" Bool="false"/></Record></Annotation></Annotations>
              <Annotations Target="s.folder/hidden"><Annotation Term="Org.OData.Capabilities.V1.ReadRestrictions">
                <Record><PropertyValue Property="Readable" Bool="false"/></Record></Annotation></Annotations>
            </Schema></edmx:DataServices></edmx:Edmx>
            """;
    private static final String NO_CREATE = """
            <Annotation Term="Org.OData.Capabilities.V1.NavigationRestrictions"><Record>
              <PropertyValue Property="RestrictedProperties"><Collection><Record>
                <PropertyValue Property="NavigationProperty" NavigationPropertyPath="files"/>
                <PropertyValue Property="InsertRestrictions"><Record>
                  <PropertyValue Property="Insertable" Bool="false"/></Record></PropertyValue>
              </Record></Collection></PropertyValue></Record></Annotation>
            """;

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
    }

    private void imports(String folders, String boxes, String... what) {
        String csdl = cli.write("s.xml", CSDL.replace("RESTRICTED", folders).replace("BOXES", boxes));
        assertThat(cli.importsFrom(csdl, what)).as(cli.err()).isZero();
    }

    private String spec(String name) {
        return String.valueOf(cli.specs().get(name));
    }

    @Test
    void aNavigationNamesWhatItsAnnotationsLeave() throws IOException {
        imports("", "", "/files", "/folders", "files,latest");
        assertThat(spec("folder"))
                .contains("import dev.graphlet.annotations.Operation;")
                .contains("    @Navigation\n    List<file> files();\n")
                .contains("    @Navigation(operations = {Operation.GET, Operation.UPDATE})\n    file latest();\n");
        compiles();
    }

    @Test
    void aNavigationNamesWhatAllEntitySetsOfItsTypeLeave() throws IOException {
        imports(NO_CREATE, NO_CREATE, "/files", "/folders", "files");
        assertThat(spec("folder"))
                .contains("    @Navigation(operations = {Operation.LIST, Operation.GET, Operation.UPDATE,"
                        + " Operation.DELETE})\n    List<file> files();\n");
        compiles();
    }

    @Test
    void aNavigationThatOneEntitySetOffersNamesNothing() throws IOException {
        imports(NO_CREATE, "", "/files", "/folders", "files");
        assertThat(spec("folder")).contains("    @Navigation\n    List<file> files();\n");
        compiles();
    }

    @Test
    void nothingIsNamedWhereTheTargetDoesNotOfferWhatIsRefused() throws IOException {
        imports(NO_CREATE, NO_CREATE, "folder(files,latest)");
        assertThat(spec("folder"))
                .contains("    @Navigation\n    List<file> files();\n", "    @Navigation\n    file latest();\n");
        compiles();
    }

    @Test
    void aTargetIsNotReadWhereReadingIsRefused() throws IOException {
        imports("", "", "folder(hidden)");
        assertThat(spec("file")).contains("@GraphEntity(operations = {}");
        assertThat(spec("folder")).contains("    @Navigation\n    file hidden();\n");
        compiles();
    }

    @Test
    void whatTheTargetOffersAlreadyCounts() throws IOException {
        imports("", "", "/files");
        imports("", "", "folder(latest)");
        assertThat(spec("folder")).contains("@Navigation(operations = {Operation.GET, Operation.UPDATE})");
        imports("", "", "folder(latest)");
        assertThat(cli.out()).endsWith("0 files written.\n");
        compiles();
    }

    @Test
    void aRequestThatWasAskedForIsOfferedAndReported() throws IOException {
        imports("", "", "DELETE /folders/1/latest");
        assertThat(spec("folder")).contains("    @Navigation\n    file latest();\n");
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes")))
                .singleElement()
                .asString()
                .contains("[GraphletOffers]", "'latest' of s.folder refuses DELETE");
    }

    private void compiles() throws IOException {
        assertThat(Compiled.problems(cli.sources(), folder.resolve("classes"))).isEmpty();
    }
}
