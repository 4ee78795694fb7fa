//! Round trips, and broken files with their places.

use super::super::{Concept, Glossary, Layer, Origin};
use super::*;
use crate::language::Lang;

fn langs() -> (Lang, Lang) {
    ("en".parse().unwrap(), "es".parse().unwrap())
}

/// Concepts without the places of their entries, which differ between files.
fn bare(concepts: &[Concept]) -> Vec<Concept> {
    let mut concepts = concepts.to_vec();
    for concept in &mut concepts {
        concept.origin = Origin::default();
        concept.layer = 0;
        concept.terms.iter_mut().for_each(|term| term.origin = Origin::default());
    }
    concepts
}

fn read_toml(text: &str) -> Vec<Concept> {
    let layer = Layer::Toml { name: "a.toml".into(), text: text.into() };
    Glossary::load(&[layer]).unwrap().concepts().to_vec()
}

#[test]
fn toml_and_the_full_table_say_all_there_is() {
    let shipped = Glossary::shipped();
    let concepts = bare(shipped.concepts());
    assert_eq!(bare(&read_toml(&write_toml(&concepts))), concepts);
    let (en, es) = langs();
    for delimiter in [b',', b'\t'] {
        let table = write_table(&concepts, delimiter);
        assert_eq!(bare(&read_sheet("a", &table, delimiter, &en, &es).unwrap()), concepts);
    }
}

#[test]
fn a_cell_keeps_what_divides_cells_and_looks_like_a_formula() {
    let (en, es) = langs();
    let mut concept = Concept::new("a", Origin::default());
    let mut term = super::super::Term::new(en.clone(), "'=1;2|\\", Origin::default());
    term.forms = vec![super::super::Form::new("a|b;c\\", None)];
    term.context = vec!["x;y".to_owned(), "z\\".to_owned()];
    concept.terms.push(term);
    let concepts = [concept];
    let table = write_table(&concepts, b',');
    assert_eq!(bare(&read_sheet("a", &table, b',', &en, &es).unwrap()), concepts);
    let read = |row: &str| {
        let text = format!("concept,lang,text,article\n{row}\n");
        read_sheet("a", &text, b',', &en, &es).unwrap()[0].terms[0].article
    };
    assert!(read("a,en,Donbas,TRUE") && !read("a,en,Kyiv,no"));
}

#[test]
fn tbx_of_every_style_keeps_what_tbx_can_say() {
    let shipped = Glossary::shipped();
    for style in [TbxStyle::Dct, TbxStyle::Dca, TbxStyle::Martif] {
        let once = read_tbx("a.tbx", &write_tbx(shipped.concepts(), style)).unwrap();
        let twice = read_tbx("a.tbx", &write_tbx(&once, style)).unwrap();
        assert_eq!(bare(&once), bare(&twice), "{style:?}");
        assert_eq!(once.len(), shipped.concepts().len());
        for (there, here) in once.iter().zip(shipped.concepts()) {
            assert_eq!((&there.id, &there.domain), (&here.id, &here.domain));
            let key = |concept: &Concept| {
                let term = |term: &super::super::Term| {
                    (
                        term.lang.clone(),
                        term.text.clone(),
                        term.gender,
                        term.length,
                        term.house.clone(),
                    )
                };
                let mut terms: Vec<_> = concept.terms.iter().map(term).collect();
                terms.sort();
                terms
            };
            assert_eq!(key(there), key(here));
        }
    }
}

#[test]
fn entities_and_inline_elements_stay_in_the_term() {
    let text = "<martif><text><body><termEntry><langSet xml:lang='EN'><tig><term>Q&amp;<hi>A</hi> \
        &#x00E9;tude</term></tig></langSet></termEntry></body></text></martif>";
    let concepts = read_tbx("a.tbx", text).unwrap();
    assert_eq!(concepts[0].terms[0].text, "Q&A étude");
    assert_eq!(concepts[0].terms[0].lang.as_str(), "en");
}

#[test]
fn a_broken_tbx_is_refused_with_its_place() {
    let refused = |text: &str| read_tbx("a.tbx", text).unwrap_err().to_string();
    let entry = |inner: &str| {
        format!(
            "<tbx><text><body>\n<conceptEntry id='a'>{inner}</conceptEntry></body></text></tbx>"
        )
    };
    let lang = "<langSec xml:lang='en'><termSec><term>ford</term></termSec></langSec>";
    assert!(refused("<html/>").starts_with("a.tbx:1:1: `html` is no TBX"));
    assert!(refused("").starts_with("a.tbx:1:1: the file has no element"));
    assert!(refused(&entry("")).starts_with("a.tbx:2:1: an entry has no term"));
    let unnamed = entry("<langSec><termSec><term>x</term></termSec></langSec>");
    assert!(refused(&unnamed).starts_with("a.tbx:2:22: a language section does not say"));
    let empty = entry("<langSec xml:lang='en'><termSec><term> </term></termSec></langSec>");
    assert!(refused(&empty).starts_with("a.tbx:2:45: a term has no text"));
    let wrong =
        entry("<langSec xml:lang='no language'><termSec><term>x</term></termSec></langSec>");
    assert!(refused(&wrong).contains("`no language` is no language tag"));
    assert!(
        refused(&format!("<!DOCTYPE tbx [<!ENTITY x 'y'>]>{}", entry(lang)))
            .contains("declares entities")
    );
    assert!(refused(&entry("&x;")).contains("the entity `&x;` is not known"));
    assert!(refused("<tbx>\n<text></tbx>").starts_with("a.tbx:2:"));
    let open = refused("<tbx>\n<text>\n");
    assert!(open.starts_with("a.tbx:3:1: `text`, opened in line 2, is never closed"), "{open}");
    let deep = "<a>".repeat(100_000);
    assert!(refused(&deep).contains("too deep"));
    let twice = entry(&format!("{lang}</conceptEntry><conceptEntry id='a'>{lang}"));
    assert!(refused(&twice).contains("the id `a` is used twice"));
}

