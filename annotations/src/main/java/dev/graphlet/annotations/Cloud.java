package dev.graphlet.annotations;

/**
 * A national cloud of Microsoft Graph, which often lacks types and members of the global service. The constants have the
 * names of those of the runtime's {@code ServiceRoot}.
 */
public enum Cloud {
    /** The service of the US government, level 4 (GCC High), {@code https://graph.microsoft.us}. */
    US_GOV,

    /** The service of the US government, level 5 (DoD), {@code https://dod-graph.microsoft.us}. */
    US_GOV_DOD,

    /** The service of China, operated by 21Vianet, {@code https://microsoftgraph.chinacloudapi.cn}. */
    CHINA
}
