package dev.graphlet.testkit.transport;

import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The certificate of the loopback services, and the settings that trust it. */
final class Certificates {
    private static final HeldCertificate LOCALHOST = new HeldCertificate.Builder()
            .commonName("localhost")
            .addSubjectAlternativeName("localhost")
            .build();

    static final HandshakeCertificates SERVER =
            new HandshakeCertificates.Builder().heldCertificate(LOCALHOST).build();

    static final TransportSettings.Tls TRUSTED = tls(new HandshakeCertificates.Builder()
            .addTrustedCertificate(LOCALHOST.certificate())
            .build());

    static final TransportSettings.Tls NOT_TRUSTED = tls(new HandshakeCertificates.Builder()
            .addTrustedCertificate(new HeldCertificate.Builder().build().certificate())
            .build());

    private Certificates() {}

    private static TransportSettings.Tls tls(HandshakeCertificates certificates) {
        return new TransportSettings.Tls(certificates.sslContext(), certificates.trustManager());
    }
}
