package dev.graphlet.runtime.sample;

import dev.graphlet.runtime.edm.Constraint;
import dev.graphlet.runtime.edm.EdmProperty;
import dev.graphlet.runtime.edm.EdmStructuredType;
import dev.graphlet.runtime.model.PropertyReader;
import dev.graphlet.runtime.model.PropertyWriter;
import dev.graphlet.runtime.model.StructuredBuilder;
import dev.graphlet.runtime.model.StructuredCodec;
import dev.graphlet.runtime.model.StructuredPatch;
import dev.graphlet.runtime.model.StructuredType;
import dev.graphlet.runtime.model.StructuredValue;
import dev.graphlet.runtime.model.TypeRegistry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A model of two properties, written by hand in the shape of a generated one: a read-only id and a required title. */
public final class Note extends StructuredValue {
    static final EdmProperty ID = EdmProperty.of("id", "Edm.String").key().readOnly();
    static final EdmProperty TITLE =
            EdmProperty.of("title", "Edm.String").required().constraint(Constraint.length(1, 20));
    public static final StructuredType<Note> TYPE = new StructuredType<>(Note.class, new Codec());
    public static final TypeRegistry TYPES = new TypeRegistry() {
        @Override
        protected @Nullable StructuredType<?> find(String name) {
            return null;
        }

        @Override
        protected List<StructuredType<?>> all() {
            return List.of(TYPE);
        }
    };

    private final @Nullable String id;
    private final @Nullable String title;

    private Note(Builder builder) {
        super(builder);
        id = builder.id;
        title = builder.title;
    }

    public static Builder builder() {
        return new Builder("#test.note");
    }

    public static Note titled(String title) {
        return builder().title(title).build();
    }

    public String id() {
        return required(id, 1);
    }

    public String title() {
        return required(title, 2);
    }

    @Override
    public Builder toBuilder() {
        return new Builder(this);
    }

    @Override
    protected StructuredCodec codec() {
        return Codec.INSTANCE;
    }

    public static final class Builder extends StructuredBuilder {
        private @Nullable String id;
        private @Nullable String title;

        private Builder(@Nullable String odataType) {
            super(odataType);
        }

        private Builder(Note note) {
            super(note);
            id = note.id;
            title = note.title;
        }

        public Builder id(String value) {
            id = value;
            set(1);
            return this;
        }

        public Builder title(@Nullable String value) {
            title = value;
            set(2);
            return this;
        }

        @Override
        public Note build() {
            return new Note(this);
        }

        @Override
        protected StructuredCodec codec() {
            return Codec.INSTANCE;
        }
    }

    /** Changes to a note. */
    public static final class Patch extends StructuredPatch<Note> {
        private Patch(Note changes) {
            super(TYPE, changes);
        }

        public static Patch title(String title) {
            return new Patch(new Builder((String) null).title(title).build());
        }
    }

    private static final class Codec extends StructuredCodec {
        static final Codec INSTANCE = new Codec();

        private Codec() {
            super(new EdmStructuredType(
                    "test.note",
                    List.of(),
                    EdmStructuredType.Kind.ENTITY,
                    false,
                    false,
                    null,
                    append(PROPERTIES, ID, TITLE)));
        }

        @Override
        protected Note read(PropertyReader in, @Nullable String odataType) {
            Builder builder = new Builder(odataType);
            for (int index = in.next(); index >= 0; index = in.next()) {
                readProperty(index, in, builder);
            }
            in.end(builder);
            return builder.build();
        }

        @Override
        protected void readProperty(int index, PropertyReader in, StructuredBuilder builder) {
            Builder target = (Builder) builder;
            switch (index) {
                case 1 -> target.id = in.string();
                case 2 -> target.title = in.string();
                default -> super.readProperty(index, in, builder);
            }
        }

        @Override
        protected void write(PropertyWriter out, StructuredValue value) {
            for (int index = out.next(); index >= 0; index = out.next()) {
                writeProperty(index, out, value);
            }
        }

        @Override
        protected void writeProperty(int index, PropertyWriter out, StructuredValue value) {
            Note source = (Note) value;
            switch (index) {
                case 1 -> out.value(source.id);
                case 2 -> out.value(source.title);
                default -> super.writeProperty(index, out, value);
            }
        }

        @Override
        protected @Nullable Object get(int index, StructuredValue value) {
            return switch (index) {
                case 1 -> ((Note) value).id;
                case 2 -> ((Note) value).title;
                default -> super.get(index, value);
            };
        }
    }
}
