package dev.codemode.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnionsTest {
    private static final DataType INT = new DataType.Int();
    private static final DataType NUM = new DataType.Num();
    private static final DataType NONE = new DataType.Nothing();
    private static final DataType ANY = new DataType.Any();

    private static DataType union(DataType... options) {
        return DataType.union(List.of(options));
    }

    private static DataType choice(String name, String... allowed) {
        return new DataType.Text(name, List.of(allowed));
    }

    private static DataType literal(Object... allowed) {
        return new DataType.Literal(List.of(allowed));
    }

    @Test
    void saysNothingTwice() {
        assertThat(union(INT, INT)).isEqualTo(INT);
        assertThat(union(INT, NUM)).isEqualTo(NUM);
        assertThat(union(DataType.text(), new DataType.Date(), choice("A", "a")))
                .isEqualTo(DataType.text());
        assertThat(union(literal(1L, 2.5), INT)).isEqualTo(union(INT, literal(2.5)));
        assertThat(union(literal(1L, 2.5), NUM)).isEqualTo(NUM);
        assertThat(union(literal(true), literal(false), INT))
                .isEqualTo(union(INT, new DataType.Bool()));
        assertThat(union(literal(true), new DataType.Bool())).isEqualTo(new DataType.Bool());
        assertThat(union(INT, ANY, NONE)).isEqualTo(ANY);
    }

    @Test
    void joinsSetsOfValues() {
        assertThat(union(choice("A", "a"), choice("B", "b", "a"))).isEqualTo(choice("", "a", "b"));
        assertThat(union(choice("A", "a"), INT))
                .isEqualTo(new DataType.Union(List.of(choice("A", "a"), INT)));
        assertThat(union(literal(1L), literal(2L))).isEqualTo(literal(1L, 2L));
    }

    @Test
    void putsNoneAroundTheRest() {
        assertThat(union(NONE, INT)).isEqualTo(new DataType.OrNone(INT));
        assertThat(union(new DataType.OrNone(INT), DataType.text()))
                .isEqualTo(new DataType.OrNone(union(INT, DataType.text())));
        assertThat(union(NONE)).isEqualTo(NONE);
    }

    @Test
    void flattensUnions() {
        assertThat(union(union(INT, DataType.text()), new DataType.Bool()))
                .isEqualTo(new DataType.Union(List.of(INT, DataType.text(), new DataType.Bool())));
    }

    @Test
    void refusesWhatIsNoUnion() {
        assertThatThrownBy(() -> DataType.union(List.of()))
                .hasMessage("a union needs at least one type");
        assertThatThrownBy(() -> new DataType.Union(List.of(INT)))
                .hasMessage("a Union needs two types at least, got [Int[]]");
        assertThatThrownBy(() -> new DataType.Literal(List.of()))
                .hasMessage("a Literal needs at least one value");
    }
}
