package names.spec;

import dev.graphlet.annotations.GraphEntity;
import dev.graphlet.annotations.Inherits;
import dev.graphlet.annotations.Name;
import dev.graphlet.annotations.Required;
import dev.graphlet.annotations.entity;

/** Properties called like members of what is generated. */
@GraphEntity(entitySet = "/odd/odds")
@Inherits(entity.class)
interface odd {
    @Required
    @Name("class")
    String className();

    @Required
    @Name("hashCode")
    Integer hash();

    @Name("getClass")
    String theClass();

    @Name("new")
    String isNew();

    @Name("package")
    String pack();

    @Name("_")
    String underscore();

    @Name("größe")
    String size();

    String toBuilder();

    String etag();

    String builder();

    String unstagedBuilder();

    String build();

    String has();

    String of();

    String value();

    String name();

    String equals();

    String toString();

    String clone();

    String additionalProperties();

    String additionalProperty();

    String codec();

    String codecOf();

    String required();

    String orEmpty();

    String set();

    String validate();

    String isPresent();

    String nextPresent();

    String present();

    String presence();

    String morePresent();

    String undeclared();

    String order();

    String lexicalForms();

    String lexicalForm();

    String odataType();

    String odataTypeText();

    String putUndeclared();

    String source();

    String target();

    String index();

    String out();

    String in();

    String model();

    String violations();

    String changes();

    String before();

    String after();

    String patch();

    String path();

    String sender();

    String parts();

    String read();

    String write();

    String get();

    String newBuilder();

    String properties();

    String type();

    String first();

    String TYPE();

    String FIRST();

    String PROPERTIES();

    String segments();

    String owner();

    String members();

    String known();

    String contains();

    String settings();

    @Name("before_")
    String before_();

    @Name("this_")
    String this_();

    @Name("super_")
    String super_();

    String a();

    String A();

    String aB();

    String a_b();

    String a_B();

    String _a();

    String __();

    String x1();

    @Name("dollar1")
    String $dollar();

    @Name("dollar2")
    String dollar$();

    String INSTANCE();

    String service();

    String find();

    String check();

    String json();

    String parser();

    String mode();

    String length();

    String list();

    String create();

    String update();

    String delete();

    @Name("id_")
    String id_();

    String key();

    String keys();

    String Builder();

    String String();

    String List();

    String Object();

    String Optional();

    String Void();

    String unknown();

    String Unknown();

    String UNKNOWN();

    String Deserializer();

    String instance();

    String self();

    String it();

    String retain();

    String mark();

    String arrived();

    String addUndeclared();

    String sameProperty();

    String begin();

    String end();

    String property();
}
