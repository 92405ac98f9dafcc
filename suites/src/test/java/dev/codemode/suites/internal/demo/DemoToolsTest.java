package dev.codemode.suites.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.tools.ToolCatalog;
import org.junit.jupiter.api.Test;

class DemoToolsTest {
    private final ToolCatalog catalog = ToolCatalog.of(new DemoTools());

    private String call(String tool, String arguments) {
        return catalog.call(tool, arguments.replace('\'', '"')).json().replace('"', '\'');
    }

    private String calculate(String expression) {
        return call("calculate", "{'expression': '" + expression + "'}");
    }

    @Test
    void tellsTheWeather() {
        assertThat(call("get_weather", "{'location': 'San Francisco'}"))
                .isEqualTo(
                        "{'location': 'San Francisco', 'temperature': 18, 'unit': 'celsius', 'condition': 'Partly cloudy'}");
        assertThat(call("get_weather", "{'location': 'TOKYO', 'unit': 'fahrenheit'}"))
                .isEqualTo(
                        "{'location': 'TOKYO', 'temperature': 77.0, 'unit': 'fahrenheit', 'condition': 'Clear'}");
        assertThat(call("get_weather", "{'location': 'Rome'}"))
                .isEqualTo("{'error': 'Weather data not available for Rome'}");
    }

    @Test
    void calculates() {
        assertThat(calculate("(2 + 3) * 4"))
                .isEqualTo("{'expression': '(2 + 3) * 4', 'result': 20}");
        assertThat(calculate("7 / 2 - -1")).contains("'result': 4.5}");
        assertThat(calculate("8/2")).contains("'result': 4.0}");
        assertThat(calculate("0.1 + .2")).contains("'result': 0.3}");
        assertThat(calculate("2 - 3 - 4")).contains("'result': -5}");
    }

    @Test
    void refusesWhatIsNoArithmetic() {
        assertThat(calculate("x"))
                .isEqualTo(
                        "{'error': 'Expression may only have digits and + - * / . ( ) and spaces'}");
        for (var wrong : new String[] {"", "1 +", "(1", "1)", "1..2", "2 2", "**", "."}) {
            assertThat(calculate(wrong))
                    .isEqualTo("{'error': 'Invalid expression: " + wrong + "'}");
        }
        assertThat(calculate("1/(2-2)")).isEqualTo("{'error': 'Division by zero'}");
        assertThat(calculate("1".repeat(1001)))
                .isEqualTo("{'error': 'Expression is longer than 1000 characters'}");
        assertThat(calculate("(".repeat(101)))
                .isEqualTo("{'error': 'Expression has more than 100 parentheses'}");
    }

    @Test
    void searches() {
        assertThat(call("search_database", "{'query': 'O'}"))
                .isEqualTo(
                        "{'query': 'O', 'results': [{'id': 1, 'name': 'Laptop', 'price': 999}, {'id': 2, 'name': 'Mouse',"
                                + " 'price': 25}, {'id': 3, 'name': 'Keyboard', 'price': 75}, {'id': 2, 'name': 'Bob'}]}");
        assertThat(call("search_database", "{'query': 'ali', 'category': 'users'}"))
                .isEqualTo("{'query': 'ali', 'results': [{'id': 1, 'name': 'Alice'}]}");
        assertThat(call("search_database", "{'query': 'ali', 'category': 'products'}"))
                .isEqualTo("{'query': 'ali', 'results': []}");
    }

    @Test
    void sendsNoMailReally() {
        assertThat(call("send_email", "{'to': 'a@b', 'subject': 'S', 'body': 'text'}"))
                .isEqualTo(
                        "{'status': 'sent', 'to': 'a@b', 'subject': 'S', 'message': 'Email of 4 characters sent to a@b'}");
    }
}
