//! Cuts folded text into the pieces that terms are compared by.
//!
//! A piece is a run of letters and digits, one other character, or, in scripts that write no blank
//! between words, one letter. A blank belongs to the piece after it.

/// Where the piece that begins at `at` ends; the end of `text` where nothing follows.
pub(super) fn piece_end(text: &str, at: usize) -> usize {
    let bytes = text.as_bytes();
    let mut end = at;
    if bytes.get(end) == Some(&b' ') {
        end += 1;
    }
    let first = end;
    while let Some(&byte) = bytes.get(end) {
        if byte.is_ascii_alphanumeric() {
            end += 1;
        } else if byte < 0x80 {
            return if end == first { end + 1 } else { end };
        } else {
            let Some(c) = text[end..].chars().next() else { break };
            match kind(c) {
                Kind::Letter => end += c.len_utf8(),
                Kind::Alone if end == first => return end + c.len_utf8(),
                Kind::Alone => return end,
            }
        }
    }
    end
}

enum Kind {
    Letter,
    Alone,
}

fn kind(c: char) -> Kind {
    match c {
        // Thai, Lao, Myanmar, Khmer; Hangul, whose particles follow without a blank; kana and Han.
        '\u{E00}'..='\u{EFF}'
        | '\u{1000}'..='\u{109F}'
        | '\u{1100}'..='\u{11FF}'
        | '\u{1780}'..='\u{17FF}'
        | '\u{3005}'..='\u{3007}'
        | '\u{3041}'..='\u{318F}'
        | '\u{31F0}'..='\u{31FF}'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{AC00}'..='\u{D7FF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' => Kind::Alone,
        '\u{300}'..='\u{36F}' => Kind::Letter,
        c if c.is_alphanumeric() => Kind::Letter,
        _ => Kind::Alone,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<&str> {
        let mut at = 0;
        std::iter::from_fn(|| {
            let start = at;
            at = piece_end(text, at);
            (at > start).then(|| &text[start..at])
        })
        .collect()
    }

    #[test]
    fn words_marks_and_letters_of_spaceless_scripts_stand_alone() {
        assert_eq!(pieces("the kn-23's übung"), ["the", " kn", "-", "23", "'", "s", " übung"]);
        assert_eq!(pieces("导弹kn 도시에"), ["导", "弹", "kn", " 도", "시", "에"]);
        assert_eq!(pieces("a "), ["a", " "]);
    }
}
