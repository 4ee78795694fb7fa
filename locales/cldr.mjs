// Writes locales/<lang>/cldr.toml: what Unicode CLDR knows of dates, numbers, money, units and
// places in a language, cut down to what wireloc reads.
//
//   npm install --prefix DIR cldr-core cldr-dates-full cldr-numbers-full cldr-localenames-full cldr-units-full
//   node locales/cldr.mjs DIR/node_modules [LANG…]
//
// Without LANG every folder of locales/ is written; a language is added by making its folder.
// Same packages in, same bytes out: keys are sorted where their order says nothing, and nothing
// depends on the clock. The data is © Unicode, Inc., under the Unicode licence (Unicode-3.0).
//
// Each table of the file is flat and stands alone, because the program reads a table only when
// it is asked for.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const LOCALES = path.dirname(fileURLToPath(import.meta.url));

// Regional locales whose words are read too, after the language's own. (Written is only the first.)
const REGIONS = {
  ar: ["ar-DZ", "ar-IQ", "ar-LB", "ar-MA", "ar-SA"],
  de: ["de-AT", "de-CH"],
  en: ["en-GB", "en-AU", "en-IN"],
  es: ["es-419", "es-MX", "es-AR"],
  fr: ["fr-CA", "fr-CH"],
  pt: ["pt-PT"],
  zh: ["zh-Hant"],
};

const CURRENCIES = `AED AFN AMD ARS AUD AZN BDT BGN BHD BOB BRL BYN CAD CHF CLP CNY COP CRC CUP CZK
  DKK DOP DZD EGP ETB EUR GBP GEL GHS GTQ HKD HNL HUF IDR ILS INR IQD IRR ISK JOD JPY KES KHR KPW
  KRW KWD KZT LBP LKR LYD MAD MMK MXN MYR NGN NIO NOK NPR NZD OMR PAB PEN PHP PKR PLN PYG QAR RON
  RSD RUB SAR SDG SEK SGD SYP THB TND TRY TWD UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR`
  .trim().split(/\s+/);

const UNITS = `acre ampere astronomical-unit bar barrel bit bushel byte calorie carat celsius
  centiliter centimeter cubic-centimeter cubic-foot cubic-kilometer cubic-meter cubic-mile
  deciliter dunam fahrenheit foot gallon gigabit gigabyte gigahertz gigawatt gram hectare
  hectoliter hectopascal hertz horsepower joule kelvin kilobyte kilocalorie kilogram kilohertz
  kilojoule kilometer kilometer-per-hour kilopascal kilowatt kilowatt-hour knot light-year liter
  megabit megabyte megahertz megapixel megawatt meter meter-per-second microgram micrometer mile
  mile-per-gallon mile-per-hour milligram millibar milliliter millimeter millisecond nanometer
  nautical-mile newton ohm ounce pascal petabyte pint pound square-centimeter square-foot
  square-kilometer square-meter square-mile square-yard stone terabyte ton tonne volt watt yard`
  .trim().split(/\s+/);

const TIME_UNITS = ["second", "minute", "hour", "day", "week", "month", "year", "decade", "century"];

// Currencies of one family, whose shared word ("dollar") alone means the first of them.
const FAMILIES = [
  ["USD", "CAD", "AUD", "NZD", "SGD"], ["GBP", "EGP", "LBP", "SYP"], ["MXN", "CLP", "COP", "PHP", "UYU"],
  ["INR", "PKR", "NPR", "LKR"], ["IRR", "OMR", "YER"], ["RUB", "BYN"],
  ["IQD", "KWD", "BHD", "JOD"], ["CHF", "XAF", "XOF"], ["KES", "UGX"],
];

let packages;
const cache = new Map();
function load(name) {
  if (!cache.has(name)) {
    const file = path.join(packages, name);
    cache.set(name, fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null);
  }
  return cache.get(name);
}
const main = (name, lang, file) => load(`cldr-${name}-full/main/${lang}/${file}.json`)?.main[lang];
const gregorian = (lang) => main("dates", lang, "ca-gregorian")?.dates.calendars.gregorian;
const numbersOf = (lang) => main("numbers", lang, "numbers").numbers;
const sources = (lang) => [lang, ...(REGIONS[lang] ?? [])];

/** Strings without marks of direction, blanks at the ends, doubles and what does not say a name. */
function forms(list) {
  const clean = list.filter((form) => typeof form === "string")
    .map((form) => form.replace(/[\u061c\u200e\u200f\u202a-\u202e]/g, "").trim());
  return [...new Set(clean)].filter((form) => form !== "");
}

