//! The page in a real browser, without a network: keys, filters, folding, links.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};

use super::desk::{COMMANDS, Desk};

/// What a browser does on the page, written into it: one line a step.
const STEPS: &str = r##"
<script>
const log = [];
const key = (name) => document.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
const seen = (query) => [...document.querySelectorAll(query)].filter((one) => one.offsetParent).length;
const rows = () => seen(".row"), cards = () => seen(".findings li");
const here = () => [...document.querySelectorAll(".findings li")].indexOf(document.activeElement);
log.push(`rows ${document.querySelectorAll(".row").length} shown ${rows()} folds ${seen(".fold")}`);
log.push(`cards ${cards()}`);
key("j"); log.push(`j ${here()}`);
key("j"); log.push(`j ${here()}`);
key("k"); log.push(`k ${here()}`);
key("m"); log.push(`m errors only ${cards() === seen(".findings li.error")} rows ${rows()}`);
key("m"); log.push(`m again ${cards()} rows ${rows()}`);
key("u"); log.push(`u rows ${rows()} folds ${seen(".fold")}`);
key("u"); log.push(`u again ${rows()}`);
key("?"); log.push(`help ${document.getElementById("help").open}`);
document.getElementById("help").close();
document.querySelector(".chip.warning").click(); log.push(`no warnings ${seen(".findings li.warning")}`);
document.querySelector(".fold button").click(); log.push(`unfolded by hand ${seen(".fold")}`);
location.hash = "#s-1";
const result = document.createElement("pre");
result.id = "result";
result.textContent = log.join("\n");
document.body.append(result);
</script>
"##;

/// Ends with its test.
struct Browser(Child);

impl Drop for Browser {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The page as the browser has it after all scripts; nothing where there is no browser.
fn opened(desk: &Desk, page: &str) -> Option<String> {
    let file = desk.path().join("page.html");
    fs::write(&file, page.replace("</body>", &format!("{STEPS}</body>"))).unwrap();
    let (out, profile) = (desk.path().join("dom.html"), desk.path().join("profile"));
    let mut command = Command::new("chromium");
    command
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"])
        .args(["--disable-background-networking", "--disable-component-update", "--disable-sync"])
        .args(["--disable-dev-shm-usage", "--window-size=1200,900", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("file://{}", file.display()))
        .stdout(fs::File::create(&out).unwrap())
        .stderr(Stdio::null());
    let Ok(child) = command.spawn() else {
        let wanted = env::var("WIRELOC_TEST_TOOLS").is_ok_and(|all| all.contains("chromium"));
        assert!(!wanted, "chromium is to be installed");
        println!("skipped: no chromium");
        return None;
    };
    let (mut browser, started) = (Browser(child), Instant::now());
    while browser.0.try_wait().unwrap().is_none() {
        assert!(started.elapsed() < Duration::from_mins(2), "the browser does not end");
        std::thread::sleep(Duration::from_millis(50));
    }
    Some(fs::read_to_string(out).unwrap())
}

fn steps(page: &str) -> Vec<String> {
    let (_, result) = page.split_once("<pre id=\"result\">").expect("the steps were taken");
    let (result, _) = result.split_once("</pre>").unwrap();
    result.lines().map(str::to_owned).collect()
}

#[test]
fn keys_filters_and_folds_work() {
    let desk = Desk::new();
    let Some(page) = opened(&desk, &desk.report(COMMANDS[1], "html")) else { return };
    let steps = steps(&page);
    assert_eq!(
        steps,
        [
            "rows 13 shown 9 folds 1",
            "cards 7",
            "j 0",
            "j 1",
            "k 0",
            "m errors only true rows 8",
            "m again 7 rows 9",
            "u rows 13 folds 0",
            "u again 9",
            "help true",
            "no warnings 0",
            "unfolded by hand 0",
        ]
    );
}

#[test]
fn a_hostile_story_runs_nothing() {
    let desk = Desk::new();
    let page = desk.report(COMMANDS[3], "html");
    let Some(page) = opened(&desk, &page) else { return };
    assert_eq!(page.matches("<script").count(), 2, "the page's own and that of the test");
    assert!(!page.contains("<img") && !page.contains("<b onclick"), "{page}");
}
