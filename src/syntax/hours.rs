//! Hours that hold every day: of business, of shifts, of jobs that a clock starts.
//!
//! **Rule.** A range is one of hours where its clause names them (`business hours`, `Öffnungszeiten`), or says in the present, and
//! no more than that, that somebody works or can be reached: `We work from 09:00 to 17:00.` A clock is one of every day where
//! what is of every day (a shift, a cron job, backups) does something at it in the present: `The cron job starts at 03:30`.
//!
//! **Limits.** The past tells what happened: `The cron job started at 03:30`. So does a clock in front: `At 03:30 the cron job
//! starts`.

use super::names;
use super::stamp::Stamp;
use super::words::Words;

/// Do the words before a stamp, and those behind it, say that it holds every day?
pub(super) fn hold_each_day(before: &str, stamp: &Stamp<'_>, behind: &str) -> bool {
    let ranges = stamp.end.is_some();
    names_hours(before)
        || ranges && (are_of_hours(before) || are_hours(before) || is_staffed(before, behind))
        || is_of_each_day(before, stamp)
}

/// Words from the end of a text, in their order backwards, as far as commas and the like let them.
pub(super) fn backwards(before: &str) -> impl Iterator<Item = &str> {
    let clause = before.rsplit([',', ';', ':', '(', ')', '—', '–']).next().unwrap_or("");
    clause.rsplit(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty())
}

/// Small words between those that tell something and a clock.
pub(super) static SMALL: Words = Words::new(&[
    "a", "ab", "after", "antes", "après", "are", "at", "avant", "before", "between", "bis", "d", "da", "das", "de",
    "des", "desde", "después", "du", "en", "entre", "es", "est", "from", "is", "la", "las", "le", "les", "nach", "of",
    "on", "sind", "son", "sont", "um", "until", "vers", "von", "vor", "zwischen", "à",
]);

/// `business hours (08:00–18:00)`, `Opening hours: Mon-Fri 08:00`: right before the stamp, save for small words and weekdays.
fn names_hours(before: &str) -> bool {
    const OF: [&str; 6] = ["business", "office", "opening", "support", "working", "peak"];
    const BETWEEN: [&str; 5] = ["from", "of", "are", "between", "is"];
    let mut words = before.rsplit(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty());
    let between = |w: &&str| BETWEEN.contains(w) || names::weekday(w).is_some();
    let hours = words.by_ref().find(|w| !between(w)).is_some_and(|w| w.eq_ignore_ascii_case("hours"));
    hours && words.next().is_some_and(|w| OF.iter().any(|o| o.eq_ignore_ascii_case(w)))
}

/// `Core hours are`, `outside our hours of`, `our hours of operation are`: whose range follows.
fn are_hours(before: &str) -> bool {
    let mut words = backwards(before);
    match words.next() {
        Some("are" | "is") => match words.next() {
            Some("hours") => words.next() != Some("the"),
            Some("operation") => words.next() == Some("of") && words.next() == Some("hours"),
            _ => false,
        },
        Some("of") => words.next() == Some("hours") && matches!(words.next(), Some("our" | "your" | "their")),
        _ => false,
    }
}

/// Words for hours in other languages.
static HOURS: Words = Words::new(&[
    "arbeitszeiten",
    "betriebszeiten",
    "bürozeiten",
    "geschäftszeiten",
    "heures",
    "horaire",
    "horaires",
    "horario",
    "horarios",
    "horário",
    "horários",
    "kantooruren",
    "kernzeit",
    "openingstijden",
    "orari",
    "orario",
    "servicezeiten",
    "sprechzeiten",
    "supportzeiten",
    "öffnungszeiten",
]);

/// `Unsere Öffnungszeiten sind`, `Nos horaires d'ouverture :`.
fn are_of_hours(before: &str) -> bool {
    const NEAR: usize = 5;
    let clause = before.rsplit([',', ';', '(', ')']).next().unwrap_or("");
    let mut words = clause.rsplit(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).take(NEAR);
    words.any(|w| HOURS.has(w))
}

