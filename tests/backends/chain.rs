//! Chains: which engine serves a story, and which stories reach none that is not local.

use std::collections::BTreeMap;

use wireloc::backend::{Backend, BackendError, Watch};
use wireloc::drift::Judge;
use wireloc::finding::Finding;
use wireloc::glossary::Glossary;
use wireloc::localise::{LocaliseError, QuotePolicy, Settings};
use wireloc::story::{Block, Meta, Privacy, Role, Status, Story};

use super::engines::{around, engine};
use super::support::server::{Act, Server};
use super::support::story::{en, es};

const TEXT: &str = "Helpers filled 9000 bags with sand within two days.";
const EDITION: &str = "Ayudantes llenaron 9000 sacos con arena en dos días.";

fn story(meta: Meta) -> Story {
    let block = Block { role: Role::Paragraph, text: TEXT.to_owned() };
    Story { lang: en(), meta, blocks: vec![block] }
}

/// The edition's text and what was found out about its engine.
fn localise(
    meta: Meta,
    chain: &[&dyn Backend],
) -> Result<(String, Vec<&'static str>), LocaliseError> {
    let (to, exceptions, judge) = (es(), BTreeMap::new(), Judge::default());
    let matcher = Glossary::empty().matcher(&en(), &to, None);
    let quotes = QuotePolicy::Keep;
    let settings =
        Settings { to: &to, matcher: &matcher, judge: &judge, quotes, exceptions: &exceptions };
    let story = story(meta);
    let outcome = wireloc::localise::localise(&story, chain, &settings, &Watch::default())?;
    let about = |finding: &Finding| {
        let name = finding.rule.name;
        ["engine-fallback", "kept-local"].contains(&name).then_some(name)
    };
    let findings = outcome.report.findings.iter().filter_map(about).collect();
    Ok((outcome.edition.blocks[0].text.clone(), findings))
}

fn well() -> Server {
    Server::start(|heard, _| Act::json(&engine("desk").right(heard)))
}

fn embargoed() -> Meta {
    Meta { embargo: Some("soon".to_owned()), ..Meta::default() }
}

#[test]
fn the_first_engine_that_can_serves_the_whole_story_and_another_is_a_warning() {
    let (dead, well) = (Server::start(|_, _| Act::status(401)), well());
    let first = engine("desk").open(&dead.url(), "", &around());
    let second = engine("desk").open(&well.url(), "", &around());
    let (text, findings) = localise(Meta::default(), &[&*first, &*second]).unwrap();
    assert_eq!((text.as_str(), &findings[..]), (EDITION, &["engine-fallback"][..]));
    let (text, findings) = localise(Meta::default(), &[&*second, &*first]).unwrap();
    assert_eq!((text.as_str(), &findings[..]), (EDITION, &[][..]));
}

#[test]
fn where_none_can_each_says_why_the_first_one_first() {
    let (dead, down) = (Server::start(|_, _| Act::status(401)), Server::start(|_, _| Act::Reset));
    let first = engine("desk").open(&dead.url(), "", &around());
    let second = engine("desk").open(&down.url(), "attempts = 1", &around());
    let error = localise(Meta::default(), &[&*first, &*second]).unwrap_err();
    let said = error.to_string();
    let (first, second) = said.split_once("; then ").unwrap();
    assert!(first.contains("key") && second.contains("connection"), "{said}");
}

#[test]
fn an_embargoed_story_reaches_local_engines_alone() {
    let (far, near) = (well(), well());
    let first = engine("desk").open(&far.url(), "", &around());
    let local = engine("desk").open(&near.url(), "local = true", &around());
    let (text, findings) = localise(embargoed(), &[&*first, &*local]).unwrap();
    assert_eq!((text.as_str(), &findings[..]), (EDITION, &["kept-local"][..]));
    assert!(matches!(localise(embargoed(), &[&*first]), Err(LocaliseError::Embargoed)));
    assert_eq!(far.connections(), 0);
}

#[test]
fn a_confidential_story_is_embargoed_and_a_passed_embargo_is_none() {
    let server = well();
    let backend = engine("desk").open(&server.url(), "", &around());
    let confidential = Privacy { confidential: true, ..Privacy::default() };
    let mut meta = Meta::default();
    confidential.apply(&mut meta);
    assert!(matches!(localise(meta, &[&*backend]), Err(LocaliseError::Embargoed)));
    assert_eq!(server.connections(), 0);
    let later = Privacy { now: Some(2_000_000_000), ..Privacy::default() };
    let mut meta = Meta { embargo: Some("2026-11-24T10:00:00Z".into()), ..Meta::default() };
    later.apply(&mut meta);
    assert_eq!(localise(meta, &[&*backend]).unwrap().0, EDITION);
}

#[test]
fn nothing_is_made_of_a_story_that_is_withheld_or_canceled() {
    let server = well();
    let local = engine("desk").open(&server.url(), "local = true", &around());
    for status in [Status::Withheld, Status::Canceled] {
        let meta = Meta { status, ..Meta::default() };
        assert!(matches!(localise(meta, &[&*local]), Err(LocaliseError::Withdrawn(_))));
    }
    assert_eq!(server.connections(), 0);
}

#[test]
fn work_that_is_no_longer_wanted_goes_to_no_other_engine() {
    let server = well();
    let backend = engine("desk").open(&server.url(), "", &around());
    let watch = Watch::default();
    watch.cancel.cancel();
    let (to, exceptions, judge) = (es(), BTreeMap::new(), Judge::default());
    let matcher = Glossary::empty().matcher(&en(), &to, None);
    let quotes = QuotePolicy::Keep;
    let settings =
        Settings { to: &to, matcher: &matcher, judge: &judge, quotes, exceptions: &exceptions };
    let chain: [&dyn Backend; 2] = [&*backend, &*backend];
    let stopped = wireloc::localise::localise(&story(Meta::default()), &chain, &settings, &watch);
    assert!(matches!(stopped, Err(LocaliseError::Backend(BackendError::Cancelled))));
    assert_eq!(server.connections(), 0);
}

#[test]
fn a_rehearsal_says_what_would_be_sent_and_sends_nothing() {
    let server = well();
    let price = "price = { per_million_characters = 20.0, currency = \"EUR\" }";
    let backend = engine("desk").open(&server.url(), price, &around());
    let (to, exceptions, judge) = (es(), BTreeMap::new(), Judge::default());
    let matcher = Glossary::empty().matcher(&en(), &to, None);
    let quotes = QuotePolicy::Keep;
    let settings =
        Settings { to: &to, matcher: &matcher, judge: &judge, quotes, exceptions: &exceptions };
    let twice = Story {
        blocks: vec![story(Meta::default()).blocks[0].clone(); 2],
        ..story(Meta::default())
    };
    let rehearsal = wireloc::localise::rehearse(&twice, &[&*backend], &settings).unwrap();
    assert_eq!((rehearsal.sentences, rehearsal.characters), (1, TEXT.len()));
    assert_eq!(rehearsal.host, Some(server.host()));
    assert_eq!(rehearsal.cost, Some((0.00102, "EUR".to_owned())));
    let secret = story(embargoed());
    let refused = wireloc::localise::rehearse(&secret, &[&*backend], &settings);
    assert!(matches!(refused, Err(LocaliseError::Embargoed)));
    assert_eq!(server.connections(), 0);
}
