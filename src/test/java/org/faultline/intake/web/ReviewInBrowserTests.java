package org.faultline.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.faultline.FaultlineApplication;
import org.faultline.graph.SharedGraph;
import org.faultline.intake.Articles;
import org.faultline.intake.NewArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.neo4j.driver.Driver;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The review by keys alone, and without scripts, in a real browser where Debian's chromium is installed. */
@SpringBootTest(
        classes = FaultlineApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"faultline.protection.admin-password=reviewing-in-tests", "faultline.announce=false"})
@ContextConfiguration(initializers = SharedGraph.class)
@EnabledIf("isBrowserInstalled")
class ReviewInBrowserTests {

    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String TEXT = """
            On January 4, twelve soldiers of LIB 901 deserted with their rifles in Kale Township.

            About 2,000 soldiers have defected, according to the Invented Bridge.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Articles articles;

    @Autowired
    private Driver driver;

    private ChromeDriver browser;
    private String source;

    static boolean isBrowserInstalled() {
        return Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
    }

    @BeforeEach
    void open() {
        SharedGraph.wipe(driver);
        source = articles.add(new NewArticle("Invented", "Invented Times", "2022-01-12", null, "en", TEXT), "tests")
                .id();
        browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                new ChromeOptions()
                        .setBinary(BROWSER.toFile())
                        .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"));
        visit("/login");
        browser.findElement(By.name("password")).sendKeys("reviewing-in-tests", Keys.ENTER);
        waitFor(() -> !String.valueOf(browser.getCurrentUrl()).contains("/login"));
    }

    @AfterEach
    void close() {
        browser.quit();
    }

    @Test
    void acceptsRejectsAndUndoesByKeysAlone() {
        visit("/review/" + source);
        press("a");
        waitFor(() -> progress().startsWith("1 of 2"));
        assertThat(browser.findElements(By.cssSelector(".review-card.is-accepted")))
                .hasSize(1);
        press("u");
        waitFor(() -> progress().startsWith("0 of 2"));
        press("j");
        press("r");
        waitFor(() -> progress().startsWith("1 of 2"));
        assertThat(browser.findElements(By.cssSelector(".review-card.is-rejected")))
                .hasSize(1);
        press("k");
        press("e");
        assertThat(browser.findElement(By.cssSelector(".review-card-edit[open] input"))
                        .isDisplayed())
                .isTrue();
    }

    @Test
    void correctsByKeysAloneAndLeavesAFieldByEscape() {
        visit("/review/" + source);
        press("e");
        WebElement field = browser.switchTo().activeElement();
        assertThat(field.getTagName()).isEqualTo("input");
        field.sendKeys(Keys.ESCAPE);
        assertThat(browser.switchTo().activeElement().getAttribute("class")).contains("review-card");
        assertThat(browser.findElements(By.cssSelector(".review-card-edit[open]")))
                .isEmpty();

        press("e");
        WebElement most = browser.findElement(By.cssSelector(".review-card.is-open [name='field.countMax']"));
        most.clear();
        most.sendKeys("14", Keys.ENTER);
        waitFor(() -> progress().startsWith("1 of 2"));

        WebElement edited = browser.findElement(By.cssSelector(".review-card.is-edited"));
        assertThat(edited.getText()).contains("At most", "14").doesNotContain("countMax");
        browser.findElement(By.cssSelector(".review-card.is-edited")).sendKeys("u");
        waitFor(() -> progress().startsWith("0 of 2"));
        assertThat(browser.findElement(By.cssSelector("[name=event]")).isDisplayed())
                .isTrue();
    }

    @Test
    void worksByItsButtonsWithoutScripts() {
        browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        visit("/review/" + source);
        browser.findElement(By.cssSelector(".review-card [data-key=a]")).click();
        waitFor(() ->
                browser.findElements(By.cssSelector(".review-card.is-accepted")).size() == 1);
        browser.findElement(By.cssSelector(".review-card [data-key=u]")).click();
        waitFor(() ->
                browser.findElements(By.cssSelector(".review-card.is-open")).size() == 2);
    }

    private void press(String key) {
        WebElement focused = browser.switchTo().activeElement();
        focused.sendKeys(key);
    }

    private String progress() {
        return browser.findElement(By.cssSelector("p.review-count strong")).getText();
    }

    private void visit(String address) {
        browser.get("http://127.0.0.1:" + port + address);
    }

    private void waitFor(BooleanSupplier condition) {
        // What is looked at may be gone the next moment, while the page changes.
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(any -> condition.getAsBoolean());
    }
}
