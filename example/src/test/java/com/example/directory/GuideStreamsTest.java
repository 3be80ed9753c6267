package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphlet.runtime.monitor.LongRunningOperation;
import dev.graphlet.runtime.monitor.Progress;
import dev.graphlet.runtime.response.MediaContent;
import dev.graphlet.runtime.transport.HttpContent;
import dev.graphlet.testkit.FakeGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide for streams, uploads and operations that take long, run. */
class GuideStreamsTest {
    @RegisterExtension
    private final GuideDirectory directory = new GuideDirectory();

    private final FakeGraph graph = directory.graph();
    private final DirectoryClient client = directory.client();

    @Test
    void mediaIsStreamed(@TempDir Path folder) throws IOException {
        Path picture = Files.write(folder.resolve("ada.png"), new byte[100_000]);
        Path copy = folder.resolve("copy.png");

        client.users()
                .id("Ada")
                .photo()
                .media()
                .upload(HttpContent.ofFile(picture), "image/png")
                .send();

        try (MediaContent photo =
                client.users().id("Ada").photo().media().download().send()) {
            photo.saveTo(copy);
        }

        assertThat(copy).hasSameBinaryContentAs(picture);
        assertThat(graph.storedMedia("/users/Ada/photo/$value")).isPresent();
    }

    @Test
    void aLargeFileIsUploadedInSlices(@TempDir Path folder) throws IOException {
        Path film = Files.write(folder.resolve("film.mp4"), new byte[10_000_001]);
        graph.onUploadSession(
                "microsoft.graph.createUploadSession",
                (call, content) -> "{\"id\":\"film\",\"name\":\"film.mp4\",\"size\":" + content.length + "}");

        UploadSession session = client.items().id("film").createUploadSession().send();

        Optional<DriveItem> uploaded = client.resumableUpload(
                        session.uploadUrl().orElseThrow(), DriveItem.class)
                .upload(
                        HttpContent.ofFile(film),
                        progress -> System.out.println(progress.received() + " of " + progress.total()));

        assertThat(uploaded.flatMap(DriveItem::size)).hasValue(10_000_001L);
    }

    @Test
    void aLongOperationIsWaitedFor() {
        graph.onLongRunning("microsoft.graph.copy", 3, call -> null);
        List<Progress> seen = new ArrayList<>();

        LongRunningOperation<Void> copying =
                client.begin(client.items().id("film").copy("film 2"));
        String monitor = copying.monitor().orElseThrow(); // to go on after a restart, with client.resume
        copying.interval(Duration.ofSeconds(5)).await(Duration.ofMinutes(5), seen::add);

        assertThat(monitor).startsWith("http");
        assertThat(seen).extracting(Progress::status).containsExactly("running", "running", "running", "succeeded");
    }
}
