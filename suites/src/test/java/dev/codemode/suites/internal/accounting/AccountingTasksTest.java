package dev.codemode.suites.internal.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codemode.suites.CheckResult;
import dev.codemode.suites.CheckResult.Kind;
import dev.codemode.suites.Environment;
import dev.codemode.suites.EnvironmentSettings;
import dev.codemode.suites.Suites;
import dev.codemode.suites.Task;
import dev.codemode.tools.ToolResult;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the checks of each task let through and what they do not.
class AccountingTasksTest {
    /// A right way through each task, as `tool arguments` lines, and a right answer.
    private record Solution(String answer, List<String> calls) {}

    private static Task task(int number) {
        return Suites.find("accounting").orElseThrow().tasks().get(number - 1);
    }

    private static Environment fresh(int number) {
        return task(number).fresh(new EnvironmentSettings(Clock.systemUTC(), "core"));
    }

    private static Environment after(int number, List<String> calls) {
        var environment = fresh(number);
        for (var call : calls) {
            assertThat(call(environment, call).error()).as(call).isFalse();
        }
        return environment;
    }

    private static ToolResult call(Environment environment, String call) {
        var name = call.substring(0, call.indexOf(' '));
        var arguments = call.substring(name.length()).replace('\'', '"');
        return environment.tools().call(name, arguments);
    }

    private static List<String> failed(List<CheckResult> results) {
        return results.stream().filter(r -> !r.passed()).map(CheckResult::name).toList();
    }

