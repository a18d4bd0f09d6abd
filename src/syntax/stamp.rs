//! The stamp as it was written.
