//! Durations as people say them: `6m`, `1h 30m`, `2d 4h`, `-6m`.

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

/// Two units at most, rounded to the smaller one; whole days from ten days on, where hours say nothing any more.
pub(crate) fn duration(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    format!("{sign}{}", magnitude(seconds.unsigned_abs()))
}

/// Time in which support is open, rounded to minutes: in hours, as a day of it has no length.
pub(crate) fn support(seconds: i64) -> String {
    let (sign, all) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
    if all < HOUR { duration(seconds) } else { format!("{sign}{}", two(rounded(all, MINUTE), HOUR, "h", MINUTE, "m")) }
}

/// To the second, with every unit that is not zero: `1d 1h 30m 59s`.
pub(crate) fn exact(seconds: i64) -> String {
    let (sign, all) = (if seconds < 0 { "-" } else { "" }, seconds.unsigned_abs());
    let units = [(all / DAY, "d"), (all / HOUR % 24, "h"), (all / MINUTE % 60, "m"), (all % 60, "s")];
    let told: Vec<String> = units.iter().filter(|(n, _)| *n > 0).map(|(n, unit)| format!("{n}{unit}")).collect();
    if told.is_empty() { "0m".to_owned() } else { format!("{sign}{}", told.join(" ")) }
}

/// How durations are said: [`duration`], or [`support`] in support hours.
pub(crate) type Say = fn(i64) -> String;

/// A figure, which need not be whole.
pub(crate) fn figure(seconds: f64, say: Say) -> String {
    // OK because a cast of a float saturates
    say(seconds.round() as i64)
}

fn magnitude(seconds: u64) -> String {
    let (to_minutes, to_hours) = (rounded(seconds, MINUTE), rounded(seconds, HOUR));
    if seconds < HOUR {
        two(seconds, MINUTE, "m", 1, "s")
    } else if to_minutes < DAY {
        two(to_minutes, HOUR, "h", MINUTE, "m")
    } else if to_hours < 10 * DAY {
        two(to_hours, DAY, "d", HOUR, "h")
    } else {
        two(rounded(seconds, DAY), DAY, "d", HOUR, "h")
    }
}

fn rounded(seconds: u64, unit: u64) -> u64 {
    seconds.saturating_add(unit / 2) / unit * unit
}

/// `1h 30m`; what is zero is left out, but for a whole that is: `0m`.
fn two(seconds: u64, unit: u64, name: &str, part: u64, part_name: &str) -> String {
    match (seconds / unit, seconds % unit / part) {
        (0, 0) => format!("0{name}"),
        (0, parts) => format!("{parts}{part_name}"),
        (units, 0) => format!("{units}{name}"),
        (units, parts) => format!("{units}{name} {parts}{part_name}"),
    }
}

/// A ratio to two digits that count: `0.083`, `0.54`, `2.4`, `130`.
pub(crate) fn ratio(x: f64) -> String {
    let digits = (1.0 - x.max(1e-9).log10().floor()).clamp(0.0, 9.0) as usize;
    format!("{x:.digits$}")
}

/// Reads a duration as people write it: `30m`, `1h 30m`, `90s`, `2d`.
pub(crate) fn seconds(text: &str) -> Result<i64, String> {
    let wrong = || format!("expected a duration such as `30m`, `1h 30m`, `90s` or `2d`, found `{text}`");
    let (mut total, mut number) = (0_u64, String::new());
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        let unit = match c {
            '0'..='9' => {
                number.push(c);
                continue;
            }
            's' => 1,
            'm' => MINUTE,
            'h' => HOUR,
            'd' => DAY,
            _ => return Err(wrong()),
        };
        let count: u64 = number.parse().map_err(|_| wrong())?;
        total = count.checked_mul(unit).and_then(|part| total.checked_add(part)).ok_or_else(wrong)?;
        number.clear();
    }
    match i64::try_from(total) {
        Ok(seconds) if number.is_empty() && seconds > 0 => Ok(seconds),
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(seconds: i64, want: &str) {
        assert_eq!(duration(seconds), want, "{seconds}");
    }

    #[test]
    fn says_two_units_at_most() {
        check(0, "0m");
        check(45, "45s");
        check(360, "6m");
        check(-360, "-6m");
        check(1_290, "21m 30s");
        check(3_600, "1h");
        check(5_400, "1h 30m");
        check(187_200, "2d 4h");
        check(-187_200, "-2d 4h");
    }

    #[test]
    fn ratios_have_two_digits() {
        assert_eq!([0.0831, 0.54, 2.44, 13.2, 142.06].map(ratio), ["0.083", "0.54", "2.4", "13", "142"]);
    }

    #[test]
    fn reads_durations() {
        let read = |text| seconds(text).ok();
        assert_eq!([read("30m"), read("1h 30m"), read("90s"), read("2d")], [1_800, 5_400, 90, 172_800].map(Some));
        assert_eq!(["", "30", "m", "-5m", "1.5h", "0m", "99999999999999999999d", "1h30"].map(read), [None; 8]);
    }

    #[test]
    fn support_hours_have_no_days() {
        let rows = [(59, "59s"), (3_600, "1h"), (93_600, "26h"), (93_690, "26h 2m"), (-93_600, "-26h"), (0, "0m")];
        for (seconds, want) in rows {
            assert_eq!(support(seconds), want, "{seconds}");
        }
    }

    #[test]
    fn says_all_units_where_it_must_be_exact() {
        for (seconds, want) in [
            (0, "0m"),
            (59, "59s"),
            (3_600, "1h"),
            (3_659, "1h 59s"),
            (-3_659, "-1h 59s"),
            (91_800, "1d 1h 30m"),
            (91_741, "1d 1h 29m 1s"),
            (86_400, "1d"),
            (15 * DAY as i64 + 1, "15d 1s"),
            (i64::MIN, "-106751991167300d 15h 30m 8s"),
        ] {
            assert_eq!(exact(seconds), want, "{seconds}");
        }
    }

    #[test]
    fn rounds_to_the_smaller_unit() {
        check(5_429, "1h 30m");
        check(5_430, "1h 31m");
        check(DAY as i64 - 30, "1d");
        check(DAY as i64 + 1_799, "1d");
        check(DAY as i64 + 1_800, "1d 1h");
        check(10 * DAY as i64 - 1_800, "10d");
        check(11 * DAY as i64 + 13 * HOUR as i64, "12d");
        check(i64::MIN, "-106751991167301d");
        assert_eq!(figure(1_290.5, duration), "21m 31s");
    }
}
