//! Reads the loosely written timelines of postmortems.

pub mod diagnostic;
pub mod error;
pub mod export;
pub mod metrics;
pub mod milestone;
pub mod resolve;
pub mod span;
pub mod summary;
pub mod syntax;

pub use error::Error;
pub use span::Span;
pub use summary::Summary;
