package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;

/** A type of 50 properties. */
@GraphComplex
interface settings50 {
    String setting1();

    Integer setting2();

    Boolean setting3();

    String setting4();

    Integer setting5();

    Boolean setting6();

    String setting7();

    Integer setting8();

    Boolean setting9();

    String setting10();

    Integer setting11();

    Boolean setting12();

    String setting13();

    Integer setting14();

    Boolean setting15();

    String setting16();

    Integer setting17();

    Boolean setting18();

    String setting19();

    Integer setting20();

    Boolean setting21();

    String setting22();

    Integer setting23();

    Boolean setting24();

    String setting25();

    Integer setting26();

    Boolean setting27();

    String setting28();

    Integer setting29();

    Boolean setting30();

    String setting31();

    Integer setting32();

    Boolean setting33();

    String setting34();

    Integer setting35();

    Boolean setting36();

    String setting37();

    Integer setting38();

    Boolean setting39();

    String setting40();

    Integer setting41();

    Boolean setting42();

    String setting43();

    Integer setting44();

    Boolean setting45();

    String setting46();

    Integer setting47();

    Boolean setting48();

    String setting49();

    Integer setting50();
}