function calendar(lang) {
  const own = gregorian(lang);
  const row = (part, use, width, keys) => keys.map((key) => own[part][use][width][key]);
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1));
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const every = (part, keys) => keys.map((key) => forms(sources(lang).flatMap((source) =>
    ["format", "stand-alone"].flatMap((use) => ["wide", "abbreviated"].map((width) =>
      gregorian(source)?.[part][use][width][key])))).filter((form) => !/^\d/.test(form)));
  const formats = own.dateTimeFormats.availableFormats;
  const extra = every("months", months);
  return {
    months: row("months", "format", "wide", months),
    months_alone: row("months", "stand-alone", "wide", months),
    months_short: row("months", "format", "abbreviated", months),
    months_short_alone: row("months", "stand-alone", "abbreviated", months),
    months_read: extra,
    weekdays: row("days", "format", "wide", days),
    weekdays_alone: row("days", "stand-alone", "wide", days),
    weekdays_short: row("days", "format", "abbreviated", days),
    weekdays_read: every("days", days),
    date_full: own.dateFormats.full,
    date_long: own.dateFormats.long,
    date_medium: own.dateFormats.medium,
    date_short: own.dateFormats.short,
    day_and_month: formats.MMMMd,
    month_and_year: formats.yMMMM,
    time_short: own.timeFormats.short,
    day_periods: dayPeriods(lang),
  };
}

/** Words such as "p.m." and "de la tarde" with the hours they cover. */
function dayPeriods(lang) {
  const rules = load("cldr-core/supplemental/dayPeriods.json").supplemental.dayPeriodRuleSet[lang] ?? {};
  const hour = (time) => Number(time.split(":")[0]);
  const hours = { am: [0, 12], pm: [12, 24] };
  for (const [name, rule] of Object.entries(rules)) {
    if (rule._from) hours[name] = [hour(rule._from), hour(rule._before)];
  }
  const found = {};
  for (const source of sources(lang)) {
    const periods = gregorian(source)?.dayPeriods;
    for (const use of ["format", "stand-alone"]) {
      for (const width of ["abbreviated", "wide"]) {
        for (const [key, word] of Object.entries(periods?.[use][width] ?? {})) {
          const name = key.split("-alt-")[0];
          if (hours[name]) for (const form of forms([word])) found[form] ??= hours[name];
        }
      }
    }
  }
  return sorted(found);
}

function numbers(lang) {
  const own = numbersOf(lang);
  const latin = own["symbols-numberSystem-latn"];
  const native = own.otherNumberingSystems.native;
  const systems = load("cldr-core/supplemental/numberingSystems.json").supplemental.numberingSystems;
  return {
    decimal: latin.decimal,
    group: latin.group,
    percent: forms([latin.percentSign, own[`symbols-numberSystem-${native}`]?.percentSign]),
    digits: systems[native]._digits,
    compact: compact(lang),
  };
}

