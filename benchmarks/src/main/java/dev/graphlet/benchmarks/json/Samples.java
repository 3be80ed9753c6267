package dev.graphlet.benchmarks.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The JSON that is read: made up, in the shape and size of what Graph sends. */
public final class Samples {
    private static final int PAGE = 100;

    private Samples() {}

    /** One run group, about 600 bytes, as Graph answers a create. */
    public static byte[] run() {
        return utf8(run(7));
    }

    /** A page of 100 run groups. */
    public static byte[] page() {
        return page("industryData/runGroups", PAGE, Samples::run);
    }

    /** A page of 100 users. */
    public static byte[] users() {
        return page("users", PAGE, Samples::user);
    }

    /** A page of 100 messages. */
    public static byte[] messages() {
        return messages(PAGE);
    }

    /** A page of as many messages. */
    public static byte[] messages(int count) {
        return page("users('48d31887')/messages", count, Samples::message);
    }

    /** One object of as many properties, by turns a number, a flag and a text; in the order of the spec, or in any. */
    public static byte[] settings(int properties, boolean shuffled) {
        List<Integer> order =
                IntStream.rangeClosed(1, properties).boxed().collect(Collectors.toCollection(ArrayList::new));
        if (shuffled) {
            Collections.shuffle(order, new Random(1)); // the same order in each run
        }
        return utf8(order.stream()
                .map(i -> "\"setting" + i + "\":" + setting(i))
                .collect(Collectors.joining(",", "{", "}")));
    }

    private static String setting(int i) {
        return switch (i % 3) {
            case 0 -> i % 2 == 0 ? "true" : "false";
            case 1 -> "\"notConfigured\"";
            default -> Integer.toString(i);
        };
    }

    private static String run(int i) {
        return """
                {"@odata.type":"#microsoft.industryData.runGroup","id":"eb86a2a5-6a5c-4b7c-9c2e-0000000%05d",\
                "displayName":"Fall rollover of district %d","startDateTime":"2025-08-18T08:%02d:00.123456Z",\
                "endDateTime":"2025-08-18T09:%02d:30Z","status":"completedWithErrors",\
                "blockingError":{"code":"rosterMismatch","message":"12 of 4711 records have no school.",\
                "target":"roster.csv","details":[{"code":"missingSchool","message":"School 17 is unknown.",\
                "target":"line 4001"}],"innerError":{"code":"lookupFailed","message":"No such key.","target":"schools"}},\
                "statistics":{}}""".formatted(i, i, i % 60, (i + 7) % 60);
    }

    private static String user(int i) {
        return """
                {"businessPhones":["+1 425 555 %04d"],"displayName":"Adele Vance %d","givenName":"Adele",\
                "jobTitle":"Retail Manager","mail":"adele%d@contoso.example","mobilePhone":null,\
                "officeLocation":"18/%d","preferredLanguage":"en-US","surname":"Vance",\
                "userPrincipalName":"adele%d@contoso.example","id":"87d349ed-44d7-43e1-9a83-0000000%05d"}""".formatted(i, i, i, i, i, i);
    }

    private static String message(int i) {
        return """
                {"@odata.etag":"W/\\"CQAAABYAAAAiIsqMbYjsT5e/T7KzowPTAAS%05d\\"",\
                "id":"AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OABGAAAAAAAiQ8W967B7TKBjgx9rVEURBwAiIsqM%05d=",\
                "createdDateTime":"2026-01-%02dT06:48:08Z","lastModifiedDateTime":"2026-01-%02dT06:48:09Z",\
                "changeKey":"CQAAABYAAAAiIsqMbYjsT5e/T7KzowPTAAS%05d","categories":["Red category"],\
                "receivedDateTime":"2026-01-%02dT06:48:08Z","sentDateTime":"2026-01-%02dT06:48:05Z",\
                "hasAttachments":false,"internetMessageId":"<%d.MN2PR18MB@contoso.example>",\
                "subject":"Your weekly digest %d","bodyPreview":"Here is what happened last week in the teams that you follow, \
                and what will happen next week if nobody objects to it.","importance":"normal",\
                "parentFolderId":"AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OAAuAAAAAAAiQ8W967B7TKBjgx9rVEURAQAiIsqM",\
                "conversationId":"AAQkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZiLTU1OGY5OTZhYmY4OAAQAI7SSzmEPaRJsrZ","isRead":%b,\
                "isDraft":false,"webLink":"https://outlook.office365.com/owa/?ItemID=AAMkAGVmMDEzMTM4&exvsurl=1",\
                "body":{"contentType":"html","content":"%s"},\
                "sender":{"emailAddress":{"name":"Digest","address":"digest@contoso.example"}},\
                "from":{"emailAddress":{"name":"Digest","address":"digest@contoso.example"}},\
                "toRecipients":[{"emailAddress":{"name":"Megan Bowen","address":"megan@contoso.example"}},\
                {"emailAddress":{"name":"Alex Wilber","address":"alex@contoso.example"}}],\
                "ccRecipients":[]}""".formatted(
                        i,
                        i,
                        i % 28 + 1,
                        i % 28 + 1,
                        i,
                        i % 28 + 1,
                        i % 28 + 1,
                        i,
                        i,
                        i % 2 == 0,
                        "<p>Hello,<br>this is the <b>digest</b> of week %d.</p>"
                                .formatted(i)
                                .repeat(8));
    }

    private static byte[] page(String path, int count, IntFunction<String> item) {
        String items = IntStream.range(0, count).mapToObj(item).collect(Collectors.joining(","));
        return utf8("{\"@odata.context\":\"https://graph.microsoft.com/v1.0/$metadata#" + path
                + "\",\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/" + path + "?$skiptoken=abc\",\"value\":["
                + items + "]}");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
