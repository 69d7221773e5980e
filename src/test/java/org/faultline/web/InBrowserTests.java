package org.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** In a real browser, where Debian's chromium and its driver are installed; nothing is downloaded. */
@SpringBootTest(classes = ShellOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf("isBrowserInstalled")
class InBrowserTests {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    @LocalServerPort
    private int port;

    private ChromeDriver browser;

    static boolean isBrowserInstalled() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    @BeforeEach
    void open() {
        ChromeOptions options = new ChromeOptions()
                .setBinary(BROWSER.toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @Test
    void drawsPagesWithoutAComplaint() {
        for (String address : List.of("/invented", "/invented/x?validAt=2020-06-01", "/problems")) {
            visit(address);
            assertThat(complaints()).as(address).isEmpty();
        }
    }

    @Test
    void replacesOnlyTheResultsWhenAFilterChangesAndKeepsTheAddressClean() {
        visit("/invented");
        new Select(browser.findElement(By.name("kind"))).selectByValue("fort");
        waitFor(() -> browser.findElements(By.cssSelector("#results tbody tr")).size() == 6);
        waitFor(() -> browser.getCurrentUrl() != null && browser.getCurrentUrl().endsWith("/invented?kind=fort"));
        assertThat(browser.findElements(By.cssSelector("main"))).hasSize(1);
        assertThat(complaints()).isEmpty();
    }

    @Test
    void worksWithoutScripts() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        visit("/invented?limit=5");
        assertThat(browser.findElement(By.cssSelector("[data-theme-toggle]")).isDisplayed())
                .isFalse();
        new Select(browser.findElement(By.name("kind"))).selectByValue("fort");
        browser.findElement(By.cssSelector("form.filters button")).click();
        waitFor(() -> browser.findElements(By.cssSelector("tbody tr")).size() == 6);
        assertThat(browser.getCurrentUrl()).contains("kind=fort");
    }

    @Test
    void remembersTheChosenTheme() {
        visit("/invented");
        String before = background();
        browser.findElement(By.cssSelector("[data-theme-toggle]")).click();
        String after = background();
        assertThat(after).isNotEqualTo(before);
        visit("/problems");
        assertThat(background()).isEqualTo(after);
    }

    @Test
    void fitsAPhoneAndOpensItsMenu() {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 800, "deviceScaleFactor", 2, "mobile", true));
        for (String address : List.of("/invented", "/invented/x", "/problems", "/nowhere")) {
            visit(address);
            assertThat(number("return document.documentElement.scrollWidth - window.innerWidth"))
                    .as(address)
                    .isNotPositive();
        }
        assertThat(browser.findElement(By.id("menu")).isDisplayed()).isFalse();
        browser.findElement(By.cssSelector("[popovertarget=menu]")).click();
        assertThat(browser.findElement(By.linkText("Units")).isDisplayed()).isTrue();
    }

    @Test
    void letsTheKeyboardSkipToTheContent() {
        visit("/invented");
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the content");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("content");
    }

    private void visit(String address) {
        browser.get("http://127.0.0.1:" + port + address);
    }

    private List<String> complaints() {
        return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    private void waitFor(BooleanSupplier condition) {
        // What is looked at may be gone the next moment, while the page changes.
        new WebDriverWait(browser, Duration.ofSeconds(10))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> condition.getAsBoolean());
    }

    private @Nullable String background() {
        return (String) browser.executeScript("return getComputedStyle(document.documentElement).backgroundColor");
    }

    private long number(String script) {
        return browser.executeScript(script) instanceof Number number ? number.longValue() : Long.MAX_VALUE;
    }
}