    static IntStream numbers() {
        return IntStream.rangeClosed(1, 8);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void passesWhatIsRight(int number) {
        var solution = solution(number);

        assertThat(after(number, solution.calls).check(solution.answer))
                .isNotEmpty()
                .allMatch(CheckResult::passed);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void failsEveryCheckWhereNothingWasDone(int number) {
        assertThat(fresh(number).check("Done.")).isNotEmpty().noneMatch(CheckResult::passed);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void failsWhereOneCallIsMissing(int number) {
        var solution = solution(number);
        for (var missing : solution.calls) {
            var calls = new ArrayList<>(solution.calls);
            calls.remove(missing);
            var environment = fresh(number);
            calls.forEach(call -> call(environment, call));

            assertThat(failed(environment.check(solution.answer))).as(missing).isNotEmpty();
        }
    }

    @Test
    void failsTheAnswerAloneWhereAFigureIsNotReported() {
        var environment = after(1, solution(1).calls);

        assertThat(environment.check("Expenses $2,825, balance $7,715"))
                .filteredOn(result -> !result.passed())
                .containsExactly(
                        new CheckResult(
                                "answer: checking balance",
                                Kind.ANSWER,
                                "7175",
                                "not in the answer",
                                false));
    }

    @Test
    void namesWhatWasExpectedAndWhatWasThere() {
        var environment =
                after(
                        1,
                        List.of(
                                expense("Rent", "2500"),
                                expense("utilities", "150"),
                                expense("Internet/Phone", "100"),
                                expense("paper", "75.02")));

        assertThat(environment.check("$2,825 $7,175"))
                .contains(
                        new CheckResult("transactions", "4", "4", true),
                        new CheckResult("expenses", "2825", "2825.02", false),
                        new CheckResult(
                                "category internet_phone",
                                Kind.LABEL,
                                "internet_phone",
                                "Rent, utilities, Internet/Phone, paper",
                                true),
                        new CheckResult(
                                "category office_supplies",
                                Kind.LABEL,
                                "office_supplies",
                                "Rent, utilities, Internet/Phone, paper",
                                false));
    }

    @Test
    void takesMoneyAsEqualWithinACent() {
        var calls =
                List.of(
                        expense("rent", "2500.01"),
                        expense("utilities", "150"),
                        expense("internet_phone", "100"),
                        expense("office_supplies", "75"));

        assertThat(failed(after(1, calls).check("2825 7175"))).isEmpty();
    }

    @Test
    void wantsTheClientsNamedThatStillOwe() {
        var solution = solution(7);
        var environment = after(7, solution.calls);

        assertThat(failed(environment.check(solution.answer.replace("TechGiant", "them"))))
                .containsExactly("answer: follow up with TechGiant");
    }

    @Test
    void asksForEveryLabelThatACheckDependsOn() {
        var labels =
                List.of(
                        "1 rent",
                        "1 utilities",
                        "1 internet_phone",
                        "1 office_supplies",
                        "8 rent",
                        "8 utilities",
                        "8 internet",
                        "8 office_supplies",
                        "8 cleaning_service",
                        "8 social_media_ads",
                        "8 content_creation",
                        "8 seo_tools",
                        "8 software_licenses",
                        "8 cloud_hosting",
                        "8 domain_renewals",
                        "8 online_courses",
                        "8 conference_ticket",
                        "8 books",
                        "2 TechStart Inc",
                        "2 Design Studio");
        for (var label : labels) {
            assertThat(task(label.charAt(0) - '0').text()).contains(label.substring(2));
        }
    }

    private static String expense(String category, String amount) {
        return booking("expense", category, amount);
    }

    private static String booking(String type, String category, String amount) {
        return "create_transaction {'transaction_type': '%s', 'category': '%s', 'amount': %s, 'description': 'd'}"
                .formatted(type, category, amount);
    }

    private static String income(String category, int amount) {
        return booking("income", category, "" + amount);
    }

    private static List<String> expenses(String... categoriesAndAmounts) {
        return Arrays.stream(categoriesAndAmounts)
                .map(each -> expense(each.split(" ", -1)[0], each.split(" ", -1)[1]))
                .toList();
    }

    private static String invoice(String client, int amount) {
        return "create_invoice {'client_name': '%s', 'items': [{'description': 'w', 'quantity': 1, 'price': %d}]}"
                .formatted(client, amount);
    }

    private static String status(int invoice, String status) {
        return "update_invoice_status {'invoice_id': 'INV0000%d', 'new_status': '%s'}"
                .formatted(invoice, status);
    }

    private static String pay(int invoice, int amount) {
        return "record_partial_payment {'invoice_id': 'INV0000%d', 'amount': %d}"
                .formatted(invoice, amount);
    }

    private static String transfer(String from, String to, int amount) {
        return "transfer_between_accounts {'from_account': '%s', 'to_account': '%s', 'amount': %d}"
                .formatted(from, to, amount);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Solution solution(int number) {
        return switch (number) {
            case 1 ->
                    new Solution(
                            "Total **$2,825.00**, checking holds 7175",
                            expenses(
                                    "rent 2500",
                                    "utilities 150",
                                    "internet_phone 100",
                                    "office_supplies 75"));
            case 2 ->
                    new Solution(
                            "INV00001 13,000 (sent), INV00002 6,500; outstanding 13,000",
                            List.of(
                                    invoice("TechStart Inc", 13000),
                                    invoice("Design Studio", 6500),
                                    status(1, "sent")));
            case 3 ->
                    new Solution(
                            "paid 13000, remaining $0.00, checking 23000, income 13000",
                            // Without sending it: an invoice that ends paid does not show it.
                            List.of(invoice("Acme Corp", 13000), pay(1, 8000), pay(1, 5000)));
            case 4 ->
                    new Solution(
                            "5000 1500 500, 299 800 450 125, net 5,326, checking 15,326",
                            joined(
                                    List.of(
                                            income("consulting", 5000),
                                            income("product_sales", 1500),
                                            income("referral_income", 500)),
                                    expenses(
                                            "software 299",
                                            "marketing 800",
                                            "professional_development 450",
                                            "business_lunch 125")));
            case 5 ->
                    new Solution(
                            "checking 6500, savings 65000, six transactions; moved 20000 and 5000",
                            List.of(
                                    income("contract_work", 15000),
                                    transfer("checking", "savings", 20000),
                                    expense("equipment", "3500"),
                                    transfer("savings", "checking", 5000)));
            case 6 ->
                    new Solution(
                            "income 41,000, expenses 10,650, net 30,350",
                            joined(
                                    expenses(
                                            "rent 2500",
                                            "utilities 200",
                                            "supplies 300",
                                            "rent 2500",
                                            "marketing 1200",
                                            "software 400",
                                            "rent 2500",
                                            "utilities 250",
                                            "travel 800"),
                                    List.of(
                                            invoice("BigCorp", 15000),
                                            income("consulting", 12000),
                                            income("product_sales", 8000),
                                            income("consulting", 6000),
                                            status(1, "paid"))));
            case 7 ->
                    new Solution(
                            """
                            StartupX 10,500: 7,000 paid, 3,500 open. RetailCo 8,000 paid.
                            TechGiant 14,000: 10,000 paid, 4,000 open.
                            Outstanding 7,500, income 25,000.
                            """,
                            List.of(
                                    invoice("StartupX", 10500),
                                    invoice("RetailCo", 8000),
                                    invoice("TechGiant", 14000),
                                    status(1, "sent"),
                                    status(3, "sent"),
                                    pay(1, 7000),
                                    status(2, "paid"),
                                    pay(3, 10000)));
            case 8 ->
                    new Solution(
                            "3,230 1,550 800 775; rent 2,500, 800, 600; total 6,355, left 3,645",
                            expenses(
                                    "rent 2500",
                                    "utilities 180",
                                    "internet 100",
                                    "office_supplies 250",
                                    "cleaning_service 200",
                                    "social_media_ads 600",
                                    "content_creation 800",
                                    "seo_tools 150",
                                    "software_licenses 450",
                                    "cloud_hosting 300",
                                    "domain_renewals 50",
                                    "online_courses 200",
                                    "conference_ticket 500",
                                    "books 75"));
            default -> throw new IllegalArgumentException("no task " + number);
        };
    }
}
