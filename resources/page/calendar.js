// Days and units of the calendar as numbers, for any year: JavaScript's own dates end in the year 275760.
// Moments are seconds since 1970-01-01 without time zone, as in the program.

const DAY = 86400;

// The algorithms are Howard Hinnant's: http://howardhinnant.github.io/date_algorithms.html
function daysFromCivil(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400), ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function civilFromDays(days) {
  const z = days + 719468, era = Math.floor(z / 146097), ofEra = z - era * 146097;
  const y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153), month = m < 10 ? m + 3 : m - 9;
  return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 };
}

// The units that the axis is divided by, with their lengths in seconds, the longest last.
const UNITS = [
  ...[1, 5, 15, 30].map(count => ({ name: "minute", count, seconds: count * 60 })),
  ...[1, 3, 6, 12].map(count => ({ name: "hour", count, seconds: count * 3600 })),
  ...[1, 7].map(count => ({ name: "day", count, seconds: count * DAY })),
  ...[1, 3].map(count => ({ name: "month", count, seconds: count * 30.44 * DAY })),
  ...[1, 2, 5].flatMap((count, place, all) => [0, 1, 2, 3, 4, 5].map(power => all[place] * 10 ** power))
    .sort((one, other) => one - other).map(count => ({ name: "year", count, seconds: count * 365.2425 * DAY })),
];

function unitOf(seconds) {
  return UNITS.find(unit => unit.seconds >= seconds) || UNITS[UNITS.length - 1];
}

// The first moments of a unit from the one that holds `start` to the first after `end`.
function boundaries(unit, start, end) {
  const found = [];
  let index = unitIndex(unit, start), moment;
  do found.push(moment = unitStart(unit, index++)); while (moment <= end);
  return found;
}

function unitIndex(unit, moment) {
  if (unit.name === "minute" || unit.name === "hour" || unit.name === "day") return Math.floor(moment / unit.seconds);
  const { year, month } = civilFromDays(Math.floor(moment / DAY));
  if (unit.name === "month") return Math.floor((year * 12 + month - 1) / unit.count);
  return Math.floor((year > 0 || unit.count === 1 ? year : year - 1) / unit.count);
}

function unitStart(unit, index) {
  // Round years before Christ are odd here, as 50 BC is the year -49; the years before and after it meet in the year 1.
  const odd = index <= 0 && unit.count > 1 ? 1 : 0;
  if (unit.name === "year") return daysFromCivil(index * unit.count + odd, 1, 1) * DAY;
  if (unit.name !== "month") return index * unit.seconds;
  const months = index * unit.count, year = Math.floor(months / 12);
  return daysFromCivil(year, months - year * 12 + 1, 1) * DAY;
}

// What stands at a boundary of the axis, in the words of the page's language.
function momentName(unit, moment, names) {
  const { year, month, day } = civilFromDays(Math.floor(moment / DAY));
  // The years 1 to 99 alone would be those of a century that is not told.
  const years = year > 99 ? String(year) : fill(year > 0 ? names.early_year : names.before_christ, { year: year > 0 ? year : 1 - year });
  if (unit.name === "year") return years;
  if (unit.name === "month") return month === 1 ? years : names.short_months[month - 1];
  const dated = fill(names.day_month, { day, month: names.short_months[month - 1] });
  const second = moment - Math.floor(moment / DAY) * DAY;
  if (unit.name === "day" || second === 0) return month === 1 && day === 1 ? years : dated;
  const two = number => String(number).padStart(2, "0");
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}`;
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

function counted(number) {
  return number.toLocaleString(document.documentElement.lang);
}
