#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod diagnostic;
pub mod error;
pub mod export;
pub mod incident;
pub mod metrics;
pub mod milestone;
pub mod resolve;
pub mod span;
pub mod summary;
pub mod support_hours;
pub mod syntax;

#[doc = include_str!("../FORMAT.md")]
pub mod format {}

pub use diagnostic::Diagnostic;
pub use error::Error;
pub use incident::{Document, Event, Incident, Reader, Stated};
pub use metrics::{Measurement, Metric};
pub use milestone::Milestone;
pub use resolve::Moment;
pub use span::Span;
pub use summary::Summary;
pub use support_hours::SupportHours;
