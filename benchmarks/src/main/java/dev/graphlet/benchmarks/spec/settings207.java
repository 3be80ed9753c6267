package dev.graphlet.benchmarks.spec;

import dev.graphlet.annotations.GraphComplex;

/** A type of 207 properties, as wide as windows10GeneralConfiguration, one of the widest of Graph. */
@GraphComplex
interface settings207 {
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

    Integer setting101();

    Boolean setting102();

    String setting103();

    Integer setting104();

    Boolean setting105();

    String setting106();

    Integer setting107();

    Boolean setting108();

    String setting109();

    Integer setting110();

    Boolean setting111();

    String setting112();

    Integer setting113();

    Boolean setting114();

    String setting115();

    Integer setting116();

    Boolean setting117();

    String setting118();

    Integer setting119();

    Boolean setting120();

    String setting121();

    Integer setting122();

    Boolean setting123();

    String setting124();

    Integer setting125();

    Boolean setting126();

    String setting127();

    Integer setting128();

    Boolean setting129();

    String setting130();

    Integer setting131();

    Boolean setting132();

    String setting133();

    Integer setting134();

    Boolean setting135();

    String setting136();

    Integer setting137();

    Boolean setting138();

    String setting139();

    Integer setting140();

    Boolean setting141();

    String setting142();

    Integer setting143();

    Boolean setting144();

    String setting145();

    Integer setting146();

    Boolean setting147();

    String setting148();

    Integer setting149();

    Boolean setting150();

    String setting151();

    Integer setting152();

    Boolean setting153();

    String setting154();

    Integer setting155();

    Boolean setting156();

    String setting157();

    Integer setting158();

    Boolean setting159();

    String setting160();

    Integer setting161();

    Boolean setting162();

    String setting163();

    Integer setting164();

    Boolean setting165();

    String setting166();

    Integer setting167();

    Boolean setting168();

    String setting169();

    Integer setting170();

    Boolean setting171();

    String setting172();

    Integer setting173();

    Boolean setting174();

    String setting175();

    Integer setting176();

    Boolean setting177();

    String setting178();

    Integer setting179();

    Boolean setting180();

    String setting181();

    Integer setting182();

    Boolean setting183();

    String setting184();

    Integer setting185();

    Boolean setting186();

    String setting187();

    Integer setting188();

    Boolean setting189();

    String setting190();

    Integer setting191();

    Boolean setting192();

    String setting193();

    Integer setting194();

    Boolean setting195();

    String setting196();

    Integer setting197();

    Boolean setting198();

    String setting199();

    Integer setting200();

    Boolean setting201();

    String setting202();

    Integer setting203();

    Boolean setting204();

    String setting205();

    Integer setting206();

    Boolean setting207();
}
