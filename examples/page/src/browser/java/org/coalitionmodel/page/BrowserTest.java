package org.coalitionmodel.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.coalitionmodel.check.Checks;
import org.coalitionmodel.dossier.Dossier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Looks at the page in Debian's chromium: both languages, both colour schemes, a phone and a desk. The screenshots of
 * some pages stay in {@code target/screenshots} for human eyes.
 */
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    // Kept here, because a logger that nobody holds is collected, and its level with it.
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private static final String FINDINGS = "findings";

    @TempDir
    static Path folder;

    private ChromeDriver browser;

    /** One way to look at the page. */
    record View(String dossier, String language, String colours, int width) {
        @Override
        public String toString() {
            return dossier + "-" + language + "-" + colours + "-" + width;
        }
    }

    static Stream<View> views() {
        return Stream.of("marrakech-2022", "hostile").flatMap(BrowserTest::viewsOf);
    }

    /** Each language, colour scheme and width together with each of the others. */
    private static Stream<View> viewsOf(String dossier) {
        return Stream.of(
                new View(dossier, "en", "light", 360),
                new View(dossier, "en", "dark", 1440),
                new View(dossier, "ar", "light", 1440),
                new View(dossier, "ar", "dark", 360));
    }

    /** Colours do not matter to the keyboard and the printer. */
    static Stream<View> lightViews() {
        return views().filter(view -> view.colours().equals("light"));
    }

    /** A page with findings of every kind. */
    static Stream<View> findings() {
        return viewsOf(FINDINGS);
    }

    /** Documents of every kind, on a phone, where room is scarcest. */
    static Stream<View> practice() {
        return Stream.concat(Stream.of(Practice.HEDGED), Practice.NAMES.stream())
                .flatMap(name -> Stream.of(new View(name, "en", "light", 1440), new View(name, "ar", "dark", 360)));
    }

    @BeforeAll
    void start() throws IOException {
        // It warns of every browser that is newer than itself.
        SELENIUM.setLevel(Level.SEVERE);
        Files.createDirectories(SCREENSHOTS);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory(folder, "browser"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // The driver is named, so that no manager looks for another one in the network.
        ChromeDriverService driver = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(driver, options);
    }

    @AfterAll
    void stop() {
        browser.quit();
    }

    @ParameterizedTest
    @MethodSource({"views", "findings", "practice"})
    void looks_right(View view) throws IOException {
        open(view);
        if (!Practice.NAMES.contains(view.dossier())) {
            screenshot(view.toString());
        }
        SoftAssertions all = new SoftAssertions();
        all.assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .as("console messages")
                .isEmpty();
        all.assertThat(requests()).as("requests").hasSize(1).allMatch(it -> it.startsWith("file:"));
        all.assertThat(number("return document.documentElement.scrollWidth"))
                .as("width of the page")
                .isEqualTo(view.width());
        all.assertThat(sticksOut()).as("elements that stick out").isEmpty();
        all.assertThat(run("return getComputedStyle(document.body).direction"))
                .as("direction")
                .isEqualTo(view.language().equals("ar") ? "rtl" : "ltr");
        all.assertThat(violations()).as("accessibility").isEmpty();
        all.assertAll();
    }

    @ParameterizedTest
    @MethodSource("lightViews")
    void shows_every_citation_to_the_keyboard(View view) throws IOException {
        open(view);
        long citations = number("return document.querySelectorAll('details.cite > summary').length");
        assertThat(citations).isPositive();
        browser.executeScript("""
                window.passages = [];
                window.isThrough = false;
                document.addEventListener('focusin', event => {
                    if (!isThrough && event.target.matches('details.cite > summary')) {
                        passages.push(event.target.nextElementSibling.checkVisibility());
                    }
                });
                document.body.tabIndex = -1;
                document.body.focus();
                document.addEventListener('focusout', event => isThrough ||= event.relatedTarget === null);
                """);
        String tabs = Keys.TAB.toString().repeat(50);
        for (int i = 0; i < 40 && run("return isThrough").equals(false); i++) {
            new Actions(browser).sendKeys(tabs).perform();
        }
        assertThat((List<?>) run("return passages"))
                .as("whether each passage is seen while its link has the focus")
                .hasSize((int) citations)
                .allMatch(Boolean.TRUE::equals);
    }

    @Test
    void opens_a_citation_without_a_pointer() throws IOException {
        open(new View("marrakech-2022", "en", "light", 1440));
        browser.executeScript("document.querySelector('details.cite > summary').focus()");
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        assertThat(browser.executeScript("return document.querySelector('details.cite').open"))
                .isEqualTo(true);
        screenshot("citation-open");
    }

    @ParameterizedTest
    @MethodSource("findings")
    @SuppressWarnings("unchecked")
    void leads_from_a_finding_to_the_fact(View view) throws IOException {
        open(view);
        browser.executeScript("document.querySelector('details.rest').open = true");
        Object clip = run("const r = document.querySelector('#checks').getBoundingClientRect();"
                + " return {x: 0, y: r.top + scrollY, width: innerWidth, height: r.height, scale: 1}");
        picture(view + "-open", (Map<String, Object>) clip);
        assertThat(violations()).isEmpty();
        browser.executeScript("document.documentElement.style.scrollBehavior = 'auto';"
                + " document.querySelector('details.rest a').focus()");
        new Actions(browser).sendKeys(Keys.ENTER).perform();
        assertThat(run("const r = document.querySelector(':target').getBoundingClientRect();"
                        + " return r.top >= 0 && r.top < innerHeight"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @MethodSource("lightViews")
    void prints(View view) throws IOException {
        open(view);
        Map<String, Object> pdf = browser.executeCdpCommand(
                "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true));
        byte[] bytes = Base64.getDecoder().decode((String) pdf.get("data"));
        Files.write(SCREENSHOTS.resolve(view + ".pdf"), bytes);
        assertThat(new String(bytes, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(bytes.length).isGreaterThan(20_000);
    }

    /** The picture in README.md: examples/page/page.png is this one, made smaller with pngquant. */
    @Test
    void has_a_picture_for_the_readme() throws IOException {
        open(new View("marrakech-2022", "en", "light", 1100));
        long end = number("return Math.ceil(document.querySelector('.lead').getBoundingClientRect().bottom + 30)");
        picture("page", Map.of("x", 0, "y", 0, "width", 1100, "height", end, "scale", 2));
        assertThat(SCREENSHOTS.resolve("page.png")).isNotEmptyFile();
    }

    private void open(View view) throws IOException {
        boolean isFound = view.dossier().equals(FINDINGS);
        Dossier dossier = view.dossier().equals("hostile")
                ? Hostile.dossier()
                : Practice.read(isFound ? "marrakech-2022" : view.dossier());
        Checks checks = isFound ? InventedChecks.all() : Checks.standard();
        Path file = folder.resolve(view + ".html");
        Files.writeString(file, BriefingPage.html(dossier, Locale.forLanguageTag(view.language()), checks));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", view.width(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", view.colours()))));
        browser.get("about:blank");
        requests();
        browser.get(file.toUri().toString());
    }

    private void screenshot(String name) throws IOException {
        picture(name, wholePage());
    }

    private void picture(String name, Map<String, Object> clip) throws IOException {
        Map<String, Object> shot = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "clip", clip));
        Files.write(SCREENSHOTS.resolve(name + ".png"), Base64.getDecoder().decode((String) shot.get("data")));
    }

    private Map<String, Object> wholePage() {
        long height = Math.min(15_000, number("return document.documentElement.scrollHeight"));
        return Map.of("x", 0, "y", 0, "width", number("return innerWidth"), "height", height, "scale", 1);
    }

    /** What the page has asked for since the last call. */
    private List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            String message = entry.getMessage();
            if (message.contains("\"Network.requestWillBeSent\"")) {
                requests.add(message.replaceFirst(".*\"documentURL\":\"[^\"]*\".*?\"url\":\"([^\"]*)\".*", "$1"));
            }
        }
        return requests;
    }

    @SuppressWarnings("unchecked")
    private List<String> sticksOut() {
        return (List<String>) run("return [...document.querySelectorAll('body *')].filter(e => {"
                + " if (e.closest('.patterns, .hidden, .skip, svg')) return false;"
                + " const r = e.getBoundingClientRect();"
                + " return r.width > 0 && (r.left < -1 || r.right > innerWidth + 1);"
                + "}).map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 60))");
    }

    @SuppressWarnings("unchecked")
    private List<String> violations() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(BrowserTest.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
            browser.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = browser.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const options = {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}};
                axe.run(document, options).then(result => done(result.violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 150) + node.failureSummary))));
                """);
        return (List<String>) Objects.requireNonNull(found, "axe");
    }

    private long number(String script) {
        return ((Number) run(script)).longValue();
    }

    private Object run(String script) {
        return Objects.requireNonNull(browser.executeScript(script), script);
    }
}
