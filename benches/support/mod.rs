//! Wire copy for measuring: as many stories as are wanted, no two alike.

const PLACES: &[&str] =
    &["Kyiv", "Kharkiv", "Odesa", "Lviv", "Sumy", "Poltava", "Dnipro", "Kherson"];
const PEOPLE: &[&str] =
    &["Olena Bondar", "Mark Rivers", "Ivan Kovalenko", "Ana Torres", "Lee Park"];
const SENTENCES: &[&str] = &[
    "Rescue teams took {n} families out of the villages around {p} during the second night of heavy rain.",
    "“We will stay until the last house is dry and the last road is open,” {w} said on Monday.",
    "The regional government said {n} homes were damaged and {m} people were injured near {p}.",
    "A military source told reporters that {n} drones and {m} missiles were launched towards {p} overnight.",
    "According to the ministry, the strike hit a residential building and a power station in {p}.",
    "{w}, who leads the regional council, said the attack would not change the plans for {p}.",
    "More than {n} troops are deployed in the region, officials said, and {m} more are expected in March.",
    "The company earned ${n} million in the first half of the year, {m} percent more than a year earlier.",
    "“This was the worst week since the war began,” said {w}, a doctor at the hospital in {p}.",
    "Officials in {p} denied the report and said no weapons had been moved across the border.",
    "The president called the decision of {d} April a “dangerous precedent” for the whole continent.",
    "Investigators found {n} fragments of the warhead at the site, which they will examine in {p}.",
    "Schools in {p} stayed closed for {m} days, and buses left every {d} minutes for the capital.",
    "If confirmed, the sale of {n} containers of ammunition would break the sanctions, {w} said.",
];

/// A story of about 400 words, another for every number.
pub fn story(number: usize) -> String {
    let mut state = number as u64 + 1;
    let mut draw = |below: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    let mut text = format!("Attack on {} injures {}\n\n", PLACES[draw(8)], draw(900) + 10);
    for _ in 0..24 {
        let sentence = SENTENCES[draw(SENTENCES.len())]
            .replace("{n}", &(draw(9_000) + 20).to_string())
            .replace("{m}", &(draw(90) + 2).to_string())
            .replace("{d}", &(draw(28) + 1).to_string())
            .replace("{p}", PLACES[draw(PLACES.len())])
            .replace("{w}", PEOPLE[draw(PEOPLE.len())]);
        text.push_str(&sentence);
        text.push_str("\n\n");
    }
    text
}