#[test]
fn pairs_of_engines_are_read_with_and_without_a_header() {
    let (en, es) = langs();
    let read = |text: &str, delimiter| read_sheet("g.csv", text, delimiter, &en, &es).unwrap();
    let words = |concepts: &[Concept]| -> Vec<(String, String)> {
        let term = |concept: &Concept, at: usize| {
            format!("{}:{}", concept.terms[at].lang, concept.terms[at].text)
        };
        concepts.iter().map(|concept| (term(concept, 0), term(concept, 1))).collect()
    };
    let pair = |a: &str, b: &str| vec![(a.to_owned(), b.to_owned())];
    assert_eq!(words(&read("ford\tvado\n", b'\t')), pair("en:ford", "es:vado"));
    assert_eq!(words(&read("ford,gué,en,fr\n", b',')), pair("en:ford", "fr:gué"));
    assert_eq!(words(&read("de,en\nFurt,ford\n", b',')), pair("de:Furt", "en:ford"));
    assert_eq!(words(&read("source,target\n\"a, b\",c\n", b',')), pair("en:a, b", "es:c"));
}

#[test]
fn a_table_of_several_languages_may_lack_a_term_and_name_a_language_nobody_knows() {
    let (en, es) = langs();
    let read = |text: &str| read_sheet("g.csv", text, b',', &en, &es);
    let concepts = read("en,sv,fr,pos\nford,vad,,noun\nweir,,barrage,noun\n").unwrap();
    let terms: Vec<Vec<_>> = concepts
        .iter()
        .map(|concept| concept.terms.iter().map(|term| (term.lang.as_str(), &*term.text)).collect())
        .collect();
    assert_eq!(terms, [[("en", "ford"), ("sv", "vad")], [("en", "weir"), ("fr", "barrage")]]);
    assert!(read("en,sv,fr\nford,,\n").unwrap_err().to_string().starts_with("g.csv:2:2: row 2"));
}

#[test]
fn the_names_of_concepts_and_every_note_come_through_tbx() {
    let text = "<martif><text><body><termEntry id='a'><note>1</note><langSet xml:lang='en'>\
        <note>2</note><tig><term>ford</term><note>3</note><note>4</note>\
        <termNote type='normativeAuthorization'>deprecatedTerm</termNote></tig></langSet>\
        </termEntry></body></text></martif>";
    let mut concepts = read_tbx("a.tbx", text).unwrap();
    let (concept, term) = (&concepts[0], &concepts[0].terms[0]);
    assert_eq!((concept.note.as_deref(), term.note.as_deref()), (Some("1\n2"), Some("3\n4")));
    assert_eq!(term.status, super::super::Status::Forbidden);
    concepts[0].id = super::super::ConceptId("river crossing, 2".to_owned());
    for style in [TbxStyle::Dct, TbxStyle::Dca, TbxStyle::Martif] {
        let again = read_tbx("a.tbx", &write_tbx(&concepts, style)).unwrap();
        assert_eq!(bare(&again), bare(&concepts), "{style:?}");
    }
}

#[test]
fn an_empty_or_doubled_row_is_named() {
    let (en, es) = langs();
    let refused = |text: &str| read_sheet("g.csv", text, b',', &en, &es).unwrap_err().to_string();
    let empty = refused("source,target,regex\n(a+)+$,x,true\n\"\",\"empty\",false\n");
    assert!(empty.starts_with("g.csv:3:1: row 3: the term in `en` is empty"), "{empty}");
    let twice = refused("ford,vado\nbank,orilla\nford,paso\n");
    assert!(twice.starts_with("g.csv:3:1: row 3: `ford` stands in row 1 already"), "{twice}");
    assert!(refused("ford\n").starts_with("g.csv:1:2: row 1: the term in `es` is empty"));
    assert!(
        refused(&format!("{},x\n", "a".repeat(3000))).contains("row 1: the cell has more than")
    );
    for (column, value) in [("gender", "x"), ("article", "maybe"), ("forms", "fords|many")] {
        let problem = refused(&format!("concept,lang,text,{column}\na,en,ford,{value}\n"));
        assert!(problem.contains(&format!("is no value of `{column}`")), "{problem}");
    }
    let value = refused("concept,lang,text,gender\na,en,ford,x\n");
    assert!(value.starts_with("g.csv:2:4: row 2: `x` is no value of `gender`"), "{value}");
}

#[test]
fn engines_get_confirmed_pairs_alone() {
    let (en, es) = langs();
    let shipped = Glossary::shipped();
    let google = write_pairs(shipped.concepts(), PairStyle::Google, b',', (&en, &es, None));
    assert!(google.starts_with("en,es\n"));
    assert!(google.contains("\nKyiv,Kiev\n"));
    assert!(google.contains("\nKIDA,KIDA\n"));
    assert!(!google.contains("Korea Institute"));
    let back = read_sheet("g.csv", &google, b',', &en, &es).unwrap();
    assert_eq!(back.len(), google.lines().count() - 1);
}
