//! Dates written in the language of an edition.

use super::date::{Field, Found, Reader, fields};
use crate::finding::Message;
use crate::language::Language;
use crate::messages::Messages;

/// The date of a dateline, as the agencies of the language write it.
pub(super) fn dateline(
    text: &str,
    from: &'static Language,
    to: &'static Language,
    edition: &Messages,
) -> Option<String> {
    let date = *Reader::of(from).find(text).first()?;
    let calendar = to.cldr().calendar();
    let short = calendar.months_short.get(date.month)?.trim_end_matches('.');
    let message = Message::new("dateline-date")
        .with("day", date.day?.to_string())
        .with("month", calendar.months.get(date.month)?.as_str())
        .with("short", short);
    let written = edition.find(&message)?;
    Some(match date.year {
        Some(year) => edition.find(
            &Message::new("dateline-date-year")
                .with("date", written)
                .with("year", year.to_string()),
        )?,
        None => written,
    })
}

/// The date without words around it: `24 de abril de 2025`, `marzo de 2025`, `lunes 24 de abril`.
pub(super) fn plain(date: &Found, to: &'static Language, edition: &Messages) -> Option<String> {
    let calendar = to.cldr().calendar();
    let pattern = match (date.day, date.year) {
        (Some(_), Some(_)) => &calendar.date_long,
        (Some(_), None) => &calendar.day_and_month,
        (None, Some(_)) => &calendar.month_and_year,
        (None, None) => return calendar.months_alone.get(date.month).cloned(),
    };
    let mut out = String::new();
    for field in fields(pattern) {
        match field {
            Field::Words(words) => out.push_str(&words),
            Field::Value('d') => out.push_str(&day(date.day?, edition)),
            Field::Value('y') => out.push_str(&date.year?.to_string()),
            Field::Value('L') => out.push_str(calendar.months_alone.get(date.month)?),
            Field::Value(_) => out.push_str(calendar.months.get(date.month)?),
        }
    }
    let Some(weekday) = date.weekday else { return Some(out) };
    let weekday = calendar.weekdays.get(weekday)?.as_str();
    edition.find(&Message::new("date-weekday").with("weekday", weekday).with("date", out))
}

/// The day as the language writes it in a date: `1er` in French.
fn day(day: u8, edition: &Messages) -> String {
    let message = Message::new("date-day").with("day", usize::from(day));
    edition.find(&message).unwrap_or_else(|| day.to_string())
}