/// Is a label with a range behind it one of hours: `Support hours`, `Horario de atención`? Those of the incident are its own.
pub(super) fn is_label(label: &str, stamp: &Stamp<'_>) -> bool {
    static OF_INCIDENT: Words =
        Words::new(&["affected", "downtime", "impact", "impacted", "incident", "maintenance", "outage"]);
    let words = || label.split(|c: char| !c.is_alphanumeric());
    let named = || {
        label.trim_end().to_ascii_lowercase().ends_with("hours")
            || words().any(|w| HOURS.has(w) && !w.eq_ignore_ascii_case("heures"))
            || label.to_ascii_lowercase().starts_with("heures d'")
    };
    stamp.end.is_some() && !words().any(|w| OF_INCIDENT.has(w)) && named()
}

/// `We work from`, `Support is available between`: what is said of a range in the present, and nothing behind it.
fn is_staffed(before: &str, behind: &str) -> bool {
    const FAR: usize = 4;
    static WORK: Words = Words::new(&[
        "arbeiten",
        "arbeitet",
        "trabaja",
        "trabajamos",
        "trabajan",
        "travaille",
        "travaillent",
        "travaillons",
        "work",
        "works",
    ]);
    static THERE: Words = Words::new(&[
        "abierta",
        "abierto",
        "abiertos",
        "available",
        "besetzt",
        "call",
        "disponible",
        "disponibles",
        "duty",
        "erlaubt",
        "erreichbar",
        "geöffnet",
        "joignable",
        "joignables",
        "open",
        "ouvert",
        "ouverte",
        "ouverts",
        "reachable",
        "staffed",
        "verboten",
    ]);
    static ARE: Words = Words::new(&["are", "es", "est", "está", "están", "is", "ist", "sind", "sont"]);
    let ends = behind.trim_start().is_empty() || behind.starts_with(['.', ',', ';', ')', '!']);
    let mut words = backwards(before);
    // `ist von 08:00 bis 18:00 Uhr besetzt`
    let last = behind.trim_start().split(['.', ',', ';', ')', '!']).next().unwrap_or("");
    if THERE.has(last) {
        return backwards(before).take(FAR).any(|w| ARE.has(w));
    }
    let Some(told) = words.find(|w| !SMALL.has(w) || ARE.has(w)).filter(|_| ends) else { return false };
    let is = |w: &str| ARE.has(w);
    WORK.has(told) || THERE.has(told) && words.take(2).any(is)
}

/// `The cron job starts at`, `The early shift runs from`, `Backups are taken at`.
fn is_of_each_day(before: &str, stamp: &Stamp<'_>) -> bool {
    static WHAT: Words = Words::new(&[
        "backups",
        "cron",
        "cronjob",
        "cronjobs",
        "crontab",
        "frühschicht",
        "nachtschicht",
        "nightly",
        "rota",
        "rotation",
        "schicht",
        "shift",
        "shifts",
        "spätschicht",
        "tagschicht",
        "turno",
        "turnos",
    ]);
    static DOES: Words = Words::new(&[
        "begin", "beginnen", "beginnt", "begins", "changes", "comienza", "commence", "corre", "démarre", "empieza",
        "end", "endet", "ends", "fires", "geht", "laufen", "läuft", "run", "runs", "start", "starten", "startet",
        "starts", "termina", "tourne", "va", "wechselt",
    ]);
    static RULED: Words = Words::new(&[
        "allowed",
        "autorisés",
        "autorisées",
        "erlaubt",
        "forbidden",
        "frozen",
        "interdites",
        "interdits",
        "muted",
        "permitidas",
        "permitidos",
        "permitted",
        "prohibidas",
        "prohibidos",
        "verboten",
    ]);
    static DONE: Words = Words::new(&["generated", "pruned", "purged", "renewed", "rotated", "sent", "taken"]);
    const FAR: usize = 4;
    let mut words = backwards(before).skip_while(|w| SMALL.has(w));
    let led = before.trim_end().rsplit(|c: char| !c.is_alphanumeric()).next().is_some_and(|w| SMALL.has(w));
    // `are frozen from 14:05 on`
    let onwards = stamp.end.is_none() && before.trim_end().ends_with("from");
    let Some(does) = words.next().filter(|_| led && !onwards) else { return false };
    // `logs are rotated at`, and not `were rotated at`
    if DONE.has(does) {
        return words.find(|w| *w != "only") == Some("are");
    }
    if RULED.has(does) {
        return words.take(2).any(|w| ["are", "is", "sont", "est", "están", "está", "sind", "ist"].contains(&w));
    }
    // `the batch runs from`
    let runs = ["run", "runs"].contains(&does);
    DOES.has(does) && words.take(FAR).any(|w| WHAT.has(w) || runs && ["batch", "job", "jobs"].contains(&w))
}
