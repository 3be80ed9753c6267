package com.example.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The code of the guide about projections, run. */
class GuideProjectionsTest {
    @RegisterExtension
    private final GuideDirectory directory = new GuideDirectory();

    private final DirectoryClient client = directory.client();

    @Test
    void aListIsReadAsAProjection() {
        client.users().id("Cleo").managerRef().set(client.users().id("Ada")).send();

        List<UserCard> cards = client
                .users()
                .list()
                .as(UserCard.PROJECTION) // $select=displayName,department&$expand=manager
                .filter(p -> p.userPrincipalName().eq("Cleo@contoso.com"))
                .stream()
                .toList();

        assertThat(cards).extracting(UserCard::displayName).containsExactly("Cleo");
        assertThat(cards.get(0).manager().orElseThrow().id()).isEqualTo("Ada");
    }

    @Test
    void aProjectionIsWrittenBack() {
        UserCard card = client.users().id("Ada").get().as(UserCard.PROJECTION).send();

        UserCard moved = card.toBuilder().department("Physics").build();
        client.users().id("Ada").update(UserCard.patchBetween(card, moved)).send();

        assertThat(client.users().id("Ada").get().send().department()).contains("Physics");
    }
}
