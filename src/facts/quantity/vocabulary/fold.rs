//! The form in which words are looked up.

/// Whether `word` stands in the form in which words are looked up, as most words of a text do.
pub fn is_plain(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Writes `word` to `out` in the form in which words are looked up: lower case, one apostrophe, one
/// hyphen, one blank, nothing that does not show. A word of one or two letters keeps its case, as
/// `M` and `m` are two units.
pub fn fold_into(word: &str, out: &mut String) {
    out.clear();
    if word.is_ascii() {
        out.push_str(word);
        if word.len() > 2 {
            out.make_ascii_lowercase();
        }
        return;
    }
    let short = word.chars().nth(2).is_none();
    for c in word.chars() {
        match c {
            '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{640}' => {}
            '’' | 'ʼ' | '‘' => out.push('\''),
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '\u{A0}' | '\u{2009}' | '\u{202F}' => out.push(' '),
            _ if short => out.push(c),
            _ => out.extend(c.to_lowercase()),
        }
    }
}

/// Whether words of this character's script stand without blanks, or with endings glued on.
pub fn is_run(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{2FDF}' | '\u{3005}'..='\u{3007}' | '\u{3021}'..='\u{30FF}'
        | '\u{3105}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}
