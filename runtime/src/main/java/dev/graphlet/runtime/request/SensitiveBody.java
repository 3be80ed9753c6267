package dev.graphlet.runtime.request;

import dev.graphlet.runtime.model.SensitiveParts;
import dev.graphlet.runtime.sensitive.SensitiveValues;

/** Finds the sensitive values in a request body. Texts mask them, even where the service repeats them. */
final class SensitiveBody {
    private SensitiveBody() {}

    static SensitiveValues of(RequestBody body) {
        if (body instanceof RequestBody.Created created) {
            return SensitiveParts.of(created.value());
        }
        if (body instanceof RequestBody.Changed changed) {
            return SensitiveParts.of(changed.patch());
        }
        if (body instanceof RequestBody.Called called) {
            return SensitiveParts.of(called.arguments());
        }
        if (body instanceof RequestBody.InUrl inUrl) {
            return SensitiveParts.of(inUrl.arguments());
        }
        if (body instanceof RequestBody.Reference reference) {
            return reference.target().sensitiveBeside(SensitiveValues.NONE);
        }
        if (body instanceof RequestBody.Undeclared undeclared) {
            return undeclared.sensitive();
        }
        if (body instanceof RequestBody.Extended extended) {
            return of(extended.body()).and(extended.added());
        }
        return body instanceof RequestBody.Unvalidated it ? of(it.body()) : SensitiveValues.NONE;
    }
}
