package dev.graphlet.runtime.upload;

import static dev.graphlet.runtime.upload.UploadService.UNIT;
import static dev.graphlet.runtime.upload.UploadService.expecting;
import static dev.graphlet.runtime.upload.UploadService.json;
import static dev.graphlet.runtime.upload.UploadService.octets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphlet.runtime.error.HostNotAllowedException;
import dev.graphlet.runtime.transport.HttpContent;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be uploaded is said, by us or by what the service asks for. */
class RefusedUploadTest {
    private final UploadService service = new UploadService();

    @Test
    void aServiceThatNeverHasEnoughIsGivenUp() {
        for (int i = 0; i < 20; i++) {
            service.answers.add(json(202, expecting("0-")));
        }
        assertThatThrownBy(() -> service.upload().upload(HttpContent.of(octets(UNIT + 1))))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service repeatedly asks for the content from octet 0 on. Resume later, or create"
                        + " another session.");
        assertThat(service.sent).hasSizeLessThan(10);
    }

    @Test
    void aServiceThatHasAllAndMadeNothingOfItIsReported() {
        service.answers.add(json(202, "{}"));
        assertThatThrownBy(() -> service.upload().upload(HttpContent.of(octets(5))))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service has all 5 octets, but did not send the uploaded item. Check whether the"
                        + " item exists before you upload again. If the session was created with deferCommit, send its"
                        + " commit().");
    }

    @Test
    void aStreamCannotGoBackAndMustBeAsLongAsItSays() {
        service.answers.add(json(202, expecting(UNIT + "-")));
        service.answers.add(json(202, expecting("5-")));
        HttpContent stream = HttpContent.ofStream(new ByteArrayInputStream(octets(3 * UNIT)), 3 * UNIT);
        assertThatThrownBy(() -> service.upload().upload(stream))
                .isInstanceOf(UploadException.class)
                .hasMessage("The service asks for the content from octet 5 on, but a stream cannot be read again."
                        + " Resume with the content of a file, or with octets.");
        HttpContent shorter = HttpContent.ofStream(new ByteArrayInputStream(octets(UNIT + 4)), UNIT + 5);
        assertThatThrownBy(() -> service.upload().upload(shorter))
                .isInstanceOf(UploadException.class)
                .hasMessage("The content must have 327685 octets, but ended after 327684."
                        + " Begin the upload again with the actual length.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://upload.example.com/up", "https://graph.microsoft.com@evil.example/up", "https:///up"})
    void aUrlThatIsNotSafeIsRefused(String url) {
        assertThatThrownBy(() -> service.client().resumableUpload(url).upload(HttpContent.of(new byte[1])))
                .isInstanceOf(HostNotAllowedException.class);
        assertThat(service.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -UNIT, 1000, UNIT + 1, 192 * UNIT})
    void slicesAreOfWholeUnitsBelow60MiB(int size) {
        assertThatThrownBy(() -> service.upload().sliceSize(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("octets must be a positive multiple of 327680 below 62914560, but was " + size);
    }

    @Test
    void contentMustHaveALength() {
        assertThatThrownBy(() -> service.upload().upload(HttpContent.of(new byte[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("content must have a known length greater than 0, but is 0 bytes");
        assertThatThrownBy(
                        () -> service.upload().upload(HttpContent.ofStream(new ByteArrayInputStream(new byte[1]), -1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("content must have a known length greater than 0, but is a stream");
    }
}