/** Words and letters that multiply ("Mio.", "lakh", "K"), with the power of ten. */
function compact(lang) {
  const found = {};
  for (const source of sources(lang)) {
    for (const width of ["long", "short"]) {
      const patterns = numbersOf(source)["decimalFormats-numberSystem-latn"][width].decimalFormat;
      for (const [key, pattern] of Object.entries(patterns)) {
        const zeros = (pattern.match(/0/g) ?? []).length;
        const [word] = forms([pattern.replace(/[0']/g, "")]);
        if (word) found[word] ??= key.split("-")[0].length - zeros;
      }
    }
  }
  return sorted(found);
}

function currencies(lang) {
  const found = {};
  for (const code of CURRENCIES) {
    found[code] = forms(sources(lang).flatMap((source) => {
      const own = main("numbers", source, "currencies")?.numbers.currencies[code] ?? {};
      return Object.keys(own).filter((key) => key.startsWith("displayName")).map((key) => own[key]);
    }));
  }
  return found;
}

// A sign several currencies share means the most written one, where the language has no own.
const SHARED_SYMBOLS = {
  $: "USD", "£": "GBP", "¥": "JPY", "€": "EUR", "₽": "RUB", "₴": "UAH", "₹": "INR", "₩": "KRW",
  "₺": "TRY", "₪": "ILS",
};

function currencySymbols(lang) {
  const found = {};
  const add = (source, kind) => {
    for (const code of CURRENCIES) {
      const [symbol] = forms([main("numbers", source, "currencies")?.numbers.currencies[code]?.[kind]]);
      // A lone letter is no sign, and a code is read as a code.
      const plain = !symbol || CURRENCIES.includes(symbol) || /^\p{L}\.?$/u.test(symbol);
      if (!plain) found[symbol] ??= code;
    }
  };
  add(lang, "symbol");
  for (const [symbol, code] of Object.entries(SHARED_SYMBOLS)) found[symbol] ??= code;
  const kinds = ["symbol", "symbol-alt-narrow", "symbol-alt-variant", "symbol-alt-formal"];
  for (const source of sources(lang)) for (const kind of kinds) add(source, kind);
  return sorted(found);
}

/** The word several currencies share, form by form: "dollars" for the first of its family. */
function currencyWords(names) {
  const found = {};
  const words = (code) => new Set(names[code].flatMap((name) => name.split(/[\s\u00a0]+/)));
  for (const [first, ...others] of FAMILIES) {
    for (const word of words(first)) {
      const shared = others.filter((code) => words(code).has(word)).length;
      if (shared >= Math.min(2, others.length) && /^[\p{Ll}\p{Lo}\p{M}]{2,}$/u.test(word)) found[word] ??= first;
    }
  }
  return sorted(found);
}

/** Names and abbreviations of units, inflected forms included. */
function units(lang, wanted) {
  const found = {};
  for (const unit of wanted) {
    const list = sources(lang).flatMap((source) => ["long", "short", "narrow"].flatMap((width) => {
      const table = main("units", source, "units")?.units[width] ?? {};
      const key = Object.keys(table).find((name) => name.replace(/^[a-z]+-/, "") === unit);
      const own = table[key] ?? {};
      return Object.entries(own).filter(([name]) => name.includes("-count-"))
        .map(([, pattern]) => pattern).filter((pattern) => pattern.includes("{0}"))
        .map((pattern) => pattern.replace("{0}", ""));
    }));
    found[unit] = forms(list).filter((form) => /[\p{L}°]/u.test(form));
  }
  return found;
}

function territories(lang) {
  const found = {};
  for (const source of sources(lang)) {
    const own = main("localenames", source, "territories")?.localeDisplayNames.territories ?? {};
    for (const [key, name] of Object.entries(own)) {
      const code = key.split("-")[0];
      if (!/^[A-Z]{2}$/.test(code) || /^(ZZ|EZ|QO|XA|XB)$/.test(code) || key.includes("biot")) continue;
      found[code] = forms([...(found[code] ?? []), name]);
    }
  }
  return sorted(found);
}

function languages(lang) {
  const own = main("localenames", lang, "languages").localeDisplayNames.languages;
  const entries = Object.entries(own).filter(([code]) => /^[a-z]{2}$/.test(code));
  return sorted(Object.fromEntries(entries));
}

/** Cities that name a time zone, by the zone. */
function cities(lang) {
  const found = {};
  const walk = (table, at, read) => {
    for (const [key, value] of Object.entries(table)) {
      const name = [...at, key];
      if (value._type !== "zone") walk(value, name, read);
      else if (!/^(Etc|Antarctica|Arctic)$/.test(name[0])) read(name.join("/"), value.exemplarCity);
    }
  };
  const zones = (source) => main("dates", source, "timeZoneNames").dates.timeZoneNames.zone;
  // Arabic names every zone; a language in Latin letters leaves out those it writes as the id does.
  walk(zones("ar"), [], (zone) => (found[zone] = zone.split("/").at(-1).replaceAll("_", " ")));
  walk(zones(lang), [], (zone, city) => city && (found[zone] = city));
  return sorted(found);
}

const sorted = (table) => Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
const quoted = (text) => JSON.stringify(text).replace(/[\u00a0\u00ad\u061c\u200b-\u200f\u202a-\u202f\u2060]/g,
  (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`);
const keyed = (key) => (/^[A-Za-z0-9_-]+$/.test(key) ? key : quoted(key));

function toml(value) {
  if (Array.isArray(value)) return `[${value.map(toml).join(", ")}]`;
  if (typeof value === "object") {
    return `{ ${Object.entries(value).map(([key, inner]) => `${keyed(key)} = ${toml(inner)}`).join(", ")} }`;
  }
  return typeof value === "number" ? String(value) : quoted(value);
}

function write(lang) {
  const money = currencies(lang);
  const tables = {
    calendar: calendar(lang),
    numbers: numbers(lang),
    currencies: money,
    currency_words: currencyWords(money),
    currency_symbols: currencySymbols(lang),
    units: units(lang, UNITS),
    time_units: units(lang, TIME_UNITS),
    territories: territories(lang),
    languages: languages(lang),
    cities: cities(lang),
  };
  const version = load("cldr-core/package.json").version;
  let text = `# Unicode CLDR ${version}, cut down by locales/cldr.mjs; not edited by hand.\n` +
    "# SPDX-FileCopyrightText: © Unicode, Inc.\n# SPDX-License-Identifier: Unicode-3.0\n";
  for (const [name, table] of Object.entries(tables)) {
    const rows = Object.entries(table).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
    text += `\n[${name}]\n${rows.map(([key, value]) => `${keyed(key)} = ${toml(value)}\n`).join("")}`;
  }
  fs.writeFileSync(path.join(LOCALES, lang, "cldr.toml"), text);
}

const [folder, ...wanted] = process.argv.slice(2);
if (!folder) throw new Error("usage: node locales/cldr.mjs NODE_MODULES [LANG…]");
packages = folder;
const known = fs.readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const lang of wanted.length ? wanted : known.map((entry) => entry.name).sort()) write(lang);
