package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("account", "amount", "client_name");

    @Test
    void findsTheClosestName() {
        assertThat(Nearest.to("clent_name", KNOWN)).contains("client_name");
        assertThat(Nearest.to("amont", KNOWN)).contains("amount");
        assertThat(Nearest.to("ACCOUNT", KNOWN)).contains("account");
    }

    @Test
    void findsNothingWhereNothingIsClose() {
        assertThat(Nearest.to("colour", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
    }
}
