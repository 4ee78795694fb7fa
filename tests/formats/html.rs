//! The page: nothing of a story is obeyed, every word of both texts is there, in its language.

use super::desk::{COMMANDS, Desk};

#[test]
fn nothing_a_story_says_is_obeyed() {
    let desk = Desk::new();
    for args in COMMANDS {
        let page = desk.report(args, "html");
        assert_eq!(page.matches("<script").count(), 1, "{args:?}");
        for forbidden in ["<img", "onerror=alert(2)>", "<b onclick", "\u{1b}", "\u{202e}", "\u{7}"]
        {
            assert!(!page.contains(forbidden), "{args:?}: {forbidden:?}");
        }
        let tags = page.split('<').skip(1).filter_map(|piece| piece.split_once('>'));
        for (tag, _) in tags {
            let elsewhere = tag.contains("src=") || tag.replace("href=\"#", "").contains("href=");
            assert!(!elsewhere && !tag.contains("://"), "{args:?}: <{tag}>");
        }
        assert!(page.contains("default-src 'none'"));
    }
}

#[test]
fn both_texts_are_there_sentence_by_sentence() {
    let desk = Desk::new();
    for (args, files) in [
        (COMMANDS[0], ["story.txt", "story.es.txt"]),
        (COMMANDS[1], ["story.txt", "later.txt"]),
        (COMMANDS[2], ["later.txt", "story.es.txt"]),
    ] {
        let shown = words(&desk.report(args, "html"));
        for file in files {
            for line in desk.read(file).lines().filter(|line| !line.is_empty()) {
                for sentence in line.split_inclusive(". ") {
                    let sentence = sentence.trim().trim_end_matches(" -");
                    let whole = sentence.split(" (Newswire) - ").last().unwrap();
                    assert!(shown.contains(whole), "{args:?} does not show {whole:?}");
                }
            }
        }
    }
}

/// The page's text without its markup.
fn words(page: &str) -> String {
    let mut text = String::new();
    for piece in page.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, words)| words));
    }
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}
