//! Reading a mode file: the programs of one direction, without a shell.
//!
//! A mode is a line of programs joined by `|`, their arguments bare or in quotation marks; `$1` and
//! `$2` stand for the options of the generator and of the tagger. Everything else that would mean
//! something to a shell is refused.

/// One program of a mode and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stage {
    pub program: String,
    pub args: Vec<String>,
}

/// Programs that read and write the stream and flush it at a NUL byte under `-z`.
const STREAM_PROGRAMS: &[&str] = &[
    "lt-proc",
    "apertium-tagger",
    "apertium-pretransfer",
    "apertium-transfer",
    "apertium-interchunk",
    "apertium-postchunk",
    "apertium-anaphora",
    "apertium-posttransfer",
    "apertium-wblank-attach",
    "apertium-wblank-detach",
    "lrx-proc",
    "lsx-proc",
    "rtx-proc",
    "cg-proc",
    "hfst-proc",
];

/// The mark of the generator: `$1` becomes `-g`, which marks what it cannot generate.
const GENERATOR: &str = "$1";
/// The mark of the tagger: `$2` is empty unless ambiguity is to be shown.
const TAGGER: &str = "$2";

/// The stages of a mode, made to flush at NUL and to carry word-bound blanks past the stages
/// between the analyser and the generator.
///
/// # Errors
/// What stands in the file that is no mode of stream programs.
pub(super) fn parse(text: &str) -> Result<Vec<Stage>, String> {
    let mut stages = Vec::new();
    for part in words(text)?.split(|word| *word == Word::Pipe) {
        let mut bare = part.iter().filter_map(|word| match word {
            Word::Bare(word) => Some(word.clone()),
            Word::Pipe => None,
        });
        let program = bare.next().ok_or("a program is missing between two `|`")?;
        let name = program.rsplit('/').next().unwrap_or_default();
        if !STREAM_PROGRAMS.contains(&name) {
            return Err(format!("`{program}` is no program of the Apertium stream"));
        }
        stages.push(Stage { program, args: bare.collect() });
    }
    Ok(with_blanks(stages).into_iter().map(flushing).collect())
}

/// Attaches blanks to words behind the analyser and detaches them before the generator.
fn with_blanks(stages: Vec<Stage>) -> Vec<Stage> {
    let blank = |what: &str| Stage { program: format!("apertium-wblank-{what}"), args: vec![] };
    if stages.iter().any(|stage| stage.program.contains("wblank")) {
        return stages;
    }
    let mut out = Vec::new();
    for (at, stage) in stages.into_iter().enumerate() {
        if stage.args.iter().any(|arg| arg == GENERATOR) {
            out.push(blank("detach"));
        }
        out.push(stage);
        if at == 0 {
            out.push(blank("attach"));
        }
    }
    out
}

fn flushing(mut stage: Stage) -> Stage {
    for arg in &mut stage.args {
        if arg == GENERATOR {
            "-g".clone_into(arg);
        }
    }
    stage.args.retain(|arg| arg != TAGGER);
    if !stage.program.contains("wblank") && !stage.args.iter().any(|arg| arg == "-z") {
        stage.args.insert(0, "-z".to_owned());
    }
    stage
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Word {
    Bare(String),
    Pipe,
}

fn words(text: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote: Option<char> = None;
    for c in text.chars() {
        match (quote, c) {
            (Some(mark), c) if c == mark => quote = None,
            (Some('"'), '$' | '`' | '\\') => return Err(format!("`{c}` in quotation marks")),
            (Some(_), c) => word.get_or_insert_default().push(c),
            (None, '\'' | '"') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, '|') => {
                words.extend(word.take().map(Word::Bare));
                words.push(Word::Pipe);
            }
            (None, c) if c.is_whitespace() => words.extend(word.take().map(Word::Bare)),
            (None, '$') => word.get_or_insert_default().push('$'),
            (None, c) if c.is_alphanumeric() || "-_./+,:=@%".contains(c) => {
                word.get_or_insert_default().push(c);
            }
            (None, c) => return Err(format!("`{c}`, which only a shell would understand")),
        }
    }
    if quote.is_some() {
        return Err("a quotation mark is not closed".to_owned());
    }
    words.extend(word.map(Word::Bare));
    match words.iter().find(|word| is_unknown_variable(word)) {
        Some(Word::Bare(variable)) => Err(format!("`{variable}`, which nothing sets")),
        _ => Ok(words),
    }
}

fn is_unknown_variable(word: &Word) -> bool {
    matches!(word, Word::Bare(word) if word.starts_with('$') && word != GENERATOR && word != TAGGER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mode_becomes_flushing_stages_with_blanks_around_the_middle() {
        let mode =
            "lt-proc '/data/a b.bin' | apertium-tagger -g $2 'p' |lt-proc $1 g | lt-proc -p q\n";
        let stages = parse(mode).unwrap();
        let lines: Vec<_> =
            stages.iter().map(|s| format!("{} {}", s.program, s.args.join(" "))).collect();
        assert_eq!(
            lines,
            [
                "lt-proc -z /data/a b.bin",
                "apertium-wblank-attach ",
                "apertium-tagger -z -g p",
                "apertium-wblank-detach ",
                "lt-proc -z -g g",
                "lt-proc -z -p q",
            ]
        );
    }

    #[test]
    fn what_a_shell_would_do_is_refused() {
        for mode in [
            "rm -rf /",
            "lt-proc a; rm b",
            "lt-proc `id`",
            "lt-proc $(id)",
            "lt-proc a > b",
            "lt-proc \"$HOME\"",
            "lt-proc $HOME",
            "lt-proc 'a",
            "lt-proc a | | lt-proc b",
            "",
        ] {
            assert!(parse(mode).is_err(), "{mode}");
        }
    }
}
