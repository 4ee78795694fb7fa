//! Streams as other programs use them: a line goes in, its answer comes out, and only then the next
//! line is written.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

#[test]
fn each_pair_is_answered_before_the_next_one_is_written() {
    let mut program = Command::new(env!("CARGO_BIN_EXE_wireloc"))
        .args(["check", "--pairs", "-"])
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = program.stdin.take().unwrap();
    let mut answers = BufReader::new(program.stdout.take().unwrap()).lines();
    for number in 1..=5 {
        let pair = serde_json::json!({
            "id": number, "src_lang": "en", "tgt_lang": "es",
            "a": "The flood killed 12 people.", "b": format!("La inundación mató a {number}2."),
        });
        writeln!(stdin, "{pair}").unwrap();
        let answer: serde_json::Value =
            serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!((&answer["id"], &answer["flag"]), (&number.into(), &(number != 1).into()));
    }
    drop(stdin);
    assert!(program.wait().unwrap().success());
}
