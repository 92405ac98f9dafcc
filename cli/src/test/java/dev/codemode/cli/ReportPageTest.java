package dev.codemode.cli;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Opens the report of a thousand trials in Chromium and uses it. Without Chromium it is passed over, but
/// not where `CI` is set.
class ReportPageTest {
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path temp;

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final List<String> said = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private BrowserContext context;

    private static Optional<Path> chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @BeforeAll
    static void start() {
        var chromium = chromium();
        assumeTrue(
                chromium.isPresent() || System.getenv("CI") != null,
                "no Chromium: apt-get install chromium");
        assertThat(chromium).as("Chromium, which CI has to install").isPresent();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium.orElseThrow())
                                        .setArgs(QUIET));
        Cli.run("run", "--epochs", "63", "--quiet", "--out", temp.resolve("thousand"));
        assertThat(Cli.run("view", temp.resolve("thousand"), "--no-open"))
                .isEqualTo(
                        new Cli.Said(0, temp.resolve("thousand/report.html").toUri() + "\n", ""));
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @BeforeEach
    void freshContext() {
        context = context(1280, 900);
    }

    @AfterEach
    void saysNothingAndAsksForNothing() {
        context.close();
        assertThat(said).as("what the browser's console says").isEmpty();
        assertThat(asked).as("what the page asks the network for").isEmpty();
    }

    private BrowserContext context(int width, int height) {
        return Objects.requireNonNull(browser)
                .newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, height)
                                .setColorScheme(ColorScheme.LIGHT));
    }

    private Page open(Path file) {
        var page = context.newPage();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.onRequest(
                request -> {
                    if (!request.url().startsWith("file:")) {
                        asked.add(request.url());
                    }
                });
        page.navigate(file.toUri().toString());
        return page;
    }

    private Page thousand() {
        return open(temp.resolve("thousand/report.html"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    @Test
    void holdsAThousandTrialsInLessThanThreeMegabytes() throws Exception {
        assertThat(Files.size(temp.resolve("thousand/report.html"))).isLessThan(3_000_000);
    }

    @Test
    void opensSoonAndSaysWhatItsFiguresAre() {
        var page = thousand();

        assertThat(page).hasTitle("PROJECTED: simulated:haiku-3 on accounting");
        assertThat(page.locator(".mark")).containsText("PROJECTED No live model was asked.");
        assertThat(page.locator("canvas")).hasCount(3);
        // A bound against pages that hang; the figure itself is in docs/reports.md.
        var loaded =
                (Number)
                        page.evaluate(
                                "() => { const t = performance.getEntriesByType('navigation')[0]; return t.loadEventEnd - t.startTime; }");
        System.out.printf("the report of 1,008 trials opened in %.0f ms%n", loaded.doubleValue());
        assertThat(loaded.doubleValue()).isBetween(1.0, 10_000.0);
    }

    @Test
    void showsTheTrajectoriesOfATaskSideBySide() {
        var page = thousand();

        button(page, "accounting-3").click();

        assertThat(page.locator("#trajectory-h"))
                .hasText("accounting-3  Payment Processing and Reconciliation");
        assertThat(page.locator(".lane")).hasCount(2);
        assertThat(page.locator(".lane").first()).containsText("function-calling");
        assertThat(page.locator(".lane").first()).containsText("turn 2: the model");
        assertThat(page.locator(".lane").last()).containsText("program: completed");
        assertThat(page.locator(".lane").last().locator("pre .s").first()).isVisible();
        assertThat(page.locator(".lane").last()).containsText("checks: 1");
        page.locator("#epoch").selectOption("63");
        assertThat(page.locator(".lane").last()).containsText("program: completed");
        page.keyboard().press("Escape");
        assertThat(page.locator("#trajectory")).isHidden();
    }

    @Test
    void switchesTheThemeAndRemembersIt() {
        var page = thousand();
        var light = page.evaluate("() => getComputedStyle(document.body).backgroundColor");

        button(page, "Theme: system").click();

        assertThat(page.locator("#theme")).hasText("Theme: dark");
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
        page.reload();
        assertThat(page.locator("#theme")).hasText("Theme: dark");
    }

    @Test
    void sortsAndFiltersTheTable() {
        var page = thousand();
        var input =
                page.locator(
                        "#task-table thead button", new Page.LocatorOptions().setHasText("input"));

        input.click();
        assertThat(page.locator("#task-table th").nth(5)).hasAttribute("aria-sort", "ascending");
        assertThat(page.locator("#task-table tbody tr").first()).containsText("code-mode");
        input.click();
        assertThat(page.locator("#task-table tbody tr").first()).containsText("function-calling");
        page.locator("#filter").fill("accounting-8");
        assertThat(page.locator("#count")).hasText("2 of 16 rows");
        page.locator("#only-failed").check();
        assertThat(page.locator("#count")).hasText("0 of 16 rows");
    }

    @Test
    void canBeUsedWithTheKeyboardAlone() {
        var page = thousand();

        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.locator("#task-table tbody button").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".lane").last()).containsText("program: completed");
        page.keyboard().press("Escape");
        assertThat(page.locator("#task-table tbody button").first()).isFocused();
    }

    @Test
    void fitsAPhone() {
        context.close();
        context = context(390, 844);
        var page = thousand();
        button(page, "accounting-1").click();
        assertThat(page.locator(".lane").last()).containsText("program: completed");

        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(390);
    }

    @Test
    void mapsWhereEachApproachTakesLeast() {
        var run = temp.resolve("crossover");
        Cli.run("run", "--suite", "crossover", "--quiet", "--out", run);
        Cli.run("view", run, "--no-open");
        var page = open(run.resolve("report.html"));

        assertThat(page.locator("[role=tab]"))
                .hasText(new String[] {"tokens", "tokens, cached", "time", "cost", "cost, cached"});
        page.locator("[role=tab]").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("#map-time")).isVisible();
        assertThat(page.locator("#map-tokens")).isHidden();
        page.locator("#map-time .map button").first().click();
        assertThat(page.locator(".lane")).hasCount(3);
    }

    /// Remakes the pictures of the documents:
    /// `./mvnw -q -Dquick test -pl cli -am -Dtest=ReportPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dscreenshots=docs/images`
    @Test
    @EnabledIfSystemProperty(named = "screenshots", matches = ".+")
    void remakesThePicturesOfTheDocuments() {
        var to =
                Path.of(System.getProperty("codemode.root", ".."))
                        .resolve(System.getProperty("screenshots"));
        var run = temp.resolve("standard");
        Cli.run(
                "run",
                "--suite",
                "crossover",
                "--preset",
                "standard",
                "--epochs",
                "5",
                "--quiet",
                "--out",
                run);
        Cli.run("view", run, "--no-open");
        context.close();
        context = context(1280, 1650);
        var page = open(run.resolve("report.html"));
        page.screenshot(new Page.ScreenshotOptions().setPath(to.resolve("report.png")));
        button(page, "Theme: system").click();
        page.evaluate("() => document.documentElement.style.scrollBehavior = 'auto'");
        page.locator(
                        "#task-table tbody button",
                        new Page.LocatorOptions().setHasText("crossover-n10-b500-t30-d2"))
                .first()
                .click();
        assertThat(page.locator(".lane")).hasCount(3);
        page.setViewportSize(1280, 900);
        page.locator("#trajectory").scrollIntoViewIfNeeded();
        page.screenshot(
                new Page.ScreenshotOptions().setPath(to.resolve("report-trajectories-dark.png")));
        context.close();
        context = context(390, 1500);
        open(run.resolve("report.html"))
                .screenshot(new Page.ScreenshotOptions().setPath(to.resolve("report-phone.png")));
    }
}
