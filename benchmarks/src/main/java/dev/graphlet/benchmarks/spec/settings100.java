package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;

/** A type of 100 properties. */
@GraphComplex
interface settings100 {
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

    Boolean setting51();

    String setting52();

    Integer setting53();

    Boolean setting54();

    String setting55();

    Integer setting56();

    Boolean setting57();

    String setting58();

    Integer setting59();

    Boolean setting60();

    String setting61();

    Integer setting62();

    Boolean setting63();

    String setting64();

    Integer setting65();

    Boolean setting66();

    String setting67();

    Integer setting68();

    Boolean setting69();

    String setting70();

    Integer setting71();

    Boolean setting72();

    String setting73();

    Integer setting74();

    Boolean setting75();

    String setting76();

    Integer setting77();

    Boolean setting78();

    String setting79();

    Integer setting80();

    Boolean setting81();

    String setting82();

    Integer setting83();

    Boolean setting84();

    String setting85();

    Integer setting86();

    Boolean setting87();

    String setting88();

    Integer setting89();

    Boolean setting90();

    String setting91();

    Integer setting92();

    Boolean setting93();

    String setting94();

    Integer setting95();

    Boolean setting96();

    String setting97();

    Integer setting98();

    Boolean setting99();

    String setting100();
}
