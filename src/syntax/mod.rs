//! Turns text into entries: a stamp as it was written, and the text that belongs to it. Zero-copy, without chrono and
//! without defaults: `14:05` stays `14:05`.
//!
//! [`entries`] walks over a whole text once, line by line, and yields what it finds in the order of the text: an
//! [`Entry`], a [`Context`] that may govern entries (a heading, a date on its own line, a notice about the zone), or a
//! [`Diagnostic`](crate::diagnostic::Diagnostic) about something unreadable.
//!
//! ```
//! use incident_timeline::syntax::{Item, entries};
//!
//! let text = "## Timeline (UTC)\n\n- 14:02 -- deploy completes\n- 14:05 -- first 500s\n";
//! let stamps: Vec<&str> = entries(text)
//!     .filter_map(|item| match item {
//!         Item::Entry(entry) => Some(entry.stamp().span().of(text)),
//!         _ => None,
//!     })
//!     .collect();
//! assert_eq!(stamps, ["14:02", "14:05"]);
//! ```

mod apart;
mod bad;
pub mod clock;
mod code;
mod cursor;
pub mod date;
mod entries;
mod entry;
mod field;
mod history;
mod hours;
mod inline;
mod language;
pub(crate) mod length;
mod line;
mod mentions;
pub mod names;
mod opening;
mod plans;
mod prose;
pub mod relative;
pub(crate) mod sections;
pub mod stamp;
mod stated;
mod table;
pub(crate) mod told;
pub(crate) mod words;
pub mod zone;

pub use clock::{Clock, Half, Style};
pub use cursor::Cursor;
pub use date::{Date, Order};
pub(crate) use entries::contains_words;
pub use entries::{Entries, entries};
pub(crate) use entry::on_one_line;
pub use entry::{Column, Context, ContextKind, Entry, Form, Item};
pub(crate) use field::trim_markup;
pub use language::{Language, language};
pub use length::Bound;
pub use names::Weekday;
pub use relative::Relative;
pub use stamp::{End, OwnedStamp, Stamp};
pub(crate) use stated::elapsed::{Elapsed, Kind as ElapsedKind};
pub use stated::{Stated, SupportHours, stated};
pub use zone::{Spelling, Zone};
